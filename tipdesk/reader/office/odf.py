"""An OpenDocument file: text, sheets, slides or drawings, with what was changed, noted and hidden.

Written by LibreOffice and others. Specification: OpenDocument 1.3. Bounds: `package`, 4 million letters, 20,000 rows
and 1,000 repeated cells a sheet.
"""

from dataclasses import dataclass, field

from tipdesk.reader.evidence.xmp import gather_xmp
from tipdesk.reader.office.package import Attributes, Walker
from tipdesk.reader.office.properties import gather_members, gather_times, say_outside
from tipdesk.reader.office.shared import TEXT_LETTERS, Fields, Office, note, say_comment
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.leaves import Style
from tipdesk.reader.view.styled import Writing

ROWS, REPEATED = 20_000, 1_000
PRINTERS = frozenset({"PrinterName", "PrinterSetup"})
OUTSIDE = ("http:", "https:", "ftp:", "file:", "smb:", "//", "../")


@dataclass
class Content(Walker):
    """Sections: one of a text, one for each sheet or slide."""

    office: Office
    hidden_styles: frozenset[str]
    writing: Writing = field(default_factory=lambda: Writing(room=TEXT_LETTERS))
    path: list[str] = field(default_factory=list)
    begun: int = 0
    row: int = 0
    rows: int = 0
    repeat: int = 1
    pending: int = 0
    cell: list[str] = field(default_factory=list)
    note_about: dict[str, str] = field(default_factory=dict)
    note_words: list[str] = field(default_factory=list)
    change: dict[str, str] = field(default_factory=dict)
    change_kind: str = ""
    hidden: bool = False

    def begin(self, name: str, attributes: Attributes) -> None:  # noqa: C901, PLR0912 - one branch an element
        self.path.append(name)
        match name:
            case "table" | "page" if "cell" not in " ".join(self.path[:-1]) and self._sheets:
                self._section(attributes.get("name", ""))
                if attributes.get("style-name") in self.hidden_styles:
                    sign = Sign.HIDDEN_SHEET if name == "table" else Sign.HIDDEN_SLIDE
                    self.office.gathering.say(sign, "ODF:Hidden", attributes.get("name", ""))
                    self.hidden = True
            case "h" | "p":
                self.begun = self.writing.length
            case "table-row":
                self.row, self.pending = self.writing.length, 0
                if attributes.get("visibility", "visible") != "visible":
                    count = min(REPEATED, _number(attributes.get("number-rows-repeated", "1")))
                    self.office.gathering.say(Sign.HIDDEN_ROWS, "ODF:HiddenRows", self.writing.title, count=count)
            case "table-cell" | "covered-table-cell":
                self.repeat = min(REPEATED, _number(attributes.get("number-columns-repeated", "1")))
                self.cell.clear()
            case "s":
                self.text(" " * min(100, _number(attributes.get("c", "1"))))
            case "tab" | "line-break":
                self.text(" " if "table-cell" in self.path else "\t" if name == "tab" else "\n")
            case "annotation":
                self.note_about, self.note_words = {}, []
            case "changed-region":
                self.change, self.change_kind = {}, ""
            case "insertion" | "deletion" | "format-change":
                self.change_kind = name
                self.begun = self.writing.length
            case "hidden-text" | "hidden-paragraph":
                words = attributes.get("string-value", "")
                self.office.gathering.say(Sign.HIDDEN_TEXT, "ODF:HiddenText", words)
            case "a" | "image" | "object" | "plugin":
                target = attributes.get("href", "")
                if target.startswith(OUTSIDE):
                    say_outside(self.office.gathering, "hyperlink" if name == "a" else "image", target)
            case "event-listener":
                self.office.gathering.say(Sign.MACRO, "ODF:Event", attributes.get("href", ""))
            case _:
                return

    def text(self, letters: str) -> None:
        if "annotation" in self.path:
            if self.path[-1] in {"creator", "date"}:
                self.note_about[self.path[-1]] = self.note_about.get(self.path[-1], "") + letters
            else:
                self.note_words.append(letters)
        elif self.path[-1:] == ["creator"] or self.path[-1:] == ["date"]:
            self.change[self.path[-1]] = self.change.get(self.path[-1], "") + letters
        elif "tracked-changes" in self.path:
            if letters.strip():
                self.writing.add(letters, Style.DELETED)
                self.office.gathering.say(Sign.DELETION, "ODF:Deletion", letters)
        elif "table-cell" in self.path:
            self.cell.append(letters)
        elif {"p", "h"} & set(self.path):
            self.writing.add(letters)

    def end(self, name: str) -> None:  # noqa: C901 - likewise
        self.path.pop()
        match name:
            case "h" | "p" if "table-cell" not in self.path and "annotation" not in self.path:
                if name == "h":
                    self.writing.mark(self.begun, Style.HEADING)
                self.writing.line()
            case "p" if "table-cell" in self.path:
                self.cell.append(" ")
            case "annotation":
                who, when = self.note_about.get("creator", ""), self.note_about.get("date", "")
                note(self.writing, who, when, "".join(self.note_words))
                say_comment(self.office.gathering, "ODF", who, when, "".join(self.note_words))
            case "changed-region":
                sign = Sign.DELETION if self.change_kind == "deletion" else Sign.INSERTION
                if sign is Sign.INSERTION:
                    self.office.gathering.say(sign, "ODF:Insertion", "")
                for key, tells in (("creator", Sign.PERSON), ("date", Sign.TIME)):
                    if self.change.get(key):
                        self.office.gathering.say(tells, f"ODF:Change{key.title()}", self.change[key])
            case "table-cell" | "covered-table-cell":
                self._cell()
            case "table-row":
                self._row()
            case _:
                return

    @property
    def _sheets(self) -> bool:
        return bool({"spreadsheet", "presentation", "drawing"} & set(self.path))

    def _section(self, title: str) -> None:
        self.finish()
        self.writing, self.rows = Writing(title, TEXT_LETTERS), 0

    def _cell(self) -> None:
        value = "".join(self.cell).strip()
        if value:
            self.writing.add("\t" * self.pending + value)
            self.pending = 0
        self.pending += self.repeat

    def _row(self) -> None:
        if self.writing.length > self.row:
            self.writing.mark(self.row, Style.ROW)
            self.writing.add("\n")
            self.rows += 1
        self.writing.full = self.writing.full or self.rows >= ROWS

    def finish(self) -> None:
        """The section that grows is closed."""
        if self.hidden:
            self.writing.mark(0, Style.HIDDEN)
            self.hidden = False
        self.office.keep(self.writing)


