"""Header text: encoded words (RFC 2047) and raw 8-bit bytes, as people read it."""

import binascii
import re
from dataclasses import dataclass

from tipdesk.reader.charsets import decode, known

WORD = re.compile(r"=\?([^?\s*]*)(?:\*[^?]*)?\?([bBqQ])\?(.{0,4000}?)\?=", re.DOTALL)
READ_BYTES = 1 << 16
"""Of one header, for people: what follows is for machines, and the patterns here take time by the square."""
SPACES = re.compile(r"[\r\n\t ]+")
UNDERLINE_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
NO_WORD = re.compile(r"[<>@\"(),;:]")
NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")


@dataclass(frozen=True)
class Words:
    text: str
    guessed: bool


def plain(value: bytes, charset: str | None = None) -> Words:
    """Bytes of a header as text, encoded words left as they are."""
    value = value[:READ_BYTES]
    if value.isascii():
        return Words(value.decode("ascii"), guessed=False)
    read = decode(value, "utf-8")
    if read.guessed and charset and known(charset):
        read = decode(value, charset)
    return Words(read.text, guessed=True)


def unwrap(text: str) -> Words:
    """Encoded words decoded; neighbours of one encoding are joined first, since writers cut characters in two."""
    if "=?" not in text:
        return Words(text, guessed=False)
    out: list[str] = []
    guessed, at = False, 0
    pending, pending_charset = b"", ""
    for found in WORD.finditer(text):
        if found[2] in "bB" and NO_WORD.search(found[3]):
            continue  # it only looks like one: what stands there is shown as it was written
        gap = text[at : found.start()]
        charset, raw = found[1].lower(), _bytes_of(found[2], found[3])
        joins = pending_charset and gap.strip() == ""
        if not (joins and charset == pending_charset):
            if pending_charset:
                read = decode(pending, pending_charset)
                out.append(read.text)
                guessed |= read.guessed
            pending = b""
        if not joins:
            out.append(gap)
        pending, pending_charset, at = pending + raw, charset or "utf-8", found.end()
    if pending_charset:
        read = decode(pending, pending_charset)
        out.append(read.text)
        guessed |= read.guessed
    out.append(text[at:])
    return Words("".join(out), guessed)


def people_read(value: bytes, charset: str | None = None) -> Words:
    """A header value as a person reads it, on one line."""
    first = plain(value, charset)
    second = unwrap(first.text)
    return Words(SPACES.sub(" ", second.text).strip(), first.guessed or second.guessed)


def _bytes_of(kind: str, payload: str) -> bytes:
    raw = payload.encode("utf-8", "surrogateescape")
    if kind in "bB":
        return from_base64(raw)
    return UNDERLINE_HEX.sub(lambda hexed: bytes((int(hexed[1], 16),)), raw.replace(b"_", b" "))


def from_base64(raw: bytes) -> bytes:
    """Base64 as forgivingly as it can be: strange letters dropped, missing padding added, a lone last letter lost."""
    letters = NO_BASE64.sub(b"", raw)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"==="[: -len(letters) % 4])
