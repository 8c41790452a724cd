"""Whether a file is what our own writer makes of pixels, and no more: whoever says that it is a copy may lie.

Specification: `reader.copying`, `reader.copying_pdf`. Bounds: constant memory; pixels as many as one drawing has.
Refused: any object, chunk, field or trailing byte that a copy has not, and pixels that are more or fewer than it says.
"""

import re
import zlib
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

from tipdesk.errors import DamagedFile

WINDOW: Final = 4096
PORTION: Final = 1 << 20
PLAIN: Final = "it is no plain copy"
PDF_HEAD: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
IMAGE: Final = re.compile(
    rb"(\d+) 0 obj\n<</Type/XObject/Subtype/Image/Width (\d+)/Height (\d+)/ColorSpace/Device(RGB|Gray)"
    rb"/BitsPerComponent (1|8)/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ([13])/BitsPerComponent (1|8)"
    rb"/Columns (\d+)>>/Length (\d+)>>\nstream\n"
)
PAGE: Final = re.compile(
    rb"\nendstream\nendobj\n(\d+) 0 obj\n<</Length \d+>>\nstream\nq [\d.]+ 0 0 [\d.]+ 0 0 cm /I Do Q\nendstream\n"
    rb"endobj\n(\d+) 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/Contents \d+ 0 R"
    rb"/Resources<</XObject<</I \d+ 0 R>>>>>>\nendobj\n"
)
END: Final = re.compile(
    rb"2 0 obj\n<</Type/Pages/Kids\[[0-9 R]*\]/Count \d+>>\nendobj\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
    rb"xref\n[0-9 nf\n]+trailer\n<</Size \d+/Root 1 0 R>>\nstartxref\n\d+\n%%EOF\n"
)
PAPER_MOST: Final = 200_000.0
"""Points: larger paper there is none."""
END_MOST: Final = 8 << 20
PIXELS_MOST: Final = 32_000_000
PNG_HEAD: Final = b"\x89PNG\r\n\x1a\n"
HEADER: Final = 13
PNG_COLOURS: Final = {0: 1, 2: 3}
JPEG_HEAD: Final = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"
MARK: Final = b"\xff"
TABLES: Final = frozenset({0xDB, 0xC0, 0xC4})
TABLE_MOST, TABLES_MOST = 512, 16
"""Of our writer's tables none is as long, and no image has as many."""
SCAN, END_OF_IMAGE, STUFFED = 0xDA, 0xD9, frozenset({0x00, *range(0xD0, 0xD8)})


class Readable(Protocol):
    @property
    def size(self) -> int: ...

    def read_at(self, position: int, size: int) -> bytes: ...


class Form(Enum):
    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"


@dataclass(frozen=True)
class Leaf:
    """A page of a PDF: where its rows lie, squeezed as those of a PNG, and how large it is on paper, in points."""

    at: int
    length: int
    width: int
    height: int
    colours: int
    bits: int
    wide: float
    tall: float


@dataclass(frozen=True)
class Plain:
    """What a copy is made of; without leaves it is one picture."""

    form: Form
    leaves: tuple[Leaf, ...] = ()


