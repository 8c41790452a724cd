"""What a report says: the question, what was chosen, facts, and a table with codenames only."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tipdesk.desk.audit_answers import Answer, Asked
from tipdesk.desk.audit_lines import Line
from tipdesk.domain.moment import datable
from tipdesk.domain.questions import Question
from tipdesk.ui.audit import lines_words, paper, sheet
from tipdesk.ui.audit.asking import NAMES
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.paper import Report
from tipdesk.ui.audit.telling import what
from tipdesk.ui.tongue import apart, number, tr

REPORTED_MOST: Final = 10_000
"""Lines of one report."""


def head() -> tuple[str, ...]:
    """The names of its columns."""
    return (tr("When"), tr("Person"), tr("Did"), tr("What"), tr("Reason, why listed"), tr("Laptop"))


def drawn(report: Report, path: Path) -> bytes:
    """As PDF or CSV, by the path's ending."""
    return paper.drawn(report) if path.suffix.casefold() == ".pdf" else sheet.written(report.head, report.rows)


def report_of(asked: Asked, found: Answer, words: Words, now_ms: int) -> Report:
    """Times in UTC: a report is read elsewhere."""
    sift = asked.sift
    chosen = [words.name(one) for one in sorted(sift.people)]
    chosen += [one for one in (sift.where, sift.subject, sift.laptop) if one]
    made = tr("made {when} UTC").format(when=_utc(now_ms))
    rows = tuple(row_of(line, asked.question, words) for line in found.lines)
    told = tuple(lines_words.told(one, words) for one in found.told)
    question = tr("Question {number}: {name}").format(
        number=number(asked.question.value), name=tr(NAMES[asked.question])
    )
    lines = tr("%Ln lines", "", len(rows))
    foot = tr("Codenames only. The SHA-256 of this file stands in the access log of who made it.")
    return Report(question, apart([*chosen, lines, made]), told, head(), rows, foot)


def row_of(line: Line, question: Question, words: Words) -> tuple[str, ...]:
    """One line of the table."""
    event = line.event
    laptop = words.laptop(event.person, event.laptop)
    person, did, why = lines_words.cells(line, question, words)
    return (_utc(event.at_ms), person, did, what(event), why, laptop)


def _utc(at_ms: int) -> str:
    return datetime.fromtimestamp(datable(at_ms) / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")
