"""Paints a hit: title, where, when, and the matched sentence with its marks."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tipdesk.domain.text import visible
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.search.values import HitRow
from tipdesk.ui.widgets import paint

HEIGHT = 64
Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = Qt.ItemDataRole.UserRole


class HitModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
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
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{visible(hit.title)}, {hit.where}, {visible(hit.sentence)}"
        return None


class HitCard(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(300, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, state = self._look, option.rect, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.colour("selected" if chosen else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, HitRow):
            return
        icon = "inbox" if hit.story is None else "notebook-text" if hit.source is None else "quote"
        painter.drawPixmap(QPointF(rect.left() + 12, rect.top() + 11), look.pixmap(icon, "text-quiet", 16))
        small = look.theme.numbers("caption")
        time = when.brief(look, hit.at_ms)
        right = QRect(rect.right() - 260, rect.top() + 9, 248, 20)
        used = paint.text(painter, right, f"{hit.where} · {time}", small, look.colour("text-quiet"), paint.RIGHT)
        left = rect.left() + 40
        room = QRect(left, rect.top() + 9, rect.width() - 40 - used - 28, 20)
        paint.safe_text(painter, room, hit.title, look.font("strong"), look.colour("text"), look)
        self._paint_sentence(painter, QRect(left, rect.top() + 30, rect.width() - 52, 24), hit)
        if state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, rect, look)

    def _paint_sentence(self, painter: QPainter, room: QRect, hit: HitRow) -> None:
        look, font = self._look, self._look.font("body")
        # The mark stays in sight: what stands before it is cut where the line is too long.
        metrics = QFontMetricsF(font)
        cut = 0
        if hit.marks and metrics.horizontalAdvance(hit.sentence[: hit.marks[0][1]]) > room.width() - 40:
            cut = max(0, hit.marks[0][0] - 30)
        lead = "…" if cut else ""
        layout = QTextLayout(lead + hit.sentence[cut:].replace("\n", " "), font)
        formats = []
        for begin, end in hit.marks:
            span, form = QTextLayout.FormatRange(), QTextCharFormat()
            form.setBackground(look.colour("mark"))
            form.setForeground(look.colour("text"))
            span.start, span.length, span.format = begin - cut + len(lead), end - begin, form
            formats.append(span)
        layout.setFormats([span for span in formats if span.start >= 0])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.save()
        painter.setClipRect(room)
        painter.setPen(look.colour("text-quiet"))
        layout.draw(painter, QPointF(room.left(), room.top()))
        painter.restore()
