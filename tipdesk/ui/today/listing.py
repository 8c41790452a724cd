"""Today's list: headings, rows of 36, and one row opened in its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout

from tipdesk.ui.foreign import visible
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.tips.list_pane import CardTable
from tipdesk.ui.today.values import TodayRow
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground

HEADING = 44
DUE_WIDTH = 132
WHERE_WIDTH = 208
ENTRY_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Heading:
    words: str
    count: str


@dataclass(frozen=True)
class Opened:
    """Stands under the row that is open; a widget lies over it."""

    row: TodayRow


Entry = Heading | TodayRow | Opened


class TodayModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings, and what lies under an open row, are passed over."""
        here = 0 <= index.row() < len(self.entries) and isinstance(self.entries[index.row()], TodayRow)
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled if here else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words if isinstance(entry, Heading) else visible(entry.words) if isinstance(
                entry, TodayRow) else ""  # fmt: skip
        return None


def _spoken(entry: Entry) -> str:
    match entry:
        case TodayRow(spoken=spoken):
            return visible(spoken)
        case Heading(words=words, count=count):
            return f"{words} {count}"
        case Opened(row=row):
            return visible(row.facts)


class TodayCard(QStyledItemDelegate):
    """Paints headings and rows."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(320, self._look.theme.size("row", "comfortable"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Heading):
            self._paint_heading(painter, option, entry)
        elif isinstance(entry, TodayRow):
            self._paint_row(painter, option, entry)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, entry: Heading) -> None:
        look, rect = self._look, option.rect
        font = look.font("strong")
        words = QRect(rect.left() + 12, rect.bottom() - 28, rect.width() - 24, 20)
        wide = round(QFontMetricsF(font).horizontalAdvance(entry.words)) + 10
        count = QRect(words.left() + wide, words.top(), 80, 20)
        visual = QStyle.visualRect
        paint.text(painter, visual(option.direction, rect, words), entry.words, font, look.colour("text"))
        small = look.theme.numbers("caption")
        paint.text(painter, visual(option.direction, rect, count), entry.count, small, look.colour("text-quiet"))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: TodayRow) -> None:
        look, rect, state = self._look, option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        height = rect.height() - 1

        def at(left: int, width: int) -> QRect:
            return QStyle.visualRect(option.direction, rect, QRect(rect.left() + left, rect.top(), width, height))

        icon = at(12, 16)
        painter.drawPixmap(icon.left(), rect.top() + 10, look.pixmap(row.icon.what, row.icon.ink, 16))
        wide = rect.width() - 12
        due = at(wide - DUE_WIDTH, DUE_WIDTH)
        paint.text(painter, due, row.due.what, look.theme.numbers("small"), look.colour(row.due.ink), paint.RIGHT)
        where_width = min(WHERE_WIDTH, max(80, rect.width() // 4))
        where = at(wide - DUE_WIDTH - 12 - where_width, where_width)
        paint.text(painter, where, visible(row.where), look.font("small"), look.colour("text-quiet"))
        room = wide - DUE_WIDTH - 24 - where_width - 40
        font = look.font("strong" if row.section.value in {"late", "today"} else "body")
        words = QFontMetricsF(font).horizontalAdvance(visible(row.words)) + 12
        paint.safe_text(painter, at(40, room), row.words, font, look.colour("text"), look)
        if row.about and room - words > 60:  # noqa: PLR2004  # px: less shows nothing readable
            about = at(40 + round(words), room - round(words))
            paint.safe_text(painter, about, row.about, look.font("small"), look.colour("text-quiet"), look)
        if state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, rect, look)


class OpenedRow(Ground):
    """What is known of the chosen row without opening anything, and the way to it."""

    gone = Signal()

    def __init__(self, look: Look, row: TodayRow) -> None:
        super().__init__(look, "canvas", edges="b")
        self.setAccessibleName(row.go_words)
        column = QVBoxLayout(self)
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # Qt mirrors what lies in a layout, not its margins.
        column.setContentsMargins(12 if turned else 40, 8, 40 if turned else 12, 9)
        column.setSpacing(4)
        if row.line:
            column.addWidget(Words(look, visible(row.line)))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(Words(look, row.facts, step="small", colour="text-quiet"), 1)
        self.go = Button(look, row.go_words, key=hint(Intent.OPEN), role=Role.QUIET, small=True)
        self.go.clicked.connect(self.gone)
        foot.addWidget(self.go, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)


class TodayTable(CardTable):
    """`gone(row)` when a person wants to go to what a row is about."""

    gone = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, look.theme.size("row", "comfortable"))
        self._look = look
        self.rows = TodayModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(TodayCard(look, self))
        self._open = ""
        self._touched = False
        """Until a person moves, the first row is the chosen one, whatever comes in."""
        self.clicked.connect(lambda _index: self.open_or_go())
        self._sections: tuple[tuple[Heading, tuple[TodayRow, ...]], ...] = ()

    def show_sections(self, sections: Sequence[tuple[Heading, tuple[TodayRow, ...]]]) -> None:
        """The row that was chosen stays chosen, wherever it now stands, and what was open stays open."""
        self._sections = tuple(sections)
        here, at = self.chosen, self.verticalScrollBar().value()
        row_before = self.currentIndex().row()
        entries: list[Entry] = []
        for heading, rows in sections:
            entries.append(heading)
            for row in rows:
                entries.append(row)
                if row.key == self._open:
                    entries.append(Opened(row))
        self.rows.show_entries(entries)
        plain = self._look.theme.size("row", "comfortable")
        for number, entry in enumerate(entries):
            # The view keeps the heights of what stood there before.
            self.setRowHeight(number, HEADING if isinstance(entry, Heading) else plain)
            if isinstance(entry, Opened):
                self._lay_open(number, entry.row)
        self._choose_again(here if self._touched else None, row_before if self._touched else -1)
        self.verticalScrollBar().setValue(at)

    @property
    def chosen(self) -> TodayRow | None:
        at = self.currentIndex().row()
        entry = self.rows.entries[at] if 0 <= at < len(self.rows.entries) else None
        return entry if isinstance(entry, TodayRow) else None

    def step(self, by: int) -> None:
        self._step_from(self.currentIndex().row(), by)

    def open_or_go(self) -> None:
        """The first time it opens in its place; then it goes there."""
        row = self.chosen
        self._touched = True
        if row is None:
            return
        if self._open == row.key or not (row.line or row.facts):
            self.gone.emit(row)
        else:
            self._open = row.key
            self.show_sections(self._sections)

    def close_open(self) -> bool:
        """Whether something was open."""
        was, self._open = self._open, ""
        if was:
            self.show_sections(self._sections)
        return bool(was)

    def _lay_open(self, number: int, row: TodayRow) -> None:
        part = OpenedRow(self._look, row)
        part.gone.connect(lambda: self.gone.emit(row))
        self.setIndexWidget(self.rows.index(number, 0), part)
        width = self.viewport().width()
        tall = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
        self.setRowHeight(number, max(44, tall))

    def _choose_again(self, before: TodayRow | None, row_before: int) -> None:
        """The same row, else the one that took its place, else the first."""
        places = [n for n, entry in enumerate(self.rows.entries) if isinstance(entry, TodayRow)]
        if not places:
            return
        keys = {entry.key: n for n, entry in enumerate(self.rows.entries) if isinstance(entry, TodayRow)}
        at = keys.get(before.key) if before is not None else None
        if at is None:
            at = next((n for n in places if n >= row_before), places[-1]) if row_before >= 0 else places[0]
        self.setCurrentIndex(self.rows.index(at, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: -1}
        if event.key() in ends:
            by = ends[Qt.Key(event.key())]
            self._step_from(-1 if by > 0 else len(self.rows.entries), by)
        else:
            self._touched = True
            super().keyPressEvent(event)

    def _step_from(self, start: int, by: int) -> None:
        self._touched = True
        at = start + by
        while 0 <= at < len(self.rows.entries) and not isinstance(self.rows.entries[at], TodayRow):
            at += by
        if 0 <= at < len(self.rows.entries):
            self.setCurrentIndex(self.rows.index(at, 0))
