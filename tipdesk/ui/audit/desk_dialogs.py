"""Dialogs of the security editor's page: review a finding, choose days, save a question, make a report."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.settings import REASON_LEAST
from tipdesk.ui import when
from tipdesk.ui.audit.desk_values import FindingRow
from tipdesk.ui.look import Look
from tipdesk.ui.tips.dialogs import parse_day
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import OneLine, Prose
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog, Sheet
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.pick import Choice, PickDialog

ALL_DAYS: Final = (0, 1 << 62)
DAY_MS: Final = 86_400_000


class ReviewDialog(Dialog):
    """`reviewed(note)`, and `look_wanted` to see the event itself."""

    reviewed = Signal(str)
    look_wanted = Signal()

    def __init__(
        self, look: Look, window: QWidget, finding: FindingRow, versions: Sequence[Sequence[str]] = ()
    ) -> None:
        main = tr("Reviewed")
        super().__init__(look, window, finding.words, main, about=finding.long, width=640 if versions else 0)
        self._look = look
        if versions:
            self.body.addWidget(self._sides(versions))
        self.field = Prose(look, tr("What you found out"), hint=tr("Write no names here: the desk can read it"))
        self.field.textChanged.connect(self._fits)
        self.body.addWidget(self.field)
        if finding.finding.line is not None:
            there = Button(look, tr("Show the event"), role=Role.LINK)
            there.clicked.connect(self._look_there)
            self.body.addWidget(there)
        self.accepted.connect(self._keep)
        self._fits()

    def _sides(self, versions: Sequence[Sequence[str]]) -> QWidget:
        """Both versions side by side: the digest, and what each says."""
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for commit, *said in versions:
            side = Ground(self._look, "canvas", frame="line", radius=6)
            side.setAccessibleName(commit)
            column = QVBoxLayout(side)
            column.setContentsMargins(12, 8, 12, 8)
            column.addWidget(Words(self._look, commit, step="caption", colour="text-quiet", wrap=False))
            for words in said or [tr("nothing that can be read")]:
                column.addWidget(Words(self._look, words, step="small"))
            column.addStretch(1)
            row.addWidget(side, 1)
        return part

    def _fits(self) -> None:
        short = len(self.field.toPlainText().strip()) < REASON_LEAST
        why = tr("At least {n} letters: it goes on record.").format(n=number(REASON_LEAST)) if short else ""
        self.main.say_why(why)

    def _keep(self) -> None:
        self.close_over()
        self.reviewed.emit(self.field.toPlainText().strip())

    def _look_there(self) -> None:
        self.close_over()
        self.look_wanted.emit()


class FindingSheet(Sheet):
    """All findings, one under the other; `wanted(FindingRow)`."""

    wanted = Signal(object)

    def __init__(self, look: Look, window: QWidget, findings: Sequence[FindingRow]) -> None:
        super().__init__(look, window, tr("All findings"))
        for one in findings:
            button = Button(look, tr("Review\u2026"), role=Role.LINK, name=tr("Review: {w}").format(w=one.words))
            button.clicked.connect(lambda _checked=False, kept=one: self._chosen(kept))
            self.body.addWidget(Words(look, one.words, step="small"))
            self.body.addWidget(Words(look, one.when, step="caption", colour="text-quiet"))
            self.body.addWidget(button)
        self.body.addStretch(1)

    def _chosen(self, one: FindingRow) -> None:
        self.close_over()
        self.wanted.emit(one)


class NameDialog(Dialog):
    """A name for a question; `named(words)`."""

    named = Signal(str)

    def __init__(self, look: Look, window: QWidget) -> None:
        about = tr("It stands in your drawer, and nobody else can read it.")
        super().__init__(look, window, tr("Save this question"), tr("Save"), about=about)
        self.field = OneLine(look, tr("Name"))
        self.field.textChanged.connect(lambda words: self.main.setEnabled(bool(words.strip())))
        self.main.setEnabled(False)
        self.body.addWidget(self.field)
        self.accepted.connect(self._keep)

    def _keep(self) -> None:
        self.close_over()
        self.named.emit(self.field.text().strip())


def days_dialog(look: Look, window: QWidget, *, one_day: bool = False) -> PickDialog:
    """From and to in milliseconds; a day may be typed, or two with `..` between."""
    fixed = [(tr("All days"), ALL_DAYS)]
    fixed += [(words, _last(look, days)) for words, days in _spans()]
    choices = tuple(Choice(key, words, icon="calendar") for words, key in fixed)

    def typed(words: str) -> tuple[Choice, ...]:
        begin, _, end = words.partition("..")
        first, last = _day(look, begin.strip()), _day(look, end.strip() or begin.strip())
        if first is None or last is None or last < first:
            return ()
        name = when.day(look, first) if first == last else f"{when.day(look, first)} \u2013 {when.day(look, last)}"
        return (Choice((first, last + DAY_MS - 1), name, icon="calendar"),)

    title = tr("On which day?") if one_day else tr("Which days?")
    hint = tr("2025-03-03, or 3.3. .. 14.3.")
    return PickDialog(look, window, title, choices, main=tr("Show"), hint=hint, from_typed=typed)


def _spans() -> tuple[tuple[str, int], ...]:
    return (
        (tr("Today"), 0), (tr("Last 7 days"), 6), (tr("Last 14 days"), 13), (tr("Last 30 days"), 29),
        (tr("Last 90 days"), 89),
    )  # fmt: skip


def _last(look: Look, days: int) -> tuple[int, int]:
    now = when.local(look, look.now_ms()).replace(hour=0, minute=0, second=0, microsecond=0)
    begin = int((now - timedelta(days=days)).timestamp() * 1000)
    return begin, int(now.timestamp() * 1000) + DAY_MS - 1


def _day(look: Look, words: str) -> int | None:
    at_ms = parse_day(words, when.local(look, look.now_ms()))
    if at_ms is None:
        return None
    midnight = when.local(look, at_ms).replace(hour=0, minute=0, second=0, microsecond=0)
    return int(midnight.timestamp() * 1000)


def report_dialog(look: Look, window: QWidget) -> PickDialog:
    """As which kind of file; its digest goes on record before it is there."""
    choices = (
        Choice(".pdf", tr("PDF, to print"), icon="file-text"),
        Choice(".csv", tr("CSV, for a table"), icon="table"),
    )
    title, main = tr("Report of this answer"), tr("Choose a place")
    return PickDialog(look, window, title, choices, main=main, hint=tr("PDF, CSV"))
