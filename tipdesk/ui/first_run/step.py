"""What every step is: a title, a form, and a sentence for what is still missing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.label import Words

FORM = 432


class Step(QWidget):
    """432 wide; `aside` stands beside it where the window is wide enough, else under it."""

    changed = Signal()

    def __init__(self, look: Look, name: str, title: str, about: str) -> None:
        super().__init__()
        self.look, self.name = look, name
        self.setAccessibleName(title)
        self.aside: QWidget | None = None
        self.form = QVBoxLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(8)
        self.setFixedWidth(FORM)
        self.form.addWidget(Words(look, title, step="story"))
        self.form.addWidget(Words(look, about, colour="text-quiet"))
        self.form.addSpacing(12)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its form needs: beside a scroll bar the page would else give it less, and cut a field."""
        super().showEvent(event)
        self.form.activate()
        self.setMinimumHeight(self.form.heightForWidth(FORM))

    def entered(self) -> None:
        """The step comes into sight."""

    def left(self) -> None:
        """Out of sight again: what is shown once is covered."""

    def missing(self) -> str:
        """In a sentence; empty where the step is complete."""
        raise NotImplementedError
