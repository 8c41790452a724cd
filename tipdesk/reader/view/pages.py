"""A text cut into pages: one held whole, or one of any size of which a page at a time is read."""

from dataclasses import dataclass
from typing import Protocol

from tipdesk.reader.charsets import decode
from tipdesk.reader.view.leaves import Mark
from tipdesk.reader.view.sources import Source

PAGE_BYTES = 32 << 10
PAGE_LETTERS = 24_000
SLACK = 4 << 10
"""How far a page may run on to end with a line."""
WIDTHS = {"utf-16": 2, "utf-16-le": 2, "utf-16-be": 2, "utf-32": 4, "utf-32-le": 4, "utf-32-be": 4}
MARKS = {b"\xff\xfe\0\0": "utf-32-le", b"\0\0\xfe\xff": "utf-32-be", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
UTF8_MARK = b"\xef\xbb\xbf"
FOLLOWS, FOLLOWED = 0x80, 0xC0
LONGEST_LETTER = 4
SECOND_HALVES = range(0xDC00, 0xE000)


class Pages(Protocol):
    @property
    def count(self) -> int: ...

    def text(self, page: int) -> str: ...

    def marks(self, page: int) -> tuple[Mark, ...]: ...


@dataclass(frozen=True)
class WholeText:
    """A text that is held; pages end with a line where one ends near."""

    whole: str

    @property
    def count(self) -> int:
        return max(1, -(-len(self.whole) // PAGE_LETTERS))

    def text(self, page: int) -> str:
        return self.whole[self._start(page) : self._start(page + 1)]

    def marks(self, page: int) -> tuple[Mark, ...]:
        del page
        return ()

    def _start(self, page: int) -> int:
        at = page * PAGE_LETTERS
        if at <= 0 or at >= len(self.whole):
            return max(0, min(at, len(self.whole)))
        end = self.whole.find("\n", at - 1, at + SLACK)
        return end + 1 if end >= 0 else at


@dataclass(frozen=True)
class LongText:
    """A text in its source: page N starts with the first line that starts after N times `PAGE_BYTES`."""

    source: Source
    encoding: str

    @property
    def count(self) -> int:
        return max(1, -(-self.source.size // PAGE_BYTES))

    def text(self, page: int) -> str:
        start, end = self._start(page), self._start(page + 1)
        raw = self.source.read(start, max(0, end - start))
        if start == 0:
            raw = raw.removeprefix(next((mark for mark in (*MARKS, UTF8_MARK) if raw.startswith(mark)), b""))
        return decode(raw, self.encoding).text.replace("\r\n", "\n").replace("\r", "\n")

    def marks(self, page: int) -> tuple[Mark, ...]:
        del page
        return ()

    def _start(self, page: int) -> int:
        at = page * PAGE_BYTES
        if at <= 0 or at >= self.source.size:
            return max(0, min(at, self.source.size))
        width = WIDTHS.get(self.encoding, 1)
        look = self.source.read(at - width, SLACK + width)
        for end in ("\n", "\r"):
            place = _aligned(look, end.encode(self.encoding) if width > 1 else end.encode("ascii"), width)
            if place >= 0:
                return at + place
        return at + _into_letter(look[width:], self.encoding)


def _aligned(look: bytes, mark: bytes, width: int) -> int:
    at = look.find(mark)
    while at >= 0 and at % width:
        at = look.find(mark, at + 1)
    return at


def _into_letter(look: bytes, encoding: str) -> int:
    """How many bytes of a letter that began before stand here, where the encoding tells."""
    if encoding.startswith("utf-16"):
        unit = int.from_bytes(look[:2], "big" if encoding.endswith("be") else "little")
        return 2 if unit in SECOND_HALVES else 0
    if not encoding.startswith("utf-8"):
        return 0
    begun = look[: LONGEST_LETTER - 1]
    return next((n for n, byte in enumerate(begun) if not FOLLOWS <= byte < FOLLOWED), len(begun))


def fixed_encoding(start: bytes, name: str) -> str:
    """The encoding under which a piece from the middle is read: a byte order mark decides once for all."""
    return next((fixed for mark, fixed in MARKS.items() if start.startswith(mark)), name.removesuffix("-sig"))
