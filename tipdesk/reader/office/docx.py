"""A Word document: its text with headings, rows, comments, what was inserted, deleted and hidden.

Written by Word and all that imitate it. Specification: ECMA-376 part 1, 17. Bounds: `package`, 4 million letters.
Samples: tests/samples/documents.
"""

import re
from dataclasses import dataclass, field

from tipdesk.reader.evidence.fonts import gather_fonts
from tipdesk.reader.office.package import Attributes, Walker
from tipdesk.reader.office.properties import gather_properties
from tipdesk.reader.office.shared import TEXT_LETTERS, Fields, Office, note, say_comment
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.leaves import Style
from tipdesk.reader.view.styled import Writing

HEADING = re.compile(r"^(heading|title|berschrift|\u00fcberschrift|titre|titel|subtitle|kop|rubrik)", re.IGNORECASE)
RUNS = re.compile(r"\b(DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT)\b", re.IGNORECASE)
BESIDE = ("word/footnotes.xml", "word/endnotes.xml")
MAIN = "word/document.xml"


@dataclass
class Body(Walker):
    """The words of a part; `notes` are those of its comments, by their ids."""

    office: Office
    writing: Writing
    changes: list[tuple[str, Style, int, Attributes]] = field(default_factory=list)
    cells: int = 0
    row_start: int = 0
    paragraph_start: int = 0
    heading: bool = False
    vanished: bool = False
    in_run: bool = False
    reading: bool = False
    code: list[str] = field(default_factory=list)
    in_code: bool = False
    in_properties: int = 0

    def begin(self, name: str, attributes: Attributes) -> None:  # noqa: C901, PLR0912 - one branch an element
        match name:
            case "p":
                self.paragraph_start, self.heading = self.writing.length, False
            case "pStyle":
                self.heading = HEADING.match(attributes.get("val", "")) is not None
            case "r":
                self.vanished, self.in_run = False, True
            case "vanish" | "webHidden" if self.in_run and name == "vanish":
                self.vanished = attributes.get("val", "1") not in {"0", "false"}
            case "ins" | "moveTo" if not self.in_properties:
                self._change(name, Style.INSERTED, attributes)
            case "del" | "moveFrom" if not self.in_properties:
                self._change(name, Style.DELETED, attributes)
            case "pPr" | "tcPr" | "trPr" | "tblPr":
                self.in_properties += 1
            case "t" | "delText":
                self.reading = True
            case "instrText" | "delInstrText":
                self.in_code = True
            case "fldSimple":
                self._field(attributes.get("instr", ""))
            case "tab" if self.in_run:
                self.writing.add("\t" if not self.cells else " ")
            case "br" | "cr" if self.in_run:
                self.writing.add("\n" if not self.cells else " ")
            case "tc":
                self.cells += 1
            case "tr":
                self.row_start = self.writing.length
            case "docPr" | "cNvPr":
                for key in ("descr", "title"):
                    if attributes.get(key, "").strip():
                        self.office.gathering.say(Sign.WORDS, "XML:PictureDescription", attributes[key])
            case _:
                return

    def end(self, name: str) -> None:
        match name:
            case "t" | "delText":
                self.reading = False
            case "instrText" | "delInstrText":
                self.in_code = False
            case "r":
                self.in_run = False
            case "pPr" | "tcPr" | "trPr" | "tblPr":
                self.in_properties -= 1
            case "ins" | "moveTo" | "del" | "moveFrom" if self.changes and self.changes[-1][0] == name:
                self._changed()
            case "p":
                if self.heading:
                    self.writing.mark(self.paragraph_start, Style.HEADING)
                self._field("".join(self.code))
                self.code.clear()
                self.writing.add(" " if self.cells else "\n")
            case "tc":
                self.cells -= 1
                self.writing.add("\t")
            case "tr":
                self.writing.mark(self.row_start, Style.ROW)
                self.writing.add("\n" if not self.cells else " ")
            case _:
                return

    def text(self, letters: str) -> None:
        if self.in_code:
            self.code.append(letters)
        if self.reading:
            self.writing.add(letters, Style.HIDDEN if self.vanished else None)
            if self.vanished:
                self.office.gathering.say(Sign.HIDDEN_TEXT, "Word:Vanish", letters)

    def _change(self, name: str, style: Style, attributes: Attributes) -> None:
        self.changes.append((name, style, self.writing.length, attributes))

    def _changed(self) -> None:
        _, style, start, attributes = self.changes.pop()
        self.writing.mark(start, style)
        words = "".join(self.writing.pieces)[start:] if self.writing.length - start < 2_000 else ""  # noqa: PLR2004
        sign = Sign.DELETION if style is Style.DELETED else Sign.INSERTION
        gathering = self.office.gathering
        gathering.say(sign, f"Word:{sign.value.title()}", words)
        for key, tells, tag in (("author", Sign.PERSON, "ChangeAuthor"), ("date", Sign.TIME, "ChangeDate")):
            if attributes.get(key):
                gathering.say(tells, f"Word:{tag}", attributes[key])

    def _field(self, instruction: str) -> None:
        if RUNS.search(instruction):
            kind = RUNS.search(instruction)
            assert kind is not None
            starts = kind[1].upper().startswith("DDE")
            self.office.gathering.say(
                Sign.ACTION if starts else Sign.REMOTE, f"Word:Field:{kind[1].upper()}", instruction
            )
            self.office.gathering.act([kind[1].upper()])


