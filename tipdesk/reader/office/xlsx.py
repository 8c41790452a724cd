"""An Excel workbook: each sheet a page of rows, cells parted by tabs; hidden sheets, rows and columns are named.

Written by Excel and all that imitate it. Specification: ECMA-376 part 1, 18. Bounds: `package`, 200,000 shared
strings, 16 MiB of them, 20,000 rows and 2 million letters a sheet, 200 sheets. Values are those that were saved, never
worked out.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tipdesk.reader.office.docx import Comments
from tipdesk.reader.office.package import Attributes, Enough, Walker
from tipdesk.reader.office.properties import gather_properties
from tipdesk.reader.office.shared import Fields, Office, note, say_comment
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.leaves import Remark, Style
from tipdesk.reader.view.styled import Writing

STRINGS, STRING_LETTERS = 200_000, 16 << 20
ROWS, SHEET_LETTERS, SHEETS, COLUMNS = 20_000, 2_000_000, 200, 1_000
PLACE = re.compile(r"([A-Z]{1,3})\d+")
DATES = frozenset([*range(14, 23), *range(45, 48), *range(27, 37)])
DATE_FORM = re.compile(r"(?:^|[^\\\"\[])[dmy]{1,4}(?![\"\]])|hh?:mm", re.IGNORECASE)
EPOCH = datetime(1899, 12, 30, tzinfo=UTC)
FETCHES = re.compile(r"\b(DDE|WEBSERVICE|RTD|CALL|EXEC|REGISTER\.ID)\s*\(|\|'", re.IGNORECASE)


@dataclass
class Strings(Walker):
    """Those that cells share."""

    found: list[str] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    reading: bool = False
    room: int = STRING_LETTERS

    def begin(self, name: str, attributes: Attributes) -> None:
        del attributes
        if name == "si":
            self.letters.clear()
        self.reading = name == "t" or (self.reading and name != "rPh")

    def text(self, letters: str) -> None:
        if self.reading:
            self.letters.append(letters)

    def end(self, name: str) -> None:
        if name == "t":
            self.reading = False
        if name == "si":
            self.found.append("".join(self.letters))
            self.room -= len(self.found[-1])
            if len(self.found) >= STRINGS or self.room < 0:
                raise Enough


@dataclass
class Sheet(Walker):
    office: Office
    writing: Writing
    strings: list[str]
    dated: frozenset[int]
    hidden_rows: int = 0
    hidden_columns: int = 0
    rows: int = 0
    row_hidden: bool = False
    row_start: int = 0
    column: int = 0
    at: int = 0
    kind: str = ""
    style: int = 0
    letters: list[str] = field(default_factory=list)
    reading: bool = False
    formula: list[str] = field(default_factory=list)
    in_formula: bool = False

    def begin(self, name: str, attributes: Attributes) -> None:
        match name:
            case "col" if attributes.get("hidden") in {"1", "true"}:
                first, last = _number(attributes.get("min", "1")), _number(attributes.get("max", "1"))
                self.hidden_columns += max(0, min(last, COLUMNS) - first + 1)
            case "row":
                self.row_hidden = attributes.get("hidden") in {"1", "true"}
                self.hidden_rows += self.row_hidden
                self.row_start, self.column = self.writing.length, 0
            case "c":
                self.kind, self.style = attributes.get("t", "n"), _number(attributes.get("s", "-1"))
                self.at = _column(attributes.get("r", "")) or self.column
                self.letters.clear()
            case "v" | "t":
                self.reading = True
            case "f":
                self.in_formula = True
            case _:
                return

    def text(self, letters: str) -> None:
        if self.reading:
            self.letters.append(letters)
        elif self.in_formula:
            self.formula.append(letters)

    def end(self, name: str) -> None:
        match name:
            case "v" | "t":
                self.reading = False
            case "f":
                self.in_formula = False
                written = "".join(self.formula)
                self.formula.clear()
                if FETCHES.search(written):
                    self.office.gathering.say(Sign.ACTION, "Excel:Formula", written)
                    self.office.gathering.act(["formula"])
            case "c":
                self._cell()
            case "row":
                self._row()
            case _:
                return

    def _cell(self) -> None:
        value = self._value("".join(self.letters))
        if value:
            at = min(self.at, self.column + COLUMNS)
            self.writing.add("\t" * (at - self.column) + " ".join(value.split("\n")).replace("\t", " "))
            self.column = at

    def _value(self, written: str) -> str:
        if self.kind == "s":
            at = _number(written, -1)
            return self.strings[at] if 0 <= at < len(self.strings) else ""
        if self.kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(written, written)
        if self.kind == "n" and self.style in self.dated:
            return day(written)
        return written

    def _row(self) -> None:
        self.writing.mark(self.row_start, Style.ROW)
        if self.row_hidden:
            self.writing.mark(self.row_start, Style.HIDDEN)
        self.writing.add("\n")
        self.rows += 1
        if self.rows >= ROWS or self.writing.full:
            self.writing.full = True
            raise Enough


def read_xlsx(office: Office) -> None:
    """Raises `TooMuch` for a bomb."""
    package, gathering = office.package, office.gathering
    strings = Strings()
    if not package.walk("xl/sharedStrings.xml", strings) and package.has("xl/sharedStrings.xml"):
        office.remarks.add(Remark.LEFT_OUT)
    book, relations = Fields(), package.relations("xl/workbook.xml")
    office.walk("xl/workbook.xml", book)
    dated = _dated(office)
    sheets = [attributes for name, value, attributes in book.found if name == "sheet" and not value]
    for said in sheets[:SHEETS]:
        relation = relations.get(said.get("r:id", ""))
        title, state = said.get("name", ""), said.get("state", "")
        writing = Writing(title, SHEET_LETTERS)
        sheet = Sheet(office, writing, strings.found, dated)
        if relation is not None:
            package.walk(relation.target, sheet)
            _comments(office, relation.target, writing)
        if state in {"hidden", "veryHidden"}:
            gathering.say(Sign.HIDDEN_SHEET, f"Excel:{state}", title)
            writing.mark(0, Style.HIDDEN)
        for count, tag in ((sheet.hidden_rows, "HiddenRows"), (sheet.hidden_columns, "HiddenColumns")):
            if count:
                gathering.say(Sign.HIDDEN_ROWS, f"Excel:{tag}", title, count=count)
        if not writing.length:
            writing.add("\n")
        office.keep(writing)
    if len(sheets) > SHEETS:
        office.remarks.add(Remark.LEFT_OUT)
    _book(office, book)
    gather_properties(office)


def _book(office: Office, book: Fields) -> None:
    for name, value, attributes in book.found:
        if name == "absPath" and attributes.get("url"):
            office.gathering.say(Sign.PATH, "Excel:AbsPath", attributes["url"])
        elif name == "fileSharing" and attributes.get("userName"):
            office.gathering.say(Sign.PERSON, "Excel:UserName", attributes["userName"])
        elif name == "definedName" and attributes.get("hidden") == "1" and value:
            office.gathering.say(Sign.HIDDEN_TEXT, "Excel:HiddenName", f"{attributes.get('name', '')} {value}")
    connections = Fields()
    office.walk("xl/connections.xml", connections)
    for name, _, attributes in connections.found:
        for key in ("sourceFile", "connection"):
            if name in {"connection", "dbPr"} and attributes.get(key):
                office.gathering.say(Sign.REMOTE, "Excel:Connection", attributes[key])
    _people(office)


def _people(office: Office) -> None:
    for member in office.package.starting("xl/persons/"):
        people = Fields()
        office.walk(member, people)
        for name, _, attributes in people.found:
            if name == "person":
                office.gathering.say(Sign.PERSON, "Excel:Person", attributes.get("displayName", ""))
                office.gathering.say(Sign.CONTACT, "Excel:PersonAccount", attributes.get("userId", ""))


def _comments(office: Office, sheet: str, writing: Writing) -> None:
    for relation in office.package.relations(sheet).values():
        if relation.kind not in {"comments", "threadedComment"}:
            continue
        authors, comments = Fields(), Comments()
        office.walk(relation.target, authors)
        office.walk(relation.target, comments)
        names = [value for name, value, _ in authors.found if name == "author" and value]
        for name in dict.fromkeys(names):
            office.gathering.say(Sign.PERSON, "Excel:CommentAuthor", name)
        for _, when, words in comments.found:
            note(writing, "", when, words)
            say_comment(office.gathering, "Excel", "", when, words)


def _dated(office: Office) -> frozenset[int]:
    """Places of styles by which a number is a day."""
    styles = Fields(most=20_000)
    office.walk("xl/styles.xml", styles)
    forms = {
        _number(attributes.get("numFmtId", "")) for name, _, attributes in styles.found
        if name == "numFmt" and DATE_FORM.search(attributes.get("formatCode", ""))
    }  # fmt: skip
    cells = Cells()
    office.walk("xl/styles.xml", cells)
    return frozenset(at for at, number in enumerate(cells.found) if number in DATES or number in forms)


@dataclass
class Cells(Walker):
    """The number formats of cells' styles, in their order."""

    found: list[int] = field(default_factory=list)
    within: bool = False

    def begin(self, name: str, attributes: Attributes) -> None:
        if name == "cellXfs":
            self.within = True
        elif name == "xf" and self.within:
            self.found.append(_number(attributes.get("numFmtId", "0")))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self.within = False


def _column(place: str) -> int:
    found = PLACE.fullmatch(place)
    number = 0
    for letter in found[1] if found else "":
        number = number * 26 + ord(letter) - 64
    return max(0, number - 1)


def _number(written: str, otherwise: int = 0) -> int:
    return int(written) if written.isdecimal() and len(written) < 10 else otherwise  # noqa: PLR2004 - no place is larger


def day(written: str) -> str:
    """A number of Excel's as the day that it means."""
    try:
        moment = EPOCH + timedelta(days=float(written))
    except (ValueError, OverflowError):
        return written
    return moment.strftime("%Y-%m-%d %H:%M:%S").removesuffix(" 00:00:00")