@dataclass
class HiddenStyles(Walker):
    """Names of styles by which a sheet or slide does not show."""

    found: set[str] = field(default_factory=set)
    name: str = ""

    def begin(self, name: str, attributes: Attributes) -> None:
        if name == "style":
            self.name = attributes.get("name", "")
        elif attributes.get("display") in {"false", "none"} or attributes.get("visibility") == "hidden":
            self.found.add(self.name)


def read_odf(office: Office) -> None:
    """Raises `TooMuch` for a bomb."""
    styles = HiddenStyles()
    office.package.walk("content.xml", styles)
    content = Content(office, frozenset(styles.found))
    office.walk("content.xml", content)
    content.finish()
    gather_xmp(office.gathering, office.package.read("meta.xml", 1 << 20))
    settings = Fields()
    office.walk("settings.xml", settings)
    for name, value, attributes in settings.found:
        if name == "config-item" and attributes.get("name") in PRINTERS and value:
            sign = Sign.PRINTER if attributes["name"] == "PrinterName" else Sign.OTHER
            office.gathering.say(sign, f"ODF:{attributes['name']}", value)
    gather_times(office.gathering, office.package)
    gather_members(office.gathering, office.package)


def _number(written: str) -> int:
    return int(written) if written.isdecimal() and len(written) < 9 else 1  # noqa: PLR2004 - no count is larger
