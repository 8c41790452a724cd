"""What is out of the ordinary: rules over one person's events, in the order in which they were written.

Pure: the same events give the same flags. None is proof of anything; each says what a person should look at.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from enum import IntFlag
from typing import Final, NamedTuple

from tipdesk.domain.events import EventKind

HOUR_MS: Final = 3_600_000
DAY_MS: Final = 24 * HOUR_MS
MINUTE_MS: Final = 60_000


class Odd(IntFlag):
    """Why a line is listed; `ui` has words for each."""

    OUT_OF_HOURS = 1
    OUTSIDE_ASSIGNMENT = 2
    OTHER_LAPTOP = 4
    BURST = 8
    FIRST_TIME = 16
    AFTER_PUBLICATION = 32
    REFUSED = 64
    TRIES = 128


NOTHING_ODD: Final = Odd(0)


@dataclass(frozen=True)
class Thresholds:
    """From when on something is listed: shown beside each finding."""

    day_begins_h: int = 7
    day_ends_h: int = 22
    burst: int = 40
    burst_within_min: int = 20
    laptop_usual_after_days: int = 14
    tries: int = 3
    silent_days: int = 7
    review_within_days: int = 7
    soon_days: int = 14

    def numbers(self) -> dict[str, int]:
        """By name, for sentences."""
        return {one.name: getattr(self, one.name) for one in fields(self)}


THRESHOLDS: Final = Thresholds()

OPENINGS: Final = frozenset({
    EventKind.STORY_OPENED, EventKind.INBOX_OPENED, EventKind.TIP_READ, EventKind.DOCUMENT_OPENED, EventKind.SEARCHED,
    EventKind.IDENTITY_ASKED, EventKind.IDENTITY_OPENED, EventKind.IDENTITY_REFUSED,
})  # fmt: skip
LEAVINGS: Final = frozenset({
    EventKind.COPIED, EventKind.EXPORTED, EventKind.HANDED_OVER, EventKind.PRINTED, EventKind.PACKET_SENT,
})  # fmt: skip
WATCHED: Final = OPENINGS | LEAVINGS
"""Kinds that the clock, the laptop and the assignment are asked about."""
FIRSTS: Final = frozenset({
    EventKind.STORY_OPENED, EventKind.IDENTITY_OPENED, EventKind.EXPORTED, EventKind.PRINTED,
})  # fmt: skip
_WATCHED: Final = frozenset(kind.value for kind in WATCHED)
_FIRSTS: Final = frozenset(kind.value for kind in FIRSTS)
_OPENINGS: Final = frozenset(kind.value for kind in OPENINGS)


class Seen(NamedTuple):
    """What the rules need of one event: `kind` as the log has it, since a newer version may have written it."""

    kind: str
    at_ms: int
    subject: str
    where: str
    laptop: str
    allowed: bool
    times: int = 1


@dataclass
class Watcher:
    """Over the events of one person. `knew` answers for what was written before the first that is told here."""

    offset_ms: Callable[[int], int]
    may: Callable[[str, int], bool]
    """Whether the person had been let into a story by then."""
    published_ms: Callable[[str], int | None]
    knew: Callable[[str, str, str], bool] = lambda _kind, _where, _subject: False
    thresholds: Thresholds = THRESHOLDS
    laptops: dict[str, int] = field(default_factory=dict)
    """Each with when it was first heard of."""
    _before: set[tuple[str, str, str]] = field(default_factory=set)
    _lately: dict[str, deque[int]] = field(default_factory=dict)
    _tries: deque[int] = field(default_factory=deque)

    def look(self, seen: Seen) -> Odd:
        """Its flags; events are told in the order in which they were written."""
        odd = NOTHING_ODD
        if seen.laptop and seen.laptop not in self.laptops:
            self.laptops[seen.laptop] = seen.at_ms
        if seen.kind == EventKind.UNLOCK_FAILED:
            return self._tried(seen)
        if not seen.allowed:
            odd |= Odd.REFUSED
        return odd | self._watched(seen) if seen.kind in _WATCHED else odd

    def _watched(self, seen: Seen) -> Odd:
        odd = NOTHING_ODD
        if self._at_night(seen.at_ms):
            odd |= Odd.OUT_OF_HOURS
        if self._elsewhere(seen):
            odd |= Odd.OTHER_LAPTOP
        if seen.where and not self.may(seen.where, seen.at_ms):
            odd |= Odd.OUTSIDE_ASSIGNMENT
        if seen.kind in _FIRSTS and self._first(seen):
            odd |= Odd.FIRST_TIME
        return odd | self._opened(seen) if seen.kind in _OPENINGS else odd

    def _opened(self, seen: Seen) -> Odd:
        published = self.published_ms(seen.where)
        late = published is not None and seen.at_ms > published
        return (Odd.AFTER_PUBLICATION if late else NOTHING_ODD) | (Odd.BURST if self._hurried(seen) else NOTHING_ODD)

    def _at_night(self, at_ms: int) -> bool:
        hour = (at_ms + self.offset_ms(at_ms)) % DAY_MS // HOUR_MS
        return not self.thresholds.day_begins_h <= hour < self.thresholds.day_ends_h

    def _elsewhere(self, seen: Seen) -> bool:
        if not seen.laptop or seen.laptop == next(iter(self.laptops)):
            return False
        return seen.at_ms - self.laptops[seen.laptop] < self.thresholds.laptop_usual_after_days * DAY_MS

    def _first(self, seen: Seen) -> bool:
        place = (seen.kind, seen.where, seen.subject)
        if place in self._before:
            return False
        self._before.add(place)
        return not self.knew(*place)

    def _hurried(self, seen: Seen) -> bool:
        """The opening with which the threshold is passed, and each `burst` after it."""
        times = self._lately.setdefault(seen.where, deque())
        times.extend([seen.at_ms] * min(seen.times, self.thresholds.burst))
        while times and times[0] < seen.at_ms - self.thresholds.burst_within_min * MINUTE_MS:
            times.popleft()
        if len(times) < self.thresholds.burst:
            return False
        times.clear()
        return True

    def _tried(self, seen: Seen) -> Odd:
        self._tries.append(seen.at_ms)
        while self._tries[0] < seen.at_ms - DAY_MS:
            self._tries.popleft()
        return Odd.TRIES if len(self._tries) >= self.thresholds.tries else NOTHING_ODD
