"""What a report says: the question, what was chosen, facts, and a table with codenames only."""

from datetime import UTC, datetime

from tipdesk.ui.audit.asking import NAMES
from tipdesk.ui.audit.desk_values import Answered
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.paper import Report
from tipdesk.ui.tongue import apart, tr


def head() -> tuple[str, ...]:
    """The names of its columns."""
    return (tr("When"), tr("Person"), tr("Did"), tr("What"), tr("Reason, why listed"), tr("Laptop"))


def report_of(answered: Answered, words: Words, now_ms: int) -> Report:
    """Times in UTC: a report is read elsewhere."""
    asked, sift = answered.asked, answered.asked.sift
    chosen = [words.name(one) for one in sorted(sift.people)]
    chosen += [one for one in (sift.where, sift.subject, sift.laptop) if one]
    made = tr("made {when} UTC").format(when=_utc(now_ms))
    rows = tuple(
        (_utc(row.line.event.at_ms), row.person, row.did, row.what, row.why, row.laptop) for row in answered.rows
    )
    question = tr("Question {number}: {name}").format(number=asked.question.value, name=tr(NAMES[asked.question]))
    lines = tr("%Ln lines", "", len(rows))
    foot = tr("Codenames only. The SHA-256 of this file stands in the access log of who made it.")
    return Report(question, apart([*chosen, lines, made]), answered.told, head(), rows, foot)


def _utc(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")
