"""The exception hook: a bug is shown as one, calmly, with a report that holds places and no value."""

import sys
from collections.abc import Callable
from types import TracebackType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from tipdesk.ui.bug_report import Facts, report_of
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog

TALL: Final = 200
KEPT_BY_PYTHON: Final = ("last_type", "last_value", "last_traceback", "last_exc")
"""For a debugger that is never started: the frames of the last fault, with all that they held."""


class Hook:
    """Set as `sys.excepthook`. It keeps no traceback: frames hold what was being worked on."""

    def __init__(
        self,
        look: Look,
        window: Callable[[], QWidget | None],
        facts: Callable[[], Facts],
        copy: Callable[[str], None],
    ) -> None:
        """`facts` are asked for only when something is shown; `copy` is called only when the person asks for it."""
        self._look, self._window, self._facts, self._copy = look, window, facts, copy
        self._shown = False

    def __call__(self, _kind: type[BaseException], failure: BaseException, _trace: TracebackType | None) -> None:
        for name in KEPT_BY_PYTHON:
            sys.__dict__.pop(name, None)
        window = self._window()
        # One dialog at a time: a fault in painting would else bury the window under them.
        if window is None or self._shown:
            return
        self._shown = True
        dialog = BugDialog(self._look, window, report_of(failure, self._facts()).text())
        dialog.copied.clicked.connect(lambda: self._give(dialog))
        dialog.closed.connect(self._gone)
        dialog.open()

    def _give(self, dialog: "BugDialog") -> None:
        self._copy(dialog.report.toPlainText())
        dialog.say_copied()

    def _gone(self) -> None:
        self._shown = False


class BugDialog(Dialog):
    """What happened, what was kept, and the whole report, to be read before it is given away."""

    def __init__(self, look: Look, window: QWidget, report: str) -> None:
        super().__init__(look, window, window.tr("Something went wrong inside Tipdesk."), window.tr("Go on"))
        self.cancel.hide()
        self.accepted.connect(self.close_over)
        self.body.addWidget(Words(look, self.tr("Nothing half-done was kept. What was kept before is as it was.")))
        about = self.tr(
            "If you tell whoever looks after the program, this report helps them. It is all that there is:"
            " versions and places in the program, no text, no name, no time. Nothing is sent by itself."
        )
        self.body.addWidget(Words(look, about, step="small", colour="text-quiet"))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setFont(look.theme.fixed("caption"))
        self.report.setFixedHeight(TALL)
        self.report.setAccessibleName(self.tr("Report"))
        self.body.addWidget(self.report)
        row = QHBoxLayout()
        self.copied = Button(look, self.tr("Copy the report"))
        self._told = Words(look, "", step="small", colour="text-quiet")
        row.addWidget(self.copied)
        row.addWidget(self._told, 1)
        self.body.addLayout(row)

    def say_copied(self) -> None:
        self._told.setText(self.tr("Copied. It is cleared after a while."))

    def first(self) -> QWidget:
        return self.main
