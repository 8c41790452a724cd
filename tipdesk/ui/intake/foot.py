"""The import's foot: progress in words and as a bar, cancel, and the main button."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import TickRow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.strip import TwoTone


class _Bar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._part = 0.0
        self.setFixedHeight(4)

    def show_part(self, part: float) -> None:
        self._part = max(0.0, min(1.0, part))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("line"))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._part, self.height()), 2, 2)
        painter.end()


class ImportFoot(Ground):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas", edges="t")
        self.setFixedHeight(116)
        self.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 10, 24, 12)
        column.setSpacing(6)
        self.words = TwoTone(look, "", "", "small", quiet_rest=True)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.words, 1)
        self.beside = Words(look, "", step="small", colour="text-quiet", wrap=False)
        top.addWidget(self.beside)
        column.addLayout(top)
        self._bar = _Bar(look)
        column.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.undo = Button(look, self.tr("Undo this import"), role=Role.PLAIN, key=hint(Intent.UNDO))
        self.cancel = Button(look, self.tr("Cancel reading"), key=hint(Intent.LEAVE))
        self.main = Button(look, self.tr("Import"), icon="download", key=hint(Intent.MAIN), role=Role.ACCENT)
        self.remove = TickRow(look, self.tr("Offer to remove the originals afterwards"))
        self.remove.setToolTip(self.tr("It says first what removing cannot do."))
        row.addWidget(self.remove, 1)
        self.paths = TickRow(look, self.tr("Keep where they lay"))
        self.paths.setToolTip(self.tr("Paths name people and machines: without this, none is kept."))
        row.addWidget(self.paths)
        for button in (self.undo, self.cancel, self.main):
            row.addWidget(button)
        column.addLayout(row)
        self.undo.setVisible(False)

    def say(self, bold: str, rest: str, part: float, beside: str = "") -> None:
        self.words.set_words(bold, rest)
        self.beside.setText(beside)
        self._bar.show_part(part)

    def offer(self, *, cancel: str, main: str, why_not: str = "", undo: str = "") -> None:
        """Which buttons stand here, with their words; empty words hide one."""
        for button, words in ((self.cancel, cancel), (self.main, main), (self.undo, undo)):
            button.setVisible(bool(words))
            if words:
                button.setText(words)
                button.setAccessibleName(words)
                button.updateGeometry()
        self.main.say_why(why_not)
