"""Tables of cells, 28 a row, painted by a delegate; letters and digits are left to the page."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.cell_model import CELL_ROLE, Cell, CellModel, Column, Index, Row

__all__ = ["CELL_ROLE", "Cell", "CellDelegate", "CellModel", "CellTable", "Column", "Index", "Row"]

PAD = 8


class CellDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, row_height: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._height = look, row_height

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(40, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, state = self._look, option.rect, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, look.colour("selected"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        left, middle = rect.left() + PAD, rect.center().y()
        if cell.tick is not None:
            paint.tick(painter, paint.turned(painter, rect, QRect(left, middle - 7, 16, 16)), cell.tick, look)
            return
        if cell.chip and cell.words:
            ground = None if cell.chip == "-" else cell.chip
            room = QRect(left, rect.top(), rect.width() - PAD, rect.height() - 1)
            paint.chip(painter, paint.turned(painter, rect, room), cell.words, look, ground=ground, ink=cell.ink)
            return
        if cell.icon:
            px = 14
            place = paint.turned(painter, rect, QRect(left, middle - 6, px, px)).topLeft()
            painter.drawPixmap(place, look.pixmap(cell.icon, cell.icon_ink or cell.ink, px))
            left += px + 6
        room = QRect(left, rect.top(), rect.right() - left - PAD + 1, rect.height() - 1)
        self._paint_words(painter, paint.turned(painter, rect, room), cell)

    def _paint_words(self, painter: QPainter, room: QRect, cell: Cell) -> None:
        look = self._look
        font = (
            look.theme.numbers("small", weight=cell.weight) if cell.tabular else look.font("small", weight=cell.weight)
        )
        if cell.right:
            paint.text(painter, room, cell.words, font, look.colour(cell.ink), paint.RIGHT, Qt.TextElideMode.ElideNone)
        else:
            paint.safe_text(painter, room, cell.words, font, look.colour(cell.ink), look)


class _Head(QHeaderView):
    """Column titles: caption, quiet, a line under them."""

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self.tick: Qt.CheckState | None = None
        self.setFixedHeight(28)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        look = self._look
        painter.fillRect(rect, look.colour("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        if logical == 0 and self.tick is not None:
            box = paint.turned(painter, rect, QRect(rect.left() + PAD, rect.center().y() - 7, 16, 16))
            paint.tick(painter, box, self.tick, look)
            return
        title = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        columns = getattr(self.model(), "columns", ())
        align = paint.RIGHT if logical < len(columns) and columns[logical].right else paint.LEFT
        room = rect.adjusted(PAD, 0, -PAD, -1)
        paint.text(painter, room, title, look.font("caption"), look.colour("text-quiet"), align)


class CellTable(QTableView):
    """One row is chosen at a time; letters and digits are left to the page."""

    chosen = Signal(int)
    head_ticked = Signal()
    ticked = Signal(int)

    def __init__(self, look: Look, name: str, model: CellModel[Row]) -> None:
        super().__init__()
        self._look = look
        height = look.theme.size("row", "dense")
        self._cell_model = model
        self.head = _Head(look)
        self.setHorizontalHeader(self.head)
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(look, height, self))
        self.head.sectionClicked.connect(self._head_clicked)
        self.clicked.connect(self._clicked)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.chosen.emit(now.row()))
        self._fit()

    @property
    def current(self) -> int:
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        if 0 <= row < self._cell_model.rowCount():
            index = self._cell_model.index(row, 1 if len(self._cell_model.columns) > 1 else 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def whole_height(self) -> int:
        """As high as all rows, for tables within a page that scrolls."""
        return 28 + self._cell_model.rowCount() * self._look.theme.size("row", "dense") + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where the keys go is seen: a ring around the chosen row, or around the table while none is chosen."""
        with self._cell_model.at_once():
            super().paintEvent(event)
        if not self.hasFocus():
            return
        view, row = self.viewport(), self.current
        place = QRect(0, self.rowViewportPosition(row), view.width(), self.rowHeight(row)) if row >= 0 else view.rect()
        painter = QPainter(view)
        paint.focus_ring(painter, place, self._look)
        painter.end()

    def _head_clicked(self, section: int) -> None:
        if section == 0 and self.head.tick is not None:
            self.head_ticked.emit()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0 and self.head.tick is not None:
            self.ticked.emit(index.row())

    def _fit(self) -> None:
        columns = self._cell_model.columns
        fixed = sum(column.width for column in columns)
        growing = [place for place, column in enumerate(columns) if not column.width]
        rest = max(120 * len(growing), self.viewport().width() - fixed)
        for place, column in enumerate(columns):
            self.setColumnWidth(place, column.width or rest // max(1, len(growing)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyboardSearch(self, _search: str) -> None:
        """Typing chooses nothing: letters are commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model().rowCount() - 1}
        if event.key() in ends:
            # Qt's table would go to the ends of the row.
            self.setCurrentIndex(self.model().index(ends[Qt.Key(event.key())], 0))
        elif event.key() in moves:
            super().keyPressEvent(event)
        else:
            event.ignore()
