"""The header block of a message or part: names and unfolded values, as bytes."""

import re
from dataclasses import dataclass

from tipdesk.reader.bounds import HEADER_BYTES, HEADER_LINES, ONE_HEADER_BYTES, TooMuch
from tipdesk.reader.messages import Reason

BLANK = re.compile(rb"\n\r?\n|\A\r?\n")
LINE = re.compile(rb"([!-9;-~]+)[ \t]*:")
LATER_LINE = re.compile(rb"\n[!-9;-~]+[ \t]*:")
FOLD = re.compile(rb"\r?\n(?=[ \t])")
FROM_LINE = (b"From ", b">From ")


@dataclass(frozen=True)
class Head:
    """Fields by lower-case name, in their order; `damaged` when a line was no header."""

    fields: dict[bytes, list[bytes]]
    damaged: bool

    def first(self, name: bytes) -> bytes:
        """The first value of that name, empty if there is none."""
        values = self.fields.get(name)
        return values[0] if values else b""


def read_head(raw: bytes | bytearray, start: int, end: int) -> tuple[Head, int]:
    """The header block at `start` and where the body begins."""
    body, stop = _body_at(raw, start, end)
    if stop - start > HEADER_BYTES:
        raise TooMuch(Reason.HEADER_TOO_LONG, HEADER_BYTES)
    if raw.count(b"\n", start, stop) > HEADER_LINES:
        raise TooMuch(Reason.TOO_MANY_HEADERS, HEADER_LINES)
    fields: dict[bytes, list[bytes]] = {}
    at, damaged = start, False
    block = bytes(raw[start:stop]).lstrip(b" \t")  # a first line that is indented continues nothing
    at += stop - start - len(block)
    for whole in FOLD.sub(b"\0", block).split(b"\n"):
        line = whole.rstrip(b"\r")
        found = LINE.match(line)
        if found is not None:
            value = line[found.end() :].replace(b"\0", b"").strip()
            if len(value) > ONE_HEADER_BYTES:
                raise TooMuch(Reason.HEADER_TOO_LONG, ONE_HEADER_BYTES)
            fields.setdefault(found[1].lower(), []).append(value)
        elif line and not line.startswith(FROM_LINE):
            damaged = True
            if not _goes_on(raw, at, stop):
                return Head(fields, damaged), at
        at += len(whole) + 1
    return Head(fields, damaged), body


def _body_at(raw: bytes | bytearray, start: int, end: int) -> tuple[int, int]:
    if raw.startswith(b"\n", start):
        return start + 1, start
    if raw.startswith(b"\r\n", start):
        return start + 2, start
    found = BLANK.search(raw, start, end)
    return (found.end(), found.start()) if found else (end, end)


def _goes_on(raw: bytes | bytearray, at: int, stop: int) -> bool:
    """Whether headers come again after this broken line: then only the line is lost, else the body starts with it."""
    return LATER_LINE.search(raw, at, stop) is not None
