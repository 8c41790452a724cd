"""Sheets of pixels made into a file: toned, stamped, covered once more, and written without a word about anything."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from PIL import Image

from tipdesk.reader.copying_messages import Begin, Form, Rect, Sheet, Stamp, Tone
from tipdesk.reader.copying_pdf import PdfWriter, Squeezed

BLACK_BELOW = 128
"""Of 255: what is lighter becomes white, faint dots among it."""
BLOCK = 8
"""JPEG works in squares of so many pixels, since colours are not thinned out here: no cover ends within one."""
QUALITY = 90
LENGTH, KIND, AROUND = 4, 4, 12
SIGNATURE = 8
INK = 150
"""How dark a stamp is at its darkest, of 255 for white: it must be read, and what lies under it too."""
COLOURS = {"1": (1, 1), "L": (1, 8), "RGB": (3, 8)}
"""Colours a pixel and bits a colour."""


class TooManySheets(Exception):
    """A picture holds one."""


@dataclass
class Copying:
    """One file in the making. The same sheets give the same bytes."""

    begin: Begin
    _pdf: PdfWriter = field(default_factory=PdfWriter)
    _sheets: int = 0

    def sheet(self, sheet: Sheet) -> bytes:
        """The bytes that follow; raises `TooManySheets`."""
        self._sheets += 1
        if self.begin.form is not Form.PDF and self._sheets > 1:
            raise TooManySheets
        image = developed(sheet, self.begin)
        if self.begin.form is Form.JPEG:
            out = io.BytesIO()
            image.convert("L" if image.mode == "1" else image.mode).save(out, "JPEG", quality=QUALITY, subsampling=0)
            return out.getvalue()
        written = png(image)
        return written if self.begin.form is Form.PNG else self._pdf.page(squeezed(image, written), *_paper(sheet))

    def finish(self) -> bytes:
        return self._pdf.end() if self.begin.form is Form.PDF else b""


def developed(sheet: Sheet, begin: Begin) -> Image.Image:
    """Covers come last, in one colour: neither tone nor stamp shows on them.

    How many colours the file has say its pixels alone, so that of the same pixels the same file is made at any time.
    """
    image = _toned(Image.frombytes("RGB", (sheet.width, sheet.height), sheet.pixels), begin.tone)
    if begin.stamp is not None:
        image = _stamped(image, begin.stamp)
    for rect in sheet.covered:
        image.paste(0, _whole_blocks(rect, image) if begin.form is Form.JPEG else _sides(rect))
    return _without_needless_colour(image)


def png(image: Image.Image) -> bytes:
    """Head, rows and end: what else Pillow might say of it is left out."""
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=6)
    written = out.getvalue()
    kept = (whole for kind, whole, _ in _chunks(written) if kind in {b"IHDR", b"IDAT", b"IEND"})
    return written[:SIGNATURE] + b"".join(kept)


def squeezed(image: Image.Image, written: bytes) -> Squeezed:
    """The rows of a PNG: a PDF holds them in the same form."""
    rows = b"".join(data for kind, _, data in _chunks(written) if kind == b"IDAT")
    return Squeezed(image.width, image.height, *COLOURS[image.mode], rows)


def _chunks(written: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    at = SIGNATURE
    while at < len(written):
        length = int.from_bytes(written[at : at + LENGTH], "big")
        whole = written[at : at + length + AROUND]
        yield whole[LENGTH : LENGTH + KIND], whole, whole[LENGTH + KIND : LENGTH + KIND + length]
        at += length + AROUND


def _toned(image: Image.Image, tone: Tone) -> Image.Image:
    if tone is Tone.COLOUR:
        return image
    grey = image.convert("L")
    if tone is Tone.GREY:
        return grey
    return _black_and_white(grey)


def _black_and_white(grey: Image.Image) -> Image.Image:
    return grey.point([0 if value < BLACK_BELOW else 255 for value in range(256)], "1")


def _without_needless_colour(image: Image.Image) -> Image.Image:
    """A page without colours takes a third of the room, one of black and white alone an eighth of that."""
    if image.mode == "RGB":
        red, green, blue = image.split()
        image = red if red.tobytes() == green.tobytes() == blue.tobytes() else image
    if image.mode == "L" and {colour for _, colour in image.getcolors(2) or ((0, INK),)} <= {0, 255}:
        return _black_and_white(image)
    return image


def _stamped(image: Image.Image, stamp: Stamp) -> Image.Image:
    tile = Image.frombytes("L", (stamp.width, stamp.height), stamp.mask)
    mask = Image.new("L", image.size)
    for at, top in enumerate(range(0, image.height, stamp.height)):
        # Every other row is set off by half a tile: no part of a page is without it.
        for left in range(-(at % 2) * stamp.width // 2, image.width, stamp.width):
            mask.paste(tile, (left, top))
    ground = image.convert("L") if image.mode == "1" else image
    ground.paste(INK if ground.mode == "L" else (INK, INK, INK), (0, 0), mask)
    return ground


def _whole_blocks(rect: Rect, image: Image.Image) -> tuple[int, int, int, int]:
    left, top = rect.left // BLOCK * BLOCK, rect.top // BLOCK * BLOCK
    right, low = -(-rect.right // BLOCK) * BLOCK, -(-rect.low // BLOCK) * BLOCK
    return left, top, min(right, image.width), min(low, image.height)


def _sides(rect: Rect) -> tuple[int, int, int, int]:
    return rect.left, rect.top, rect.right, rect.low


def _paper(sheet: Sheet) -> tuple[float, float]:
    return sheet.wide, sheet.tall
