"""Which compartments travel to whom: what this person would send today, so that each holds what they are let into."""

from dataclasses import dataclass

from tipdesk.desk import rules
from tipdesk.desk.sealing import sealed_to
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, can
from tipdesk.domain.ids import PersonId
from tipdesk.errors import NoSuchName
from tipdesk.exchange import knowing, packet
from tipdesk.ledger import lacking
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.roles import Kind


@dataclass(frozen=True)
class Due:
    """One packet to be sealed: a compartment, what the log calls it, and everybody else who is in it."""

    comp: CompartmentId
    kind: str
    name: str
    to: tuple[PersonId, ...]


def due(session: Session) -> tuple[Due, ...]:
    """The roster first, since the others are judged by it; one's own log last, since it tells of the other packets."""
    found = (of(session, place) for place in places(session))
    return tuple(one for one in found if one.to)


def places(session: Session) -> tuple[CompartmentId, ...]:
    """In the order in which they travel."""
    own = session.places
    stories = [one.comp for one in session.standing.stories.values()]
    if not session.has_joined:
        # A guest sends what they wrote in their story, such as that they leave it; nobody audits their log.
        return tuple(stories)
    return (own.roster, *([own.inbox] if session.has_inbox else []), *stories, own.log)


def of(session: Session, comp: CompartmentId) -> Due:
    kind = session.compartment(comp).book.state.kind
    to = tuple(sorted(one for one in sealed_to(session, comp) if one != PersonId(session.me)))
    if kind not in {Kind.ROSTER, Kind.LOG} and not can(rules.actor(session, comp), Action.SEND_PACKET).allowed:
        to = ()
    return Due(comp, kind, packet.shown(session, comp), to)


def lacks(session: Session, one: Due) -> int:
    """How many commits its readers lack, as far as their own packets told of what they hold."""
    view = session.compartment(one.comp).reading()
    try:
        return len(lacking.rows(view.db, knowing.held_by_all(session, one.comp, one.to)))
    finally:
        view.close()


def only_to(session: Session, one: Due, names: tuple[str, ...]) -> Due:
    """The same for some of its people, by name or id; raises `NoSuchName` for who is nobody of the desk."""
    wanted = {who_is(session, name) for name in names}
    return Due(one.comp, one.kind, one.name, tuple(who for who in one.to if who in wanted))


def who_is(session: Session, name: str) -> PersonId:
    """Somebody of the desk, by name or id; raises `NoSuchName`, for two of one name too."""
    found = [one.id for one in session.standing.people.values() if name in {one.id, one.name}]
    if len(found) != 1:
        raise NoSuchName(name)
    return found[0]
