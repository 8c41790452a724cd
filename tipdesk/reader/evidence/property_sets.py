"""What the old office formats keep of their makers: sets of properties in their compound file.

Written by Word, Excel and PowerPoint until 2007. Specification: MS-OLEPS. Layout: byte order, version, 16 bytes of id,
number of sets; for each 16 bytes of format and its place; there size, count, then each property's number and place;
there its type (4) and value. Bounds: 200 properties, 4,000 letters each. Refused: nothing; damage ends the reading.
"""

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.formats.compound import Storage, open_compound
from tipdesk.reader.tree import Closed
from tipdesk.reader.view.evidence import Sign

STREAMS = {
    "\x05SummaryInformation": {
        2: "Title", 3: "Subject", 4: "Author", 5: "Keywords", 6: "Comments", 7: "Template", 8: "LastModifiedBy",
        9: "RevisionNumber", 10: "TotalEditTime", 11: "LastPrinted", 12: "CreateDate", 13: "ModifyDate",
        18: "Software", 17: "Thumbnail",
    },
    "\x05DocumentSummaryInformation": {2: "Category", 14: "Manager", 15: "Company"},
}  # fmt: skip
PROPERTIES, LETTERS = 200, 4_000
EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
ANSI, WIDE, MOMENT, CODE_PAGE = 30, 31, 64, 1
MACROS = frozenset({"Macros", "_VBA_PROJECT_CUR", "VBA"})


def gather_properties_of(gathering: Gathering, raw: bytes) -> None:
    try:
        root = open_compound(memoryview(raw))
    except (Closed, TooMuch):
        return
    for stream, names in STREAMS.items():
        for number, value in _properties(root.bytes_of(stream)):
            name = names.get(number, "")
            if name == "Thumbnail":
                gathering.say(Sign.THUMBNAIL, "FlashPix:ThumbnailClip", value)
            elif name:
                gathering.field("FlashPix", name, value)
    if MACROS & set(_storages(root)):
        gathering.say(Sign.MACRO, "FlashPix:Macros", "VBA")
        gathering.act(["macros"])
    user = root.bytes_of("Current User")
    if len(user) > 20:  # noqa: PLR2004 - the head of PowerPoint's record
        length = int.from_bytes(user[20:22], "little")
        gathering.field("FlashPix", "CurrentUser", user[28 : 28 + length].decode("latin-1"))


def _storages(root: Storage, depth: int = 3) -> Iterator[str]:
    for name, inner in root.storages.items():
        yield name
        if depth:
            yield from _storages(inner, depth - 1)


def _properties(data: bytes) -> Iterator[tuple[int, str]]:
    if len(data) < 48 or data[:2] != b"\xfe\xff":  # noqa: PLR2004 - head and one set
        return
    start = int.from_bytes(data[44:48], "little")
    count = int.from_bytes(data[start + 4 : start + 8], "little")
    places = [
        struct.unpack_from("<II", data, at)
        for at in range(start + 8, min(len(data) - 7, start + 8 + 8 * min(count, PROPERTIES)), 8)
    ]
    page = "cp1252"
    for number, place in sorted(places):
        at = start + place
        kind, value = int.from_bytes(data[at : at + 4], "little"), data[at + 4 :]
        if number == CODE_PAGE:
            page = _page(int.from_bytes(value[:2], "little"))
        elif written := _written(kind, value, page, edit_time=number == 10):  # noqa: PLR2004 - TotalEditTime
            yield number, written


def _written(kind: int, value: bytes, page: str, *, edit_time: bool) -> str:
    length = min(int.from_bytes(value[:4], "little"), LETTERS)
    if kind == ANSI:
        return value[4 : 4 + length].partition(b"\0")[0].decode(page, "replace")
    if kind == WIDE:
        return value[4 : 4 + 2 * length].decode("utf-16-le", "replace").partition("\0")[0]
    if kind == MOMENT:
        ticks = int.from_bytes(value[:8], "little")
        if edit_time:
            return f"{ticks // 600_000_000}"
        return f"{EPOCH + timedelta(microseconds=ticks // 10):%Y:%m:%d %H:%M:%S}" if 0 < ticks < 1 << 61 else ""
    return f"{int.from_bytes(value[:4], 'little')}" if kind in {2, 3, 71} else ""


def _page(number: int) -> str:
    return {65001: "utf-8", 1200: "utf-16-le", 10000: "mac-roman", 932: "cp932", 936: "gbk", 949: "cp949"}.get(
        number, f"cp{number}" if number in range(1250, 1259) else "cp1252"
    )
