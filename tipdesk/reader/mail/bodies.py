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
    at = 0
    while (begin := UU_BEGIN.search(text, at)) is not None:
        one = _one(text, begin)
        if one is not None:
            found.append(one)
        at = one.end if one is not None else begin.end()
    return found


def _one(text: bytes, begin: re.Match[bytes]) -> Uuencoded | None:
    """The file that starts here, or None when what follows is no uuencoded text."""
    stop = text.find(b"\nend", begin.end())
    lines = text[begin.end() : stop if stop >= 0 else len(text)].split(b"\n")[1:]
    data: list[bytes] = []
    for line in lines:
        bare = line.rstrip(b"\r")
        if not bare:
            continue
        decoded = _line(bare)
        if decoded is None:
            return None
        data.append(decoded)
    if not data and stop < 0:
        return None
    end = stop + 4 if stop >= 0 else len(text)
    return Uuencoded(begin[2], b"".join(data), begin.start(), end)


def _line(line: bytes) -> bytes | None:
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        # Some writers pad wrongly: take as many bytes as the first letter counts.
        count = (((line[0] - UU_SPACE) & UU_LONGEST) * 4 + 5) // 3
        try:
            return binascii.a2b_uu(line[:count])
        except binascii.Error:
            return None
