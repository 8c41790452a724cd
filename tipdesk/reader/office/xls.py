"""Excel workbooks as they were until 2007: each sheet a page of rows, cells parted by tabs.

Specification: MS-XLS (BIFF8). Layout: records of kind, length; first those of the whole (sheets and where they stand,
shared strings, formats), then each sheet's cells. Bounds: 1,000,000 records, those of `xlsx` for sheets, rows, strings.
Refused: what is encrypted, and older forms than that of 1997. Values are those that were saved, never worked out.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.evidence.signs import Gathering, sound
from tipdesk.reader.messages import Reason
from tipdesk.reader.office.xlsx import (
    COLUMNS,
    DATE_FORM,
    DATES,
    ROWS,
    SHEET_LETTERS,
    SHEETS,
    STRING_LETTERS,
    STRINGS,
    day,
)
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.leaves import Style
from tipdesk.reader.view.styled import Section, Writing

RECORDS = 1_000_000
BOF, EOF, SHEET, STRINGS_AT, MORE, CLOSED, FORMAT, STYLE = 0x809, 0x0A, 0x85, 0xFC, 0x3C, 0x2F, 0x41E, 0xE0
OF_STRINGS, NUMBER, SHORT, SHORTS, FORMULA, WORDS, TRUTH, LABEL, ROW, COLUMN, NOTE = (
    0xFD, 0x203, 0x27E, 0xBD, 0x06, 0x207, 0x205, 0x204, 0x208, 0x7D, 0x1C,
)  # fmt: skip
BIFF8, MACROS, ROW_HIDDEN, COLUMN_HIDDEN = 0x600, 1, 0x20, 0x1
HIDDEN = {1: "hidden", 2: "veryHidden"}

Record = tuple[int, bytes]


@dataclass
class Book:
    """What all sheets share."""

    strings: tuple[str, ...] = ()
    sheets: list[tuple[str, int, int, int]] = field(default_factory=list)
    """Name, state, kind, place."""
    forms: dict[int, str] = field(default_factory=dict)
    styles: list[int] = field(default_factory=list)

    def is_day(self, style: int) -> bool:
        form = self.styles[style] if style < len(self.styles) else 0
        return form in DATES or DATE_FORM.search(self.forms.get(form, "")) is not None


def read_xls(data: bytes, gathering: Gathering) -> tuple[Section, ...]:
    """Raises `TooMuch`."""
    book, sections = _book(data), list[Section]()
    for title, state, kind, place in book.sheets[:SHEETS]:
        if kind == MACROS:
            gathering.say(Sign.MACRO, "Excel:MacroSheet", title)
            gathering.act(["macros"])
        writing = Writing(title, SHEET_LETTERS)
        sheet = _Sheet(book, gathering, writing)
        for record in _records(data, place):
            if record[0] == EOF or not sheet.take(*record):
                break
        sheet.finish()
        if state in HIDDEN:
            gathering.say(Sign.HIDDEN_SHEET, f"Excel:{HIDDEN[state]}", title)
            writing.mark(0, Style.HIDDEN)
        if not writing.length:
            writing.add("\n")
        sections.append(writing.section())
    return tuple(sections)


def _records(data: bytes, at: int) -> Iterator[Record]:
    for _ in range(RECORDS):
        if at + 4 > len(data):
            return
        kind, length = struct.unpack_from("<HH", data, at)
        yield kind, data[at + 4 : at + 4 + length]
        at += 4 + length


def _book(data: bytes) -> Book:
    book, packed, reading = Book(), list[bytes](), False
    for at, (kind, body) in enumerate(_records(data, 0)):
        if not at and (kind != BOF or int.from_bytes(body[:2], "little") != BIFF8):
            raise TooMuch(Reason.STRANGE_PACKING, 0)
        if kind == CLOSED:
            raise TooMuch(Reason.CLOSED, 0)
        if kind == EOF:
            break
        reading = kind == STRINGS_AT or (reading and kind == MORE)
        if reading:
            packed.append(body)
        elif kind == SHEET and len(body) > 8:  # noqa: PLR2004 - place, state, kind, length, letters
            place, state, what = struct.unpack_from("<IBB", body)
            book.sheets.append((_letters(body[7:], body[6]), state & 3, what, place))
        elif kind == FORMAT and len(body) > 5:  # noqa: PLR2004 - number, length, letters
            number, length = struct.unpack_from("<HH", body)
            book.forms[number] = _letters(body[4:], length)
        elif kind == STYLE and len(body) >= 4:  # noqa: PLR2004 - font, form
            book.styles.append(int.from_bytes(body[2:4], "little"))
    book.strings = tuple(_strings(packed))
    return book


def _letters(data: bytes, length: int) -> str:
    """A byte of flags, then so many letters of one byte or two."""
    if data[:1] and data[0] & 1:
        return sound(data[1 : 1 + 2 * length].decode("utf-16-le", "replace"))
    return data[1 : 1 + length].decode("latin-1")


def _strings(packed: list[bytes]) -> Iterator[str]:
    """Shared strings; one that runs on into the next record begins there with its flags anew."""
    if not packed:
        return
    count = int.from_bytes(packed[0][4:8], "little")
    part, at, room = 0, 8, STRING_LETTERS
    for _ in range(min(count, STRINGS)):
        if part < len(packed) and at >= len(packed[part]):
            part, at = part + 1, 0
        if part >= len(packed) or at + 3 > len(packed[part]) or room < 0:
            return
        (length,), flags = struct.unpack_from("<H", packed[part], at), packed[part][at + 2]
        runs = int.from_bytes(packed[part][at + 3 : at + 5], "little") if flags & 8 else 0
        spoken_at = at + 3 + (2 if flags & 8 else 0)
        spoken = int.from_bytes(packed[part][spoken_at : spoken_at + 4], "little") if flags & 4 else 0
        at = spoken_at + (4 if flags & 4 else 0)
        pieces = list[str]()
        while length > 0 and part < len(packed):
            wide = 2 if flags & 1 else 1
            here = max(0, min(length, (len(packed[part]) - at) // wide))
            raw = packed[part][at : at + here * wide]
            pieces.append(raw.decode("utf-16-le" if wide > 1 else "latin-1", "replace"))
            length, at = length - here, at + here * wide
            if length > 0:
                part, at = part + 1, 1
                flags = packed[part][0] if part < len(packed) and packed[part] else 0
        at += 4 * runs + spoken
        while part < len(packed) and at > len(packed[part]):
            part, at = part + 1, at - len(packed[part])
        found = sound("".join(pieces))
        room -= len(found)
        yield found


@dataclass
class _Sheet:
    book: Book
    gathering: Gathering
    writing: Writing
    row: int = -1
    start: int = 0
    column: int = 0
    rows: int = 0
    hidden: set[int] = field(default_factory=set)
    columns_hidden: int = 0
    waiting: tuple[int, int] | None = None

    def take(self, kind: int, body: bytes) -> bool:
        """Whether there is room for more."""
        if kind == ROW and len(body) >= 14 and int.from_bytes(body[12:14], "little") & ROW_HIDDEN:  # noqa: PLR2004
            self.hidden.add(int.from_bytes(body[:2], "little"))
        elif kind == COLUMN and len(body) >= 10 and int.from_bytes(body[8:10], "little") & COLUMN_HIDDEN:  # noqa: PLR2004
            first, last = struct.unpack_from("<HH", body)
            self.columns_hidden += max(0, min(last, COLUMNS) - first + 1)
        elif kind == NOTE and len(body) > 11:  # noqa: PLR2004 - place, flags, object, author
            self.gathering.say(Sign.PERSON, "Excel:CommentAuthor", _letters(body[10:], body[8]))
        elif kind == WORDS and self.waiting is not None and len(body) > 3:  # noqa: PLR2004 - length, flags, letters
            self._cell(*self.waiting, _letters(body[2:], int.from_bytes(body[:2], "little")))
            self.waiting = None
        elif len(body) >= 6:  # noqa: PLR2004 - row, column, style
            self._cells(kind, body)
        return self.rows < ROWS and not self.writing.full

    def _cells(self, kind: int, body: bytes) -> None:
        row, column, style = struct.unpack_from("<HHH", body)
        if kind == OF_STRINGS and len(body) >= 10:  # noqa: PLR2004 - and its number
            at = int.from_bytes(body[6:10], "little")
            self._cell(row, column, self.book.strings[at] if at < len(self.book.strings) else "")
        elif kind == NUMBER and len(body) >= 14:  # noqa: PLR2004 - and its value
            self._number(row, column, style, struct.unpack_from("<d", body, 6)[0])
        elif kind == SHORT and len(body) >= 10:  # noqa: PLR2004
            self._number(row, column, style, _short(body[6:10]))
        elif kind == SHORTS:
            for at in range(4, len(body) - 7, 6):
                of_it = int.from_bytes(body[at : at + 2], "little")
                self._number(row, column + (at - 4) // 6, of_it, _short(body[at + 2 : at + 6]))
        elif kind == FORMULA and len(body) >= 14:  # noqa: PLR2004
            if body[12:14] == b"\xff\xff":
                self.waiting = (row, column)
            else:
                self._number(row, column, style, struct.unpack_from("<d", body, 6)[0])
        elif kind == LABEL and len(body) > 9:  # noqa: PLR2004 - length, flags, letters
            self._cell(row, column, _letters(body[8:], int.from_bytes(body[6:8], "little")))
        elif kind == TRUTH and len(body) >= 8 and not body[7]:  # noqa: PLR2004
            self._cell(row, column, "TRUE" if body[6] else "FALSE")

    def _number(self, row: int, column: int, style: int, value: float) -> None:
        written = f"{value:.15g}"
        self._cell(row, column, day(written) if self.book.is_day(style) else written)

    def _cell(self, row: int, column: int, value: str) -> None:
        if row != self.row:
            self._end_row()
            self.row, self.start, self.column = row, self.writing.length, 0
        column = max(self.column, min(column, COLUMNS))
        self.writing.add("\t" * (column - self.column) + " ".join(value.split()))
        self.column = column

    def _end_row(self) -> None:
        if self.row < 0:
            return
        self.writing.mark(self.start, Style.ROW)
        if self.row in self.hidden:
            self.writing.mark(self.start, Style.HIDDEN)
        self.writing.add("\n")
        self.rows += 1

    def finish(self) -> None:
        self._end_row()
        for count, tag in ((len(self.hidden), "HiddenRows"), (self.columns_hidden, "HiddenColumns")):
            if count:
                self.gathering.say(Sign.HIDDEN_ROWS, f"Excel:{tag}", self.writing.title, count=count)


def _short(raw: bytes) -> float:
    """Thirty bits of a number: of a float's upper half or an integer, of which either may be hundredths."""
    number = int.from_bytes(raw, "little")
    if number & 2:
        value = float(int.from_bytes(raw, "little", signed=True) >> 2)
    else:
        (value,) = struct.unpack("<d", bytes(4) + (number & 0xFFFFFFFC).to_bytes(4, "little"))
    return value / 100 if number & 1 else value
