"""An opened value: painted, never selected, never copied, without an accessible value until that is asked for."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look


def announce(over: QWidget, words: str) -> None:
    """Say it through the screen reader, once."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(over, words))


class SealedText(QWidget):
    def __init__(self, look: Look, value: str, *, quiet: bool = False) -> None:
        super().__init__()
        self._look, self._quiet = look, quiet
        self._step = "small" if quiet else "title"
        self._value = value
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Opened value, not read aloud until you ask"))

    def forget(self) -> None:
        self._value = ""
        self.setAccessibleName("")
        self.update()

    def read_aloud(self) -> None:
        announce(self, self._value)

    def _lay(self, width: int) -> tuple[QTextLayout, float]:
        theme = self._look.theme
        font = theme.font("small") if self._quiet else theme.serif("title")
        font.setWeight(QFont.Weight.Normal)
        layout = QTextLayout(visible(self._value), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height, step = 0.0, self._look.theme.line(self._step)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
        layout.endLayout()
        return layout, height

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._look.theme.line(self._step), round(self._lay(width)[1]))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.colour("text-quiet" if self._quiet else "text"))
        self._lay(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()


class Pie(QWidget):
    """What is left of the time: a pie that empties, redrawn once a second."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._part = 1.0
        self.setFixedSize(20, 20)

    def show_part(self, part: float) -> None:
        self._part = max(0.0, min(1.0, part))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("sealed"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(1.5, 1.5, 17, 17)
        painter.drawEllipse(box)
        painter.setBrush(self._look.colour("sealed"))
        painter.setPen(Qt.PenStyle.NoPen)
        # 16ths of a degree, from the top, clockwise.
        painter.drawPie(box.adjusted(1.5, 1.5, -1.5, -1.5), 90 * 16, -round(self._part * 360 * 16))
        painter.end()
