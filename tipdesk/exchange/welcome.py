"""Whether a compartment that is not here yet may come in: what it is, whose, and whether it is for this person."""

from typing import Final

from tipdesk.desk import drawer
from tipdesk.desk.session import Session
from tipdesk.errors import NotLetIn, StrangePlace
from tipdesk.ledger.ids import PersonId
from tipdesk.ledger.roles import Kind
from tipdesk.ledger.state import FoldState

AUDITORS_RANK: Final = 1


def place(session: Session, state: FoldState) -> None:
    """A story, or the one inbox that the desk's founders lead, whose people this person is among.

    Raises `StrangePlace`, `NotLetIn`.
    """
    if state.kind == Kind.ROSTER:
        raise StrangePlace("a roster of another desk")
    if state.kind == drawer.INBOX:
        founders = {keys.person for keys in session.compartment(session.places.roster).book.state.founders}
        if session.has_inbox or not {keys.person for keys in state.founders} <= founders:
            raise StrangePlace(state.kind)
    elif state.kind != drawer.STORY:
        raise StrangePlace(state.kind)
    if PersonId(session.me) not in state.verdict.members:
        raise NotLetIn


def log(session: Session, owner: str, state: FoldState) -> None:
    """A log of one person of the desk, for a security editor; a security editor's own, for everybody."""
    people = session.compartment(session.places.roster).book.state.verdict.people
    if len(state.founders) != 1 or PersonId(owner) not in people:
        raise StrangePlace(state.kind)
    if not _audits(session, session.me) and not _audits(session, PersonId(owner)):
        raise NotLetIn


def has_log_of(session: Session, owner: str) -> bool:
    """A person has one log: who begins a second has something to leave out of the first."""
    return any(one.kind == drawer.LOG and one.codename == owner for one in drawer.memberships(session))


def _audits(session: Session, who: PersonId) -> bool:
    grants = session.compartment(session.places.roster).book.state.verdict.members.get(who, ())
    return any(one.standing.rank == AUDITORS_RANK for one in grants)
