"""The top level of the window: it paints the unlock card before anything else is imported, then holds the window.

`from PySide6.QtCore import Qt` makes 145 enums and takes 35 ms, all of our own modules as long again; the smallest
window that one can type a passphrase into needs neither. So nothing of ours is imported here, nor `Qt` itself.
"""

import json

from PySide6.QtCore import QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

# Where the unlock page puts the same parts, so that nothing jumps when it takes over.
CARD = 400
TALL = 253
ABOVE = 115
STATUS = 24
INSET = 25
FIELD_AT = 54
BUTTON_AT = 128
BUTTON = 145
FIELD = 36
RADIUS = 6


def is_dark(app: QApplication) -> bool:
    """What the system has chosen, by its own window colour."""
    return app.palette().color(QPalette.ColorRole.Window).lightness() < 128  # noqa: PLR2004  the middle of 0 to 255


class Frame(QWidget):
    """Its title is `Tipdesk` and nothing else. What is typed before the page stands is handed on to it."""

    painted = Signal()
    """Once: now whatever takes long may be imported."""

    def __init__(self, tokens: bytes, *, dark: bool, locked: bool) -> None:
        """`locked`: there is a vault to open; without one the card is not painted."""
        super().__init__()
        self._colours: dict[str, str] = json.loads(tokens)["colour"]["dark" if dark else "light"]
        self._inside: QWidget | None = None
        self._locked = locked
        self._waits = True
        self.entered = False
        """Whether Enter was pressed already."""
        self.setWindowTitle("Tipdesk")
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._colour("canvas"))
        palette.setColor(QPalette.ColorRole.Base, self._colour("raised"))
        palette.setColor(QPalette.ColorRole.Text, self._colour("text"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFrame(False)
        self.field.setAccessibleName(self.tr("Passphrase"))
        self.field.returnPressed.connect(self._enter)
        self.field.setVisible(locked)
        self.field.setFocus()

    def hold(self, inside: QWidget) -> None:
        """The window takes over; its style sheet serves what lies over it too."""
        self._inside = inside
        self.field.hide()
        self.setStyleSheet(inside.styleSheet())
        inside.setStyleSheet("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        inside.show()

    def take_typed(self) -> str:
        """Once: what was typed so far."""
        typed = self.field.text()
        self.field.clear()
        return typed

    def _enter(self) -> None:
        self.entered = True

    def _colour(self, name: str) -> QColor:
        return QColor(self._colours[name])

    def _card(self) -> QRect:
        return QRect((self.width() - CARD) // 2, (self.height() - STATUS) // 2 - ABOVE, CARD, TALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        card = self._card()
        self.field.setGeometry(card.left() + INSET + 11, card.top() + FIELD_AT + 2, CARD - 2 * INSET - 44, FIELD - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._inside is None and self._locked:
            self._paint_card()
        if self._waits:
            self._waits = False
            QTimer.singleShot(0, self._first_painted)

    def _first_painted(self) -> None:
        self.painted.emit()

    def _paint_card(self) -> None:
        painter, card = QPainter(self), QRectF(self._card())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colour("line"))
        painter.setBrush(self._colour("raised"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        left, top, wide = card.left() + INSET, card.top(), CARD - 2 * INSET
        painter.setPen(self._colour("focus"))
        painter.drawRoundedRect(QRectF(left + 0.5, top + FIELD_AT + 0.5, wide - 1, FIELD - 1), RADIUS, RADIUS)
        painter.setPen(self._colour("accent"))
        painter.setBrush(self._colour("accent"))
        painter.drawRoundedRect(QRectF(left + 0.5, top + BUTTON_AT + 0.5, BUTTON - 1, FIELD - 1), RADIUS, RADIUS)
        painter.setPen(self._colour("accent-text"))
        painter.drawText(round(left) + 40, round(top) + BUTTON_AT + 23, self.tr("Unlock"))
        painter.setPen(self._colour("text-quiet"))
        font = QFont(self.font())
        font.setPixelSize(max(1, round(painter.fontMetrics().height() * 0.7)))
        painter.setFont(font)
        painter.drawText(round(left), round(top) + FIELD_AT - 7, self.tr("Passphrase"))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._inside is not None:
            self._inside.close()
        super().closeEvent(event)
