"""What the sandbox says of a document, checked before the window builds on it: a reader that was taken over lies."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from tipdesk.intake.sound_heard import heard_well, outlined_well, recorded_well
from tipdesk.reader.view.messages import (
    LARGEST_DRAWN,
    Answer,
    Box,
    Drawn,
    Evidence,
    Examined,
    Gathered,
    Grained,
    Heard,
    Measured,
    Outlined,
    Page,
    Place,
    Shown,
    Size,
    Words,
)

LEAVES_MOST: Final = 200_000
PAGES_MOST: Final = 100_000_000
COUNT_MOST: Final = (1 << 31) - 1
"""Qt's own numbers end there."""
LONGEST_SIDE: Final = 10_000_000.0
BEYOND: Final = 1_000_000.0
"""Words may stand outside of their page, and no paper is so large."""
NORTH, EAST = 90.0, 180.0
CHANNELS: Final = 3


class Unsound(Exception):
    """No answer of our reader: whoever says it is not asked again."""


def _shown(shown: Shown) -> bool:
    counts = (shown.leaves <= LEAVES_MOST, shown.pages <= PAGES_MOST, shown.revisions >= 1, shown.size >= 0)
    numbers = (shown.leaves, shown.pages, shown.revisions, shown.failed_limit, *(one.count for one in shown.gives))
    known = (one.count for one in shown.known)
    inner = all(one.size >= 0 for one in shown.inner)
    fits = len(shown.sizes) <= shown.leaves and (bool(shown.sizes) or not shown.leaves)
    heard = shown.recorded is None or recorded_well(shown.recorded, shown.leaves)
    return all(counts) and inner and fits and heard and all(map(_count, (*numbers, *known))) and _sizes(shown.sizes)


def _drawn(drawn: Drawn) -> bool:
    wide, tall = drawn.width, drawn.height
    whole = wide > 0 and tall > 0 and wide * tall <= LARGEST_DRAWN and len(drawn.pixels) == wide * tall * CHANNELS
    return whole and 1 / BEYOND <= drawn.scale <= BEYOND


def _examined(answer: Examined) -> bool:
    place, then = answer.place, answer.then
    return all(map(_evidence, answer.evidence)) and _place(place) and (then is None or 0 < then <= LEAVES_MOST)


def _evidence(one: Evidence) -> bool:
    page = one.page is None or 0 <= one.page <= LEAVES_MOST
    return page and _count(one.count) and (one.box is None or _box(one.box))


def _place(place: Place | None) -> bool:
    return place is None or (abs(place.lat) <= NORTH and abs(place.lon) <= EAST)


def _sizes(sizes: Iterable[Size]) -> bool:
    return all(0 < side <= LONGEST_SIDE for size in sizes for side in (size.width, size.height))


def _box(box: Box) -> bool:
    return all(abs(side) <= BEYOND for side in (box.x, box.y, box.w, box.h))


def _count(number: int) -> bool:
    return 0 <= number <= COUNT_MOST


def _grained(answer: Grained) -> bool:
    return all(_box(one.box) and all(0 <= far <= BEYOND for far in (one.across, one.down)) for one in answer.coarse)


def _page(page: Page) -> bool:
    return all(0 <= mark.start <= mark.end <= len(page.text) for mark in page.marks)


def _gathered(answer: Gathered) -> bool:
    return answer.then is None or answer.first < answer.then <= LEAVES_MOST


def _words(answer: Words) -> bool:
    return all(_count(word.at) and _box(word.box) for word in answer.words)


JUDGES: Final[dict[type, Callable[[Any], bool]]] = {
    Shown: _shown, Measured: lambda answer: _sizes(answer.sizes), Drawn: _drawn, Words: _words, Grained: _grained,
    Examined: _examined, Gathered: _gathered, Page: _page, Heard: heard_well, Outlined: outlined_well,
}  # fmt: skip


def checked(answer: Answer) -> Answer:
    """The same; raises `Unsound`."""
    judge = JUDGES.get(type(answer))
    if judge is not None and not judge(answer):
        raise Unsound
    return answer
