"""A bar, 4 high: how far something has come, or that nobody knows."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QStyle

from tipdesk.ui.look import Look

WHOLE = 1000


class Progress(QProgressBar):
    """Still: it moves with the work and never by itself, so there is nothing to reduce."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setRange(0, WHOLE)
        self.setTextVisible(False)
        self.setFixedHeight(4)
        self.setAccessibleName(self.tr("Progress"))

    def show_part(self, part: float) -> None:
        self.setValue(round(WHOLE * max(0.0, min(1.0, part))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = QPainter(self), self.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("line"))
        painter.drawRoundedRect(QRectF(whole), 2, 2)
        done = whole.adjusted(0, 0, 0, 0)
        done.setWidth(round(whole.width() * self.value() / WHOLE))
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(QRectF(QStyle.visualRect(self.layoutDirection(), whole, done)), 2, 2)
        painter.end()
