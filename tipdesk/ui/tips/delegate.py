"""Paints a tip as a card: state, title, one line, channel, documents, warning, assignee."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.tips.model import TipListModel
from tipdesk.ui.tips.values import Group, TipRow, TriageState
from tipdesk.ui.tongue import apart, later, listed, number, tr
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.marked import paint_marked

EDGE = 12
TEXT_LEFT = 38
CHOSEN: Final = QStyle.StateFlag.State_Selected.value
OVER: Final = QStyle.StateFlag.State_MouseOver.value
FOCUS: Final = QStyle.StateFlag.State_HasFocus.value
SPOKEN: Final = {
    Group.CLOSED: later("group, closed"),
    Group.OPEN: later("group, open"),
    Group.WITHIN: later("within a group"),
}
KEPT_CARDS: Final = 64
"""Those in sight and as many again on both sides; 7 MB."""


class TipCard(QStyledItemDelegate):
    """One card, as high as the token says; search hits are marked behind the text.

    A card that was drawn is kept as pixels: while one scrolls, only those that come into sight are drawn.
    """

    def __init__(self, look: Look, states: tuple[TriageState, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._states = {state.key: state for state in states}
        self.first_state = states[0].key if states else ""
        self.words = ""
        self._cards: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(300, self._look.theme.size("row", "tip"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, state, model = option.rect, option.state.value, index.model()
        if not isinstance(model, TipListModel) or (row := model.row_at(index.row())) is None:
            self._paint_ground(painter, rect, chosen=bool(state & CHOSEN), over=bool(state & OVER))
            return
        ticked, quiet = model.marks.of(index.row(), row)
        look = self._look
        # All that the pixels depend on.
        drawn = (
            row, ticked, quiet, state & (CHOSEN | OVER | FOCUS), rect.width(), self.words, when.today(look),
            look.theme.turn, look.icons.there, painter.device().devicePixelRatio(),
        )  # fmt: skip
        card = self._cards.get(drawn)
        if card is None:
            card = self._cards[drawn] = self._draw(painter, rect.size(), row, state, ticked=ticked, quiet=quiet)
            if len(self._cards) > KEPT_CARDS:
                self._cards.popitem(last=False)
        else:
            self._cards.move_to_end(drawn)
        painter.drawPixmap(rect.topLeft(), card)

    def _draw(self, like: QPainter, size: QSize, row: TipRow, state: int, *, ticked: bool, quiet: bool) -> QPixmap:
        ratio = like.device().devicePixelRatio()
        card, rect = QPixmap(size * ratio), QRect(QPoint(0, 0), size)
        card.setDevicePixelRatio(ratio)
        painter = QPainter(card)
        painter.setLayoutDirection(like.layoutDirection())
        chosen = bool(state & CHOSEN)
        quiet = quiet and not chosen
        self._paint_ground(painter, rect, chosen=chosen, over=bool(state & OVER))
        self._paint_group(painter, rect, row)
        self._paint_sign(painter, rect, row, ticked=ticked, quiet=quiet)
        self._paint_title(painter, rect, row, chosen=chosen, quiet=quiet)
        self._paint_line(painter, rect, row)
        self._paint_foot(painter, rect, row, quiet=quiet)
        if state & FOCUS:
            paint.focus_ring(painter, rect, self._look)
        painter.end()
        return card

    def _paint_ground(self, painter: QPainter, rect: QRect, *, chosen: bool, over: bool) -> None:
        look = self._look
        painter.fillRect(rect, look.colour("selected" if chosen else "hover" if over else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))

    def _paint_group(self, painter: QPainter, rect: QRect, row: TipRow) -> None:
        """A closed group lies on others; what stands within an open one is edged."""
        look = self._look
        if row.group in {Group.OPEN, Group.WITHIN}:
            edge = paint.turned(painter, rect, QRect(rect.left(), rect.top(), 3, rect.height() - 1))
            painter.fillRect(edge, look.colour("accent" if row.group is Group.OPEN else "accent-soft"))
        elif row.group is Group.CLOSED:
            painter.fillRect(QRect(rect.left() + 6, rect.bottom() - 2, rect.width() - 12, 1), look.colour("line"))

    def _paint_sign(self, painter: QPainter, rect: QRect, row: TipRow, *, ticked: bool, quiet: bool) -> None:
        box = paint.turned(painter, rect, QRect(rect.left() + EDGE, rect.top() + 10, 16, 16))
        if ticked:
            paint.tick(painter, box, Qt.CheckState.Checked, self._look)
            return
        state = self._states.get(row.state)
        icon, colour = (state.icon, state.colour) if state else ("circle", "text-quiet")
        painter.drawPixmap(box, self._look.pixmap(icon, "text-quiet" if quiet else colour, 16))

    def _paint_title(self, painter: QPainter, rect: QRect, row: TipRow, *, chosen: bool, quiet: bool) -> None:
        look = self._look
        time, small = when.brief(look, row.at_ms), look.theme.numbers("caption")
        width = round(QFontMetricsF(small).horizontalAdvance(time)) + 2
        right = rect.right() - EDGE + 1
        place = paint.turned(painter, rect, QRect(right - width, rect.top() + 8, width, 20))
        paint.text(painter, place, time, small, look.colour("text-quiet"), paint.RIGHT, Qt.TextElideMode.ElideNone)
        heavy = (row.state == self.first_state or chosen) and not quiet
        font = look.font("strong", weight=600 if heavy else 400)
        wide = right - width - 12 - rect.left() - TEXT_LEFT
        room = paint.turned(painter, rect, QRect(rect.left() + TEXT_LEFT, rect.top() + 8, wide, 20))
        ink = look.colour("text-quiet" if quiet else "text")
        paint_marked(painter, room, row.title, self.words, font, ink, look)

    def _paint_line(self, painter: QPainter, rect: QRect, row: TipRow) -> None:
        look = self._look
        wide = rect.width() - TEXT_LEFT - EDGE
        room = paint.turned(painter, rect, QRect(rect.left() + TEXT_LEFT, rect.top() + 28, wide, 16))
        font, ink = look.font("small"), look.colour("text-quiet")
        paint_marked(painter, room, row.line, self.words, font, ink, look)

    def _paint_foot(self, painter: QPainter, rect: QRect, row: TipRow, *, quiet: bool) -> None:
        look, left, top = self._look, rect.left() + TEXT_LEFT, rect.top() + 49

        def at(place: QRect) -> QRect:
            return paint.turned(painter, rect, place)

        state = self._states.get(row.state)
        words = apart((state.word if state else row.state, row.channel))
        ink, font = look.colour("text-quiet"), look.font("caption")
        room = QRect(left, top, rect.width() - TEXT_LEFT - 110, 16)
        left += paint.text(painter, at(room), words, font, ink) + 10
        if row.documents:
            painter.drawPixmap(at(QRect(left, top + 1, 14, 14)), look.pixmap("paperclip", "text-quiet", 14))
            place = QRect(left + 16, top, 40, 16)
            left += 16 + paint.text(painter, at(place), number(row.documents), look.theme.numbers("caption"), ink) + 8
        if row.warned:
            painter.drawPixmap(at(QRect(left, top + 1, 14, 14)), look.pixmap("triangle-alert", "warn", 14))
            left += 14 + 8
        if row.alike:
            painter.drawPixmap(at(QRect(left, top + 1, 14, 14)), look.pixmap("layers", "text-quiet", 14))
            place = QRect(left + 16, top, 48, 16)
            paint.text(painter, at(place), number(row.alike), look.theme.numbers("caption"), ink)
        if row.assignee is not None and not quiet:
            box = QRect(rect.right() - EDGE - 19, top - 2, 20, 20)
            paint.avatar(painter, at(box), row.assignee.initials, look)


def accessible_row(look: Look, row: TipRow, states: tuple[TriageState, ...]) -> str:
    """'Checking, Inspection sheets…, 13:48, 3 documents, warnings, Ines Corvane'."""
    word = next((state.word for state in states if state.key == row.state), row.state)
    parts = [word, paint.visible(row.title), when.brief(look, row.at_ms)]
    if row.documents:
        parts.append(tr("%Ln documents", "", row.documents))
    if row.warned:
        parts.append(tr("warnings"))
    if row.alike and row.group is not Group.WITHIN:
        parts.append(tr("%Ln say nearly the same", "", row.alike))
    if row.group in SPOKEN:
        parts.append(tr(SPOKEN[row.group]))
    if row.assignee is not None:
        parts.append(row.assignee.name)
    return listed(parts)
