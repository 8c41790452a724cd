"""A PNG too large to be decoded whole: band after band of its rows, each made small before the next is read.

Specification: PNG, third edition: rows stand in one stream of deflate, each filtered by the one above it. So the last
row of a band, as it is after its filter, is laid unfiltered before the next band, which then is a PNG of its own.
Bounds: one band some 8 MiB. Refused: interlaced ones, since their first pass runs through the whole picture.
"""

import io
import struct
import time
import zlib
from collections.abc import Iterator

from PIL import Image

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.view.leaves import Remark
from tipdesk.reader.view.sources import Source

MARK = b"\x89PNG\r\n\x1a\n"
BAND_BYTES = 8 << 20
PIECE = 1 << 18
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
KEPT = frozenset({b"PLTE", b"tRNS"})
MOST_CHUNKS = 1 << 20
LONGEST_ROW = 1 << 24
MOST_PIXELS = 2_000_000_000
BANDS_S = 4.3
"""After so long what came is given, the rest is grey."""
SMALLEST, SMALLEST_SIDE = 64, 4_000


def decoded(source: Source, scale: float) -> tuple[Image.Image, Remark | None]:
    """The whole picture, smaller by the largest whole number that keeps what is asked for; why, where not all came.

    Raises `TooMuch`.
    """
    width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", source.read(16, 13))
    channels = CHANNELS.get(colour, 0)
    row = 1 + (width * channels * depth + 7) // 8
    if interlaced or not channels or row > LONGEST_ROW or width * height > MOST_PIXELS:
        raise TooMuch(Reason.TOO_MANY_PIXELS, MOST_PIXELS)
    by = max(2, int(1 / scale) if scale else 2, -(-max(width, height) // SMALLEST_SIDE))
    rows = max(by, BAND_BYTES // row // by * by)
    small = Image.new("RGB", (-(-width // by), -(-height // by)), (200, 200, 200))
    head = struct.pack(">BBBBB", depth, colour, 0, 0, 0)
    kept = _kept(source)
    above, at, until = b"", 0, time.monotonic() + BANDS_S
    for band in _bands(source, row, rows, height):
        before = 1 if above else 0
        data = (b"\0" + above if above else b"") + band
        image = Image.open(io.BytesIO(_png(width, len(data) // row, head, kept, data)), formats=("PNG",))
        image.load()
        above = _last_row(image, depth, colour)
        count = len(band) // row
        _paste(small, image, (0, before, width, before + count), by, at // by)
        at += count
        if time.monotonic() > until and at < height:
            return small, Remark.OUT_OF_TIME
    return small, None if at >= height else Remark.CUT_SHORT


def _paste(small: Image.Image, image: Image.Image, box: tuple[int, int, int, int], by: int, at: int) -> None:
    """Made small first where that can be: colours are changed of as few pixels as can be."""
    clear = image.mode in {"LA", "PA", "RGBA"} or "transparency" in image.info
    if image.mode in {"L", "RGB", "RGBA", "LA"}:
        part = image.reduce(by, box).convert("RGBA" if clear else "RGB")
    else:
        part = image.crop(box).convert("RGBA" if clear else "RGB").reduce(by)
    small.paste(part, (0, at), part.getchannel("A") if clear else None)


def _last_row(image: Image.Image, depth: int, colour: int) -> bytes:
    """As it stands in the file after its filter."""
    last = image.crop((0, image.height - 1, image.width, image.height))
    if depth == 16:  # noqa: PLR2004 - Pillow keeps sixteen bits of grey only
        raise TooMuch(Reason.TOO_MANY_PIXELS, 0)
    if depth == 8:  # noqa: PLR2004 - bits of a channel
        return last.tobytes()
    values = last.tobytes() if colour == 3 else last.convert("L").tobytes()  # noqa: PLR2004 - a palette
    if colour != 3:  # noqa: PLR2004
        most = (1 << depth) - 1
        values = bytes(value * most // 255 for value in values)
    each = 8 // depth
    return bytes(
        sum(value << (8 - depth * (place + 1)) for place, value in enumerate(values[at : at + each]))
        for at in range(0, len(values), each)
    )


def _bands(source: Source, row: int, rows: int, height: int) -> Iterator[bytes]:
    unpack, held, left = zlib.decompressobj(), bytearray(), height
    most = row * rows
    for piece in _packed(source):
        data = piece
        while data and left:
            try:
                held += unpack.decompress(data, most)
            except zlib.error:
                return
            data = unpack.unconsumed_tail
            while len(held) >= min(rows, left) * row and left:
                count = min(rows, left)
                yield bytes(held[: count * row])
                del held[: count * row]
                left -= count
    if left and len(held) >= row:
        yield bytes(held[: len(held) // row * row])


def _chunks(source: Source) -> Iterator[tuple[bytes, int, int]]:
    at = len(MARK)
    for _ in range(MOST_CHUNKS):
        head = source.read(at, 8)
        if len(head) < 8:  # noqa: PLR2004 - length and kind
            return
        length = int.from_bytes(head[:4], "big")
        yield head[4:], at + 8, length
        at += 12 + length


def _packed(source: Source) -> Iterator[bytes]:
    for kind, at, length in _chunks(source):
        if kind == b"IDAT":
            for start in range(at, at + length, PIECE):
                yield source.read(start, min(PIECE, at + length - start))
        elif kind == b"IEND":
            return


def _kept(source: Source) -> bytes:
    """Palette and transparency: they stand before the first data."""
    kept = b""
    for kind, at, length in _chunks(source):
        if kind == b"IDAT":
            break
        if kind in KEPT and length <= PIECE:
            kept += _chunk(kind, source.read(at, length))
    return kept


def _png(width: int, height: int, head: bytes, kept: bytes, data: bytes) -> bytes:
    said = _chunk(b"IHDR", struct.pack(">II", width, height) + head)
    return MARK + said + kept + _chunk(b"IDAT", zlib.compress(data, 0)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
