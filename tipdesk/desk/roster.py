"""What the roster says of the desk: its name, its people and their roles, its policy."""

from dataclasses import replace
from typing import Any, Final

import msgspec

from tipdesk.desk import drawer
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole, Person
from tipdesk.domain.settings import Policy
from tipdesk.domain.tip import DEFAULT_STATES, STATES_MOST, TriageState
from tipdesk.errors import TipdeskError
from tipdesk.ledger.ids import PersonId as LedgerPerson


def read_standing(session: Session) -> None:
    """At unlock: who I am, who the others are, what the desk decided, and which stories are open to me."""
    standing = session.standing
    if not session.has_joined:
        name = str(drawer.setting(session, drawer.NEWCOMER) or "")
        standing.person = Person(PersonId(session.me), name, DeskRole.REPORTER)
        standing.stories = drawer.stories(session)
        standing.people = _called(session)
        return
    roster = session.compartment(session.places.roster).roster
    said = roster.chain.policy()
    standing.desk = str(said.get("desk", ""))
    standing.policy = policy_of(said)
    standing.people = _people(session)
    mine = standing.people.get(session.me)
    if mine is not None:
        standing.person = mine
    standing.stories = drawer.stories(session)


def policy_of(said: dict[str, Any]) -> Policy:
    """Numbers that root set; what is absent, or no number, is the default."""
    known: dict[str, Any] = {
        name: value for name, value in said.items() if name in _NUMBERS and type(value) is int and value > 0
    }
    return replace(Policy(), **known)


_NUMBERS: Final = (
    "reveals_a_day", "reveal_most_s", "lock_after_s", "clipboard_s", "keepers_needed", "keepers_of",
)  # fmt: skip


def numbers(policy: Policy) -> dict[str, int]:
    """The policy as root's statement says it."""
    return {name: getattr(policy, name) for name in _NUMBERS}


def triage_states(session: Session) -> tuple[TriageState, ...]:
    """The desk's list, at most nine; the words of SPEC where it decided nothing, and for a guest."""
    if not session.has_joined:
        return DEFAULT_STATES
    said = session.compartment(session.places.roster).roster.chain.policy().get("states")
    if not isinstance(said, list) or not 0 < len(said) <= STATES_MOST:
        return DEFAULT_STATES
    try:
        return tuple(TriageState(s["key"], s["word"], bool(s["reason"]), bool(s["open"])) for s in said)
    except (KeyError, TypeError):
        return DEFAULT_STATES


def holders(session: Session) -> int:
    """How many people hold root: below three, every page says that so few rule. A guest is told of no desk's root."""
    if not session.has_joined:
        return ENOUGH
    return len(session.compartment(session.places.roster).roster.chain.holders)


CALLED: Final = "called"
"""The kind of the record by which a guest learns what the story's people are called: they have no roster."""
ENOUGH: Final = 3


def _called(session: Session) -> dict[str, Person]:
    """As the stories say that a guest is in. A file that does not open names nobody; opening the story tells of it."""
    found = {}
    for place in session.standing.stories.values():
        try:
            cards = session.view(place.comp).every(CALLED)
        except TipdeskError:
            continue
        for card in cards:
            said = session.view(place.comp).record(card.record).plain()
            who, name = said.get("person"), said.get("name")
            if isinstance(who, str) and isinstance(name, str):
                found[who] = Person(PersonId(who), name, DeskRole.REPORTER)
    return found


class _Person(msgspec.Struct):
    person: str = ""


_PERSON: Final = msgspec.json.Decoder(_Person)


def _people(session: Session) -> dict[str, Person]:
    state = session.compartment(session.places.roster).book.state
    view = session.view(session.places.roster)
    found = {}
    for card in view.every("person"):
        identifier = _PERSON.decode(card.facts).person
        members = state.verdict.members.get(LedgerPerson(identifier), ())
        rank = min((m.standing.rank for m in members), default=99)
        role = DeskRole.SECURITY_EDITOR if rank == 1 else DeskRole.EDITOR if rank == 2 else DeskRole.REPORTER  # noqa: PLR2004  PROTOCOL 4
        found[identifier] = Person(PersonId(identifier), card.title, role)
    return found
