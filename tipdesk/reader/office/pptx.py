"""PowerPoint slides: each a page, with the speaker's notes; hidden slides and comments are named.

Written by PowerPoint and all that imitate it. Specification: ECMA-376 part 1, 19. Bounds: `package`, 1,000 slides.
"""

from dataclasses import dataclass, field

from tipdesk.reader.office.package import Attributes, Walker
from tipdesk.reader.office.properties import gather_properties
from tipdesk.reader.office.shared import Fields, Office, note, say_comment
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.leaves import Remark, Style
from tipdesk.reader.view.styled import Writing

SLIDES, SLIDE_LETTERS = 1_000, 200_000


@dataclass
class Slide(Walker):
    office: Office
    writing: Writing
    style: Style | None = None
    hidden: bool = False
    reading: bool = False
    title: bool = False
    row_start: int = -1
    words: list[str] = field(default_factory=list)

    def begin(self, name: str, attributes: Attributes) -> None:
        match name:
            case "sld":
                self.hidden = attributes.get("show") in {"0", "false"}
            case "ph":
                self.title = attributes.get("type", "") in {"title", "ctrTitle"}
            case "sp":
                self.title = False
            case "t":
                self.reading = True
            case "br":
                self.writing.add("\n")
            case "tr":
                self.row_start = self.writing.length
            case "cNvPr":
                if attributes.get("descr", "").strip():
                    self.office.gathering.say(Sign.WORDS, "XML:PictureDescription", attributes["descr"])
            case _:
                return

    def text(self, letters: str) -> None:
        if self.reading:
            self.words.append(letters)
            self.writing.add(letters, Style.HEADING if self.title else self.style)

    def end(self, name: str) -> None:
        match name:
            case "t":
                self.reading = False
            case "tc":
                self.writing.add("\t")
            case "tr":
                self.writing.mark(self.row_start, Style.ROW)
                self.writing.add("\n")
                self.row_start = -1
            case "p" if self.row_start < 0:
                self.writing.line()
            case _:
                return


def read_pptx(office: Office) -> None:
    """Raises `TooMuch` for a bomb."""
    package = office.package
    order, relations = Fields(), package.relations("ppt/presentation.xml")
    office.walk("ppt/presentation.xml", order)
    ids = [attributes.get("r:id", "") for name, value, attributes in order.found if name == "sldId" and not value]
    slides = [relations[one].target for one in ids if one in relations] or list(package.starting("ppt/slides/slide"))
    for number, member in enumerate(slides[:SLIDES], 1):
        _slide(office, member, number)
    if len(slides) > SLIDES:
        office.remarks.add(Remark.LEFT_OUT)
    authors = Fields()
    office.walk("ppt/commentAuthors.xml", authors)
    for name, _, attributes in authors.found:
        if name == "cmAuthor":
            office.gathering.say(Sign.PERSON, "PowerPoint:CommentAuthor", attributes.get("name", ""))
    gather_properties(office)


def _slide(office: Office, member: str, number: int) -> None:
    writing = Writing(f"{number}", SLIDE_LETTERS)
    slide = Slide(office, writing)
    office.walk(member, slide)
    if slide.hidden:
        writing.mark(0, Style.HIDDEN)
        office.gathering.say(Sign.HIDDEN_SLIDE, "PowerPoint:Hidden", f"{number}", page=number - 1)
    for relation in office.package.relations(member).values():
        if relation.kind == "notesSlide":
            writing.line()
            notes = Slide(office, writing, Style.COMMENT)
            office.walk(relation.target, notes)
            words = "".join(notes.words).strip()
            if words and not words.isdecimal():
                office.gathering.say(Sign.NOTES, "PowerPoint:Notes", words, page=number - 1)
        elif relation.kind in {"comments", "comment"}:
            fields = Fields()
            office.walk(relation.target, fields)
            for name, value, _ in fields.found:
                if name in {"text", "t"} and value:
                    note(writing, "", "", value)
                    say_comment(office.gathering, "PowerPoint", "", "", value)
    if not writing.length:
        writing.add("\n")
    office.keep(writing)
