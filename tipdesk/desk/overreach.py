"""Access that counts though the table of rules would not give it: another program did, and people should know."""

from dataclasses import dataclass
from enum import Enum

from tipdesk.desk import sealing, seers
from tipdesk.desk.seers import Seer
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.ledger import standing
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson


class Excess(Enum):
    """What about it no rule allows. The fold knows role and kind of operation alone (PROTOCOL 3), so it counts."""

    READS_ALL_LOGS = "somebody who reads all logs is in a story"
    GUEST_WITHOUT_END = "a guest has no last day"
    GUEST_WRITES = "a guest may write"
    NO_PURPOSE = "no purpose was given"
    NO_KEY = "nothing can be sealed to their key"


@dataclass(frozen=True)
class Overreach:
    """`by` is who gave it; None for founders and what the root gave."""

    who: PersonId
    by: PersonId | None
    excess: Excess


def found(session: Session, place: CompartmentId) -> tuple[Overreach, ...]:
    """In the order of the place's people."""
    return tuple(
        Overreach(one.person, one.by, excess)
        for one in seers.seeing(session, place).today
        for excess in _of(session, place, one)
    )


def _of(session: Session, place: CompartmentId, one: Seer) -> tuple[Excess, ...]:
    person = session.standing.people.get(str(one.person))
    keys = standing.keys(session.compartment(place).book, LedgerPerson(one.person))
    rules_broken = (
        (Excess.READS_ALL_LOGS, person is not None and person.role is DeskRole.SECURITY_EDITOR),
        (Excess.GUEST_WITHOUT_END, one.guest and one.until_ms is None),
        (Excess.GUEST_WRITES, one.guest and one.role is not StoryRole.READER),
        (Excess.NO_PURPOSE, one.by is not None and not one.why.strip()),
        (Excess.NO_KEY, keys is not None and not sealing.takes(keys.seal)),
    )
    return tuple(excess for excess, broken in rules_broken if broken)
