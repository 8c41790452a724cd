"""What is out of the ordinary over all logs that are held: read once, then only what came in since.

Derived: how far it was read and what was found is remembered in the drawer, and can be read anew from the logs.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

from tipdesk.desk import audit_lines, logs, promised
from tipdesk.desk.audit_lines import Line, Sift
from tipdesk.desk.logs import LogPlace
from tipdesk.desk.promised import Promised
from tipdesk.desk.session import Session
from tipdesk.domain.entitlement import DECIDE, Span, spans
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import EventId, PersonId
from tipdesk.domain.oddities import MINUTE_MS, Odd, Seen, Watcher
from tipdesk.errors import Missing
from tipdesk.ledger import lines
from tipdesk.ledger.cards import Place
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.lines import Brief, Wanted

KIND: Final = "watched"
ODD_MOST: Final = 5_000
"""Of one log, the newest are remembered."""
WARMED_BY: Final = 500
"""Lines before, read again so that a burst over the edge is seen."""
REMEMBERED_EACH: Final = 2_000
"""Fewer new lines are read again next time rather than written down."""
PLACES_OF_ALL: Final = frozenset({"", "inbox", "roster", "my log"})
DECIDING_MOST: Final = 50_000
ASKING: Final = frozenset({EventKind.QUESTION_ASKED.value, EventKind.HEADS.value})
"""What whoever asks writes by asking: no answer is another for it."""


@dataclass(frozen=True)
class OddLine:
    """Where a line stands that is listed, and why."""

    log: CompartmentId
    row: int
    at_ms: int
    odd: Odd


@dataclass
class Laptop:
    """What one log says of one laptop; `state` is the kind of the last line, `row` where that stands."""

    person: PersonId
    name: str
    number: int
    first_ms: int
    last_ms: int
    state: str
    row: int
    places: set[str] = field(default_factory=set)
    """Stories that were opened there."""


@dataclass
class _Log:
    """How far one log was read."""

    place: LogPlace
    row: int = 0
    odd: list[OddLine] = field(default_factory=list)
    laptops: dict[str, Laptop] = field(default_factory=dict)
    remembered: int = 0


@dataclass(frozen=True)
class Reading:
    """So many lines of all logs were read just now."""

    lines: int


class Watch:
    """Over one session's logs; used by one thread. `offset_ms` tells what hour it was for the desk."""

    def __init__(self, session: Session, offset_ms: Callable[[int], int]) -> None:
        self._session, self._offset = session, offset_ms
        self._logs: dict[CompartmentId, _Log] = {}
        self.spans: tuple[Span, ...] = ()
        self.places: tuple[str, ...] = ()
        """Codenames of all stories that any line names."""
        self.odd: tuple[OddLine, ...] = ()
        """Newest first, over all logs."""
        self.odd_counts: tuple[tuple[Odd, int], ...] = ()
        self.promised: tuple[Promised, ...] = ()
        """Every source that an event tells of."""
        self.decided: dict[EventId, Line] = {}
        """Lines that say who may open what."""
        self._published: dict[str, int] = {}
        self.news = 0
        """Lines read since it began, but for those that asking itself writes."""

    def follow(self) -> Iterator[Reading]:
        """Read what came in since; a million lines take a quarter of a minute the first time."""
        session = self._session
        self._decided()
        told, began = 0, {comp: log.row for comp, log in self._logs.items()}
        for place in logs.held(session):
            log = self._logs.get(place.comp) or _remembered(session, place)
            self._logs[place.comp] = log
            for part in self._read(log):
                told += part
                yield Reading(told)
        if any(began.get(comp) != log.row for comp, log in self._logs.items()):
            self.promised = promised.sources(session)
        found = [one for log in self._logs.values() for one in log.odd]
        self.odd = tuple(sorted(found, key=lambda one: (one.at_ms, one.log, one.row), reverse=True))
        self.odd_counts = tuple(Counter(flag for one in self.odd for flag in Odd if one.odd & flag).most_common())
        names = {name for log in self._logs for name in lines.names(session.view(log), "line")}
        self.places = tuple(sorted(names - PLACES_OF_ALL))

    @property
    def laptops(self) -> tuple[Laptop, ...]:
        """By person and when each was first heard of."""
        return tuple(laptop for log in self._logs.values() for laptop in log.laptops.values())

    def listed(self, sift: Sift, after: Line | None, limit: int) -> tuple[Line, ...]:
        """Lines out of the ordinary that fit the filters."""
        found: list[Line] = []
        for one in self.odd:
            if len(found) == limit:
                break
            if (sift.odd and not one.odd & sift.odd) or not sift.from_ms <= one.at_ms <= sift.to_ms:
                continue
            if after is not None and (one.at_ms, one.log, one.row) >= after.place:
                continue
            line = audit_lines.line_of(self._session, one.log, one.row, one.odd)
            if line is not None and _fits(line, sift):
                found.append(line)
        return tuple(found)

    def to_remember(self) -> dict[RecordId, dict[str, Any]]:
        """What is worth writing down; nothing, where little is new."""
        new = [log for log in self._logs.values() if log.row - log.remembered >= REMEMBERED_EACH]
        return {_record(log.place.comp): _fields(log, self._commit(log)) for log in new}

    def _commit(self, log: _Log) -> str:
        return str(lines.signed(self._session.view(log.place.comp), log.row).commit)

    def _decided(self) -> None:
        kinds = Sift(kinds=DECIDE)
        self.decided = {line.event.id: line for line in audit_lines.every(self._session, kinds, DECIDING_MOST)}
        self.spans = spans(line.event for line in self.decided.values())
        planned = audit_lines.every(self._session, Sift(kinds=frozenset({EventKind.PUBLICATION_PLANNED})))
        self._published = {}
        for line in planned:
            self._published.setdefault(line.event.where, line.event.details.due_ms)

    def _read(self, log: _Log) -> Iterator[int]:
        view, watcher = self._session.view(log.place.comp), self._watcher(log)
        for part in lines.after_row(view, max(0, log.row - WARMED_BY)):
            for brief in part:
                odd = watcher.look(_seen(brief))
                if brief.row > log.row:
                    _laptop(log, brief)
                    self.news += not log.place.is_own or brief.state not in ASKING
                    if odd:
                        log.odd.append(OddLine(log.place.comp, brief.row, brief.at_ms, odd))
            log.row = max(log.row, part[-1].row)
            yield len(part)
        del log.odd[:-ODD_MOST]

    def _watcher(self, log: _Log) -> Watcher:
        mine: dict[str, list[Span]] = {}
        founded = {span.where for span in self.spans}
        for span in self.spans:
            if span.who == log.place.person:
                mine.setdefault(span.where, []).append(span)

        def may(where: str, at_ms: int) -> bool:
            # Where no log says who founded it, none says who was let in.
            if where in PLACES_OF_ALL or where not in founded:
                return True
            return any(span.covers(at_ms - MINUTE_MS, at_ms + MINUTE_MS) for span in mine.get(where, ()))

        view, first = self._session.view(log.place.comp), log.row
        began = {name: laptop.first_ms for name, laptop in log.laptops.items()}

        known = lines.by_rows(view, [first]) if first else []
        edge = Place(known[0].at_ms, first + 1) if known else None

        def knew(kind: str, where: str, subject: str) -> bool:
            return edge is not None and bool(lines.places(view, Wanted((kind,), where, subject), edge, limit=1))

        def published(where: str) -> int | None:
            return self._published.get(where) or None

        return Watcher(self._offset, may, published, knew, laptops=began)


