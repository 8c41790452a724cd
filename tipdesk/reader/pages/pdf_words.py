"""The words of a PDF page and where they stand, letter by letter from PDFium."""

import ctypes
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium

from tipdesk.reader.pages.bounds import LETTERS
from tipdesk.reader.pages.leaf import LeafText
from tipdesk.reader.view.evidence import Box
from tipdesk.reader.view.leaves import WORDS, Word

FINE = 1_000_000
"""Steps of a page's side: PDFium gives places as whole numbers."""
HYPHEN_SIGN = 0xFFFE
"""PDFium's own, for a hyphen at a line's end."""


@dataclass
class _Growing:
    words: list[Word] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)
    corners: list[tuple[float, float, float, float]] = field(default_factory=list)
    start: int = 0

    def end_word(self) -> None:
        if self.begun and self.corners:
            left, top = min(one[0] for one in self.corners), min(one[1] for one in self.corners)
            right, bottom = max(one[2] for one in self.corners), max(one[3] for one in self.corners)
            box = Box(left, top, max(0.0, right - left), max(0.0, bottom - top))
            self.words.append(Word("".join(self.begun), self.start, box))
        self.begun, self.corners = [], []


def read(page: object) -> LeafText:
    """Words are parted where there is a blank; their boxes are upright, in parts of the page."""
    text = pdfium.FPDFText_LoadPage(page)
    if not text:
        return LeafText()
    try:
        return _read(page, text)
    finally:
        pdfium.FPDFText_ClosePage(text)


def _read(page: object, text: object) -> LeafText:
    count = min(LETTERS, max(0, pdfium.FPDFText_CountChars(text)))
    place, growing, length = Placing(page, text), _Growing(), 0
    for at in range(count):
        code = pdfium.FPDFText_GetUnicode(text, at)
        letter = "-" if code == HYPHEN_SIGN else chr(code) if 0 < code < 0x110000 else ""  # noqa: PLR2004 - the last
        if not letter:
            continue
        if letter.isspace():
            growing.end_word()
        else:
            if not growing.begun:
                growing.start = length
            growing.begun.append(letter)
            if (corner := place.of(at)) is not None:
                growing.corners.append(corner)
        growing.letters.append(letter)
        length += 1
    growing.end_word()
    # A letter beyond the first 65,536 comes as its two halves.
    whole = "".join(growing.letters).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    words = growing.words[:WORDS]
    return LeafText(whole.replace("\r\n", "\n"), tuple(words), len(words) == len(growing.words) and count < LETTERS)


class Placing:
    """Places of letters as parts of the upright page."""

    def __init__(self, page: object, text: object) -> None:
        self.page, self.text = page, text
        self._numbers = [ctypes.c_double() for _ in range(4)]
        self._x, self._y = ctypes.c_int(), ctypes.c_int()

    def of(self, at: int) -> tuple[float, float, float, float] | None:
        """Left, top, right, bottom; None where it stands nowhere."""
        left, right, bottom, top = self._numbers
        if not pdfium.FPDFText_GetCharBox(self.text, at, left, right, bottom, top):
            return None
        return self.upright(left.value, bottom.value, right.value, top.value)

    def upright(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """What PDF says of a place, as parts of the page as it is shown."""
        one, other = self._device(left, bottom), self._device(right, top)
        return (
            min(one[0], other[0]) / FINE, min(one[1], other[1]) / FINE,
            max(one[0], other[0]) / FINE, max(one[1], other[1]) / FINE,
        )  # fmt: skip

    def _device(self, x: float, y: float) -> tuple[int, int]:
        pdfium.FPDF_PageToDevice(self.page, 0, 0, FINE, FINE, 0, x, y, self._x, self._y)
        return self._x.value, self._y.value
