"""The place at the head of a region where a failure is told: what happened, what was kept, what to do."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, Weight


class Notices(QWidget):
    """Takes no room while there is nothing to tell."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.words = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setVisible(False)

    def say_error(self, sentence: str) -> None:
        self._say(Strip(self._look, Weight.DANGER, "circle-x", sentence, action=self.tr("Close")), sentence)

    def say(self, weight: Weight, icon: str, bold: str, rest: str = "") -> None:
        self._say(Strip(self._look, weight, icon, bold, rest, action=self.tr("Close")), f"{bold} {rest}".strip())

    def _say(self, strip: Strip, words: str) -> None:
        self.clear()
        self.words = words
        self._column.setContentsMargins(12, 8, 12, 8)
        strip.acted.connect(self.clear)
        self._column.addWidget(strip)
        self.setVisible(True)

    def clear(self) -> None:
        self.words = ""
        empty_layout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setVisible(False)
