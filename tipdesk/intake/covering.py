"""Covers painted onto pixels, here and not in the sandbox: whatever a document did there, what is covered is gone."""

import math
from collections.abc import Iterable, Sequence

from tipdesk.domain.copying import Cover
from tipdesk.reader.copying_messages import Rect
from tipdesk.reader.view.messages import Box, Coarse

CHANNELS = 3
SMOOTHED = 2
"""Pixels: what draws a page smooths its edges, and a picture that is drawn smaller is mixed as far as that."""


def rects(covers: Iterable[Cover], coarse: Sequence[Coarse], width: int, height: int) -> tuple[Rect, ...]:
    """Rounded outward, and as much larger as what lies under each may show beside it."""
    return tuple(_rect(cover, coarse, width, height) for cover in covers)


def painted(pixels: bytes, width: int, places: Iterable[Rect]) -> bytes:
    """The same rows with black in those places."""
    rows = bytearray(pixels)
    for place in places:
        black = bytes((place.right - place.left) * CHANNELS)
        for row in range(place.top, place.low):
            at = (row * width + place.left) * CHANNELS
            rows[at : at + len(black)] = black
    return bytes(rows)


def _rect(cover: Cover, coarse: Sequence[Coarse], width: int, height: int) -> Rect:
    reach = [one for one in coarse if _touch(cover, one.box)]
    across = max((one.across for one in reach), default=0.0)
    down = max((one.down for one in reach), default=0.0)
    left = math.floor((cover.x - across) * width) - SMOOTHED
    top = math.floor((cover.y - down) * height) - SMOOTHED
    right = math.ceil((cover.x + cover.w + across) * width) + SMOOTHED
    low = math.ceil((cover.y + cover.h + down) * height) + SMOOTHED
    return Rect(max(0, left), max(0, top), min(width, right), min(height, low))


def _touch(cover: Cover, box: Box) -> bool:
    across = cover.x <= box.x + box.w and box.x <= cover.x + cover.w
    return across and cover.y <= box.y + box.h and box.y <= cover.y + cover.h
