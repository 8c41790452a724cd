"""The text of Word, PowerPoint and Excel files as they were until 2007, out of their compound files.

Specifications: MS-DOC (FIB, Clx), MS-PPT (records). Layout of Word's: a head says where a table of pieces stands, each
a stretch of letters in one byte or two; of PowerPoint's: records of version, kind, length, in which others stand.
Bounds: 64 MiB, 100,000 pieces, 400,000 records, 4 million letters. Refused: what is encrypted. What was struck out is
text like any other here: the marks for that stand elsewhere, and are not read.
"""

import re
import struct
from collections.abc import Iterator

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.evidence.letters import gather_letters
from tipdesk.reader.evidence.property_sets import gather_properties_of
from tipdesk.reader.evidence.signs import Gathering, sound
from tipdesk.reader.formats.compound import Storage, open_compound
from tipdesk.reader.messages import Reason
from tipdesk.reader.office.shared import TEXT_LETTERS
from tipdesk.reader.office.xls import read_xls
from tipdesk.reader.pages.bounds import MENDED_BYTES
from tipdesk.reader.tree import Closed
from tipdesk.reader.view.leaves import Remark
from tipdesk.reader.view.looked import Looked
from tipdesk.reader.view.messages import Kind, Shown
from tipdesk.reader.view.sources import Source
from tipdesk.reader.view.styled import Section, StyledText

WORD, SLIDES, WORKBOOK = "WordDocument", "PowerPoint Document", "Workbook"
WORD_MARK, ENCRYPTED, SECOND_TABLE = 0xA5EC, 0x0100, 0x0200
CLX_AT, PIECES, RECORDS = 0x01A2, 100_000, 400_000
ONE_BYTE = 0x40000000
SIGNS = {0x07: "\t", 0x0B: "\n", 0x0C: "\n", 0x0D: "\n", 0x1E: "-", 0x1F: "", 0x01: "", 0x08: "", 0x05: ""}
CODE = re.compile("\x13[^\x13\x14\x15]{0,2000}\x14|\x13[^\x13\x14\x15]{0,2000}\x15|[\x13-\x15]")
"""What a field is worked out from, and the marks around what came of it."""
WIDE_TEXT, BYTE_TEXT, SLIDE = 0x0FA0, 0x0FA8, 0x03EE


def look_at_old(source: Source, media_type: str) -> Looked:
    """Raises `TooMuch`: malformed, closed, too large, or without text that is read here."""
    if source.size > MENDED_BYTES:
        raise TooMuch(Reason.TOO_LARGE, MENDED_BYTES)
    raw = source.read(0, source.size)
    try:
        root = open_compound(memoryview(raw))
    except Closed as error:
        raise TooMuch(error.reason, error.limit) from error
    gathering = Gathering()
    gather_properties_of(gathering, raw)
    try:
        sections = _sections(root, gathering)
    except struct.error as error:
        raise TooMuch(Reason.MALFORMED, 0) from error
    text = StyledText(sections)
    for section in sections:
        gather_letters(gathering, section.text)
    shown = Shown(
        Kind.OFFICE, media_type, source.size, pages=text.count, titles=text.titles, remarks=(Remark.AS_TEXT,),
        looked_bytes=source.size,
    )  # fmt: skip
    return Looked(shown, text, examine=lambda _first: gathering.examined())


def _sections(root: Storage, gathering: Gathering) -> tuple[Section, ...]:
    if WORD in root.streams:
        return (Section("", _word(root)),)
    if SLIDES in root.streams:
        return tuple(_slides(root.bytes_of(SLIDES)))
    if WORKBOOK in root.streams:
        return read_xls(root.bytes_of(WORKBOOK), gathering)
    raise TooMuch(Reason.NOT_DRAWN, 0)


def _word(root: Storage) -> str:
    head = root.bytes_of(WORD)
    if len(head) < CLX_AT + 8 or int.from_bytes(head[:2], "little") != WORD_MARK:
        raise TooMuch(Reason.MALFORMED, 0)
    flags = int.from_bytes(head[10:12], "little")
    if flags & ENCRYPTED:
        raise TooMuch(Reason.CLOSED, 0)
    table = root.bytes_of("1Table" if flags & SECOND_TABLE else "0Table")
    at, size = struct.unpack_from("<II", head, CLX_AT)
    written = "".join(_pieces(head, table[at : at + size]))[:TEXT_LETTERS]
    return sound(CODE.sub("", written).translate(SIGNS))


def _pieces(letters: bytes, clx: bytes) -> Iterator[str]:
    at = 0
    while clx[at : at + 1] == b"\1":  # what changes properties
        at += 3 + int.from_bytes(clx[at + 1 : at + 3], "little")
    if clx[at : at + 1] != b"\2":
        raise TooMuch(Reason.MALFORMED, 0)
    plc = clx[at + 5 : at + 5 + int.from_bytes(clx[at + 1 : at + 5], "little")]
    count = min(PIECES, max(0, (len(plc) - 4) // 12))
    room = TEXT_LETTERS
    for piece in range(count):
        begin, end = struct.unpack_from("<II", plc, 4 * piece)
        (place,) = struct.unpack_from("<I", plc, 4 * (count + 1) + 8 * piece + 2)
        length = min(max(0, end - begin), room)
        room -= length
        if place & ONE_BYTE:
            start = (place & ~ONE_BYTE) // 2
            yield letters[start : start + length].decode("cp1252", "replace")
        else:
            yield letters[place : place + 2 * length].decode("utf-16-le", "surrogatepass")


def _slides(data: bytes) -> Iterator[Section]:
    """Text by slide, in the order in which they stand in the file."""
    held, number, room = list[str](), 0, TEXT_LETTERS
    for kind, begin, end in _records(data):
        if kind == SLIDE:
            if held:
                yield Section(f"{number}" if number else "", "\n".join(held) + "\n")
            held, number = [], number + 1
        else:
            codec = "utf-16-le" if kind == WIDE_TEXT else "latin-1"
            words = sound(data[begin:end].decode(codec, "replace")).replace("\r", "\n").replace("\x0b", "\n")[:room]
            room -= len(words)
            held.append(words)
    if held:
        yield Section(f"{number}" if number else "", "\n".join(held) + "\n")


def _records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Slides and texts, one after the other; what holds others is gone into."""
    at = 0
    for _ in range(RECORDS):
        if at + 8 > len(data):
            return
        version, kind, length = struct.unpack_from("<HHI", data, at)
        at += 8
        if kind in {WIDE_TEXT, BYTE_TEXT}:
            yield kind, at, min(len(data), at + length)
        elif kind == SLIDE:
            yield kind, at, at
        if version & 0xF != 0xF:  # noqa: PLR2004 - that one holds others
            at += length
