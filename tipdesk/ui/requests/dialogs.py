"""A dialog that asks for one reason, which stays on record, and says what follows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.domain.settings import REASON_LEAST
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Role
from tipdesk.ui.widgets.fields import Labelled, Prose
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.strip import Strip, Weight


class ReasonDialog(Dialog):
    """`given(reason)`; it stays open until `close_over`, so that a refusal of the desk is told in it."""

    given = Signal(str)

    def __init__(self, look: Look, window: QWidget, title: str, main: str, *, about: str = "") -> None:
        super().__init__(look, window, title, main, about=about, main_role=Role.ACCENT)
        label = self.tr("Why? Write no names here: this line is never deleted, and others read it.")
        self.reason = Prose(look, label, lines=2)
        self.body.addWidget(Labelled(look, label, self.reason))
        self._strips = QVBoxLayout()
        self.body.addLayout(self._strips)
        self.reason.textChanged.connect(self._judge)
        self.accepted.connect(self._give)
        self._judge()

    def first(self) -> QWidget:
        return self.reason

    def _judge(self) -> None:
        short = len(self.reason.toPlainText().strip()) < REASON_LEAST
        self.main.say_why(self.tr("Say why, in %Ln characters or more.", "", REASON_LEAST) if short else "")

    def _give(self) -> None:
        self.given.emit(self.reason.toPlainText().strip())

    def say_refused(self, sentence: str) -> None:
        """Nothing was done, and why; the reason stays typed."""
        self._strips.addWidget(Strip(self._look, Weight.DANGER, "ban", sentence))
        self.place()
