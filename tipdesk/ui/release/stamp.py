"""A watermark's tile: for whom a copy is, drawn with Qt's letters, in every script."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPainter

from tipdesk.intake.copying import Stamp
from tipdesk.ui.foreign import visible

OFFSCREEN: Final = ["tipdesk", "-platform", "offscreen"]
POINTS: Final = 72
TALL: Final = 15
"""Of its letters, in points."""
DARK: Final = 110
"""Of 255: lighter than what is printed, and still there after a photocopy."""
SLOPE: Final = -20.0
AROUND: Final = 2.5
"""Of its letters' height: white between one and the next."""
WIDEST: Final = 4_000


def stamp(words: str, dots: int) -> Stamp | None:
    """In dots an inch of the copy. A command has no window, and needs the fonts all the same."""
    said = visible(words.strip())
    if not said:
        return None
    if QGuiApplication.instance() is None or not isinstance(QGuiApplication.instance(), QGuiApplication):
        raise RuntimeError("fonts need a QGuiApplication")
    font = QFont()
    font.setPixelSize(max(6, TALL * dots // POINTS))
    metrics = QFontMetricsF(font)
    wide = min(WIDEST, int(metrics.horizontalAdvance(said) * 1.1 + metrics.height() * AROUND))
    tall = min(WIDEST, int(metrics.height() * AROUND + metrics.horizontalAdvance(said) * 0.36))
    image = QImage(wide, tall, QImage.Format.Format_Grayscale8)
    image.fill(QColor(0, 0, 0))
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(QColor(DARK, DARK, DARK))
    painter.translate(QPointF(wide / 2, tall / 2))
    painter.rotate(SLOPE)
    room = image.rect().translated(-wide // 2, -tall // 2)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), said)
    painter.end()
    rows = bytes(image.constBits())
    stride = image.bytesPerLine()
    return Stamp(wide, tall, b"".join(rows[at * stride : at * stride + wide] for at in range(tall)))
