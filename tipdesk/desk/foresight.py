"""What a change of somebody's access will mean, worked out before it is made, for a sentence and for the rule."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from tipdesk.desk import laptop_people, rules
from tipdesk.desk.fitting import fitting
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES
from tipdesk.domain.access import Action, Seniority, Subject, Why, can
from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.ledger import standing
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson


class Change(Enum):
    """What is to happen to somebody's access."""

    INVITE = "let in"
    GUEST = "let in as a guest"
    CHANGE = "change"
    END = "end"
    LEAVE = "recuse oneself"


class NewEntries(Enum):
    """What becomes of what is written from then on."""

    REACH_THEM = "reach them"
    SEALED = "are sealed from them"


@dataclass(frozen=True)
class Meaning:
    """`why` other than ALLOWED says what stands in the way: nothing of it can be done then.

    What somebody was given to read they keep: no program takes it back. `still_keeper_of` are aliases of sources whose
    identity stays sealed to them until somebody seals it anew. `rekeyed_here`: this laptop's file gets a new key.
    """

    change: Change
    who: PersonId
    role_before: StoryRole | None
    role_after: StoryRole | None
    until_ms: int | None
    keeps_what_was_read: bool
    new_entries: NewEntries
    rekeyed_here: bool
    still_keeper_of: tuple[str, ...]
    why: Why


_ACTIONS: Final = {
    Change.INVITE: Action.INVITE,
    Change.GUEST: Action.OPEN_GUEST,
    Change.CHANGE: Action.CHANGE_GRANT,
    Change.END: Action.END_GRANT,
    Change.LEAVE: Action.LEAVE,
}


def inviting(
    session: Session, place: CompartmentId, to: PersonId, role: StoryRole, until_ms: int | None = None
) -> Meaning:
    """Of somebody at the desk."""
    why = _allowed(session, place, Change.INVITE, to, role, until_ms)
    if why is Why.ALLOWED and not _at_the_desk(session, to):
        why = Why.NOT_AT_THE_DESK
    if why is Why.ALLOWED and LedgerPerson(to) in rules.live(session, place):
        why = Why.IN_ALREADY
    return _coming(Change.INVITE, to, None, role, until_ms, why)


def inviting_guest(session: Session, place: CompartmentId, guest: PersonId, until_ms: int | None) -> Meaning:
    """Of somebody from outside: a reader, until a day."""
    why = _allowed(session, place, Change.GUEST, guest, StoryRole.READER, until_ms)
    if why is Why.ALLOWED and LedgerPerson(guest) in rules.live(session, place):
        why = Why.IN_ALREADY
    return _coming(Change.GUEST, guest, None, StoryRole.READER, until_ms, why)


def changing(
    session: Session, place: CompartmentId, who: PersonId, role: StoryRole, until_ms: int | None = None
) -> Meaning:
    """Of somebody's role or last day."""
    before = _role(session, place, who)
    why = _allowed(session, place, Change.CHANGE, who, role, until_ms)
    return _coming(Change.CHANGE, who, before, role, until_ms, why if before is not None else _out(why))


def ending(session: Session, place: CompartmentId, who: PersonId) -> Meaning:
    before = _role(session, place, who)
    why = _allowed(session, place, Change.END, who, None, None)
    return _going(session, place, Change.END, who, why if before is not None else _out(why))


def leaving(session: Session, place: CompartmentId) -> Meaning:
    """Of one's own recusal."""
    me = PersonId(session.me)
    return _going(session, place, Change.LEAVE, me, _allowed(session, place, Change.LEAVE, me, None, None))


def _coming(  # noqa: PLR0917  the parts of one value
    change: Change, who: PersonId, before: StoryRole | None, after: StoryRole, until_ms: int | None, why: Why
) -> Meaning:
    kept = before is not None
    return Meaning(change, who, before, after, until_ms, kept, NewEntries.REACH_THEM, False, (), why)


def _going(session: Session, place: CompartmentId, change: Change, who: PersonId, why: Why) -> Meaning:
    shared = who in laptop_people.here(session.vault) and len(session.vault.everyone()) > 1
    keeper_of = keeps(session, place, who)
    before = _role(session, place, who)
    return Meaning(change, who, before, None, None, True, NewEntries.SEALED, shared, keeper_of, why)


def keeps(session: Session, place: CompartmentId, who: PersonId) -> tuple[str, ...]:
    """Aliases of the sources there whose identity is sealed to somebody now."""
    view = session.view(place)
    known = (card for card in view.every("source") if card.state not in HIDDEN_STATES)
    return tuple(
        sorted(card.title for card in known if who in fitting(view.record(card.record).plain()).get("holders", ()))
    )


def _allowed(  # noqa: PLR0917  the parts of one question
    session: Session, place: CompartmentId, change: Change, who: PersonId, role: StoryRole | None, until_ms: int | None
) -> Why:
    leads = rules.leads_of(session, place) - {who}
    left = len(leads) + (role is StoryRole.LEAD)
    seniority = Seniority.JUNIOR if change in _COMING else rules.seniority(session, place, who)
    person = session.standing.people.get(str(who))
    # A place where nobody leads keeps nobody in: whoever reads there may go.
    leads_left = left if leads or _role(session, place, who) is StoryRole.LEAD else 1
    subject = Subject(
        seniority=seniority, leads_left=leads_left, until_ms=until_ms,
        role=person.role if person else DeskRole.REPORTER, ended_above=_ended_above(session, place, who),
    )  # fmt: skip
    return can(rules.actor(session, place), _ACTIONS[change], subject).why


_COMING: Final = frozenset({Change.INVITE, Change.GUEST})


def _ended_above(session: Session, place: CompartmentId, who: PersonId) -> bool:
    """A senior's end stands above what a junior gives: it would be said to hold, and hold nowhere."""
    book = session.compartment(place).book
    return standing.ended_above(book, LedgerPerson(who), standing.rank(book, LedgerPerson(session.me)))


def _role(session: Session, place: CompartmentId, who: PersonId) -> StoryRole | None:
    return rules.role_of(rules.live(session, place).get(LedgerPerson(who), ()))


def _out(why: Why) -> Why:
    return Why.NOT_IN_THE_STORY if why is Why.ALLOWED else why


def _at_the_desk(session: Session, who: PersonId) -> bool:
    members = session.compartment(session.places.roster).book.state.verdict.members
    return LedgerPerson(who) in members and LedgerPerson(who) not in rules.gone(session)
