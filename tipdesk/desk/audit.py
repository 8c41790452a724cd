"""One's own access log: its events, and whether it is whole."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any, Final, TypeVar

import msgspec

from tipdesk.desk import record
from tipdesk.desk.session import Session
from tipdesk.domain.events import NO_DETAILS, AccessEvent, Details, EventKind
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
    """What a line says. A kind that is not known here was written by a newer version."""
    return event_said(card.record, card.state, card.at_ms, msgspec.json.decode(card.facts, type=dict[str, Any]))


def event_said(record: str, state: str, at_ms: object, f: dict[str, Any]) -> AccessEvent:
    """The same of fields as they were written."""
    known = {kind.value for kind in EventKind}
    kind = EventKind(state) if state in known else EventKind.REPORTED
    moment = at_ms if type(at_ms) is int else 0
    count = _of(f, "count", int) or 1
    return AccessEvent(
        EventId(record), kind, PersonId(_of(f, "person", str) or ""), moment, _of(f, "subject", str) or "",
        _of(f, "where", str) or "", _of(f, "reason", str) or "", f.get("allowed") is not False,
        _of(f, "laptop", str) or "", count, _of(f, "tried_ms", int), _details(f), _of(f, "last_ms", int),
    )  # fmt: skip


Plain = TypeVar("Plain", str, int)


def _of(f: dict[str, Any], name: str, kind: type[Plain]) -> Plain | None:
    """Whoever owns the log can have put in anything: what has another type than we write says nothing."""
    value = f.get(name)
    return value if type(value) is kind else None


_DETAILS: Final = {one.name: type(one.default) for one in fields(Details)}


def _details(f: dict[str, Any]) -> Details:
    said: dict[str, Any] = {}
    for name, kind in _DETAILS.items():
        value = f.get(name)
        if kind is tuple:
            if isinstance(value, list) and all(isinstance(one, str) for one in value):
                said[name] = tuple(value)
        elif type(value) is kind:
            said[name] = value
    return Details(**said) if said else NO_DETAILS


def read_report(session: Session) -> None:
    """Reading a report of the log is itself an event."""
    record.note(session, EventKind.REPORTED)
