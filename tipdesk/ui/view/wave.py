"""How loud a recording is over its length, drawn from peaks; where it sounds; arrows and presses move it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tipdesk.intake.hearing import RATE, Recorded
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets import paint

STEP_S, LEAP_S = 5, 30
LOUDEST: Final = 255
QUIET: Final = 1.0
"""Half of a line's height, in pixels, where there is silence."""


class Wave(QWidget):
    """Left and Right by five seconds, PageUp and PageDown by thirty, Home and End. `moved` tells a sample."""

    moved = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._recorded: Recorded | None = None
        self._peaks = b""
        self._drawn: list[QRectF] = []
        self._drawn_for = (0, 0)
        self.at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(44)
        # Time does not turn round with the language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Where it plays"))

    def sizeHint(self) -> QSize:
        return QSize(240, 44)

    @property
    def end(self) -> int:
        return self._recorded.length_ms * RATE // 1000 if self._recorded is not None else 0

    def show_recorded(self, recorded: Recorded | None) -> None:
        self._recorded, self._peaks, self.at = recorded, b"", 0
        self._drawn, self._drawn_for = [], (0, 0)
        self._say()
        self.update()

    def add_peaks(self, first: int, peaks: bytes) -> None:
        if first == len(self._peaks):
            self._peaks += peaks
            self.update()

    def show_at(self, at: int) -> None:
        before, self.at = self.at, max(0, min(at, self.end))
        if before // RATE != self.at // RATE:
            self._say()
        self.update()

    def _say(self) -> None:
        words = tr("{time} of {whole}", "how far a recording has played, and how long it is")
        self.setAccessibleDescription(
            words.format(time=when.length(self.at // RATE), whole=when.length(self.end // RATE))
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.colour("canvas"))
        if self._recorded is not None and self.end:
            self._paint_peaks(painter)
            x = self.at * self.width() / self.end
            painter.fillRect(QRectF(x - 1, 0, 2, self.height()), look.colour("accent"))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), look)
        painter.end()

    def _paint_peaks(self, painter: QPainter) -> None:
        """What was heard in one colour, what comes in another."""
        lines, here = self._lines(), self.at * self.width() // self.end
        painter.setPen(Qt.PenStyle.NoPen)
        for part, ink in ((lines[:here], "accent"), (lines[here:], "text-quiet")):
            if part:
                painter.setBrush(self._look.colour(ink))
                painter.drawRects(part)

    def _lines(self) -> list[QRectF]:
        """One a pixel: the loudest of the peaks that fall on it. Made anew only where something has come."""
        recorded, wide, middle = self._recorded, max(1, self.width()), self.height() / 2
        if recorded is None or self._drawn_for == (wide, len(self._peaks)):
            return self._drawn
        many = max(1, -(-self.end // recorded.peak_samples))
        drawn = list[QRectF]()
        for x in range(wide):
            first = x * many // wide
            part = self._peaks[first : max(first + 1, (x + 1) * many // wide)]
            if not part:
                break
            half = max(QUIET, max(part) * (middle - 3) / LOUDEST)
            drawn.append(QRectF(x, middle - half, 1, 2 * half))
        self._drawn, self._drawn_for = drawn, (wide, len(self._peaks))
        return drawn

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -STEP_S, Qt.Key.Key_Right: STEP_S, Qt.Key.Key_PageUp: -LEAP_S, Qt.Key.Key_PageDown: LEAP_S,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif key in steps:
            self._go(self.at + steps[key] * RATE)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else self.end)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._go(round(event.position().x() * self.end / max(1, self.width())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(round(event.position().x() * self.end / max(1, self.width())))

    def _go(self, at: int) -> None:
        if self._recorded is not None:
            self.show_at(at)
            self.moved.emit(self.at)
