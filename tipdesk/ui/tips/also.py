"""What else is here: a row for each record that holds the same bytes or names the same sender; it opens by a press."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle

from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tips.values import AlsoHere
from tipdesk.ui.tongue import listed
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.enter import enter_presses

HEIGHT = 28


class AlsoRow(QPushButton):
    def __init__(self, look: Look, also: AlsoHere) -> None:
        super().__init__()
        self._look, self._also = look, also
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(listed((visible(also.title), also.why)))

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, also = self._look, QPainter(self), self._also
        if self.underMouse():
            painter.fillRect(self.rect(), look.colour("hover"))
        painter.fillRect(QRect(0, HEIGHT - 1, self.width(), 1), look.colour("line"))

        def at(left: int, width: int) -> QRect:
            return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(left, 0, width, HEIGHT - 1))

        icon = at(0, 14)
        painter.drawPixmap(icon.left(), 7, look.pixmap(also.icon, "text-quiet", 14))
        small = look.font("small")
        wide = min(self.width() // 2, round(QFontMetricsF(small).horizontalAdvance(also.why)) + 4)
        paint.text(painter, at(self.width() - wide, wide), also.why, small, look.colour("text-quiet"), paint.RIGHT)
        room = at(22, self.width() - 22 - wide - 12)
        paint.safe_text(painter, room, also.title, small, look.colour("text"), look)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), look)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)
