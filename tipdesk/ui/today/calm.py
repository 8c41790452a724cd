"""What Today says when nothing waits: what would stand here, and the first steps of whoever can bring something in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.changes import Capture, GoToImport
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.today.values import Mine
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Icon


class Calm(QWidget):
    """`wants(Want)`."""

    wants = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(6)
        column.addStretch(3)
        column.addWidget(Icon(look, "clock", "text-quiet", 24))
        column.addWidget(Words(look, self.tr("Nothing waits for you today."), step="title"))
        about = self.tr(
            "New tips, due dates, promises that end and what is asked of you stand here when there are any."
        )
        self._about = Words(look, about, colour="text-quiet")
        column.addWidget(self._about)
        column.addSpacing(10)
        self._first_steps = self._bring_in(look)
        column.addWidget(self._first_steps)
        column.addStretch(4)

    def _bring_in(self, look: Look) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        first = self.tr("Something came in? Bring it in from files, or write down what somebody tells you.")
        column.addWidget(Words(look, first))
        column.addSpacing(4)
        bring_in = Button(look, self.tr("Import…"), icon="download", key=hint(Intent.BRING_IN))
        capture = Button(look, self.tr("Write down a tip"), icon="pencil", key=hint(Intent.CAPTURE))
        bring_in.clicked.connect(lambda: self.wants.emit(GoToImport()))
        capture.clicked.connect(lambda: self.wants.emit(Capture()))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (bring_in, capture):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return part

    def show_mine(self, mine: Mine) -> None:
        """Who is in no inbox is not told of tips, and brings none in."""
        self._first_steps.setVisible(mine.inbox)
        if mine.logs:
            self._about.setText(self.tr("Reviews, findings, requests and suspensions stand here when there are any."))
