"""The field of a capture: what looks like a way to reach somebody is marked while one types."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from tipdesk.domain.reach import Spot, spots
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.fields import Prose

PAUSE_MS = 150


class CaptureText(Prose):
    """No completion, no spelling, nothing learnt by an input method."""

    marked = Signal()

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__(look, name, hint=hint)
        self._look = look
        self.setFont(look.font("reading"))
        self.setMinimumHeight(96)
        self.setMaximumHeight(16_777_215)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhMultiLine | hints.ImhNoPredictiveText | hints.ImhSensitiveData)
        self.spots: tuple[Spot, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.mark)
        self.textChanged.connect(self._pause.start)

    def mark(self) -> None:
        self.spots = spots(self.toPlainText())
        form = QTextCharFormat()
        form.setBackground(self._look.colour("mark"))
        form.setForeground(self._look.colour("text"))
        marks = []
        for spot in self.spots:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._over(spot.start, spot.end)
            mark.format = form
            marks.append(mark)
        self.setExtraSelections(marks)
        self.marked.emit()

    def words(self, spot: Spot) -> str:
        return self.toPlainText()[spot.start : spot.end]

    def replace(self, words: str, by: str) -> None:
        """Everywhere in the text, with no way back: the undo would hold what was taken out."""
        text, at = self.toPlainText(), 0
        places = []
        while (at := text.find(words, at)) >= 0:
            places.append(at)
            at += len(words)
        for place in reversed(places):
            self._over(place, place + len(words)).insertText(by)
        self.document().clearUndoRedoStacks()
        self.mark()

    def _over(self, start: int, end: int) -> QTextCursor:
        """Qt counts in UTF-16: a letter beyond the first plane is two."""
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
