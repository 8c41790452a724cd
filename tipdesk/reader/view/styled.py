"""Text in sections that begin a page, with marked stretches: headings, rows, what was inserted, deleted, hidden."""

import bisect
from collections.abc import Iterator
from dataclasses import dataclass, field

from tipdesk.reader.view.leaves import Mark, Style
from tipdesk.reader.view.pages import PAGE_LETTERS, SLACK


@dataclass(frozen=True)
class Section:
    """`title` is a sheet's or slide's name; empty where it has none."""

    title: str
    text: str
    marks: tuple[Mark, ...] = ()


@dataclass
class Writing:
    """A section as it grows; what is too much is left out, and `full` says so."""

    title: str = ""
    room: int = 4_000_000
    pieces: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    length: int = 0
    full: bool = False

    def add(self, text: str, style: Style | None = None) -> None:
        if self.length + len(text) > self.room:
            self.full = True
            text = text[: max(0, self.room - self.length)]
        if not text:
            return
        self.pieces.append(text)
        if style is not None:
            self.mark(self.length, style, self.length + len(text))
        self.length += len(text)

    def mark(self, start: int, style: Style, end: int | None = None) -> None:
        end = self.length if end is None else end
        if end > start and len(self.marks) < MARKS:
            self.marks.append(Mark(start, end, style))

    def line(self) -> None:
        """A new line, unless one was just begun."""
        if self.pieces and not self.pieces[-1].endswith("\n"):
            self.add("\n")

    def section(self) -> Section:
        return Section(self.title, "".join(self.pieces), tuple(sorted(self.marks, key=lambda one: one.start)))


MARKS = 200_000


class StyledText:
    """Sections as pages: each begins one, and a long one goes over several, parted at line ends."""

    def __init__(self, sections: tuple[Section, ...]) -> None:
        self._cuts = [(one, start, end) for one in sections for start, end in _cuts(one.text)]

    @property
    def count(self) -> int:
        return max(1, len(self._cuts))

    @property
    def titles(self) -> tuple[str, ...]:
        return tuple(one.title for one, _, _ in self._cuts) if any(one.title for one, _, _ in self._cuts) else ()

    def text(self, page: int) -> str:
        if not self._cuts:
            return ""
        section, start, end = self._cuts[page]
        return section.text[start:end]

    def marks(self, page: int) -> tuple[Mark, ...]:
        """Those that touch the page, in its own counting."""
        if not self._cuts:
            return ()
        section, start, end = self._cuts[page]
        last = bisect.bisect_left(section.marks, end, key=lambda one: one.start)
        return tuple(
            Mark(max(0, one.start - start), min(end, one.end) - start, one.style)
            for one in section.marks[:last]
            if one.end > start
        )


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(text) or at == 0:
        end = at + PAGE_LETTERS
        if end < len(text):
            line = text.find("\n", end, end + SLACK)
            end = line + 1 if line >= 0 else end
        yield at, min(end, len(text))
        at = end
