"""The story's tables of sources and of history."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.stories.values import Done, SourceRow
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.cells import Cell, CellModel, CellTable, Column
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground


class SourcesTab(Ground):
    opened = Signal(object)
    new_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface")
        self._look = look
        columns = (
            Column(self.tr("Alias"), 150),
            Column(self.tr("How they know")),
            Column(self.tr("Who may know"), 170),
            Column(self.tr("Statements"), 90, right=True),
            Column(self.tr("Last contact"), 110),
            Column(self.tr("Destroy by"), 110),
            Column(self.tr("Promise"), 110),
        )
        self.model: CellModel[SourceRow] = CellModel(columns, self._cells, self)
        self.table = CellTable(look, self.tr("Sources"), self.model)
        self.table.doubleClicked.connect(lambda _index: self.open_chosen())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.table, 1)
        self._nothing = Words(look, self.tr("No source is written down in this story yet."), colour="text-quiet")
        column.addWidget(self._nothing)
        self._new = Button(look, self.tr("New source…"), icon="plus")
        self._new.clicked.connect(self.new_wanted)
        column.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()  # an empty page begins at its top

    def show_sources(self, rows: Sequence[SourceRow]) -> None:
        at = self.table.current
        self.model.show_rows(rows)
        self._nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.table.choose(max(0, min(at, len(rows) - 1)))

    def open_chosen(self) -> None:
        if 0 <= self.table.current < len(self.model.rows):
            self.opened.emit(self.model.rows[self.table.current].source)

    def _promise(self, row: SourceRow) -> Cell:
        if row.differs:
            return Cell(self.tr("differs"), "danger", icon="shield-alert")
        if not row.agreed:
            return Cell(self.tr("none yet", "a promise"), "warn", icon="feather")
        return Cell(self.tr("kept"), "text-quiet", icon="shield-check")

    def _cells(self, row: SourceRow) -> Sequence[Cell]:
        look = self._look
        last = when.brief(look, row.last_contact_ms) if row.last_contact_ms is not None else self.tr("none yet")
        destroy = when.day(look, row.destroy_by_ms) if row.destroy_by_ms is not None else ""
        return (
            Cell(row.alias, weight=600),
            Cell(row.how),
            Cell(row.keepers, "text-quiet"),
            Cell(str(row.statements), right=True, tabular=True),
            Cell(last, "text-quiet", tabular=True),
            Cell(destroy, "text-quiet", tabular=True),
            self._promise(row),
        )


class HistoryTab(Ground):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface")
        self._look = look
        columns = (Column(self.tr("When"), 140), Column(self.tr("Who"), 170), Column(self.tr("Did")))
        self.model: CellModel[Done] = CellModel(columns, self._cells, self)
        self.table = CellTable(look, self.tr("History"), self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.table, 1)

    def _cells(self, row: Done) -> Sequence[Cell]:
        return (
            Cell(when.stamp(self._look, row.at_ms), "text-quiet", tabular=True),
            Cell(row.who, weight=600),
            Cell(row.did),
        )
