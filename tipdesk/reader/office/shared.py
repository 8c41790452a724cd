"""What is gathered of an office file while its members are walked."""

from dataclasses import dataclass, field

from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.office.package import Attributes, Package, Walker
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.leaves import Remark, Style
from tipdesk.reader.view.styled import Section, Writing

TEXT_LETTERS = 4_000_000


@dataclass
class Office:
    package: Package
    gathering: Gathering = field(default_factory=Gathering)
    sections: list[Section] = field(default_factory=list)
    remarks: set[Remark] = field(default_factory=lambda: {Remark.AS_TEXT})

    def walk(self, name: str, walker: Walker) -> None:
        """A member that breaks off is told."""
        if not self.package.walk(name, walker) and self.package.has(name):
            self.remarks.add(Remark.CUT_SHORT)

    def keep(self, writing: Writing) -> None:
        if writing.full:
            self.remarks.add(Remark.LEFT_OUT)
        if writing.length:
            self.sections.append(writing.section())


@dataclass
class Fields(Walker):
    """Elements that hold letters and no elements, by name: what small members are made of."""

    found: list[tuple[str, str, Attributes]] = field(default_factory=list)
    path: list[tuple[str, Attributes]] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    most: int = 2_000

    def begin(self, name: str, attributes: Attributes) -> None:
        self.path.append((name, attributes))
        self.letters.clear()
        if attributes and len(self.found) < self.most:
            self.found.append((name, "", attributes))

    def text(self, letters: str) -> None:
        self.letters.append(letters)

    def end(self, name: str) -> None:
        value = "".join(self.letters).strip()
        self.letters.clear()
        _, attributes = self.path.pop()
        if value and len(self.found) < self.most:
            self.found.append((name, value[:4_000], attributes))


def note(writing: Writing, who: str, when: str, words: str) -> None:
    """A comment at the end of its section."""
    writing.line()
    about = ", ".join(part for part in (who, when) if part)
    writing.add(f"[{about}] " if about else "", Style.OURS)
    writing.add(words.strip() + "\n", Style.COMMENT)


def say_comment(gathering: Gathering, kind: str, who: str, when: str, words: str) -> None:
    gathering.say(Sign.COMMENT, f"{kind}:Comment", words)
    if who:
        gathering.say(Sign.PERSON, f"{kind}:CommentAuthor", who)
    if when:
        gathering.say(Sign.TIME, f"{kind}:CommentDate", when)
