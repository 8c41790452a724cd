"""Strips: one line of fact (bold) and what it means, in the region that it concerns."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.parts import Ground, Icon


class Weight(Enum):
    INFO = "accent"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    SEALED = "sealed"


class TwoTone(QWidget):
    """Plain text whose first part is bold, wrapped; never rich text, so that nothing from outside is read as markup."""

    def __init__(self, look: Look, bold: str, rest: str, step: str = "small", *, quiet_rest: bool = False) -> None:
        super().__init__()
        self._quiet_rest = quiet_rest
        self._look, self._bold, self._rest, self._step = look, bold, rest, step
        # A layout asks for the height again and again, and each answer lays out the text.
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{bold} {rest}".strip())

    def set_words(self, bold: str, rest: str) -> None:
        if (bold, rest) == (self._bold, self._rest):
            # A list says its count at each slice that comes: nothing is laid out anew for the same words.
            return
        self._bold, self._rest = bold, rest
        self._heights.clear()
        self.setAccessibleName(f"{bold} {rest}".strip())
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = round(self._lay(width)[1])
        return self._heights[width]

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._look.theme.line(self._step))

    def _lay(self, width: int) -> tuple[QTextLayout, float]:
        words = " ".join(part for part in (self._bold, self._rest) if part)
        layout = QTextLayout(words, self._look.font(self._step))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        heavy = QTextLayout.FormatRange()
        heavy.start, heavy.length = 0, len(self._bold)
        form = QTextCharFormat()
        form.setFontWeight(600)
        form.setForeground(self._look.colour("text"))
        heavy.format = form
        layout.setFormats([heavy])
        layout.beginLayout()
        height, step = 0.0, self._look.theme.line(self._step)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
        layout.endLayout()
        return layout, height

    def paintEvent(self, _event: QPaintEvent) -> None:
        layout, height = self._lay(self.width())
        painter = QPainter(self)
        painter.setPen(self._look.colour("text-quiet" if self._quiet_rest else "text"))
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - height) / 2)), [], QRectF(self.rect()))
        painter.end()


class Strip(Ground):
    """A strip with icon, words, and at most one action."""

    acted = Signal()

    def __init__(
        self, look: Look, weight: Weight, icon: str, bold: str, rest: str = "", *, action: str = "", above: bool = False
    ) -> None:
        super().__init__(look, f"{weight.value}-soft", radius=6)
        self.setAccessibleName(f"{bold} {rest}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(9)
        row.addWidget(
            Icon(look, icon, weight.value), 0, Qt.AlignmentFlag.AlignTop if above else Qt.AlignmentFlag.AlignVCenter
        )
        row.addWidget(TwoTone(look, bold, rest), 1)
        if action:
            button = Button(look, action, role=Role.LINK, ink=weight.value)
            button.clicked.connect(self.acted)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
