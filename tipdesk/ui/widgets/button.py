"""Buttons: icon, words and key cap, in the roles plain, quiet, accent, sealed, link."""

from enum import Enum
from functools import cached_property

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.enter import enter_presses


class Role(Enum):
    PLAIN = "plain"
    QUIET = "quiet"
    ACCENT = "accent"
    SEALED = "sealed"
    SEALED_LINE = "sealed-line"
    LINK = "link"
    BARE = "bare"


_INK = {
    Role.PLAIN: "text", Role.QUIET: "text", Role.ACCENT: "accent-text", Role.SEALED: "surface",
    Role.SEALED_LINE: "sealed", Role.LINK: "accent", Role.BARE: "text",
}  # fmt: skip


class Button(QPushButton):
    """28 high, 36 where `large`; a disabled one keeps its words and says why in tooltip and description."""

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        icon: str = "",
        key: str = "",
        role: Role = Role.PLAIN,
        large: bool = False,
        small: bool = False,
        name: str = "",
        after: bool = False,
        ink: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`after`: the icon stands after the words."""
        super().__init__(parent)
        self.setText(words)
        self._after = after
        self._look = look
        self._icon = icon
        self._key = key
        self.role = role
        self._own_ink = ink
        self.chosen = False
        self._large = large
        self._small = small
        self._icon_px = 14 if small else 16
        self._gap = 6 if small else 8
        # A layout asks for the size a dozen times: the same words are measured once.
        self._widths: dict[str, float] = {}
        self.setAccessibleName(name or words)
        if not words and name:
            self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor if role is Role.LINK else Qt.CursorShape.ArrowCursor)

    def say_why(self, why: str) -> None:
        """Disabled with a reason; enabled where `why` is empty."""
        self.setEnabled(not why)
        self.setToolTip(why)
        self.setAccessibleDescription(why)

    def show_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def choose(self, *, chosen: bool) -> None:
        self.chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        height = 20 if self._small else self._look.theme.size("control", "button_large" if self._large else "button")
        if self.role is Role.LINK:
            return QSize(round(self._words_width()) + 4 + (22 if self._icon else 0), 24)
        width = 0.0
        if self._icon:
            width += self._icon_px
        if self.text():
            width += self._words_width() + (self._gap if self._icon else 0)
        if self._key:
            width += self._cap_width + 8
        if not self.text() and not self._key:
            return QSize(height, height)
        return QSize(round(width) + (32 if self._large else 14 if self._small else 24), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground, line = self._ground()
        painter.setPen(QPen(line, 1) if line.alpha() else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_inside(painter, self._ink())
        painter.end()

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text-quiet"
        return "accent" if self.chosen else self._own_ink or _INK[self.role]

    def _ground(self) -> tuple[QColor, QColor]:  # noqa: PLR0911  # one line a role
        look, none = self._look, QColor(0, 0, 0, 0)
        if not self.isEnabled():
            # A link stays bare; everything else keeps its shape and loses its border to `line`.
            return (none, none) if self.role is Role.LINK else (look.colour("canvas"), look.colour("line"))
        if self.chosen:
            return look.colour("accent-soft"), none
        match self.role:
            case Role.ACCENT:
                return look.colour("accent"), look.colour("accent")
            case Role.SEALED:
                return look.colour("sealed"), look.colour("sealed")
            case Role.LINK:
                return none, none
            case Role.BARE:
                return look.colour("hover") if self.underMouse() else none, none
            case Role.SEALED_LINE:
                return look.colour("hover" if self.underMouse() else "raised"), look.colour("sealed")
            case Role.QUIET:
                return look.colour("hover" if self.underMouse() else "raised"), look.colour("line")
            case Role.PLAIN:
                return look.colour("hover" if self.underMouse() else "raised"), look.colour("line-strong")

    def _words_width(self) -> float:
        words = self.text()
        if words not in self._widths:
            self._widths = {words: QFontMetricsF(self._font()).horizontalAdvance(words)}
        return self._widths[words]

    def _font(self) -> QFont:
        heavy = self.role in {Role.ACCENT, Role.SEALED, Role.SEALED_LINE}
        if self._own_ink:
            return self._look.font("small", weight=600)
        if self._small:
            return self._look.font("caption")
        return self._look.font("body", weight=600 if heavy else 400)

    @cached_property
    def _cap_width(self) -> float:
        return max(18.0, QFontMetricsF(self._look.font("caption")).horizontalAdvance(self._key) + 10)

    def _paint_inside(self, painter: QPainter, ink: str) -> None:
        look = self._look
        total, px = self._inside_width(), self._icon_px
        left = (self.width() - total) / 2 if self.role is not Role.LINK else 2.0
        middle = (self.height() - px) // 2
        if self._icon and self._after:
            self._paint_icon(painter, QRect(round(left + total) - px, middle, px, px), ink)
        elif self._icon:
            self._paint_icon(painter, QRect(round(left), middle, px, px), ink)
            left += px + (self._gap if self.text() else 0)
        if self.text():
            width = round(self._words_width()) + 2
            room = paint.turned(painter, self.rect(), QRect(round(left), 0, width, self.height()))
            paint.text(painter, room, self.text(), self._font(), look.colour(ink))
            left += self._words_width()
        if self._key:
            self._paint_key(painter, left + 8, ink)

    def _paint_icon(self, painter: QPainter, box: QRect, ink: str) -> None:
        place = paint.turned(painter, self.rect(), box).topLeft()
        painter.drawPixmap(place, self._look.pixmap(self._icon, ink, self._icon_px))

    def _inside_width(self) -> float:
        total = float(self._icon_px) if self._icon else 0.0
        if self.text():
            total += self._words_width() + (self._gap if self._icon else 0)
        return total + (self._cap_width + 8 if self._key else 0)

    def _paint_key(self, painter: QPainter, left: float, ink: str) -> None:
        look = self._look
        cap = QRect(round(left), self.height() // 2 - 9, round(self._cap_width), 18)
        box = QRectF(paint.turned(painter, self.rect(), cap))
        filled = self.role in {Role.ACCENT, Role.SEALED} and self.isEnabled()
        painter.setPen(QPen(look.colour(ink if filled else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if filled else look.colour("canvas"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        colour = look.colour(ink if filled else "text-quiet")
        paint.text(painter, box.toRect(), self._key, look.font("caption"), colour, paint.CENTRE)
