"""A TIFF too large to be decoded whole: strip after strip, or tile after tile, each made small before the next is read.

Specification: TIFF 6.0, sections 3 (strips), 15 (tiles), 22 (JPEG). Each strip is compressed by itself, so each is laid
into a file of its own with the same tags, and that is decoded like any other picture.
Bounds: one strip or tile 64 MiB decoded. Refused: colours apart from each other in planes; what has one larger strip.
"""

import io
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.view.sources import Source

STRIP_BYTES: Final = 64 << 20
PACKED_MOST: Final = 32 << 20
PARTS_MOST: Final = 200_000
BANDS_S: Final = 3.4
"""After so long what came is given, the rest is grey."""
SMALLEST_SIDE: Final = 4_000
COLOUR: Final = 4
WIDTH, HEIGHT, OFFSETS, ROWS, COUNTS, PLANES = 256, 257, 273, 278, 279, 284
TILE_WIDE, TILE_TALL, TILE_OFFSETS, TILE_COUNTS = 322, 323, 324, 325
BITS, COMPRESSION = 258, 259
KEPT: Final = (258, 259, 262, 266, 277, 284, 292, 293, 317, 320, 332, 338, 339, 347, 530, 531, 532)
"""What says how a strip is to be read: bits, compression, colours, predictor, palette, tables of JPEG."""
LONG: Final = frozenset({WIDTH, HEIGHT, OFFSETS, ROWS, COUNTS, 292, 293})
BYTES: Final = frozenset({347})
FRACTIONS: Final = frozenset({532})
APART, PLAIN = 2, 1


@dataclass(frozen=True)
class Part:
    """A strip or tile: where it lies in the picture, and its bytes in the file."""

    left: int
    top: int
    width: int
    height: int
    at: int
    length: int


