"""Rich text to plain text or to the page that it was made from, and the packing in which Outlook keeps it.

Written by Outlook and word processors. Specifications: RTF 1.9.1, MS-OXRTFCP (packing), MS-OXRTFEX (pages within).
Layout of the packing: size packed, size whole, `LZFu` or `MELA`, check sum (four bytes each); then runs of eight
steps, a letter or a reference (12 bits of place, 4 of length) into the last 4096 letters, which begin with a known
text. Bounds: `HTML_BYTES` whole. Refused: nothing; damage ends the text. Nothing that is embedded is opened.
"""

import re

from tipdesk.reader.bounds import HTML_BYTES

WINDOW = 4096
KNOWN = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
PACKED, PLAIN = b"LZFu", b"MELA"
TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.IGNORECASE
)
PASSED_OVER = frozenset(
    b"fonttbl colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore generator"
    b" xmlnstbl listtable listoverridetable rsidtbl revtbl filetbl header footer footnote fldinst".split()
)
OF_FONTS = frozenset({b"f", b"fcharset", b"deff", b"plain"})
SIGNS = {
    b"par": "\n", b"line": "\n", b"row": "\n", b"sect": "\n", b"page": "\n", b"tab": "\t", b"cell": "\t",
    b"emdash": "\u2014",
    b"endash": "\u2013", b"bullet": "\u2022", b"lquote": "\u2018", b"rquote": "\u2019", b"ldblquote": "\u201c",
    b"rdblquote": "\u201d",
}  # fmt: skip
DEEPEST = 2_000
# Code pages by a font's set of letters; 0, 1 and 2 (Western, the system's, signs) are those of the whole.
FONTS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 179: "cp1256", 180: "cp1256", 181: "cp1255",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip


def unpacked(data: bytes) -> bytes:
    """The rich text within Outlook's packing; what is no packing is given back."""
    if len(data) < 16 or data[8:12] not in {PACKED, PLAIN}:  # noqa: PLR2004 - the header
        return data
    size = min(int.from_bytes(data[4:8], "little"), HTML_BYTES)
    if data[8:12] == PLAIN:
        return data[16 : 16 + size]
    window, at, out = bytearray(KNOWN.ljust(WINDOW, b"\0")), len(KNOWN), bytearray()
    place = 16
    while place < len(data) and len(out) < size:
        steps = data[place]
        place += 1
        for bit in range(8):
            if place >= len(data):
                break
            if not steps >> bit & 1:
                out.append(data[place])
                window[at] = data[place]
                at, place = (at + 1) % WINDOW, place + 1
                continue
            reference = int.from_bytes(data[place : place + 2], "big")
            start, length, place = reference >> 4, (reference & 15) + 2, place + 2
            if start == at:
                return bytes(out)
            for step in range(length):
                letter = window[(start + step) % WINDOW]
                out.append(letter)
                window[at] = letter
                at = (at + 1) % WINDOW
    return bytes(out)


def text_of(rich: bytes) -> tuple[str, bool]:
    """The text, and whether it is a page (HTML) that was kept within."""
    page = b"\\fromhtml1" in rich[:2000]
    found = re.search(rb"\\ansicpg(\d{1,5})", rich[:2000])
    writer = _Writer(f"cp{found[1].decode()}" if found else "cp1252", page)
    for token in TOKEN.finditer(rich):
        writer.take(token)
    return writer.text(), page


class _Writer:
    """What is shown of the tokens, group by group."""

    def __init__(self, code_page: str, page: bool) -> None:
        try:
            b"a".decode(code_page)
        except LookupError:
            code_page = "cp1252"
        self._code_page = code_page
        self._page = page
        self._out: list[str] = []
        self._bytes = bytearray()
        self._stack: list[tuple[bool, bool, int, int, bool]] = []
        self._hidden = False
        self._aside = False
        """Between `htmlrtf` and its end: what only rich text shows."""
        self._skip = 1
        self._left = 0
        self._starred = False
        self._font = self._first_font = 0
        self._pages: dict[int, str] = {}
        """Of fonts whose letters are not those of the whole."""
        self._lists_fonts = False

    def text(self) -> str:
        self._flush()
        # Letters beyond the first 65536 come as halves; one that is alone is none, and could not be sent on.
        return "".join(self._out).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def take(self, token: re.Match[bytes]) -> None:
        word, number, letter, sign, brace, plain = token.groups()
        if brace:
            self._group(brace)
        elif word is not None:
            self._word(word.lower(), number)
        elif letter is not None:
            self._add(bytes.fromhex(letter.decode()))
        elif sign is not None:
            self._sign(sign)
        elif plain is not None:
            self._add(plain)

    def _group(self, brace: bytes) -> None:
        self._flush()
        if brace == b"{" and len(self._stack) < DEEPEST:
            self._stack.append((self._hidden, self._aside, self._skip, self._font, self._lists_fonts))
        elif brace == b"}" and self._stack:
            self._hidden, self._aside, self._skip, self._font, self._lists_fonts = self._stack.pop()
        self._starred = False

    def _fonts(self, word: bytes, number: int) -> None:
        """Which letters bytes stand for: each font has its own."""
        if word == b"fcharset" and self._lists_fonts and number in FONTS:
            self._pages[self._font] = FONTS[number]
        elif word == b"f":
            self._flush()
            self._font = number
        elif word == b"deff":
            self._font = self._first_font = number
        elif word == b"plain":
            self._flush()
            self._font = self._first_font

    def _word(self, word: bytes, number: bytes | None) -> None:
        self._lists_fonts |= word == b"fonttbl"
        if word in OF_FONTS:
            self._fonts(word, int(number or 0))
        elif word == b"htmltag" and self._page:
            self._hidden = self._aside = False
        elif word in PASSED_OVER or self._starred:
            self._hidden = True
        elif word == b"htmlrtf":
            self._aside = number != b"0"
        elif word == b"uc":
            self._skip = min(int(number or 1), 8)
        elif word == b"u":
            self._flush()
            self._show(chr(int(number or 0) % 65536))
            self._left = self._skip
        elif word in SIGNS and not (self._page and word in {b"par", b"line", b"tab"} and self._aside):
            self._flush()
            self._show(SIGNS[word])
        self._starred = False

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._starred = True
        elif sign in b"~_":
            self._flush()
            self._show("\u00a0" if sign == b"~" else "-")
        elif sign in b"\\{}":
            self._add(sign)

    def _add(self, letters: bytes) -> None:
        passed = min(self._left, len(letters))
        self._left -= passed
        if not self._hidden and not (self._page and self._aside):
            self._bytes += letters[passed:]

    def _show(self, letters: str) -> None:
        if not self._hidden and not (self._page and self._aside):
            self._out.append(letters)

    def _flush(self) -> None:
        if self._bytes:
            self._out.append(self._bytes.decode(self._pages.get(self._font, self._code_page), "replace"))
            self._bytes.clear()
