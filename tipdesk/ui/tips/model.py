"""The list of tips as a window over a query: holds slices, tells which it lacks, never fetches by itself."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from tipdesk.domain.ids import TipId
from tipdesk.ui.tips.values import TipRow, TipSlice

SLICE = 200
KEPT_SLICES = 12

ROW_ROLE = Qt.ItemDataRole.UserRole
TICKED_ROLE = Qt.ItemDataRole.UserRole + 1
QUIET_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
IN_SIGHT = 2
"""So many slices can be in sight at once."""


@dataclass(frozen=True)
class Marks:
    """What a row is besides its values, for whoever paints it."""

    ticked: Mapping[TipId, int]
    quiet: AbstractSet[int]

    def of(self, row_number: int, row: TipRow) -> tuple[bool, bool]:
        """Ticked, and quiet."""
        return row.tip in self.ticked, row_number in self.quiet


class TipListModel(QAbstractTableModel):
    """Rows keep their place: a row that was moved stays where it stands, quiet, until `start` is called anew.

    `wanted(first)` asks the page for the slice that begins at `first`. The page fetches with the offset that
    `offset_of` gives: rows that have left the query since are not counted by the desk any more.
    """

    wanted = Signal(int)

    def __init__(self, spoken: Callable[[TipRow], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._total = 0
        self._slices: OrderedDict[int, list[TipRow]] = OrderedDict()
        self._asked: list[int] = []
        self._left: set[int] = set()
        self._ticked: dict[TipId, int] = {}
        self.marks = Marks(self._ticked, self._left)

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else 1

    def data(  # noqa: PLR0911  # one line a role
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        row = self.row_at(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case _ if role == TICKED_ROLE:
                return row.tip in self._ticked
            case _ if role == QUIET_ROLE:
                return index.row() in self._left
            case _:
                return None

    # What the page says

    def start(self, first_slice: TipSlice, *, keeps_ticks: bool = False) -> None:
        """Begin anew with a fresh query, whose first rows are these."""
        self.beginResetModel()
        self._total = first_slice.total
        rows, number = list(first_slice.rows), first_slice.first // SLICE
        # What is found by words comes whole, and may fill several.
        self._slices = OrderedDict(
            (number + at // SLICE, rows[at : at + SLICE]) for at in range(0, max(1, len(rows)), SLICE)
        )
        self._asked.clear()
        self._left.clear()
        if not keeps_ticks:
            self._ticked.clear()
        self.endResetModel()

    def fill(self, first: int, rows: tuple[TipRow, ...]) -> None:
        number = first // SLICE
        self._asked = [one for one in self._asked if one != number]
        self._slices[number] = list(rows)
        self._slices.move_to_end(number)
        kept = {row // SLICE for row in self._left}
        for old in list(self._slices):
            if len(self._slices) <= KEPT_SLICES:
                break
            # A slice with a moved row is not dropped: the desk could not give that row again.
            if old not in kept and old != number:
                del self._slices[old]
        self.dataChanged.emit(self.index(first, 0), self.index(max(first, first + len(rows) - 1), 0))

    def put(self, row_number: int, row: TipRow, *, left_query: bool) -> None:
        """The row stands with new values; `left_query` makes it quiet."""
        held = self._slices.get(row_number // SLICE)
        if held is None or row_number % SLICE >= len(held):
            return
        held[row_number % SLICE] = row
        if left_query:
            self._left.add(row_number)
        else:
            self._left.discard(row_number)
        self.dataChanged.emit(self.index(row_number, 0), self.index(row_number, 0))

    def set_ticked(self, row_number: int, ticked: Qt.CheckState) -> None:
        row = self.row_at(row_number)
        if row is None:
            return
        if ticked == Qt.CheckState.Checked:
            self._ticked[row.tip] = row_number
        else:
            self._ticked.pop(row.tip, None)
        self.dataChanged.emit(self.index(row_number, 0), self.index(row_number, 0))

    def toggle(self, row_number: int) -> None:
        row = self.row_at(row_number)
        ticked = row is not None and row.tip in self._ticked
        self.set_ticked(row_number, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def tick(self, tips: Iterable[TipId]) -> None:
        """These and no others, whether their rows have come or not."""
        self._ticked.clear()
        self._ticked.update((tip, -1) for tip in tips)
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, 0))

    # What the page asks

    def row_at(self, row_number: int) -> TipRow | None:
        """The row, or None where it has not come yet; then `wanted` was emitted."""
        if not 0 <= row_number < self._total:
            return None
        number = row_number // SLICE
        held = self._slices.get(number)
        if held is None:
            if number not in self._asked:
                # What was asked for before these is fetched no more: whoever paints it again asks again.
                self._asked = [*self._asked, number][-IN_SIGHT:]
                self.wanted.emit(number * SLICE)
            return None
        return held[row_number % SLICE] if row_number % SLICE < len(held) else None

    def offset_of(self, first: int) -> int:
        """Where the desk now counts the row that stands at `first` here."""
        return first - sum(1 for row in self._left if row < first)

    def place_of(self, tip: TipId) -> int:
        """The row number of a tip that is held, or -1."""
        return next((place for place, row in self.held() if row.tip == tip), -1)

    def held(self) -> Iterator[tuple[int, TipRow]]:
        """The rows that have come, each with its number."""
        for number, rows in self._slices.items():
            yield from enumerate(rows, number * SLICE)

    def ticked(self) -> tuple[TipId, ...]:
        return tuple(self._ticked)
