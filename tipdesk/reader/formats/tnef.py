"""What Outlook wraps a message in when it is sent as rich text: winmail.dat.

Written by Outlook and Exchange. Specifications: MS-OXTNEF, MS-OXCDATA.
Layout: mark, a key of two bytes; then attributes: level (1 message, 2 file), number and type (four bytes), length,
that many bytes, a sum of two bytes. Attribute 9003 holds the message's properties, 9005 a file's: count; each type,
number, for named ones (8000 and above) 16 bytes of whose name it is, then number or name; values of 2, 4 or 8 bytes
padded to 4, or counted. Bounds: `MESSAGE_BYTES`, `PARTS`, `DEPTH`. Refused: what is cut within its first attribute;
damage later ends the reading and is told. Samples: tests/samples/outlook.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from tipdesk.reader.bounds import DEPTH, MESSAGE_BYTES, PARTS, TooMuch
from tipdesk.reader.charsets import decode
from tipdesk.reader.formats import mapi
from tipdesk.reader.formats.mapi import Attached, Outlook, Properties, Value
from tipdesk.reader.formats.outlook import tell
from tipdesk.reader.messages import Notice, Reason
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Closed

MARK = b"\x78\x9f\x3e\x22"
TOOL = "winmail 1"
FROM, SUBJECT, BODY, PAGE = 0x8000, 0x8004, 0x800C, 0x9007
PROPERTIES, FILE_BEGINS, FILE_DATA, FILE_TITLE, FILE_PROPERTIES = 0x9003, 0x9002, 0x800F, 0x8010, 0x9005
LEVEL_MESSAGE, LEVEL_FILE = 1, 2
FIXED = {0x0002: "<hxx", 0x0003: "<i", 0x000A: "<i", 0x000B: "<hxx", 0x0040: "<Q", 0x0014: "<q", 0x0006: "<q",
         0x0005: "<q", 0x0007: "<q", 0x0004: "<i"}  # fmt: skip
COUNTED = frozenset({0x001E, 0x001F, 0x0102, 0x000D})
GUID, CLASS, NAMED_FROM, SEVERAL = 0x0048, 16, 0x8000, 0x1000
WIDE, TIME = 0x001F, 0x0040
MOST_VALUES = 100_000
HEAD, AROUND = 6, 11
"""Bytes before the first attribute, and those of each that are not its data."""


@dataclass
class _File:
    title: str = ""
    data: bytes = b""
    properties: Properties = field(default_factory=Properties)


def read_tnef(source: Source, sink: Sink) -> None:
    """The whole file is one message."""
    if source.size > MESSAGE_BYTES:
        raise TooMuch(Reason.TOO_LARGE, MESSAGE_BYTES)
    raw = source.read(0, source.size)
    tell(message_of(raw, 0), raw, "application/ms-tnef", sink, *(() if is_whole(raw) else (Notice.DAMAGED,)))


def is_whole(raw: bytes) -> bool:
    """Whether its attributes end where it ends."""
    at = HEAD
    for _, _, data in _attributes(raw):
        at += AROUND + len(data)
    return at == len(raw)


def message_of(raw: bytes, depth: int) -> Outlook:
    """Raises `TooMuch`, `Closed` where there is no attribute in it."""
    if depth > DEPTH:
        raise TooMuch(Reason.TOO_DEEP, DEPTH)
    properties, files, page, some = Properties(), list[_File](), "cp1252", False
    for level, number, data in _attributes(raw):
        some = True
        if number == PAGE and len(data) >= 4:  # noqa: PLR2004 - a number
            page = mapi.page_name(int.from_bytes(data[:4], "little")) or page
        elif number == PROPERTIES and level == LEVEL_MESSAGE:
            properties.values |= dict(_properties(data))
        elif number == FILE_BEGINS:
            if len(files) >= PARTS:
                raise TooMuch(Reason.TOO_MANY_PARTS, PARTS)
            files.append(_File())
        elif level == LEVEL_FILE and files:
            _take_file(files[-1], number, data, page)
        elif level == LEVEL_MESSAGE:
            _take(properties, number, data)
    if not some:
        raise Closed(Reason.MALFORMED)
    code_page = properties.code_page(page)
    return Outlook(properties, code_page, (), tuple(_attached(one, code_page, depth) for one in files))


def _attributes(raw: bytes) -> Iterator[tuple[int, int, bytes]]:
    at = HEAD
    while at + 9 <= len(raw):
        level, number, _, length = struct.unpack_from("<BHHI", raw, at)
        if level not in {LEVEL_MESSAGE, LEVEL_FILE} or at + 9 + length > len(raw):
            return
        yield level, number, raw[at + 9 : at + 9 + length]
        at += AROUND + length


def _take(properties: Properties, number: int, data: bytes) -> None:
    """What older writers give instead of properties."""
    if number == SUBJECT:
        properties.values.setdefault(mapi.SUBJECT, data.rstrip(b"\0"))
    elif number == BODY:
        properties.values.setdefault(mapi.BODY, data.rstrip(b"\0"))
    elif number == FROM and len(data) > 8:  # noqa: PLR2004 - a head of four numbers
        name, _, address = data[8:].partition(b"\0")
        properties.values.setdefault(0x0C1A, name)
        properties.values.setdefault(0x0C1F, address.rstrip(b"\0").removeprefix(b"SMTP:"))


def _take_file(file: _File, number: int, data: bytes, page: str) -> None:
    if number == FILE_TITLE:
        file.title = decode(data, page).text.rstrip("\0")
    elif number == FILE_DATA:
        file.data = data
    elif number == FILE_PROPERTIES:
        file.properties.values |= dict(_properties(data))


def _attached(file: _File, page: str, depth: int) -> Attached:
    named = (file.properties.text(number, page) for number in (mapi.LONG_NAME, mapi.NAME, mapi.SHORT_NAME))
    name = next((one for one in named if one), file.title)
    inner = file.properties.data(mapi.DATA)
    if inner[16:20] == MARK:
        message = message_of(inner[16:], depth + 1)
        return Attached(name or message.title, "message/rfc822", tuple, message)
    data = file.data or inner
    return Attached(name, file.properties.text(mapi.MIME, page), lambda: (data,))


def _properties(data: bytes) -> Iterator[tuple[int, Value]]:
    """Number and value of each; damage ends them."""
    try:
        yield from _listed(data)
    except struct.error:
        return


def _listed(data: bytes) -> Iterator[tuple[int, Value]]:
    (count,), at = struct.unpack_from("<I", data), 4
    for _ in range(min(count, MOST_VALUES)):
        kind, number = struct.unpack_from("<HH", data, at)
        at += 4
        if number >= NAMED_FROM:
            at = _after_name(data, at)
        values = 1
        if kind & SEVERAL or kind in COUNTED:
            (values,) = struct.unpack_from("<I", data, at)
            at += 4
        for place in range(min(values, MOST_VALUES)):
            value, at = _value(data, at, kind & ~SEVERAL)
            if place == 0 and value is not None:
                yield number, value


def _after_name(data: bytes, at: int) -> int:
    (kind,) = struct.unpack_from("<I", data, at + 16)
    if kind == 0:
        return at + 24
    length: int = struct.unpack_from("<I", data, at + 20)[0]
    return at + 24 + length + -length % 4


def _value(data: bytes, at: int, kind: int) -> tuple[Value | None, int]:
    if kind in COUNTED:
        (length,) = struct.unpack_from("<I", data, at)
        raw, after = data[at + 4 : at + 4 + length], at + 4 + length + -length % 4
        if len(raw) < length:
            raise struct.error("cut")
        return (raw.decode("utf-16-le", "replace") if kind == WIDE else raw), after
    if kind == GUID:
        return None, at + CLASS
    if kind not in FIXED:
        raise struct.error("a type that nobody wrote down")
    (value,) = struct.unpack_from(FIXED[kind], data, at)
    return (mapi.moment_ms(value) if kind == TIME else value), at + struct.calcsize(FIXED[kind])
