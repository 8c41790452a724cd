"""Packets as one's own log tells of them: when something was last sent, and each colleague last heard of."""

from collections.abc import Mapping

from tipdesk.desk import audit
from tipdesk.desk.session import Session
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.ids import PersonId

LOOKED_AT = 500
"""A desk of ten sends some packets a day: this reaches back for weeks."""


def packets(session: Session, since_ms: int) -> tuple[AccessEvent, ...]:
    """Received and refused, newest first."""
    kinds = (EventKind.PACKET_RECEIVED, EventKind.PACKET_REFUSED)
    return tuple(one for one in audit.events(session, 0, LOOKED_AT, kinds).events if one.at_ms >= since_ms)


def sent(session: Session) -> Mapping[str, int]:
    """When a packet of each compartment was last written."""
    found: dict[str, int] = {}
    for one in audit.events(session, 0, LOOKED_AT, (EventKind.PACKET_SENT,)).events:
        found.setdefault(one.details.comp, one.at_ms)
    return found


def last(session: Session) -> Mapping[PersonId, int]:
    """When a packet of each person was last taken in here, by this laptop's clock."""
    found: dict[PersonId, int] = {}
    for one in audit.events(session, 0, LOOKED_AT, (EventKind.PACKET_RECEIVED,)).events:
        found.setdefault(PersonId(one.details.whom), one.at_ms)
    return found
