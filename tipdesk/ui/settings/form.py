"""What every form of the settings is: a column at most 860 wide, that scrolls."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import heading

WIDEST = 860


class Form(Ground):
    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, "surface")
        self.look = look
        self.setAccessibleName(name)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        across = QHBoxLayout(content)
        across.setContentsMargins(28, 16, 28, 24)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        across.addWidget(inner, 1)
        across.addStretch(0)
        self.scrolled = Scrolled(content)
        whole.addWidget(self.scrolled)

    def head(self, words: str, about: str = "") -> None:
        if self.column.count():
            self.column.addSpacing(18)
        self.column.addWidget(heading(self.look, words))
        if about:
            self.column.addWidget(Words(self.look, about, step="small", colour="text-quiet"))
        self.column.addSpacing(4)

    def end(self) -> None:
        self.column.addStretch(1)
