"""One's own access log: its events, and whether it is whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk import record
from tipdesk.desk.session import Session
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.ids import EventId, PersonId
from tipdesk.ledger.cards import Card

QUIET: Final = frozenset({EventKind.HEADS.value})


@dataclass(frozen=True)
class EventPage:
    """Events newest first, and how many there are in all of these kinds."""

    total: int
    events: tuple[AccessEvent, ...]


def events(session: Session, first: int, count: int, kinds: Iterable[EventKind] = ()) -> EventPage:
    """A window over one's own log. Machine lines (heads) are left out unless they are asked for."""
    view = session.view(session.places.log)
    numbers = view.counts("event")
    wanted = [kind.value for kind in kinds] or [kind for kind in numbers if kind not in QUIET]
    cards = view.window("event", wanted, first, count)
    return EventPage(sum(numbers.get(kind, 0) for kind in wanted), tuple(event_of(card) for card in cards))


def event_of(card: Card) -> AccessEvent:
    f = msgspec.json.decode(card.facts, type=dict[str, Any])
    known = {kind.value for kind in EventKind}
    kind = EventKind(card.state) if card.state in known else EventKind.REPORTED
    return AccessEvent(
        EventId(card.record), kind, PersonId(f.get("person", "")), card.at_ms, f.get("subject", ""),
        f.get("where", ""), f.get("reason", ""), bool(f.get("allowed", True)), f.get("laptop", ""), f.get("count", 1),
        f.get("tried_ms"),
    )  # fmt: skip


def read_report(session: Session) -> None:
    """Reading a report of the log is itself an event."""
    record.note(session, EventKind.REPORTED)