def remember(session: Session, found: dict[RecordId, dict[str, Any]]) -> None:
    """One commit in the drawer; runs on the worker that writes."""
    if not found:
        return
    with session.compartment(session.places.drawer).commit(session.pen) as draft:
        for record, fields in found.items():
            draft.set(KIND, record, fields)


def _fits(line: Line, sift: Sift) -> bool:
    event = line.event
    return (
        (not sift.kinds or event.kind in sift.kinds)
        and (not sift.people or event.person in sift.people)
        and sift.where in {"", event.where}
        and sift.subject in {"", event.subject}
        and sift.laptop in {"", event.laptop}
    )


def _seen(brief: Brief) -> Seen:
    """Whoever owns a log can have put anything into a line: what has another type says nothing."""
    allowed = brief.allowed is None or bool(brief.allowed)
    count = brief.times if type(brief.times) is int and brief.times > 0 else 1
    return Seen(brief.state, brief.at_ms, brief.title, brief.line, _name(brief), allowed, count)


def _name(brief: Brief) -> str:
    return brief.laptop if isinstance(brief.laptop, str) else ""


def _laptop(log: _Log, brief: Brief) -> None:
    if not (name := _name(brief)):
        return
    known = log.laptops.get(name)
    if known is None:
        place, number = log.place, len(log.laptops) + 1
        known = log.laptops[name] = Laptop(place.person, name, number, brief.at_ms, brief.at_ms, brief.state, brief.row)
    elif brief.at_ms >= known.last_ms:
        known.last_ms, known.state, known.row = brief.at_ms, brief.state, brief.row
    if brief.state == EventKind.STORY_OPENED and brief.line:
        known.places.add(brief.line)


class _Kept(msgspec.Struct):
    row: int
    last: str
    odd: list[tuple[int, int, int]]
    laptops: list[tuple[str, int, int, str, int, list[str]]]


def _fields(log: _Log, last: str) -> dict[str, Any]:
    return {
        "comp": str(log.place.comp),
        "row": log.row,
        "last": last,
        "odd": [[one.row, one.at_ms, int(one.odd)] for one in log.odd],
        "laptops": [
            [one.name, one.first_ms, one.last_ms, one.state, one.row, sorted(one.places)]
            for one in log.laptops.values()
        ],
    }


def _record(comp: CompartmentId) -> RecordId:
    """Beside the record of verified heads, which has the other half of the compartment's id."""
    return RecordId(str(comp)[32:])


def _remembered(session: Session, place: LogPlace) -> _Log:
    """What the drawer says, or nothing: where it is not as we write it, all is read again."""
    try:
        plain = session.view(session.places.drawer).record(_record(place.comp)).plain()
        kept = msgspec.convert({n: plain[n] for n in ("row", "last", "odd", "laptops")}, type=_Kept)
    except (Missing, KeyError, msgspec.ValidationError):
        return _Log(place)
    if plain.get("comp") != place.comp or not _same_file(session, place, kept):
        return _Log(place)
    odd = [OddLine(place.comp, row, at_ms, Odd(why)) for row, at_ms, why in kept.odd]
    laptops = {
        name: Laptop(place.person, name, number, first, last, state, row, set(places))
        for number, (name, first, last, state, row, places) in enumerate(kept.laptops, 1)
    }
    return _Log(place, kept.row, odd, laptops, kept.row)


def _same_file(session: Session, place: LogPlace, kept: _Kept) -> bool:
    """A log that was received anew counts its rows otherwise."""
    try:
        return lines.signed(session.view(place.comp), kept.row).commit == kept.last
    except KeyError:
        return False
