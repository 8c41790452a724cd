"""The list of tips: bar with count, filter and order; cards; the toast at its foot."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout

from tipdesk.ui.look import Look
from tipdesk.ui.tips.delegate import TipCard
from tipdesk.ui.tips.model import TipListModel
from tipdesk.ui.tips.values import InboxCounts, TriageState
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.strip import TwoTone
from tipdesk.ui.widgets.toast import Toast


class CardTable(QTableView):
    """One column, no headers, fixed rows; letters and digits are left to the page."""

    def __init__(self, look: Look, name: str, row_height: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setMinimumSectionSize(row_height)
        self.horizontalHeader().setStretchLastSection(True)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFont(look.font("body"))

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


class TipListPane(Ground):
    """Emits which row is chosen; filter and order are buttons that the page gives menus."""

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, look: Look, model: TipListModel, states: tuple[TriageState, ...]) -> None:
        super().__init__(look, "surface", edges="r")
        self._look = look
        self.model = model
        self.setAccessibleName(self.tr("Tips"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        bar = Ground(look, "surface", edges="b")
        bar.setFixedHeight(look.theme.size("row", "comfortable"))
        row = QHBoxLayout(bar)
        # The buttons' words end where the cards' do; beside longer languages each pixel counts.
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(6)
        self._count_row = row
        self.count = TwoTone(look, "", "", "body", quiet_rest=True)
        row.addWidget(self.count, 1)
        self.filter = Button(
            look, self.tr("Open", "tips that are still open"), icon="list-filter", role=Role.QUIET, small=True
        )
        self.order = Button(look, self.tr("Newest"), icon="arrow-up-down", role=Role.QUIET, small=True)
        row.addWidget(self.filter)
        row.addWidget(self.order)
        column.addWidget(bar)
        self.table = CardTable(look, self.tr("Tips"), look.theme.size("row", "tip"))
        self.card = TipCard(look, states, self.table)
        self.table.setItemDelegate(self.card)
        self.table.setModel(model)
        self.table.selectionModel().currentChanged.connect(self._current)
        self.table.doubleClicked.connect(lambda _index: self.opened.emit())
        column.addWidget(self.table, 1)
        self.toast = Toast(look, self)

    def show_counts(self, counts: InboxCounts, shown: int, *, is_open: bool) -> None:
        bold = self.tr("%Ln open", "tips that are still open", shown) if is_open else number(shown)
        self.count.set_words(bold, self.tr("of {n}").format(n=number(counts.whole)))

    def show_groups(self, counts: InboxCounts, lines: int) -> None:
        self.count.set_words(self.tr("%Ln rows", "", lines), self.tr("of {n}").format(n=number(counts.whole)))

    def show_ticked(self, n: int) -> None:
        self.count.set_words(self.tr("%Ln ticked", "", n), "")

    def show_place(self, at: int, total: int, matched: int) -> None:
        """'2 of 7', while a search narrows the list; where not all are shown, how many there are."""
        words = self.tr("of {n} found") if matched <= total else self.tr("of the newest {n}; {all} found")
        self.count.set_words(number(at + 1), words.format(n=number(total), all=number(matched)))

    @property
    def current(self) -> int:
        return self.table.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a row and bring it into sight without moving the list more than needed."""
        if not 0 <= row < self.model.rowCount():
            return
        index = self.model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.table.selectionModel().setCurrentIndex(index, flags)
        self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _current(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(now.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place()
