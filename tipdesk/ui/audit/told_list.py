"""Facts beside an answer, in sentences: at most four, and how many more the report has."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.sections import empty_layout

SHOWN: Final = 4


class ToldList(QWidget):
    """Absent, where an answer says nothing beside its lines."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(self.tr("What follows from it"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 2, 8, 2)
        self._column.setSpacing(2)
        self.sentences: tuple[str, ...] = ()
        self.hide()

    def show_told(self, told: Sequence[str]) -> None:
        self.sentences = tuple(told)
        empty_layout(self._column)
        fits = len(told) <= SHOWN + 1
        for words in told if fits else told[:SHOWN]:
            line = Line(self._look, words, step="small")
            line.setToolTip(words)
            self._column.addWidget(line)
        if not fits:
            more = tr("%Ln more of these; the report has all of them.", "", len(told) - SHOWN)
            self._column.addWidget(Words(self._look, more, step="small", colour="text-quiet", wrap=False))
        self.setVisible(bool(told))
