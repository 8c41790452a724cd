"""Letting people into a story or the inbox, changing what they were given, and ending it; on record first."""

from typing import Final

from tipdesk.desk import foresight, laptop_people, record, rules, sealing
from tipdesk.desk.foresight import Meaning
from tipdesk.desk.marked import Marked, marked
from tipdesk.desk.roster import CALLED
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Why
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.story import StoryRole
from tipdesk.errors import NotAllowed, ReasonNeeded
from tipdesk.ledger import standing, store
from tipdesk.ledger.bodies import Grant, PublicKeys, Revoke
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.seal.person import PublicPerson

PURPOSE_LEAST: Final = 3
GUEST: Final = "guest"
"""The kind of the record that says what a guest is called: the roster has no name for them."""


def invite(
    session: Session, place: CompartmentId, *, to: PersonId, role: StoryRole, until_ms: int | None, purpose: str
) -> None:
    """Somebody at the desk. `purpose` is never purged. Raises `ReasonNeeded` without one, `NotAllowed`."""
    why = _purpose(purpose)
    _allowed(foresight.inviting(session, place, to, role, until_ms))
    keys = store.person(session.compartment(session.places.roster).book.db, LedgerPerson(to))
    if keys is None:
        raise NotAllowed(Why.NOT_AT_THE_DESK.value)
    given = marked(session, [Grant(PublicKeys.of(keys), role.value, until_ms, why)])
    details = Details(str(to), role.value, until_ms or 0, str(place), ref=given.mark(0))
    _note(session, EventKind.GRANT_GIVEN, place, details, why)
    _decide(session, place, given)
    if to in sealing.stopped(session, place):
        # The lead's yes that PROTOCOL 3 asks for where an end came from the roster, and was lifted there.
        sealing.resume(session, place, to)
    laptop_people.keep(session, place)


def invite_guest(
    session: Session, place: CompartmentId, *, guest: PublicPerson, name: str, until_ms: int | None, purpose: str
) -> None:
    """Somebody from outside, whose keys came by a file and typed words: a reader until a day, in no roster."""
    why, who = _purpose(purpose), PersonId(guest.id)
    _allowed(foresight.inviting_guest(session, place, who, until_ms))
    given = marked(session, [Grant(PublicKeys.of(guest), StoryRole.READER.value, until_ms, why)])
    details = Details(str(who), GUEST, until_ms or 0, str(place), ref=given.mark(0))
    _note(session, EventKind.GRANT_GIVEN, place, details, why)
    with session.compartment(place).commit(given.pen(session)) as draft:
        draft.decide(given.bodies[0])
        draft.set(GUEST, session.new_id(), {"person": str(who), "name": name.strip()})
        # A guest has no roster: what the story's people are called stands in the story, for them.
        for one in _uncalled(session, place):
            draft.set(CALLED, session.new_id(), {"person": str(one), "name": session.standing.people[str(one)].name})
    laptop_people.keep(session, place)


def _uncalled(session: Session, place: CompartmentId) -> list[PersonId]:
    """Those of the desk who are in it, and whose name does not stand there yet."""
    view = session.view(place)
    known = {view.record(card.record).plain().get("person") for card in view.every(CALLED)}
    here = (one.person for one in rules.members(session, place))
    return [one for one in here if str(one) in session.standing.people and str(one) not in known]


def change(
    session: Session, place: CompartmentId, *, who: PersonId, role: StoryRole, until_ms: int | None, purpose: str
) -> None:
    """Role, last day and purpose anew: one commit ends what was given and gives this, for all that has seen it."""
    why = _purpose(purpose)
    _allowed(foresight.changing(session, place, who, role, until_ms))
    book = session.compartment(place).book
    keys = standing.keys(book, LedgerPerson(who))
    if keys is None:
        raise NotAllowed(Why.NOT_IN_THE_STORY.value)
    ended = Revoke(LedgerPerson(who), standing.heads(book, LedgerPerson(who)))
    given = marked(session, [ended, Grant(keys, role.value, until_ms, why)])
    details = Details(str(who), role.value, until_ms or 0, str(place), ref=given.mark(1))
    _note(session, EventKind.GRANT_CHANGED, place, details, why)
    _decide(session, place, given)
    laptop_people.keep(session, place)


def end(session: Session, place: CompartmentId, *, who: PersonId) -> None:
    """What they have read they keep; what is written from now on is sealed from them. Raises `NotAllowed`."""
    _allowed(foresight.ending(session, place, who))
    ends = revocations(session, place, [who])
    _note(session, EventKind.GRANT_ENDED, place, Details(whom=str(who), comp=str(place), ref=ends.mark(0)), "")
    revoke(session, place, ends)


def revocations(session: Session, place: CompartmentId, whom: list[PersonId]) -> Marked:
    """What one commit will say, in this order: how far each counts."""
    book = session.compartment(place).book
    return marked(session, [Revoke(LedgerPerson(one), standing.heads(book, LedgerPerson(one))) for one in whom])


def revoke(session: Session, place: CompartmentId, ends: Marked) -> None:
    """One commit, and a new key for the file where one of them shares this laptop.

    The rule was asked and the events written by whoever calls.
    """
    _decide(session, place, ends)
    laptop_people.keep(session, place)


def guests(session: Session, place: CompartmentId) -> dict[PersonId, str]:
    """What the guests of a place are called there."""
    view, found = session.view(place), {}
    for card in view.every(GUEST):
        said = view.record(card.record).plain()
        found[PersonId(str(said.get("person", "")))] = str(said.get("name", ""))
    return found


def _decide(session: Session, place: CompartmentId, decisions: Marked) -> None:
    with session.compartment(place).commit(decisions.pen(session)) as draft:
        for body in decisions.bodies:
            draft.decide(body)


def _purpose(purpose: str) -> str:
    said = purpose.strip()
    if len(said) < PURPOSE_LEAST:
        raise ReasonNeeded(PURPOSE_LEAST)
    return said


def _allowed(meaning: Meaning) -> None:
    if meaning.why is not Why.ALLOWED:
        raise NotAllowed(meaning.why.value)


def _note(session: Session, kind: EventKind, place: CompartmentId, details: Details, reason: str) -> None:
    record.note(session, kind, where=codename(session, place), reason=reason, details=details)
