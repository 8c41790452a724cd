"""A QR code as squares: worked out by segno, painted by us on the screen and on paper alike."""

from typing import Final

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

Modules = tuple[tuple[bool, ...], ...]
BORDER: Final = 4
"""Empty squares around it, as ISO/IEC 18004 asks."""
SQUARE: Final = 4


def modules(text: str) -> Modules:
    """Rows of squares, True where dark; without the border. Correction M: paper is folded and gets stains."""
    return tuple(tuple(bool(one) for one in row) for row in segno.make_qr(text, error="m").matrix)


def paint_modules(painter: QPainter, where: QRectF, rows: Modules) -> None:
    """Black on white whatever the theme: a camera reads no other."""
    painter.fillRect(where, QColor("white"))
    side = where.width() / (len(rows) + 2 * BORDER)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                left, top = where.left() + (x + BORDER) * side, where.top() + (y + BORDER) * side
                painter.fillRect(QRectF(left, top, side, side), QColor("black"))


class QrCode(QWidget):
    """As large as its squares; `name` is what a screen reader hears."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows: Modules = ()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_text(self, text: str) -> None:
        self._rows = modules(text)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        side = (len(self._rows) + 2 * BORDER) * SQUARE
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        paint_modules(painter, QRectF(self.rect()), self._rows)
        painter.end()
