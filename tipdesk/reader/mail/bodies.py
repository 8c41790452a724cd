"""Bodies decoded from how they travel: base64, quoted-printable, uuencode."""

import binascii
import re
from dataclasses import dataclass

from tipdesk.reader.mail.words import from_base64

UU_BEGIN = re.compile(rb"^begin(?:-base64)? (\d{3,4}) (.{1,255}?)[ \t]*\r?$", re.MULTILINE)
UU_NAMES = frozenset({"x-uuencode", "uuencode", "x-uue", "uue"})
IDENTITY = frozenset({"", "7bit", "8bit", "binary"})
UU_SPACE = 0x20
UU_LONGEST = 63
UU_SLACK = 3
"""Letters more than needed: some writers add a check sum or pad."""
UU_FILES = 500


@dataclass(frozen=True)
class Decoded:
    """`damaged` when something was left over or missing."""

    data: bytes | memoryview
    damaged: bool = False


@dataclass(frozen=True)
class Uuencoded:
    """A file inside a text: its name, content, and where it stood."""

    name: bytes
    data: bytes
    start: int
    end: int


def decode_body(body: memoryview, encoding: str) -> Decoded:
    if encoding in IDENTITY:
        return Decoded(body)
    if encoding == "base64":
        return _base64(body)
    if encoding == "quoted-printable":
        return Decoded(binascii.a2b_qp(body))
    if encoding in UU_NAMES:
        found = list(uuencoded(bytes(body)))
        return Decoded(found[0].data) if found else Decoded(body, damaged=True)
    return Decoded(body, damaged=True)


def _base64(body: memoryview) -> Decoded:
    try:
        return Decoded(binascii.a2b_base64(body))
    except binascii.Error:
        return Decoded(from_base64(bytes(body).replace(b"=", b"")), damaged=True)


def uuencoded(text: bytes) -> list[Uuencoded]:
    """Files written into a text between `begin` and `end` lines."""
    found: list[Uuencoded] = []
    at = tries = 0
    while tries < UU_FILES and (begin := UU_BEGIN.search(text, at)) is not None:
        tries += 1
        one = _one(text, begin)
        if one is not None:
            found.append(one)
        at = one.end if one is not None else begin.end()
    return found


def _one(text: bytes, begin: re.Match[bytes]) -> Uuencoded | None:
    """The file that starts here, or None when what follows is no uuencoded text."""
    data: list[bytes] = []
    at = begin.end() + 1
    while at < len(text):
        stop = text.find(b"\n", at)
        stop = stop if stop >= 0 else len(text)
        line = text[at:stop].rstrip(b"\r")
        if line.rstrip() == b"end":
            return Uuencoded(begin[2], b"".join(data), begin.start(), stop)
        if line:
            decoded = _line(line)
            if decoded is None:
                return None
            data.append(decoded)
        at = stop + 1
    return Uuencoded(begin[2], b"".join(data), begin.start(), len(text)) if data else None


def _line(line: bytes) -> bytes | None:
    """What a line holds; its first letter counts the bytes, and the rest must be about as long as that needs."""
    needed = 1 + (((line[0] - UU_SPACE) & UU_LONGEST) + 2) // 3 * 4
    if not UU_SPACE <= line[0] <= UU_SPACE + UU_LONGEST + 1 or len(line) > needed + UU_SLACK:
        return None
    try:
        return binascii.a2b_uu(line[:needed])
    except binascii.Error:
        return None
