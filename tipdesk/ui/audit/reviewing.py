"""Findings on the page: shown, looked at, reviewed with a note that goes on record."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_findings import Raised
from tipdesk.desk.audit_lines import Line, Sift
from tipdesk.domain.questions import Question
from tipdesk.ui.audit.desk_dialogs import FindingSheet, ReviewDialog
from tipdesk.ui.audit.desk_values import FindingRow
from tipdesk.ui.changes import Kind, changed
from tipdesk.ui.widgets.over import come_up

UNDER: Final[Mapping[Raised, Question]] = {
    Raised.OVERDUE: Question.JOINT,
    Raised.FORKED: Question.WHOLE,
    Raised.PROMISE: Question.PROMISE,
    Raised.SET_BACK: Question.WHOLE,
    Raised.CLOCK: Question.WHOLE,
    Raised.BURST: Question.ODD,
    Raised.AFTER_PUBLICATION: Question.ODD,
    Raised.OUTSIDE: Question.ODD,
    Raised.OTHER_LAPTOP: Question.ODD,
    Raised.OUT_OF_HOURS: Question.ODD,
    Raised.TRIES: Question.UNLOCKS,
    Raised.SILENT: Question.WHOLE,
    Raised.UNCONFIRMED: Question.DESTROYED,
    Raised.FIRST_TIME: Question.ODD,
}
"""Where the count of each stands in the list of questions."""


class Reviewing:
    """One for the page."""

    def __init__(self, page: Any) -> None:
        self._page = page

    def show(self, found: tuple[FindingRow, ...]) -> None:
        self._page.findings.show_findings(found)
        self._page.questions.show_counts(Counter(UNDER[one.finding.kind] for one in found))

    def begin(self, row: FindingRow) -> None:
        """Both sides of a fork are fetched first."""
        page, work = self._page, self._page.gateway.deeds.versions
        page.runner.read(
            lambda: work(row.finding), lambda sides: self._open(row, sides), owner=page, failed=page.failed
        )

    def show_all(self) -> None:
        sheet = FindingSheet(self._page.look, self._page, self._page.findings.findings)
        sheet.wanted.connect(self.begin)
        sheet.open()

    def _open(self, row: FindingRow, sides: tuple[tuple[str, ...], ...]) -> None:
        come_up(self._page, lambda: self._made(row, sides))

    def _made(self, row: FindingRow, sides: tuple[tuple[str, ...], ...]) -> ReviewDialog:
        dialog = ReviewDialog(self._page.look, self._page, row, sides)
        dialog.reviewed.connect(lambda note: self._review(row, note))
        dialog.look_wanted.connect(lambda: self._look(row))
        return dialog

    def _review(self, row: FindingRow, note: str) -> None:
        page, work = self._page, self._page.gateway.deeds.review

        def done(_nothing: None) -> None:
            page.changed.emit(changed(Kind.LOG))
            page.read()

        page.runner.write(lambda: work(row.finding, note), done, owner=page, failed=page.failed)

    def _look(self, row: FindingRow) -> None:
        """The events of that person up to this one; the newest is the event itself."""
        line = row.finding.line
        if isinstance(line, Line):
            sift = Sift(people=frozenset({line.event.person}), to_ms=line.event.at_ms)
            self._page.ask(replace(Asked(Question.PERSON_DID), sift=sift))
