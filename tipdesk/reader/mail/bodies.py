"""Bodies decoded from how they travel, a piece at a time: base64, quoted-printable, uuencode."""

import binascii
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
NO_BASE64 = bytes(byte for byte in range(256) if byte not in BASE64)
PAD = b"="
QUAD, LEAST = 4, 2
"""Four letters are three bytes; two are the fewest that are one."""
UU_BEGIN = re.compile(rb"^begin(?:-base64)? (\d{3,4}) (.{1,255}?)[ \t]*\r?$", re.MULTILINE)
UU_SIGN = re.compile(rb"begin ")
UU_NAMES = frozenset({"x-uuencode", "uuencode", "x-uue", "uue"})
IDENTITY = frozenset({"", "7bit", "8bit", "binary"})
UU_SPACE = 0x20
UU_LONGEST = 63
UU_SLACK = 3
"""Letters more than needed: some writers add a check sum or pad."""
UU_FILES = 500
LINE_END = re.compile(rb"\n")
PIECE = 1 << 20
"""So much of a body is decoded at once: an attachment is never held whole."""
NEAR = 64 << 10
FIRST_PORTION = 128
ESCAPE = ord("=")
LONGEST_ESCAPE = 3

Body = bytes | bytearray | memoryview


@dataclass
class Decoding:
    """A body as it is decoded; `damaged` is known at its end: something was left over or missing."""

    body: memoryview
    encoding: str
    damaged: bool = False

    def __iter__(self) -> Iterator[bytes | memoryview]:
        """From the beginning, each time."""
        if self.encoding == "base64":
            yield from self._base64()
        elif self.encoding == "quoted-printable":
            yield from (binascii.a2b_qp(piece) for piece in _by_lines(self.body))
        elif self.encoding in UU_NAMES:
            yield from self._uuencoded()
        else:
            self.damaged = self.encoding not in IDENTITY
            yield self.body

    def start(self, most: int) -> bytes:
        """The first so many bytes, or all of it."""
        out = io.BytesIO()
        for piece in self:
            out.write(piece[: most - out.tell()])
            if out.tell() >= most:
                break
        return out.getvalue()

    def first(self, most: int) -> bytes:
        """A beginning of at most so many bytes, at the cost of no more than these."""
        return Decoding(self.body[: 3 * most], self.encoding).start(most)

    def whole(self) -> bytes:
        return self.start(len(self.body) + 1)

    def _base64(self) -> Iterator[bytes]:
        """As forgiving as mail programs are: strange letters are passed over, a full pad ends it, a cut end is said."""
        rest, pads = b"", 0
        for piece in _by_lines(self.body):
            block = bytes(piece)
            if not rest and PAD not in block and (quick := _whole_quads(block)):
                yield quick
                pads = 0
                continue
            letters = block.translate(None, NO_BASE64)
            while letters:
                if letters.startswith(PAD):
                    after = letters.lstrip(PAD)
                    pads += len(letters) - len(after)
                    letters = after
                    if len(rest) >= LEAST and len(rest) + pads >= QUAD:
                        yield _tail(rest)
                        return
                    continue
                run, pad, after = letters.partition(PAD)
                letters, pads = pad + after, 0
                run = rest + run
                whole = len(run) - len(run) % QUAD
                yield binascii.a2b_base64(run[:whole])
                rest = run[whole:]
        if rest:
            self.damaged = True
            yield _tail(rest)

    def _uuencoded(self) -> Iterator[bytes | memoryview]:
        first = next(uuencoded(self.body), None)
        if first is None:
            self.damaged = True
            yield self.body
        else:
            yield from first


def _whole_quads(block: bytes) -> bytes:
    """Lines of sound base64, decoded as they are; empty where they do not end with a quad."""
    try:
        return binascii.a2b_base64(block)
    except binascii.Error:
        return b""


def _tail(rest: bytes) -> bytes:
    """What the last letters hold; a lone one holds nothing."""
    return binascii.a2b_base64(rest + PAD * (QUAD - len(rest))) if len(rest) >= LEAST else b""


def _by_lines(body: memoryview) -> Iterator[memoryview]:
    """Pieces that end with a line, where one ends near: an escape is never cut."""
    at = 0
    while at < len(body):
        near = min(len(body), at + PIECE)
        found = LINE_END.search(body, near, min(len(body), near + NEAR))
        end = found.end() if found is not None else min(len(body), near + NEAR)
        for _ in range(LONGEST_ESCAPE - 1):
            # Two steps lead out of an escape; in a body of nothing but its sign, more would lead to no end.
            if end < len(body) and ESCAPE in body[end - 2 : end]:
                end -= 1
        end = max(end, at + 1)
        yield body[at:end]
        at = end


@dataclass(frozen=True)
class Uuencoded:
    """A file written into a text: its name, where it stands, and its content when it is gone through."""

    name: bytes
    text: memoryview
    first: int
    begins: int
    ends: int

    def __iter__(self) -> Iterator[bytes]:
        gathered = bytearray()
        for line in _lines(self.text, self.first, self.ends):
            gathered += (_line(line) or b"") if line.rstrip() != b"end" else b""
            if len(gathered) >= PIECE:
                yield bytes(gathered)
                gathered.clear()
        yield bytes(gathered)


def uuencoded(text: Body) -> Iterator[Uuencoded]:
    """Files written into a text between `begin` and `end` lines."""
    view = memoryview(text)
    if UU_SIGN.search(view) is None:
        return
    at = tries = 0
    while tries < UU_FILES and (begin := UU_BEGIN.search(view, at)) is not None:
        tries += 1
        end = _end_of(view, begin.end() + 1)
        if end >= 0:
            yield Uuencoded(begin[2], view, begin.end() + 1, begin.start(), end)
        at = end if end >= 0 else begin.end()


def _end_of(text: memoryview, at: int) -> int:
    """Where the file that starts here ends, or -1 when what follows is no uuencoded text."""
    some = False
    for line in _lines(text, at, len(text)):
        if line.rstrip() == b"end":
            return min(len(text), at + len(line))
        if line.rstrip(b"\r"):
            if _line(line) is None:
                return -1
            some = True
        at += len(line) + 1
    return len(text) if some else -1


def _lines(text: memoryview, at: int, end: int) -> Iterator[bytes]:
    """Lines without their line feed, read a portion at a time; small ones first, since most tries end at once."""
    portion = FIRST_PORTION
    while at < end:
        stop = LINE_END.search(text, min(end, at + portion), end)
        portion = min(PIECE, 2 * portion)
        until = stop.end() if stop is not None else end
        block = bytes(text[at:until])
        yield from block.removesuffix(b"\n").split(b"\n")
        at = until


def _line(line: bytes) -> bytes | None:
    """What a line holds; its first letter counts the bytes, and the rest must be about as long as that needs."""
    line = line.rstrip(b"\r")
    if not line:
        return b""
    needed = 1 + (((line[0] - UU_SPACE) & UU_LONGEST) + 2) // 3 * 4
    if not UU_SPACE <= line[0] <= UU_SPACE + UU_LONGEST + 1 or len(line) > needed + UU_SLACK:
        return None
    try:
        return binascii.a2b_uu(line[:needed])
    except binascii.Error:
        return None


def joined(pieces: Iterable[bytes | memoryview]) -> bytes:
    """All of it, held once: the buffer grows in place and is given away without a copy."""
    out = io.BytesIO()
    for piece in pieces:
        out.write(piece)
    return out.getvalue()
