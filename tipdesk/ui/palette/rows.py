"""The palette's rows: headings, icons, words with what was typed marked, a quiet remark, the key."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.offers import Offer, Shelf
from tipdesk.ui.palette.choosing import marks
from tipdesk.ui.widgets import paint

ROW: Final = 36
HEADING: Final = 28
GAP: Final = 8
INSET: Final = 16
WORDS_AT: Final = 44


def top_of(offers: Sequence[Offer], place: int) -> int:
    """Each shelf begins with its heading."""
    top = GAP
    for number, one in enumerate(offers[: place + 1]):
        if number == 0 or one.shelf is not offers[number - 1].shelf:
            top += HEADING + (GAP if number else 0)
        if number < place:
            top += ROW
    return top


def tall(offers: Sequence[Offer]) -> int:
    return top_of(offers, len(offers) - 1) + ROW + GAP if offers else 0


class Rows(QWidget):
    """`picked` when a row was clicked; the arrows of the field move the choice."""

    picked = Signal()
    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._typed = ""
        self._headings: dict[Shelf, str] = {}
        self.offers: tuple[Offer, ...] = ()
        self.at = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_offers(self, offers: Sequence[Offer], typed: str, headings: dict[Shelf, str]) -> None:
        """The first row is chosen; where the one that was chosen is still there, it stays so."""
        held = self.now
        self.offers, self._typed, self._headings = tuple(offers), typed, headings
        same = held.words if held is not None and self.at else ""
        self.at = next((place for place, one in enumerate(self.offers) if same and one.words == same), 0)
        self.setFixedHeight(tall(self.offers))
        self.update()
        self.moved.emit()

    @property
    def now(self) -> Offer | None:
        return self.offers[self.at] if self.at < len(self.offers) else None

    def step(self, by: int) -> None:
        """Round, so that the last is one key away."""
        if self.offers:
            self.at = (self.at + by) % len(self.offers)
            self.update()
            self.moved.emit()

    def box_of(self, place: int) -> QRect:
        return QRect(0, top_of(self.offers, place), self.width(), ROW)

    def sizeHint(self) -> QSize:
        return QSize(598, tall(self.offers))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        for place, one in enumerate(self.offers):
            box = self.box_of(place)
            if place == 0 or one.shelf is not self.offers[place - 1].shelf:
                above = self._turned(QRect(INSET, box.top() - HEADING, self.width() - 2 * INSET, HEADING))
                words = self._headings.get(one.shelf, "")
                font, ink = look.font("caption"), look.colour("text-quiet")
                paint.text(painter, above, words, font, ink, self._side(left=True))
            if place == self.at:
                painter.fillRect(box, look.colour("selected"))
            self._row(painter, box, one, chosen=place == self.at)
        painter.end()

    def _row(self, painter: QPainter, box: QRect, one: Offer, *, chosen: bool) -> None:
        look = self._look
        icon = self._turned(QRect(INSET, box.top() + 10, 16, 16))
        painter.drawPixmap(icon.topLeft(), look.pixmap(one.icon, "accent" if chosen else "text-quiet", 16))
        right = self.width() - INSET
        if one.key:
            right -= self._cap(painter, box, one.key) + 12
        font = look.font("body", weight=600 if chosen else 400)
        metrics = QFontMetricsF(font)
        room = right - WORDS_AT
        wide = min(room, round(metrics.horizontalAdvance(_shown(one))) + 2)
        words = self._turned(QRect(WORDS_AT, box.top(), wide, ROW))
        self._say(painter, words, one, font)
        left = WORDS_AT + wide + 10
        if one.remark and right - left > ROW:
            rest = self._turned(QRect(left, box.top(), right - left, ROW))
            side = self._side(left=True)
            paint.text(painter, rest, one.remark, look.font("small"), look.colour("text-quiet"), side)

    def _say(self, painter: QPainter, room: QRect, one: Offer, font: QFont) -> None:
        """What was typed is marked where it stands, whichever way the words run."""
        shown = QFontMetricsF(font).elidedText(_shown(one), Qt.TextElideMode.ElideRight, room.width())
        layout = QTextLayout(shown, font)
        option = QTextOption(self._side(left=True) | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        found = () if one.answers and not one.remark else marks(shown, self._typed)
        layout.setFormats([self._marked(begin, end) for begin, end in found])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(self._look.colour("text"))
        layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))

    def _marked(self, begin: int, end: int) -> QTextLayout.FormatRange:
        made, form = QTextLayout.FormatRange(), QTextCharFormat()
        form.setBackground(self._look.colour("mark"))
        made.start, made.length, made.format = begin, end - begin, form
        return made

    def _cap(self, painter: QPainter, box: QRect, key: str) -> int:
        look = self._look
        wide = max(20, round(QFontMetricsF(look.font("caption")).horizontalAdvance(key)) + 12)
        cap = QRectF(self._turned(QRect(self.width() - INSET - wide, box.center().y() - 9, wide, 20)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("canvas"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        paint.text(painter, cap.toRect(), key, look.font("caption"), look.colour("text-quiet"), paint.CENTRE)
        painter.restore()
        return wide

    def _turned(self, box: QRect) -> QRect:
        """Where it stands when the window runs from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _side(self, *, left: bool) -> Qt.AlignmentFlag:
        plain = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        return QStyle.visualAlignment(self.layoutDirection(), plain) | Qt.AlignmentFlag.AlignVCenter

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._under(event.position())
        if place is not None and place != self.at:
            self.at = place
            self.update()
            self.moved.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._under(event.position())
        if place is not None:
            self.at = place
            self.picked.emit()

    def _under(self, point: QPointF) -> int | None:
        boxes = (self.box_of(place) for place in range(len(self.offers)))
        return next((place for place, box in enumerate(boxes) if box.contains(point.toPoint())), None)


def _shown(one: Offer) -> str:
    """Hidden characters of a name from outside are named; our own sentences hold marks of direction, which stay."""
    return one.words if one.ours else paint.visible(one.words)
