"""Where pages stand under one another: pure numbers, so that only what is in sight is drawn."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF

from tipdesk.intake.viewing import Box, Size

AROUND, GAP = 24, 16
QUARTERS = 4


def turned_box(box: Box, turn: int) -> Box:
    """A part of the upright page, on the page after so many quarter turns to the right."""
    match turn % QUARTERS:
        case 1:
            return Box(1 - box.y - box.h, box.x, box.h, box.w)
        case 2:
            return Box(1 - box.x - box.w, 1 - box.y - box.h, box.w, box.h)
        case 3:
            return Box(box.y, 1 - box.x - box.w, box.h, box.w)
        case _:
            return box


@dataclass(frozen=True)
class Placing:
    """`scale`: pixels of the window for one unit of `sizes`. A page of unknown size is as the last known one."""

    sizes: tuple[Size, ...]
    count: int
    scale: float
    turn: int = 0
    tops: tuple[float, ...] = field(init=False)
    widest: float = field(init=False)

    def __post_init__(self) -> None:
        # Of twenty thousand pages, at each step of a zoom: plain numbers, no object for each.
        known, turned, scale = self.sizes[: self.count], self.turn % 2, self.scale
        tall = [max(1.0, scale * (size.width if turned else size.height)) + GAP for size in known]
        tall += [tall[-1] if tall else 1.0 + GAP] * (self.count - len(known))
        wide = max((size.height if turned else size.width for size in known), default=0.0)
        object.__setattr__(self, "tops", tuple(accumulate(tall, initial=float(AROUND))))
        object.__setattr__(self, "widest", max(1.0, scale * wide) if known else 0.0)

    def _shown(self, size: Size) -> Size:
        wide, tall = max(1.0, size.width * self.scale), max(1.0, size.height * self.scale)
        return Size(tall, wide) if self.turn % 2 else Size(wide, tall)

    def _size(self, leaf: int) -> Size:
        return self._shown(self.sizes[min(leaf, len(self.sizes) - 1)]) if self.sizes else Size(1.0, 1.0)

    @property
    def height(self) -> float:
        return self.tops[-1] - GAP + AROUND if self.count else 0.0

    def rect(self, leaf: int, room: float) -> QRectF:
        """The page on a ground that is `room` wide or as wide as the widest page needs."""
        size, room = self._size(leaf), max(room, self.widest + 2 * AROUND)
        return QRectF(round((room - size.width) / 2), round(self.tops[leaf]), round(size.width), round(size.height))

    def at(self, y: float) -> int:
        """The page that stands there, or the next one above."""
        return max(0, min(self.count - 1, bisect_right(self.tops, y) - 1))

    def between(self, top: float, bottom: float) -> range:
        """Pages of which something stands there."""
        return range(self.at(top), self.at(bottom) + 1) if self.count else range(0)

    def box_in(self, rect: QRectF, box: Box) -> QRectF:
        """A part of the upright page, where the page is shown in `rect`."""
        seen, wide, tall = turned_box(box, self.turn), rect.width(), rect.height()
        return QRectF(rect.x() + seen.x * wide, rect.y() + seen.y * tall, seen.w * wide, seen.h * tall)

    def point_in(self, rect: QRectF, at: QPointF) -> tuple[float, float]:
        """A point of the window, in fractions of the upright page."""
        x, y = (at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height()
        turns = ((x, y), (y, 1 - x), (1 - x, 1 - y), (1 - y, x))
        x, y = turns[self.turn % QUARTERS]
        return min(1.0, max(0.0, x)), min(1.0, max(0.0, y))


def fit_scale(sizes: Sequence[Size], turn: int, room: tuple[float, float] | float) -> float:
    """The scale at which the widest page fits a width, or a width and a height."""
    shown = [Size(size.height, size.width) if turn % 2 else size for size in sizes] or [Size(1.0, 1.0)]
    wide, tall = max(size.width for size in shown), max(size.height for size in shown)
    if isinstance(room, tuple):
        return max(0.001, min((room[0] - 2 * AROUND) / wide, (room[1] - 2 * AROUND) / tall))
    return max(0.001, (room - 2 * AROUND) / wide)
