"""What the security editor's page shows, as frozen values made on a worker."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tipdesk.desk.audit_answers import Answer, Asked
from tipdesk.desk.audit_findings import AuditFinding
from tipdesk.desk.audit_lines import Line
from tipdesk.desk.audit_saved import Saved
from tipdesk.ui.widgets.pick import Choice


@dataclass(frozen=True)
class LineRow:
    """A row of the table."""

    when: str
    when_full: str
    person: str
    did: str
    what: str
    why: str
    laptop: str
    refused: bool
    line: Line


@dataclass(frozen=True)
class FindingRow:
    """A finding: one line, and what it means with what to do."""

    finding: AuditFinding
    icon: str
    ink: str
    words: str
    long: str
    when: str


@dataclass(frozen=True)
class Choices:
    """What can be chosen for questions and filters. Keys: person ids, codenames, (codename, alias), laptop names."""

    people: tuple[Choice, ...]
    stories: tuple[Choice, ...]
    sources: tuple[Choice, ...]
    laptops: tuple[Choice, ...]
    saved: tuple[Saved, ...]
    news: int = 0
    """How many lines were read since the window opened: as long as it stands, an answer stands too."""


@dataclass(frozen=True)
class Answered:
    """An answer in words. `flags`: chips that narrow it, with their numbers."""

    asked: Asked
    answer: Answer
    rows: tuple[LineRow, ...]
    told: tuple[str, ...]
    flags: tuple[tuple[int, str, int], ...]

    def goes_on_from(self, found: Answered) -> bool:
        """Whether this is the same answer and more of it: what one has scrolled to is not taken away."""
        mine, came = self.answer.lines, found.answer.lines
        return self.asked == found.asked and len(mine) > len(came) and mine[: len(came)] == came

    def ends_where(self, found: Answered) -> bool:
        """Whether `found` was asked for what follows the last line here."""
        lines = self.answer.lines
        return bool(lines) and found.asked == replace(self.asked, after=lines[-1])

    def with_more(self, found: Answered) -> Answered:
        answer = replace(self.answer, lines=(*self.answer.lines, *found.answer.lines))
        return replace(self, answer=answer, rows=(*self.rows, *found.rows))


@dataclass(frozen=True)
class Detail:
    """One event in full: a head, its moment, and facts with their names; `warns` are values in red."""

    head: str
    when: str
    facts: tuple[tuple[str, str], ...]
    warns: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Read:
    """How many lines were read just now."""

    words: str