@dataclass(frozen=True)
class _Rows:
    """How many bytes of rows an image has; `bits` a pixel."""

    width: int
    height: int
    bits: int

    @property
    def bytes(self) -> int:
        return self.height * (1 + (self.width * self.bits + 7) // 8)


def check(source: Readable, name: str) -> Plain:
    """What it is made of; raises `DamagedFile`."""
    head = source.read_at(0, len(PDF_HEAD))
    if head == PDF_HEAD:
        leaves = _pdf(source)
        if leaves:
            return Plain(Form.PDF, leaves)
    elif head.startswith(PNG_HEAD):
        if _png(source):
            return Plain(Form.PNG)
    elif head.startswith(JPEG_HEAD) and _jpeg(source):
        return Plain(Form.JPEG)
    raise DamagedFile(name, PLAIN)


def _pdf(source: Readable) -> tuple[Leaf, ...]:
    """None where it is no copy, or has no page."""
    at, leaves = len(PDF_HEAD), list[Leaf]()
    while (image := IMAGE.match(source.read_at(at, WINDOW))) is not None:
        width, height, colours, length = (int(image[group]) for group in (2, 3, 6, 9))
        bits, same = int(image[5]), image[5] == image[7] and image[2] == image[8]
        if not same or colours != (3 if image[4] == b"RGB" else 1):
            return ()
        at += image.end()
        if length > source.size - at or not _is_rows(source, [(at, length)], _Rows(width, height, colours * bits)):
            return ()
        page = PAGE.match(source.read_at(at + length, WINDOW))
        paper = _on_paper(page)
        if page is None or paper is None:
            return ()
        leaves.append(Leaf(at, length, width, height, colours, bits, *paper))
        at += length + page.end()
    rest = source.size - at
    whole = rest <= END_MOST and END.fullmatch(source.read_at(at, rest)) is not None
    return tuple(leaves) if whole else ()


def _on_paper(page: re.Match[bytes] | None) -> tuple[float, float] | None:
    """None for what is no size."""
    try:
        wide, tall = (float(page[group]) for group in (3, 4)) if page is not None else (0.0, 0.0)
    except ValueError:
        return None
    return (wide, tall) if 0 < wide <= PAPER_MOST and 0 < tall <= PAPER_MOST else None


def _png(source: Readable) -> bool:
    at, pieces, rows = len(PNG_HEAD), list[tuple[int, int]](), _Rows(0, 0, 0)
    while at < source.size:
        start = source.read_at(at, 8 + HEADER)
        length, kind = int.from_bytes(start[:4], "big"), start[4:8]
        if kind == b"IHDR" and not pieces and length == HEADER and start[17] in PNG_COLOURS:
            width, height = (int.from_bytes(start[place : place + 4], "big") for place in (8, 12))
            rows = _Rows(width, height, PNG_COLOURS[start[17]] * start[16])
        elif kind == b"IDAT":
            pieces.append((at + 8, length))
        elif kind == b"IEND":
            return length == 0 and at + 12 == source.size and _is_rows(source, pieces, rows)
        else:
            return False
        at += length + 12
    return False


def _is_rows(source: Readable, pieces: list[tuple[int, int]], rows: _Rows) -> bool:
    """Deflated rows, as many as the image has, and nothing behind them."""
    if not 0 < rows.width * rows.height <= PIXELS_MOST:
        return False
    opening, seen = zlib.decompressobj(), 0
    try:
        for at, length in pieces:
            for position in range(at, at + length, PORTION):
                given = source.read_at(position, min(PORTION, at + length - position))
                while given and seen <= rows.bytes:
                    seen += len(opening.decompress(given, PORTION))
                    given = opening.unconsumed_tail
        # What its last bytes still hold back comes now.
        seen += len(opening.flush()) if not opening.eof else 0
    except zlib.error:
        return False
    return opening.eof and not opening.unused_data and seen == rows.bytes


def _jpeg(source: Readable) -> bool:
    """A head without a small picture, tables, one scan, and its end where the file ends."""
    head = source.read_at(0, 20)
    at, tables = len(head), 0
    if head[18:] != b"\x00\x00":
        return False
    while True:
        marker = source.read_at(at, 4)
        if not marker.startswith(MARK) or marker[1:2] == b"" or marker[1] not in {*TABLES, SCAN}:
            return False
        length = int.from_bytes(marker[2:], "big")
        if length > TABLE_MOST or tables > TABLES_MOST:
            return False
        at += 2 + length
        tables += 1
        if marker[1] == SCAN:
            return _scan(source, at)


def _scan(source: Readable, at: int) -> bool:
    """A 0xFF within it is followed by what only a scan has; the last one ends the file."""
    before = b""
    while at < source.size:
        portion = before + source.read_at(at, PORTION)
        at += len(portion) - len(before)
        place = portion.find(b"\xff")
        while 0 <= place < len(portion) - 1:
            follows = portion[place + 1]
            if follows == END_OF_IMAGE:
                return at == source.size and place == len(portion) - 2
            if follows not in STUFFED:
                return False
            place = portion.find(b"\xff", place + 2)
        before = portion[-1:] if portion.endswith(b"\xff") and place == len(portion) - 1 else b""
    return False
