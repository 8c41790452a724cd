"""How many leaves, pixels, letters and seconds a document may take before it is refused or shown in part."""

import math

from tipdesk.reader.view.evidence import Box
from tipdesk.reader.view.leaves import LARGEST_DRAWN

MIB = 1 << 20
MEMORY_BYTES = 512 * MIB
"""Address space of the process that looks: libraries take some 70 MiB of it."""
HELD_BYTES = 24 * MIB
"""A document up to here is held; of a larger one stretches are asked for."""
LEAVES = 20_000
FRAMES = 1_000
DECODED_BYTES = 176 * MIB
"""One picture, decoded: 44 million pixels in colour; what has more is decoded smaller, or not at all."""
DRAW_S = 3.0
"""After so long what was drawn of a page is given."""
LONGEST_SIDE = 20_000
LETTERS = 200_000
"""Of one leaf."""
MENDED_BYTES = 64 * MIB
"""A damaged PDF up to here is put together anew."""
LEAST_SCALE, MOST_SCALE = 1e-6, 64.0


def drawable(width: float, height: float, scale: float, area: Box | None) -> float:
    """The scale at which what is asked for fits into one answer."""
    part = area if area is not None else Box(0, 0, 1, 1)
    wide, high = max(1e-6, width * part.w), max(1e-6, height * part.h)
    scale = min(max(scale, LEAST_SCALE), MOST_SCALE, LONGEST_SIDE / max(width, height, 1e-6) if area is None else scale)
    scale = min(scale, LONGEST_SIDE / wide, LONGEST_SIDE / high)
    return min(scale, math.sqrt(LARGEST_DRAWN / (wide * high)))


def within(area: Box | None) -> Box | None:
    """An area that lies on its leaf; None for all of it."""
    if area is None:
        return None
    x, y = min(max(area.x, 0.0), 1.0), min(max(area.y, 0.0), 1.0)
    return Box(x, y, min(max(area.w, 0.0), 1 - x), min(max(area.h, 0.0), 1 - y))
