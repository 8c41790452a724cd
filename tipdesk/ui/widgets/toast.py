"""The toast: what was done, and the way back, for eight seconds at the foot of a list."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint

SHOWN_MS = 8_000
LOW, HIGH = 36, 56
"""px: one line of words, and two."""


class Toast(QWidget):
    """Stands over its parent's foot; `undone` when Undo was pressed."""

    undone = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ""
        self._undo = ""
        self._undo_from = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, undo: str = "") -> None:
        self._words, self._undo = words, undo
        self.setAccessibleName(f"{words} {undo}".strip())
        self.place()
        self.show()
        self.raise_()
        self.update()
        self._timer.start(SHOWN_MS)

    @property
    def words(self) -> str:
        return self._words

    def place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            wide = parent.width() - 24
            high = LOW if self._needs(wide - 56) else HIGH
            self.setGeometry(12, parent.height() - high - 12, wide, high)

    def _needs(self, room: int) -> bool:
        """Whether one line is enough for the words; two are for a sentence beside a list."""
        advance = QFontMetricsF(self._look.font("body")).horizontalAdvance
        undo = QFontMetricsF(self._look.font("strong")).horizontalAdvance(self._undo) + 70 if self._undo else 0
        return advance(self._words) <= room - undo

    def sizeHint(self) -> QSize:
        return QSize(320, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        high = self.height()
        mark = paint.turned(painter, self.rect(), QRect(12, (high - 16) // 2, 16, 16)).topLeft()
        painter.drawPixmap(mark, look.pixmap("circle-check", "surface", 16))
        right = self.width() - 12
        if self._undo:
            font = look.font("strong")
            key = hint(Intent.UNDO)
            wide = round(QFontMetricsF(look.font("caption")).horizontalAdvance(key)) + 10
            cap = QRect(right - wide, (high - 18) // 2, wide, 18)
            shown = paint.turned(painter, self.rect(), cap)
            painter.setPen(QPen(look.colour("surface"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shown, 4, 4)
            paint.text(painter, shown, key, look.font("caption"), look.colour("surface"), paint.CENTRE)
            width = round(QFontMetricsF(font).horizontalAdvance(self._undo)) + 2
            right = cap.left() - 8 - width
            room = paint.turned(painter, self.rect(), QRect(right, 0, width, high))
            paint.text(painter, room, self._undo, font, look.colour("surface"))
        self._undo_from = right if self._undo else self.width()
        self._paint_words(painter, paint.turned(painter, self.rect(), QRect(36, 0, right - 36 - 8, high)))
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        font, ink = self._look.font("body"), self._look.colour("surface")
        if room.height() == LOW:
            paint.text(painter, room, self._words, font, ink)
            return
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - event.pos().x() if mirrored else event.pos().x()
        if self._undo and x >= self._undo_from:
            self.hide()
            self.undone.emit()
