"""The top level of the window: it paints the unlock card before anything else is imported, then holds the window.

`from PySide6.QtCore import Qt` makes 145 enums and takes 35 ms, all of our own modules as long again; the smallest
window that one can type a passphrase into needs neither. So nothing of ours is imported here, nor `Qt` itself.
"""

import json
from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

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

ROUND = (4, 40)
"""What a desktop puts round a window, its title above all; it says how much only once the window stands."""


def largest(widget: QWidget) -> QSize:
    """How large a window may be on its screen, so that all of it is seen."""
    return widget.screen().availableSize() - QSize(*ROUND)


def is_dark(app: QApplication) -> bool:
    """What the system has chosen, by its own window colour."""
    return app.palette().color(QPalette.ColorRole.Window).lightness() < 128  # noqa: PLR2004  the middle of 0 to 255


# Qt's own painter reads this. A pen or a brush of Python's would make the enums of `Qt`, 15 ms and more.
SHEET: Final = """
#ground {{ background: {canvas}; }}
#card {{ background: {raised}; border: 1px solid {line}; border-radius: 8px; }}
#label {{ color: {text-quiet}; font-size: 11px; }}
#passphrase {{ background: {raised}; color: {text}; border: 2px solid {focus}; border-radius: 6px; padding: 0 10px; }}
#unlock {{ background: {accent}; color: {accent-text}; border-radius: 6px; padding-left: 39px; font-weight: 600; }}
"""


class FirstField(QLineEdit):
    """By this name `unheard` keeps what is typed in it from the accessibility bus."""


class Frame(QWidget):
    """Its title is `Tipdesk` and nothing else. What is typed before the page stands is handed on to it."""

    painted = Signal()
    """Once: now whatever takes long may be imported."""

    def __init__(self, tokens: bytes, *, dark: bool, locked: bool) -> None:
        """`locked`: there is a vault to open; without one there is no card."""
        super().__init__()
        colours: dict[str, str] = json.loads(tokens)["colour"]["dark" if dark else "light"]
        self._inside: QWidget | None = None
        self._waits = True
        self.entered = False
        """Whether Enter was pressed already."""
        self.setWindowTitle("Tipdesk")
        self.setObjectName("ground")
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours["canvas"]))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._card = QFrame(self)
        self._card.setObjectName("card")
        label, self._button = QLabel(self.tr("Passphrase"), self._card), QLabel(self.tr("Unlock"), self._card)
        label.setObjectName("label")
        label.setGeometry(INSET, FIELD_AT - 22, CARD - 2 * INSET, 18)
        self._button.setObjectName("unlock")
        self._button.setGeometry(INSET, BUTTON_AT, BUTTON, FIELD)
        self.field = FirstField(self._card)
        self.field.setObjectName("passphrase")
        self.field.setGeometry(INSET, FIELD_AT, CARD - 2 * INSET, FIELD)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(label.text())
        self.field.returnPressed.connect(self._enter)
        self._card.setVisible(locked)
        self.setStyleSheet(SHEET.format(**colours))
        self.field.setFocus()

    def hold(self, inside: QWidget) -> None:
        """The window takes over; its style sheet serves what lies over it too."""
        self._inside = inside
        self._card.hide()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, top = (self.width() - CARD) // 2, (self.height() - STATUS) // 2 - ABOVE
        self._card.setGeometry(left, top, CARD, TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waits:
            self._waits = False
            QTimer.singleShot(0, self._first_painted)

    def _first_painted(self) -> None:
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._inside is not None:
            self._inside.close()
        super().closeEvent(event)
