"""What a table of cells shows: a tuple of rows, and a function that says how a row's cells look."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets import paint

CELL_ROLE = Qt.ItemDataRole.UserRole

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Cell:
    """How one cell looks; `chip` is the ground of a chip ('-' for one with a line only)."""

    words: str = ""
    ink: str = "text"
    weight: int = 400
    icon: str = ""
    icon_ink: str = ""
    chip: str = ""
    right: bool = False
    tick: Qt.CheckState | None = None
    tabular: bool = False
    tip: str = ""


@dataclass(frozen=True)
class Column:
    """`width` 0 grows; `title` may be empty, `name` is what is read aloud instead."""

    title: str
    width: int = 0
    name: str = ""
    right: bool = False


class CellModel(QAbstractTableModel, Generic[Row]):
    def __init__(
        self, columns: Sequence[Column], cells: Callable[[Row], Sequence[Cell]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._cells = cells
        self._rows: tuple[Row, ...] = ()
        self._at_once: dict[int, Sequence[Cell]] | None = None

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """While a table is painted, a row's cells are made once, not once for each of them."""
        self._at_once = {}
        try:
            yield
        finally:
            self._at_once = None

    def _cells_in(self, row: int) -> Sequence[Cell]:
        if self._at_once is None:
            return self._cells(self._rows[row])
        if row not in self._at_once:
            self._at_once[row] = self._cells(self._rows[row])
        return self._at_once[row]

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def put_rows(self, rows: Sequence[Row]) -> None:
        """The same rows with new values, perhaps with more behind them: nothing jumps."""
        before, after = len(self._rows), len(rows)
        if after < before:
            self.show_rows(rows)
            return
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._rows = tuple(rows)
            self.endInsertRows()
        self._rows = tuple(rows)
        if before:
            self.dataChanged.emit(self.index(0, 0), self.index(before - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        cell = self._cells_in(index.row())[index.column()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return cell
            case Qt.ItemDataRole.DisplayRole:
                return paint.visible(cell.words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(cell)
            case Qt.ItemDataRole.ToolTipRole:
                return cell.tip or None
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.columns[section].name or self.columns[section].title
        return None


def _spoken(cell: Cell) -> str:
    if cell.tick is None:
        return paint.visible(cell.words)
    return tr("ticked") if cell.tick == Qt.CheckState.Checked else tr("not ticked")
