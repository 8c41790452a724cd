"""Asking the table of access about this person, in one place: their roles come from what counts there."""

from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Actor, Seniority, Subject, can
from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import Member, StoryRole
from tipdesk.errors import NotAllowed
from tipdesk.ledger import standing
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.verdict import Member as Granted

MOST_SENIOR: tuple[StoryRole, ...] = (StoryRole.LEAD, StoryRole.CONTRIBUTOR, StoryRole.READER)


def gone(session: Session) -> frozenset[LedgerPerson]:
    """Whom the roster ended or suspended: nothing is sealed to them, and they are in nothing."""
    if not session.places.roster:
        return frozenset()
    return session.compartment(session.places.roster).roster.gone()


def live(session: Session, place: CompartmentId) -> dict[LedgerPerson, tuple[Granted, ...]]:
    """Everybody who is in a compartment today: granted, not past their date, not gone from story or desk."""
    return standing.live(session.compartment(place).book, gone(session), session.around.now_ms())


def role_of(grants: tuple[Granted, ...]) -> StoryRole | None:
    """The most senior of them."""
    roles = {StoryRole(one.standing.role.value) for one in grants}
    return next((one for one in MOST_SENIOR if one in roles), None)


def members(session: Session, place: CompartmentId) -> tuple[Member, ...]:
    """Who is in a compartment today, leads first."""
    found = []
    for person, grants in live(session, place).items():
        untils = [one.until for one in grants]
        until = None if None in untils else max((u for u in untils if u is not None), default=None)
        found.append(Member(PersonId(person), role_of(grants) or StoryRole.READER, until))
    return tuple(sorted(found, key=lambda m: (MOST_SENIOR.index(m.role), m.person)))


def desk_role(session: Session) -> DeskRole | None:
    """What this person is at the desk today; None for a guest, and for whom the desk suspended or ended.

    Their own program obeys as soon as it knows; that others' do is what protects the desk.
    """
    if not session.places.roster:
        return None
    me = LedgerPerson(session.me)
    here = session.compartment(session.places.roster).book.state.verdict.members
    return session.standing.person.role if me in here and me not in gone(session) else None


def actor(session: Session, place: CompartmentId, keepers: frozenset[str] = frozenset()) -> Actor:
    """Who asks, with the role that they have in `place`, and whether they are among the keepers of the subject."""
    role = None
    if str(place) in session.standing.stories or (place and place == session.places.inbox):
        role = role_of(live(session, place).get(LedgerPerson(session.me), ()))
    return Actor(desk_role(session), role, str(session.me) in keepers)


def reads_inbox(session: Session) -> bool:
    """Whether the inbox is open here: by its key, and by the person's role."""
    return session.has_inbox and can(actor(session, session.places.inbox), Action.READ_INBOX).allowed


def require(session: Session, action: Action, place: CompartmentId, subject: Subject | None = None) -> None:
    """Raises `NotAllowed` with the table's reason."""
    decision = can(actor(session, place), action, subject)
    if not decision.allowed:
        raise NotAllowed(decision.why.value)


def leads(session: Session, place: CompartmentId) -> bool:
    """Whether this person leads a compartment, the inbox included: only a lead's program purges."""
    return role_of(live(session, place).get(LedgerPerson(session.me), ())) is StoryRole.LEAD


def leads_of(session: Session, place: CompartmentId) -> frozenset[PersonId]:
    """Everybody who leads it today."""
    return frozenset(one.person for one in members(session, place) if one.role is StoryRole.LEAD)


def seniority(session: Session, place: CompartmentId, who: PersonId) -> Seniority:
    """How somebody stands to this person in a compartment, by the ranks that the fold gives."""
    book = session.compartment(place).book
    mine, theirs = standing.rank(book, LedgerPerson(session.me)), standing.rank(book, LedgerPerson(who))
    if theirs > mine:
        return Seniority.JUNIOR
    return Seniority.SAME if theirs == mine else Seniority.SENIOR
