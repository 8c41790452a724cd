"""Paints a hit: title, where, when, and the matched sentence, each with its marks."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tipdesk.ui import when
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.search.values import HitRow
from tipdesk.ui.tongue import apart, listed
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.marked import paint_marked

HEIGHT = 64
EDGE = 12
TEXT_LEFT = 40
WHERE = 260
Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = Qt.ItemDataRole.UserRole


def moment(look: Look, hit: HitRow) -> str:
    return when.day(look, hit.at_ms) if hit.whole_day else when.brief(look, hit.at_ms)


class HitModel(QAbstractTableModel):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.hits: tuple[HitRow, ...] = ()

    def show_hits(self, hits: tuple[HitRow, ...]) -> None:
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.hits)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(hit.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            time = moment(self._look, hit)
            return listed((visible(hit.title), hit.where, hit.about, time, visible(hit.sentence)))
        return None


class HitCard(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.words = ""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(300, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, state = self._look, option.rect, option.state
        chosen, over = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, look.colour("selected" if chosen else "hover" if over else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, HitRow):
            return

        def at(left: int, top: int, width: int, height: int) -> QRect:
            place = QRect(rect.left() + left, rect.top() + top, width, height)
            return QStyle.visualRect(option.direction, rect, place)

        icon = "inbox" if hit.story is None else "notebook-text" if hit.source is None else "quote"
        painter.drawPixmap(at(EDGE, 11, 16, 16).topLeft(), look.pixmap(icon, "text-quiet", 16))
        small, quiet = look.theme.numbers("caption"), look.colour("text-quiet")
        facts = apart((hit.where, hit.about, moment(look, hit)))
        wide = min(WHERE + 80, rect.width() // 2)
        right = at(rect.width() - EDGE - wide, 9, wide, 20)
        used = paint.text(painter, right, facts, small, quiet, paint.RIGHT)
        room = at(TEXT_LEFT, 9, rect.width() - TEXT_LEFT - EDGE - used - 16, 20)
        paint_marked(painter, room, hit.title, self.words, look.font("strong"), look.colour("text"), look)
        below = at(TEXT_LEFT, 31, rect.width() - TEXT_LEFT - EDGE, 22)
        paint_marked(painter, below, hit.sentence, self.words, look.font("body"), quiet, look)
        if state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, rect, look)
