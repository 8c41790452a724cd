"""Rows of a capture: what it is about at the left, what was chosen, and an arrow; each opens a list or a sheet."""

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.enter import enter_presses

HEIGHT, VALUE_AT = 32, 114


class ChoiceRow(QPushButton):
    def __init__(self, look: Look, icon: str, label: str, *, line: bool = True) -> None:
        super().__init__()
        self._look, self._icon, self._label, self._line = look, icon, label, line
        self._value, self._strong = "", False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> str:
        return self._value

    def show_value(self, value: str, *, strong: bool = False, name: str = "") -> None:
        """`name` is what is read aloud where label and value are not enough."""
        self._value, self._strong = value, strong
        self.setAccessibleName(name or self.tr("{label}: {value}").format(label=self._label, value=value))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, wide = self._look, QPainter(self), self.width()
        flip = self.layoutDirection().name == "RightToLeft"

        def at(left: int, width: int) -> QRect:
            return QRect(wide - left - width if flip else left, 0, width, HEIGHT - 1)

        if self.underMouse():
            painter.fillRect(self.rect(), look.colour("hover"))
        if self._line:
            painter.fillRect(QRect(0, HEIGHT - 1, wide, 1), look.colour("line"))
        align = paint.RIGHT if flip else paint.LEFT
        painter.drawPixmap(QPointF(at(0, 14).left(), 9), look.pixmap(self._icon, "text-quiet", 14))
        label, ink = look.font("small"), look.colour("text-quiet")
        paint.text(painter, at(22, VALUE_AT - 26), self._label, label, ink, align)
        font = look.font("small", weight=600 if self._strong else 400)
        paint.text(painter, at(VALUE_AT, wide - VALUE_AT - 28), self._value, font, look.colour("text"), align)
        painter.drawPixmap(QPointF(at(wide - 14, 14).left(), 9), look.pixmap("chevron-down", "text-quiet", 14))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), look)
        painter.end()