def decoded(source: Source, image: Image.Image, scale: float) -> tuple[Image.Image, bool]:
    """The whole frame at hand, smaller by the largest whole number that keeps what is asked for; whether all came.

    Raises `TooMuch`.
    """
    tags: Any = image.tag_v2  # type: ignore[attr-defined]
    width, height = image.size
    parts = _parts(tags, width, height)
    by = max(2, int(1 / scale) if scale else 2, -(-max(width, height) // SMALLEST_SIDE))
    small = Image.new("RGB", (-(-width // by), -(-height // by)), (200, 200, 200))
    until = time.monotonic() + BANDS_S
    for part in parts:
        if time.monotonic() > until:
            return small, False
        opened = Image.open(io.BytesIO(_alone(source, tags, part)), formats=("TIFF",))
        opened.load()
        _paste(small, opened, part, by)
    return small, True


def _parts(tags: Any, width: int, height: int) -> list[Part]:
    if int(tags.get(PLANES, 1)) == APART:
        raise TooMuch(Reason.TOO_MANY_PIXELS, STRIP_BYTES // COLOUR)
    tiled = TILE_OFFSETS in tags
    wide = int(tags[TILE_WIDE]) if tiled else width
    tall = int(tags[TILE_TALL]) if tiled else min(int(tags.get(ROWS, height)), height)
    if not tiled and int(tags.get(COMPRESSION, PLAIN)) == PLAIN and wide * tall * COLOUR > STRIP_BYTES:
        return list(_rows_of(tags, width, height, tall))
    offsets, counts = (tags.get(one, ()) for one in ((TILE_OFFSETS, TILE_COUNTS) if tiled else (OFFSETS, COUNTS)))
    if min(wide, tall) < 1 or wide * tall * COLOUR > STRIP_BYTES or len(offsets) > PARTS_MOST:
        raise TooMuch(Reason.TOO_MANY_PIXELS, STRIP_BYTES // COLOUR)
    places = ((left, top) for top in range(0, height, tall) for left in range(0, width, wide))
    # A tile keeps its height at the lower edge; the last strip is as high as what is left.
    return [
        Part(left, top, wide, tall if tiled else min(tall, height - top), int(at), int(length))
        for (left, top), at, length in zip(places, offsets, counts, strict=False)
    ]


def _rows_of(tags: Any, width: int, height: int, tall: int) -> Iterator[Part]:
    """Rows that are not compressed lie one after the other: a long strip is parted where one ends."""
    bits = tags.get(BITS, 1)
    each = (width * sum(bits if isinstance(bits, tuple) else (bits,)) + 7) // 8
    rows = max(1, STRIP_BYTES // (width * COLOUR) // 4)
    for number, at in enumerate(tags.get(OFFSETS, ())[:PARTS_MOST]):
        top = number * tall
        for first in range(top, min(top + tall, height), rows):
            count = min(rows, top + tall - first, height - first)
            yield Part(0, first, width, count, int(at) + (first - top) * each, count * each)


def _paste(small: Image.Image, opened: Image.Image, part: Part, by: int) -> None:
    """From the next place that is a whole one of the small picture: what is between belongs to the strip before."""
    left, top = -part.left % by, -part.top % by
    if left >= opened.width or top >= opened.height:
        return
    box = (left, top, opened.width, opened.height)
    plain = opened.mode in {"L", "RGB"}
    shrunk = opened.reduce(by, box).convert("RGB") if plain else _coloured(opened.crop(box)).reduce(by)
    small.paste(shrunk, ((part.left + left) // by, (part.top + top) // by))


def _coloured(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I") or image.mode == "F":
        return image.convert("F").point(lambda value: value * (255.0 / 65_535.0) + 0).convert("L").convert("RGB")
    if image.mode in {"RGBA", "LA", "PA"}:
        clear = image.convert("RGBA")
        white = Image.new("RGB", clear.size, "white")
        white.paste(clear, mask=clear.getchannel("A"))
        return white
    return image.convert("RGB")


def _alone(source: Source, tags: Any, part: Part) -> bytes:
    """A file of one strip. Raises `TooMuch` for one whose packed bytes are too many."""
    if not 0 <= part.length <= PACKED_MOST:
        raise TooMuch(Reason.TOO_LARGE, PACKED_MOST)
    order = ">" if tags.prefix == b"MM" else "<"
    said: dict[int, Any] = {tag: tags[tag] for tag in KEPT if tag in tags}
    said |= {WIDTH: part.width, HEIGHT: part.height, ROWS: part.height, OFFSETS: 8, COUNTS: part.length}
    data = source.read(part.at, part.length)
    start = 8 + len(data) + len(data) % 2
    table, more = b"", start + 2 + 12 * len(said) + 4
    beyond = b""
    for tag in sorted(said):
        kind, count, value = _value(order, tag, said[tag])
        if len(value) > 4:  # noqa: PLR2004 - what fits into an entry
            place = struct.pack(order + "I", more + len(beyond))
            beyond += value + b"\0" * (len(value) % 2)
            value = place
        table += struct.pack(order + "HHI", tag, kind, count) + value.ljust(4, b"\0")
    head = (b"MM\0*" if order == ">" else b"II*\0") + struct.pack(order + "I", start)
    return head + data.ljust(start - 8, b"\0") + struct.pack(order + "H", len(said)) + table + bytes(4) + beyond


def _value(order: str, tag: int, value: Any) -> tuple[int, int, bytes]:
    """Its type as the specification numbers it, how many, and its bytes."""
    if tag in BYTES:
        return 7, len(value), bytes(value)
    each = tuple(value) if isinstance(value, tuple | list) else (value,)
    if tag in FRACTIONS:
        return 5, len(each), b"".join(struct.pack(order + "II", *_fraction(one)) for one in each)
    kind, letter = (4, "I") if tag in LONG else (3, "H")
    return kind, len(each), b"".join(struct.pack(order + letter, int(one)) for one in each)


def _fraction(value: Any) -> Iterator[int]:
    yield round(float(value) * 1000)
    yield 1000
