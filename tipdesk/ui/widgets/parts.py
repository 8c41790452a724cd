"""Small parts: chip, avatar, key cap, icon, hairline."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QSizePolicy, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.enter import enter_presses


class Chip(QLabel):
    """A fact in a few words, 20 high; without a ground it has a line."""

    def __init__(self, look: Look, words: str, *, icon: str = "", ground: str = "", ink: str = "text-quiet") -> None:
        super().__init__()
        self._look, self._icon, self._ground, self._ink = look, icon, ground, ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(words)

    @property
    def words(self) -> str:
        return self.text()

    def show_as(self, words: str, *, icon: str = "", ground: str = "", ink: str = "text-quiet") -> None:
        self._icon, self._ground, self._ink = icon, ground, ink
        self.setText(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(paint.chip_width(self.text(), self._look, icon=bool(self._icon)), 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, icon = self._ground or None, self._icon or None
        paint.chip(painter, self.rect(), self.text(), self._look, ground=ground, ink=self._ink, icon=icon)
        painter.end()


class ChipButton(QAbstractButton):
    """A chip that can be pressed: 'N can see this'."""

    def __init__(self, look: Look, words: str, *, icon: str = "") -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(words)

    @property
    def words(self) -> str:
        return self.text()

    def show_as(self, words: str, *, icon: str = "") -> None:
        self._icon = icon
        self.setText(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(paint.chip_width(self.text(), self._look, icon=bool(self._icon)), 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "hover" if self.underMouse() else None
        paint.chip(
            painter, self.rect(), self.text(), self._look, ground=ground, ink="text-quiet", icon=self._icon or None
        )
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)


class Avatar(QWidget):
    def __init__(self, look: Look, initials: str, name: str, size: int = 20) -> None:
        super().__init__()
        self._look, self._initials = look, initials
        self.setFixedSize(size, size)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.avatar(painter, self.rect(), self._initials, self._look)
        painter.end()


class Icon(QWidget):
    def __init__(self, look: Look, name: str, colour: str = "text-quiet", size: int = 16) -> None:
        super().__init__()
        self._look, self._name, self._colour, self._px = look, name, colour, size
        self.setFixedSize(size, size)

    def show_as(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), self._look.pixmap(self._name, self._colour, self._px))
        painter.end()


class KeyCap(QWidget):
    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self._look, self._words = look, words
        width = QFontMetricsF(look.font("caption")).horizontalAdvance(words)
        self.setFixedSize(max(18, round(width) + 10), 18)
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.setBrush(self._look.colour("canvas"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        paint.text(
            painter, self.rect(), self._words, self._look.font("caption"), self._look.colour("text-quiet"), paint.CENTRE
        )
        painter.end()


class Ground(QWidget):
    """A region on one of the grounds, with hairlines at the named edges and a line round it where asked."""

    def __init__(
        self,
        look: Look,
        ground: str,
        *,
        edges: str = "",
        frame: str = "",
        radius: int = 0,
        thick: int = 1,
        low_radius: int = 0,
    ) -> None:
        super().__init__()
        self._low_radius = low_radius
        self._look, self._ground, self._edges = look, ground, edges
        self._frame, self._radius, self._thick = frame, radius, thick

    def show_as(self, *, ground: str, frame: str = "", thick: int = 1) -> None:
        self._ground, self._frame, self._thick = ground, frame, thick
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._radius:
            half = self._thick / 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(self._look.colour(self._ground))
            painter.setPen(QPen(self._look.colour(self._frame), self._thick) if self._frame else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), self._radius, self._radius)
        elif self._low_radius:
            self._paint_low(painter)
        else:
            painter.fillRect(self.rect(), self._look.colour(self._ground))
        line = self._look.colour("line")
        width, height = self.width(), self.height()
        for edge, box in {
            "t": QRect(0, 0, width, 1), "b": QRect(0, height - 1, width, 1),
            "l": QRect(0, 0, 1, height), "r": QRect(width - 1, 0, 1, height),
        }.items():  # fmt: skip
            if edge in self._edges:
                painter.fillRect(paint.turned(painter, self.rect(), box), line)
        painter.end()

    def _paint_low(self, painter: QPainter) -> None:
        """Round at the bottom only: the foot of a dialog."""
        radius = self._low_radius
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.drawRect(QRectF(0, 0, self.width(), self.height() - radius))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


class Hairline(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("line"))
        painter.end()
