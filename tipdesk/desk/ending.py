"""What a lead's program ends by itself: access past its day, of who left, and of whom the desk suspended or ended."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from tipdesk.desk import grants, record, rules, sealing
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import TipdeskError
from tipdesk.ledger import standing
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson


class Cause(Enum):
    """Why somebody's access ends without a lead's word; the log has the value as its reason."""

    PAST_DATE = "past its last day"
    LEFT = "they recused themselves"
    GONE = "suspended or ended at the desk"


@dataclass(frozen=True)
class Ended:
    """Whose access was ended, and why."""

    who: PersonId
    cause: Cause


def due(session: Session, place: CompartmentId) -> tuple[Ended, ...]:
    """Whose grants still count in the fold, though nobody seals to them: as far as this person is senior to them."""
    book, here = session.compartment(place).book, rules.live(session, place)
    mine, gone = standing.rank(book, LedgerPerson(session.me)), rules.gone(session)
    found = []
    for who in sorted(book.state.verdict.members):
        if who not in here and standing.rank(book, who) > mine:
            left = standing.has_left(book, who)
            cause = Cause.GONE if who in gone else Cause.LEFT if left else Cause.PAST_DATE
            found.append(Ended(PersonId(who), cause))
    return tuple(found)


def settle(session: Session, place: CompartmentId) -> tuple[Ended, ...]:
    """Revoke what is due, each on record first; nothing where this person does not lead. Raises `RecordNotWritten`."""
    if not rules.leads(session, place):
        return ()
    ended, where = due(session, place), codename(session, place)
    ends = grants.revocations(session, place, [one.who for one in ended])
    for at, one in enumerate(ended):
        details = Details(whom=str(one.who), comp=str(place), ref=ends.mark(at))
        record.note(session, EventKind.GRANT_ENDED, where=where, reason=one.cause.value, details=details)
    if ended:
        grants.revoke(session, place, ends)
    return ended


def hear(session: Session, place: CompartmentId) -> None:
    """What the roster says of a place counts there, and to whom is sealed is worked out with it."""
    outside, compartment = session.compartment(session.places.roster).roster.outside(place), session.compartment(place)
    # What was lifted is heard as well: then nothing is said of the place any more.
    if outside != compartment.book.state.outside:
        compartment.hear(outside)
    sealing.sealed_to(session, place)


def settle_all(session: Session) -> Iterator[tuple[CompartmentId, tuple[Ended, ...]]]:
    """After an unlock, story by story, for a worker; what the roster says is heard first. Damaged files are left."""
    places = [one.comp for one in tuple(session.standing.stories.values())]
    for place in [*places, *([session.places.inbox] if session.has_inbox else [])]:
        try:
            hear(session, place)
            ended = settle(session, place)
        except TipdeskError:
            # Verifying tells of the file; the other stories' people must not stay in because of it.
            continue
        yield place, ended
