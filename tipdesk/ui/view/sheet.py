"""A sheet as a table: rows that the sandbox made, cells as plain text with hidden characters named."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from tipdesk.intake.viewing import Style
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number
from tipdesk.ui.view.values import Written
from tipdesk.ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
COLUMNS_MOST = 512
NARROWEST, WIDEST, LOOKED_AT = 48, 320, 60
PAD = 8
NUMBERS = 44
"""As wide as the numbers of rows need."""
MOSTLY = 0.6
HIT, CHOSEN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole.value + 1


def is_sheet(written: Written) -> bool:
    """Whether most of a page is rows of a table."""
    rows = sum(mark.end - mark.start for mark in written.marks if mark.style is Style.ROW)
    return bool(written.text) and rows >= MOSTLY * len(written.text.strip("\n"))


def rows_of(written: Written) -> tuple[tuple[str, ...], ...]:
    """Cells are parted by tabs; a line that is no row stands alone, and what is hidden says so by its mark."""
    return tuple(tuple(line.split("\t")[:COLUMNS_MOST]) for line in written.text.rstrip("\n").split("\n"))


def hidden_lines(written: Written) -> frozenset[int]:
    """Rows that the document hides, or all of a sheet that it hides."""
    ends = list(accumulate(len(line) + 1 for line in written.text.split("\n")))
    marks = [mark for mark in written.marks if mark.style is Style.HIDDEN]
    spans = (
        range(bisect_right(ends, mark.start), bisect_right(ends, max(mark.start, mark.end - 1)) + 1) for mark in marks
    )
    return frozenset(line for span in spans for line in span)


class SheetModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[tuple[str, ...], ...] = ()
        self.hidden: frozenset[int] = frozenset()
        self.hits: frozenset[tuple[int, int]] = frozenset()
        self._columns = 0

    def show_written(self, written: Written) -> None:
        self.beginResetModel()
        self.rows, self.hidden = rows_of(written), hidden_lines(written)
        self.hits = frozenset()
        self._columns = max((len(row) for row in self.rows), default=0)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else self._columns

    def cell(self, row: int, column: int) -> str:
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return visible(self.cell(index.row(), index.column()))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return letters(section) if orientation == Qt.Orientation.Horizontal else number(section + 1)


def letters(column: int) -> str:
    """A, B, … Z, AA: as sheets call their columns."""
    name, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


class _Cells(QStyledItemDelegate):
    def __init__(self, look: Look, model: SheetModel) -> None:
        super().__init__(model)
        self._look, self._model = look, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, place = self._look, option.rect, (index.row(), index.column())
        ground = "mark" if place in self._model.hits else "warn-soft" if index.row() in self._model.hidden else ""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selected"))
        elif ground:
            painter.fillRect(rect, look.colour(ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        edge = QRect(rect.right(), rect.top(), 1, rect.height())
        painter.fillRect(paint.turned(painter, rect, edge), look.colour("line"))
        room, words = rect.adjusted(PAD, 0, -PAD, -1), self._model.cell(*place)
        paint.safe_text(painter, room, words, look.font("small"), look.colour("text"), look)


class _Head(QHeaderView):
    """Letters above, numbers beside: caption, quiet, on the ground of the page."""

    def __init__(self, look: Look, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._look = look
        self.setFont(look.font("caption"))
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        look = self._look
        painter.fillRect(rect, look.colour("canvas"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        edge = QRect(rect.right(), rect.top(), 1, rect.height())
        painter.fillRect(paint.turned(painter, rect, edge), look.colour("line"))
        words = str(self.model().headerData(logical, self.orientation()) or "")
        paint.text(painter, rect, words, look.font("caption"), look.colour("text-quiet"), paint.CENTRE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._look.colour("canvas"))
        painter.end()
        super().paintEvent(event)


class Sheet(QTableView):
    """Cell by cell with the arrows; Ctrl+C copies those that are chosen, guarded."""

    copy_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._model = SheetModel(self)
        self._hits: tuple[tuple[int, int], ...] = ()
        self.setModel(self._model)
        self.setItemDelegate(_Cells(look, self._model))
        self.setAccessibleName(self.tr("Sheet"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(False)
        self.setHorizontalHeader(_Head(look, Qt.Orientation.Horizontal))
        self.setVerticalHeader(_Head(look, Qt.Orientation.Vertical))
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setFixedWidth(NUMBERS)
        tall = look.theme.size("row", "dense")
        self.verticalHeader().setDefaultSectionSize(tall)
        self.verticalHeader().setMinimumSectionSize(tall)
        self.horizontalHeader().setMinimumSectionSize(NARROWEST)

    def show_written(self, written: Written) -> None:
        self._model.show_written(written)
        metrics, rows = QFontMetricsF(self._look.font("small")), self._model.rows[:LOOKED_AT]
        for column in range(self._model.columnCount()):
            widest = max(
                (metrics.horizontalAdvance(row[column][:60]) for row in rows if column < len(row)), default=0.0
            )
            self.setColumnWidth(column, round(min(WIDEST, max(NARROWEST, widest + 2 * PAD + 2))))
        if self._model.rows:
            self.setCurrentIndex(self._model.index(0, 0))

    def mark(self, words: str) -> None:
        wanted = words.strip().casefold()
        found = (
            (at, column)
            for at, row in enumerate(self._model.rows if wanted else ())
            for column, cell in enumerate(row)
            if wanted in cell.casefold()
        )
        self._hits = tuple(found)
        self._model.hits = frozenset(self._hits)
        self.viewport().update()

    @property
    def hits(self) -> int:
        return len(self._hits)

    @property
    def is_hidden(self) -> bool:
        """Whether the document hides all of it."""
        return bool(self._model.rows) and len(self._model.hidden) >= len(self._model.rows)

    def show_hit(self, hit: int) -> None:
        if 0 <= hit < len(self._hits):
            # Whatever key is held: Shift+F3 goes back a hit, and extends no choice.
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            index = self._model.index(*self._hits[hit])
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def chosen_words(self) -> str:
        places = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        rows: dict[int, list[str]] = {}
        for row, column in places:
            rows.setdefault(row, []).append(self._model.cell(row, column))
        return "\n".join("\t".join(cells) for cells in rows.values())

    def ask_for_copy(self) -> None:
        words = self.chosen_words()
        if words.strip():
            self.copy_wanted.emit(words)

    def keyboardSearch(self, _search: str) -> None:
        """Typing chooses nothing: letters are commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
            Qt.Key.Key_Home, Qt.Key.Key_End,
        }  # fmt: skip
        if event.key() in moves and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()


def titled(rows: Sequence[str], page: int) -> str:
    """The name of a page that has one."""
    return rows[page] if page < len(rows) else ""
