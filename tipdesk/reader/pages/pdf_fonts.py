"""Letters for PDFs that bring none of their own: the system's fonts, in memory before the process shuts itself in.

PDFium has shapes for some four hundred letters, and asks the system for a font by a table of functions that C calls;
its own way would open files. Only what is listed here is given, whatever name a document asks for.
"""

import contextlib
import ctypes
import mmap
from bisect import bisect_right
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pypdfium2.raw as pdfium

FONTS: Final = Path("/usr/share/fonts")
FOLDERS: Final = tuple(FONTS / name for name in ("truetype/dejavu", "truetype/noto", "opentype/noto"))
BROAD, HAN = "DejaVuSans.ttf", "NotoSansCJK-Regular.ttc"
"""Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Georgian and signs; Chinese, Japanese and Korean."""
FROM: Final = (
    (0x0000, BROAD), (0x0700, ""), (0x0900, "NotoSansDevanagari-Regular.ttf"), (0x0980, "NotoSansBengali-Regular.ttf"),
    (0x0A00, "NotoSansGurmukhi-Regular.ttf"), (0x0A80, "NotoSansGujarati-Regular.ttf"),
    (0x0B00, "NotoSansOriya-Regular.ttf"), (0x0B80, "NotoSansTamil-Regular.ttf"),
    (0x0C00, "NotoSansTelugu-Regular.ttf"), (0x0C80, "NotoSansKannada-Regular.ttf"),
    (0x0D00, "NotoSansMalayalam-Regular.ttf"), (0x0D80, "NotoSansSinhala-Regular.ttf"),
    (0x0E00, "NotoSansThai-Regular.ttf"), (0x0E80, "NotoSansLao-Regular.ttf"), (0x0F00, ""),
    (0x1000, "NotoSansMyanmar-Regular.ttf"), (0x10A0, BROAD), (0x1100, HAN), (0x1200, "NotoSansEthiopic-Regular.ttf"),
    (0x13A0, ""), (0x1780, "NotoSansKhmer-Regular.ttf"), (0x1800, ""), (0x1E00, BROAD), (0x2E80, HAN), (0xA000, ""),
    (0xAC00, HAN), (0xD7B0, ""), (0xF900, HAN), (0xFB00, BROAD), (0xFE30, HAN), (0xFE70, BROAD), (0xFF00, HAN),
    (0xFFF0, ""),
)  # fmt: skip
"""Which font has the letters from there on; none where no listed one has."""
STARTS: Final = [start for start, _ in FROM]
FILES: Final = tuple(dict.fromkeys(name for _, name in FROM if name))
CHARSETS: Final = {128: HAN, 129: HAN, 134: HAN, 136: HAN, 177: BROAD, 178: BROAD}
"""As Windows numbers them: Japanese, Korean, two of Chinese, Hebrew, Arabic."""
COLLECTION: Final = int.from_bytes(b"ttcf", "big")
LAST_RESORT: Final = frozenset({b"Helvetica", b"Arial"})
"""What PDFium asks for when no other font had a letter."""


@dataclass
class Letters:
    """The fonts that are there, numbered from 1; `chosen` has the letters that the page at hand lacks."""

    held: list[tuple[str, mmap.mmap]] = field(default_factory=list)
    chosen: int = 0

    def load(self) -> None:
        """Before `restrict`: afterwards no file opens. What is not installed is missing, and pages say so."""
        for name in FILES:
            path = next((folder / name for folder in FOLDERS if (folder / name).is_file()), None)
            if path is not None:
                with contextlib.suppress(OSError, ValueError), path.open("rb") as file:
                    self.held.append((name, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)))

    def number_of(self, name: str) -> int:
        return next((at for at, (held, _) in enumerate(self.held, 1) if held == name), 0)

    def table(self, font: int, wanted: int) -> memoryview:
        """The whole file, or one table of it; nothing where there is none."""
        nothing = memoryview(b"")
        if not 0 < font <= len(self.held):
            return nothing
        whole = memoryview(self.held[font - 1][1])
        together = bytes(whole[:4]) == b"ttcf"
        if wanted in {0, COLLECTION}:
            return whole if together == (wanted == COLLECTION) else nothing
        first = _number(whole, 12, 4) if together else 0
        for at in range(first + 12, first + 12 + 16 * _number(whole, first + 4, 2), 16):
            if _number(whole, at, 4) == wanted:
                begin = _number(whole, at + 8, 4)
                return whole[begin : begin + _number(whole, at + 12, 4)]
        return nothing


LETTERS: Final = Letters()
"""PDFium has one table of fonts for the whole process."""


def font_for(code: int) -> str:
    """The name of the font that has this letter; empty where none is listed."""
    return FROM[bisect_right(STARTS, code) - 1][1] if 0 <= code < 1 << 16 else ""


def _number(data: memoryview, at: int, size: int) -> int:
    return int.from_bytes(data[at : at + size], "big")


def _mapped(charset: int, face: bytes) -> int:
    """By what letters are asked for, not by name; 0 leaves it to PDFium's own shapes."""
    if charset in CHARSETS:
        return LETTERS.number_of(CHARSETS[charset])
    return LETTERS.chosen if face in LAST_RESORT else 0


def _given(font: int, wanted: int, room: Any, size: int) -> int:
    data = LETTERS.table(font, wanted)
    if room and 0 < len(data) <= size:
        ctypes.memmove(room, bytes(data), len(data))
    return len(data)


def _named(font: int, room: Any, size: int) -> int:
    """PDFium keeps faces by these: each font has its own."""
    name = LETTERS.held[font - 1][0].encode() + b"\0" if 0 < font <= len(LETTERS.held) else b"\0"
    if room and len(name) <= size:
        ctypes.memmove(room, name, len(name))
    return len(name)


_KINDS: Final = dict(pdfium.FPDF_SYSFONTINFO._fields_)


def _face(pointer: Any) -> bytes:
    return ctypes.string_at(pointer) if pointer else b""


# What C calls needs memory that can run, which the sandbox refuses: all are made when the module is imported.
SYSTEM: Final = pdfium.FPDF_SYSFONTINFO(
    1,
    _KINDS["Release"](lambda _this: None),
    _KINDS["EnumFonts"](lambda _this, _mapper: None),
    _KINDS["MapFont"](lambda _this, _weight, _italic, charset, _pitch, face, _exact: _mapped(charset, _face(face))),
    _KINDS["GetFont"](lambda _this, _face: 0),
    _KINDS["GetFontData"](lambda _this, font, table, room, size: _given(int(font or 0), table, room, size)),
    _KINDS["GetFaceName"](lambda _this, font, room, size: _named(int(font or 0), room, size)),
    _KINDS["GetFontCharset"](lambda _this, _font: 1),
    _KINDS["DeleteFont"](lambda _this, _font: None),
)


def give_letters() -> None:
    """Once, before `restrict`."""
    if not LETTERS.held:
        LETTERS.load()
        pdfium.FPDF_SetSystemFontInfo(SYSTEM)
