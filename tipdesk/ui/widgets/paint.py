"""How text, chips, icons and avatars are painted, for delegates and for widgets that draw themselves."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle

from tipdesk.ui.foreign import pieces, visible
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import leading, starts_right

__all__ = [
    "CENTRE", "LEFT", "RIGHT", "avatar", "chip", "chip_width", "focus_ring", "safe_text", "text", "tick", "turned",
    "visible",
]  # fmt: skip

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_SINGLE = Qt.TextFlag.TextSingleLine.value
_FROM_RIGHT = Qt.LayoutDirection.RightToLeft

CHIP_HEIGHT = 20


def turned(painter: QPainter, whole: QRect, box: QRect) -> QRect:
    """Where a box of `whole` stands: mirrored where the painter runs from right to left.

    What is drawn leading there (`LEFT`) leads from the right by itself.
    """
    if painter.layoutDirection() is not _FROM_RIGHT:
        return box
    return QStyle.visualRect(_FROM_RIGHT, whole, box)


def text(  # noqa: PLR0917  # as QPainter.drawText
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> int:
    """Paint one line of plain text, elided; returns the width that it took."""
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(words)
    if wide > rect.width() and elide is not Qt.TextElideMode.ElideNone:
        words = metrics.elidedText(words, elide, rect.width())
        wide = metrics.horizontalAdvance(words)
    painter.setFont(font)
    painter.setPen(colour)
    turned_round = painter.layoutDirection() is _FROM_RIGHT
    painter.drawText(rect, align.value | _SINGLE, leading(words) if turned_round else words)
    return round(wide + 0.5)


def safe_text(painter: QPainter, rect: QRect, words: str, font: QFont, colour: QColor, look: Look) -> int:  # noqa: PLR0917
    """Paint one line of text from outside, hidden characters as boxed names."""
    cut = pieces(words)
    if not any(piece.hidden for piece in cut):
        return text(painter, rect, words, font, colour)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft and not starts_right(words):
        # A name in Latin letters runs from left to right here as well, at the right end.
        return _safe_from_left(painter, rect, words, font, colour, look)
    left = rect.left()
    small = look.theme.fixed("caption")
    small.setBold(True)
    for piece in cut:
        room = QRect(left, rect.top(), max(0, rect.right() - left + 1), rect.height())
        if piece.hidden:
            width = round(QFontMetricsF(small).horizontalAdvance(piece.text)) + 6
            box = QRectF(turned(painter, rect, QRect(left, rect.center().y() - 7, width, 14))).translated(0.5, 0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("warn"), 1))
            painter.setBrush(look.colour("warn-soft"))
            painter.drawRoundedRect(box, 3, 3)
            text(painter, box.toRect(), piece.text, small, look.colour("warn"), CENTRE)
            left += width + 1
        else:
            left += text(painter, turned(painter, rect, room), piece.text, font, colour)
        if left >= rect.right():
            break
    return left - rect.left()


def _safe_from_left(  # noqa: PLR0917  as safe_text
    painter: QPainter, rect: QRect, words: str, font: QFont, colour: QColor, look: Look
) -> int:
    small = look.theme.fixed("caption")
    small.setBold(True)
    wide = sum(
        QFontMetricsF(small if piece.hidden else font).horizontalAdvance(piece.text) + (7 if piece.hidden else 1)
        for piece in pieces(words)
    )
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    begin = max(rect.left(), rect.right() - round(wide))
    used = safe_text(
        painter, QRect(begin, rect.top(), rect.right() - begin + 1, rect.height()), words, font, colour, look
    )
    painter.restore()
    return used


def chip_width(words: str, look: Look, *, icon: bool) -> int:
    return round(QFontMetricsF(look.font("caption")).horizontalAdvance(words)) + 14 + (18 if icon else 0)


def chip(
    painter: QPainter,
    at: QRect,
    words: str,
    look: Look,
    *,
    ground: str | None,
    ink: str,
    icon: str | None = None,
    weight: int | None = None,
) -> int:
    """Paint a chip, 20 high, centred in `at` from its left; without a ground it has a line. Returns its width."""
    width = chip_width(words, look, icon=icon is not None)
    whole = turned(painter, at, QRect(at.left(), at.center().y() - CHIP_HEIGHT // 2 + 1, width, CHIP_HEIGHT))
    box = QRectF(whole).adjusted(0.5, 0, -0.5, -1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if ground else QPen(look.colour("line"), 1))
    painter.setBrush(look.colour(ground) if ground else look.colour("raised"))
    painter.drawRoundedRect(box, 4, 4)
    left = whole.left() + 7
    if icon:
        place = turned(painter, whole, QRect(left - 1, at.center().y() - 6, 14, 14))
        painter.drawPixmap(place.topLeft(), look.pixmap(icon, ink, 14))
        left += 17
    inner = turned(painter, whole, QRect(left, round(box.top()), whole.right() - left - 4, round(box.height())))
    text(painter, inner, words, look.font("caption", weight=weight), look.colour(ink))
    painter.restore()
    return width


def avatar(painter: QPainter, box: QRect, initials: str, look: Look) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent-soft"))
    painter.drawEllipse(QRectF(box))
    font = look.font("caption", weight=700)
    font.setPixelSize(max(8, round(box.height() * 0.45)))
    text(painter, box, initials, font, look.colour("accent"), CENTRE)
    painter.restore()


def focus_ring(painter: QPainter, rect: QRect, look: Look) -> None:
    """2 px inside the row."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    colour = look.colour("focus")
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colour)
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colour)
    painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), colour)
    painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), colour)
    painter.restore()


def tick(painter: QPainter, box: QRect, state: Qt.CheckState, look: Look) -> None:
    """A tick box, 16 px: empty, ticked, or partly."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == Qt.CheckState.Unchecked:
        painter.setPen(QPen(look.colour("line-strong"), 1))
        painter.setBrush(look.colour("raised"))
    else:
        painter.setPen(QPen(look.colour("accent"), 1))
        painter.setBrush(look.colour("accent"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if state != Qt.CheckState.Unchecked:
        name = "check" if state == Qt.CheckState.Checked else "minus"
        painter.drawPixmap(QPointF(box.left() + 2, box.top() + 2), look.pixmap(name, "accent-text", box.width() - 4))
    painter.restore()
