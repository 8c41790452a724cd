"""Letters of a PDF page whose shapes the file does not bring: a font that has them is chosen, and what stays missing.

A page without the letters of its script looks whole to who cannot read it. So whether each is there is asked of PDFium
itself, as it would draw it.
"""

import ctypes
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from tipdesk.reader.pages.pdf_fonts import LETTERS, font_for

LATIN_END = 0x100
"""PDFium has shapes of its own for the letters before."""
LOOKED_AT = 20_000
"""Letters of a page; a page that has none in so many has them further on, too."""
UNSEEN = frozenset({0x2, 0x9, 0xA, 0xD, 0x20, 0xFFFE})
"""PDFium's own marks for hyphens and line ends, and blanks."""
NO_INK = frozenset({"Zs", "Cf", "Zl", "Zp"})
SIZE = 40.0


@dataclass(frozen=True)
class Lacking:
    """How many letters, of those looked at, are not drawn; some of them, as they read; the font that has the others."""

    count: int = 0
    letters: str = ""
    font: int = 0


def lacking(page: object) -> Lacking:
    """Asked before a page is drawn: what is chosen here, PDFium keeps for the fonts of this page."""
    text = pdfium.FPDFText_LoadPage(page)
    if not text:
        return Lacking()
    try:
        return _lacking(text) if _may_lack(text) else Lacking()
    finally:
        pdfium.FPDFText_ClosePage(text)


def _may_lack(text: object) -> bool:
    """One call: nearly all pages are of letters that PDFium has."""
    count = min(LOOKED_AT, max(0, pdfium.FPDFText_CountChars(text)))
    letters = (ctypes.c_ushort * (count + 1))()
    pdfium.FPDFText_GetText(text, 0, count, letters)
    return any(code >= LATIN_END or 0 < code < 0x20 for code in set(letters) - UNSEEN)  # noqa: PLR2004 - controls


def _lacking(text: object) -> Lacking:
    wanted = Counter[tuple[int, int]]()
    fonts: dict[int, object] = {}
    for code, font in _without_shapes(text):
        address = ctypes.cast(font, ctypes.c_void_p).value or 0  # type: ignore[arg-type]
        fonts[address] = font
        wanted[address, code] += 1
    if not wanted:
        return Lacking()
    names = Counter(name for _, code in wanted.elements() if (name := font_for(code)))
    LETTERS.chosen = next((number for name, _ in names.most_common() if (number := LETTERS.number_of(name))), 0)
    missing = [one for one in wanted if not _has(fonts[one[0]], one[1])]
    shown = "".join(chr(code) for _, code in missing[:20] if chr(code).isprintable())
    return Lacking(sum(wanted[one] for one in missing), shown, LETTERS.chosen)


def _without_shapes(text: object) -> Iterator[tuple[int, object]]:
    """Letters beyond Latin, or that cannot be read, in fonts that are not in the file."""
    embedded: dict[int, bool] = {}
    for at in range(min(LOOKED_AT, max(0, pdfium.FPDFText_CountChars(text)))):
        code = pdfium.FPDFText_GetUnicode(text, at)
        unread = pdfium.FPDFText_HasUnicodeMapError(text, at) == 1
        if not unread and (code < LATIN_END or code in UNSEEN or _is_blank(code)):
            continue
        of_it = pdfium.FPDFText_GetTextObject(text, at)
        font = pdfium.FPDFTextObj_GetFont(of_it) if of_it else None
        if not font:
            continue
        address = ctypes.cast(font, ctypes.c_void_p).value or 0
        if address not in embedded:
            embedded[address] = bool(pdfium.FPDFFont_GetIsEmbedded(font))
        if not embedded[address]:
            yield (0 if unread else code), font


def _is_blank(code: int) -> bool:
    return unicodedata.category(chr(code)) in NO_INK


def _has(font: object, code: int) -> bool:
    """Letters beyond the first 65,536 come in halves, of which no font has a shape: these are taken as missing."""
    return bool(code) and bool(pdfium.FPDFFont_GetGlyphPath(font, code, SIZE))
