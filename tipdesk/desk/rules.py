"""Asking the table of access about this person, in one place: their roles come from what counts there."""

from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Actor, Subject, can
from tipdesk.domain.ids import PersonId
from tipdesk.domain.story import Member, StoryRole
from tipdesk.errors import NotAllowed
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson

MOST_SENIOR: tuple[StoryRole, ...] = (StoryRole.LEAD, StoryRole.CONTRIBUTOR, StoryRole.READER)


def members(session: Session, place: CompartmentId) -> tuple[Member, ...]:
    """Who is in a compartment by the grants that count, leads first."""
    found = []
    for person, grants in session.compartment(place).book.state.verdict.members.items():
        roles = [StoryRole(one.standing.role.value) for one in grants]
        role = next((r for r in MOST_SENIOR if r in roles), StoryRole.READER)
        untils = [one.until for one in grants]
        until = None if None in untils else max((u for u in untils if u is not None), default=None)
        found.append(Member(PersonId(person), role, until))
    return tuple(sorted(found, key=lambda m: (MOST_SENIOR.index(m.role), m.person)))


def actor(session: Session, place: CompartmentId, keepers: frozenset[str] = frozenset()) -> Actor:
    """Who asks, with the role that they have in `place`, and whether they are among the keepers of the subject."""
    role = None
    if str(place) in session.standing.stories:
        grants = session.compartment(place).book.state.verdict.members.get(LedgerPerson(session.me), ())
        roles = [StoryRole(one.standing.role.value) for one in grants]
        role = next((r for r in MOST_SENIOR if r in roles), None)
    return Actor(session.standing.person.role, role, str(session.me) in keepers)


def require(session: Session, action: Action, place: CompartmentId, subject: Subject | None = None) -> None:
    """Raises `NotAllowed` with the table's reason."""
    decision = can(actor(session, place), action, subject)
    if not decision.allowed:
        raise NotAllowed(decision.why.value)


def leads(session: Session, place: CompartmentId) -> bool:
    """Whether this person leads a compartment, the inbox included: only a lead's program purges."""
    mine = session.compartment(place).book.state.verdict.members.get(LedgerPerson(session.me), ())
    return any(StoryRole(one.standing.role.value) is StoryRole.LEAD for one in mine)
