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
UPPER_HALVES, LOWER_HALVES, LAST = range(0xD800, 0xDC00), range(0xDC00, 0xE000), 0x110000
UNSEEN = 3
"""The mode of text that draws nothing."""
LATIN_END = 0x250
LINE_LETTERS = 15
OBJECTS, COVERS = 20_000, 500
SCANNED = 0.6
HYPHEN_SIGNS = frozenset({0x2, 0xFFFE})
"""PDFium's own, for a hyphen at a line's end: the one by letters, the other in whole texts."""
UNSEEN_CODES = frozenset(range(0x20)) - {0x2, 0x9, 0xA}
SEEN = dict.fromkeys(HYPHEN_SIGNS, "-") | dict.fromkeys(UNSEEN_CODES, "")


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


def plain(page: object) -> str:
    """The same letters in one call, where no places are wanted."""
    text = pdfium.FPDFText_LoadPage(page)
    if not text:
        return ""
    try:
        count = min(LETTERS, max(0, pdfium.FPDFText_CountChars(text)))
        letters = (ctypes.c_ushort * (count + 1))()
        got = pdfium.FPDFText_GetText(text, 0, count, letters)
        written = bytes(letters)[: 2 * max(0, got - 1)].decode("utf-16-le", "replace")
    finally:
        pdfium.FPDFText_ClosePage(text)
    return written.translate(SEEN)


def _read(page: object, text: object) -> LeafText:
    count = min(LETTERS, max(0, pdfium.FPDFText_CountChars(text)))
    place, growing, length = Placing(page, text), _Growing(), 0
    for at in range(count):
        code = pdfium.FPDFText_GetUnicode(text, at)
        letter = _letter(text, at, code)
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
    words = growing.words[:WORDS]
    whole = len(words) == len(growing.words) and count < LETTERS
    return LeafText("".join(growing.letters), tuple(words), whole)


def _letter(text: object, at: int, code: int) -> str:
    """Empty where there is none of its own: line ends come as two, letters beyond the first 65,536 as two halves."""
    if code in HYPHEN_SIGNS:
        return "-"
    if code in UNSEEN_CODES or code in LOWER_HALVES or not 0 < code < LAST:
        return ""
    if code in UPPER_HALVES:
        lower = pdfium.FPDFText_GetUnicode(text, at + 1)
        return chr(0x10000 + (code - 0xD800 << 10) + lower - 0xDC00) if lower in LOWER_HALVES else "\ufffd"
    return chr(code)


@dataclass(frozen=True)
class AboutPage:
    """What its objects say of words: by the place of a word's first letter in the text."""

    unseen: frozenset[int]
    """Written in the mode that draws nothing."""
    without_font: frozenset[int]
    """Their letters' shapes are not in the file: that nothing shows means nothing."""
    covers: tuple[Box, ...]
    """Filled shapes."""
    scanned: bool
    """A picture fills most of the page."""
    baselines: tuple[float, ...]
    """Of lines with many letters, from the top, in points."""


def about_page(page: object) -> AboutPage:
    text = pdfium.FPDFText_LoadPage(page)
    if not text:
        return AboutPage(frozenset(), frozenset(), (), scanned=False, baselines=())
    try:
        unseen, without, lines = _about_letters(text)
        covers, scanned = _about_objects(page, Placing(page, text))
        return AboutPage(unseen, without, covers, scanned=scanned, baselines=lines)
    finally:
        pdfium.FPDFText_ClosePage(text)


def _about_letters(text: object) -> tuple[frozenset[int], frozenset[int], tuple[float, ...]]:
    unseen, without, lines, length, begun = set[int](), set[int](), dict[float, int](), 0, False
    x, y = ctypes.c_double(), ctypes.c_double()
    for at in range(min(LETTERS, max(0, pdfium.FPDFText_CountChars(text)))):
        letter = _letter(text, at, pdfium.FPDFText_GetUnicode(text, at))
        if not letter:
            continue
        if letter.isspace():
            begun = False
        else:
            if not begun and (of_it := pdfium.FPDFText_GetTextObject(text, at)):
                begun = True
                if pdfium.FPDFTextObj_GetTextRenderMode(of_it) == UNSEEN:
                    unseen.add(length)
                font = pdfium.FPDFTextObj_GetFont(of_it)
                if ord(letter) >= LATIN_END and font and not pdfium.FPDFFont_GetIsEmbedded(font):
                    without.add(length)
            if pdfium.FPDFText_GetCharOrigin(text, at, x, y):
                line = round(y.value, 2)
                lines[line] = lines.get(line, 0) + 1
        length += 1
    baselines = tuple(-line for line in sorted(lines, reverse=True) if lines[line] >= LINE_LETTERS)
    return frozenset(unseen), frozenset(without), baselines


def _about_objects(page: object, placing: "Placing") -> tuple[tuple[Box, ...], bool]:
    covers, scanned = list[Box](), False
    sides = [ctypes.c_float() for _ in range(4)]
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    for at in range(min(OBJECTS, max(0, pdfium.FPDFPage_CountObjects(page)))):
        one = pdfium.FPDFPage_GetObject(page, at)
        kind = pdfium.FPDFPageObj_GetType(one)
        if kind not in {pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE}:
            continue
        if kind == pdfium.FPDF_PAGEOBJ_PATH and not (pdfium.FPDFPath_GetDrawMode(one, mode, stroke) and mode.value):
            continue
        if not pdfium.FPDFPageObj_GetBounds(one, *sides):
            continue
        left, top, right, bottom = placing.upright(*(side.value for side in sides))
        box = Box(left, top, right - left, bottom - top)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            scanned = scanned or box.w * box.h >= SCANNED
        elif len(covers) < COVERS:
            covers.append(box)
    return tuple(covers), scanned


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
