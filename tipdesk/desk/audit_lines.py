"""Events out of all logs that are held, newest first: filters that stack, pages that follow each other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from tipdesk.desk import logs
from tipdesk.desk.audit import event_of
from tipdesk.desk.logs import LogPlace
from tipdesk.desk.session import Session
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.oddities import NOTHING_ODD, Odd
from tipdesk.domain.questions import ALL
from tipdesk.ledger import lines as ledger
from tipdesk.ledger.agenda import Days
from tipdesk.ledger.cards import END, Card, Place
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.lines import Wanted

PAGE: Final = 200
MANY: Final = 2_000
TOGETHER: Final = 500
"""Rows that one statement names."""
FOREVER_MS: Final = 1 << 62
COUNTED_MOST: Final = 10_000
"""What is more is told as more than that: nobody reads them one by one, and counting a million takes a while."""


@dataclass(frozen=True)
class Sift:
    """Filters that stack; what is empty asks nothing. `laptop` is as the log names it."""

    kinds: frozenset[EventKind] = frozenset()
    people: frozenset[PersonId] = frozenset()
    where: str = ""
    subject: str = ""
    laptop: str = ""
    from_ms: int = 0
    to_ms: int = FOREVER_MS
    odd: Odd = NOTHING_ODD

    def of(self, kinds: frozenset[EventKind]) -> "Sift":
        """Within these kinds."""
        return replace(self, kinds=self.kinds & kinds if self.kinds else kinds)


@dataclass(frozen=True)
class Line:
    """An event, and where it stands: in whose log, in which row of this laptop's file."""

    event: AccessEvent
    log: CompartmentId
    row: int
    odd: Odd = NOTHING_ODD

    @property
    def place(self) -> tuple[int, CompartmentId, int]:
        """What orders lines of several logs."""
        return (self.event.at_ms, self.log, self.row)


def page(session: Session, sift: Sift, after: Line | None = None, limit: int = PAGE) -> tuple[Line, ...]:
    """The newest after a line. Each log gives its own newest, and those are merged."""
    if sift.laptop:
        found = [one for place in _logs(session, sift) for one in _from_log(session, place, sift, after, limit)]
        return tuple(sorted(found, key=lambda one: one.place, reverse=True)[:limit])
    wanted = _wanted(sift)
    stand = [
        (at.at_ms, place.comp, at.row)
        for place in _logs(session, sift)
        for at in ledger.places(session.view(place.comp), wanted, _after(place.comp, after), limit=limit)
    ]
    shown = sorted(stand, reverse=True)[:limit]
    known = lines_of(session, [(comp, row) for _, comp, row in shown])
    return tuple(known[comp, row] for _, comp, row in shown if (comp, row) in known)


def every(session: Session, sift: Sift, most: int = COUNTED_MOST) -> Iterator[Line]:
    """All of them, newest first, at most so many of each log: log by log, and then in order."""
    found: list[Line] = []
    for place in _logs(session, sift):
        view, wanted, at, told = session.view(place.comp), _wanted(sift), END, 0
        while told < most and (cards := ledger.newest(view, wanted, at, limit=min(MANY, most - told))):
            found += [Line(event, place.comp, card.row) for card in cards for event in _fits(card, sift)]
            at, told = Place(cards[-1].at_ms, cards[-1].row), told + len(cards)
    yield from sorted(found, key=lambda one: one.place, reverse=True)


def number(session: Session, sift: Sift) -> int:
    """How many there are, counted up to `COUNTED_MOST`; what stands in facts alone is not counted by."""
    total, wanted = 0, _wanted(sift)
    for place in _logs(session, sift):
        total += ledger.number(session.view(place.comp), wanted, COUNTED_MOST - total)
        if total >= COUNTED_MOST:
            break
    return total


def line_of(session: Session, log: CompartmentId, row: int, odd: Odd = NOTHING_ODD) -> Line | None:
    """By its place, or None where the file has it no more."""
    found = ledger.by_rows(session.view(log), [row])
    return Line(event_of(found[0]), log, row, odd) if found else None


def lines_of(session: Session, places: Iterable[tuple[CompartmentId, int]]) -> dict[tuple[CompartmentId, int], Line]:
    """Many by their places, those of one log together."""
    rows: dict[CompartmentId, list[int]] = {}
    for comp, row in dict.fromkeys(places):
        rows.setdefault(comp, []).append(row)
    return {
        (comp, card.row): Line(event_of(card), comp, card.row)
        for comp, some in rows.items()
        for at in range(0, len(some), TOGETHER)
        for card in ledger.by_rows(session.view(comp), some[at : at + TOGETHER])
    }


def _logs(session: Session, sift: Sift) -> list[LogPlace]:
    held = logs.held(session)
    return [one for one in held if not sift.people or one.person in sift.people]


def _wanted(sift: Sift) -> Wanted:
    kinds = sorted(kind.value for kind in (sift.kinds or ALL))
    return Wanted(tuple(kinds), sift.where, sift.subject, Days(sift.from_ms, sift.to_ms))


def _from_log(session: Session, place: LogPlace, sift: Sift, after: Line | None, limit: int) -> list[Line]:
    view, wanted, at = session.view(place.comp), _wanted(sift), _after(place.comp, after)
    found: list[Line] = []
    while len(found) < limit and (cards := ledger.newest(view, wanted, at, limit=limit)):
        found += [Line(event, place.comp, card.row) for card in cards for event in _fits(card, sift)]
        at = Place(cards[-1].at_ms, cards[-1].row)
    return found[:limit]


def _fits(card: Card, sift: Sift) -> list[AccessEvent]:
    event = event_of(card)
    return [event] if sift.laptop in {"", event.laptop} else []


def _after(comp: CompartmentId, after: Line | None) -> Place:
    if after is None:
        return END
    if comp == after.log:
        return Place(after.event.at_ms, after.row)
    # Of two logs at one moment, the one with the greater id comes first.
    return Place(after.event.at_ms, -1 if comp > after.log else FOREVER_MS)
