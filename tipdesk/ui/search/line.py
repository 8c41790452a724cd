"""The line in which a search is typed: words, and filters in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.fields import SearchField

FIELD = 480


class SearchLine(SearchField):
    """Up and down move among the hits while one types; Esc goes to them, and takes no word away."""

    moved = Signal(int)

    def __init__(self, look: Look, hint: str) -> None:
        super().__init__(look, hint, FIELD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
