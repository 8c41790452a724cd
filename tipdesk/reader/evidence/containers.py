"""Where in a picture's file its metadata stands: segments of JPEG, chunks of PNG, blocks of GIF.

Specifications: ITU T.81 (JPEG), PNG third edition, GIF89a. Bounds: 2,000 segments or chunks, 4 MiB of each, 4 MiB
unpacked. Refused: nothing; what is malformed ends the walk, and what was found counts.
"""

import zlib
from collections.abc import Iterator

from tipdesk.reader.view.sources import Source

MOST, PART, ROOM = 2_000, 4 << 20, 4 << 20
NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
SOI, EOI, SOS, APP0 = 0xD8, 0xD9, 0xDA, 0xE0
COMMENT = 0xFE


def segments(source: Source) -> Iterator[tuple[int, bytes, int]]:
    """Marker, data and where the data ends, up to the picture itself."""
    at = 2
    for _ in range(MOST):
        head = source.read(at, 4)
        if len(head) < 4 or head[0] != 0xFF:  # noqa: PLR2004 - marker and length
            return
        marker = head[1]
        if marker == 0xFF:  # noqa: PLR2004 - filling
            at += 1
            continue
        if marker in NO_LENGTH:
            at += 2
            continue
        length = int.from_bytes(head[2:4], "big")
        if marker == EOI or length < 2:  # noqa: PLR2004 - it counts itself
            return
        yield marker, source.read(at + 4, length - 2), at + 2 + length
        if marker == SOS:
            return
        at += 2 + length


def jpeg_end(source: Source, at: int) -> int:
    """Where the picture's data, which begins there, ends; the file's size where it breaks off."""
    held = b""
    while at < source.size:
        data = held + source.read(at, 1 << 20)
        if len(data) <= len(held):
            break
        found = data.find(b"\xff\xd9")
        if found >= 0:
            return at - len(held) + found + 2
        at, held = at + len(data) - len(held), data[-1:]
    return source.size


def chunks(source: Source) -> Iterator[tuple[bytes, bytes, int]]:
    """Kind, data (none of the picture itself), and where the chunk ends."""
    at = 8
    for _ in range(MOST):
        head = source.read(at, 8)
        if len(head) < 8:  # noqa: PLR2004 - length and kind
            return
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        data = b"" if kind in {b"IDAT", b"fdAT", b"PLTE"} else source.read(at + 8, min(length, PART))
        yield kind, data, at + 12 + length
        at += 12 + length


def png_text(kind: bytes, data: bytes) -> tuple[str, bytes]:
    """Keyword and value of a chunk of text."""
    word, _, rest = data.partition(b"\0")
    if kind == b"zTXt":
        rest = unpacked(rest[1:])
    elif kind == b"iTXt":
        packed, _, after = rest[:1] == b"\1", rest[:2], rest[2:]
        rest = after.partition(b"\0")[2].partition(b"\0")[2]
        rest = unpacked(rest) if packed else rest
    return word[:79].decode("latin-1"), rest


def unpacked(data: bytes) -> bytes:
    """At most `ROOM`."""
    try:
        return zlib.decompressobj().decompress(data, ROOM)
    except zlib.error:
        return b""


def raw_profile(value: bytes) -> bytes:
    """What ImageMagick writes of a profile: name, length, then its bytes as hex digits."""
    lines = value.strip().split(b"\n", 2)
    digits = b"".join(lines[2].split()) if len(lines) > 2 else b""  # noqa: PLR2004 - name, length, digits
    try:
        return bytes.fromhex(digits.decode("ascii", "replace"))
    except ValueError:
        return b""


def gif_blocks(source: Source) -> Iterator[tuple[int, bytes, bytes]]:
    """Label, first block (of an application its name), and the joined others; comments and applications only."""
    head = source.read(10, 3)
    at = 13 + (3 << ((head[0] & 7) + 1) if head and head[0] & 0x80 else 0)
    for _ in range(MOST):
        kind = source.read(at, 10)
        if kind[:1] == b"!":
            label, at = kind[1] if len(kind) > 1 else 0, at + 2
            first, rest, at = _gif_data(source, at, keep=label in {0xFE, 0xFF})
            if label in {0xFE, 0xFF}:
                yield label, first, rest
        elif kind[:1] == b"," and len(kind) == 10:  # noqa: PLR2004 - a frame's head
            at += 10 + (3 << ((kind[9] & 7) + 1) if kind[9] & 0x80 else 0) + 1
            _, _, at = _gif_data(source, at, keep=False)
        else:
            return


def _gif_data(source: Source, at: int, *, keep: bool) -> tuple[bytes, bytes, int]:
    first, rest = b"", bytearray()
    while True:
        length = source.read(at, 1)
        if not length or not length[0]:
            return first, bytes(rest), at + 1
        if keep and len(rest) < PART:
            block = source.read(at + 1, length[0])
            if first:
                # XMP in a GIF is not cut into blocks: its letters stand as they are, lengths and all.
                rest += (length if first.startswith(b"XMP Data") else b"") + block
            else:
                first = block
        at += 1 + length[0]