@dataclass
class Comments(Walker):
    """Each with who wrote it and when."""

    found: list[tuple[str, str, str]] = field(default_factory=list)
    about: Attributes = field(default_factory=dict)
    words: list[str] = field(default_factory=list)

    def begin(self, name: str, attributes: Attributes) -> None:
        if name == "comment":
            self.about = attributes
            self.words.clear()

    def text(self, letters: str) -> None:
        self.words.append(letters)

    def end(self, name: str) -> None:
        if name == "comment" and len(self.found) < 5_000:  # noqa: PLR2004 - more than anybody reads
            self.found.append((self.about.get("author", ""), self.about.get("date", ""), "".join(self.words)))


def read_docx(office: Office) -> None:
    """Raises `TooMuch` for a bomb."""
    writing = Writing(room=TEXT_LETTERS)
    office.walk(MAIN, Body(office, writing))
    for part in (*BESIDE, *office.package.starting("word/header", "word/footer")):
        if part.endswith(".xml"):
            writing.line()
            office.walk(part, Body(office, writing))
    comments = Comments()
    office.walk("word/comments.xml", comments)
    for who, when, words in comments.found:
        note(writing, who, when, words)
        say_comment(office.gathering, "Word", who, when, words)
    office.keep(writing)
    _settings(office)
    gather_properties(office)


def _settings(office: Office) -> None:
    settings, people = Fields(most=20_000), Fields()
    office.walk("word/settings.xml", settings)
    marks = {attributes.get("val", "") for name, _, attributes in settings.found if name == "rsid"}
    if marks:
        office.gathering.say(Sign.EDIT_SESSIONS, "Word:Rsids", f"{len(marks)}", count=len(marks))
    for name, _, attributes in settings.found:
        if name == "docVar":
            office.gathering.field("Word", attributes.get("name", "docVar"), attributes.get("val", ""))
        elif name == "trackRevisions":
            office.gathering.say(Sign.EDIT_STEP, "Word:TrackRevisions", "on")
    fonts = Fields()
    office.walk("word/fontTable.xml", fonts)
    named = (attributes.get("name", "") for name, _, attributes in fonts.found if name == "font")
    gather_fonts(office.gathering, "Word:UnusualFonts", named)
    office.walk("word/people.xml", people)
    for name, _, attributes in people.found:
        if name == "person" and attributes.get("author"):
            office.gathering.say(Sign.PERSON, "Word:Person", attributes["author"])
        elif name == "presenceInfo" and attributes.get("userId"):
            office.gathering.say(Sign.CONTACT, "Word:PersonAccount", attributes["userId"])
