"""The preview's table: what was found, with ticks; a filter shows a part of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from tipdesk.intake.preview import Preview, Row, Standing
from tipdesk.ui.intake.counts import Only
from tipdesk.ui.intake.telling import cells
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.cells import Cell, CellModel, CellTable, Column
from tipdesk.ui.widgets.parts import Ground


class PreviewTable(Ground):
    """`ticking(places, ticked)` names rows of the preview, not of the table."""

    ticking = Signal(object, bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface")
        self._look = look
        columns = (
            Column("", 36, name=self.tr("Ticked")),
            Column(self.tr("Found")),
            Column(self.tr("From"), 150),
            Column(self.tr("Its own date"), 130),
            Column(self.tr("Docs"), 56, right=True),
            Column(self.tr("What to know")),
        )
        self.model: CellModel[tuple[int, Row]] = CellModel(columns, self._cells, self)
        self.table = CellTable(look, self.tr("What was found"), self.model)
        self.table.head.tick = Qt.CheckState.Unchecked
        self.table.head_ticked.connect(self.tick_all)
        self.table.ticked.connect(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 0)
        column.addWidget(self.table)

    def _cells(self, placed: tuple[int, Row]) -> Sequence[Cell]:
        return cells(self._look, placed[1])

    def show_preview(self, preview: Preview, only: Only) -> None:
        """The same rows with new ticks keep their place."""
        shown = [
            (at, row) for at, row in enumerate(preview.rows) if only is Only.ALL or row.standing.value == only.value
        ]
        same = [at for at, _ in self.model.rows] == [at for at, _ in shown]
        if same:
            self.model.put_rows(shown)
        else:
            self.model.show_rows(shown)
            self.table.choose(0)
        new = [row.ticked for _, row in shown if row.standing is Standing.NEW]
        state = Qt.CheckState.Checked if new and all(new) else Qt.CheckState.Unchecked
        if any(new) and not all(new):
            state = Qt.CheckState.PartiallyChecked
        self.table.head.tick = state
        self.table.head.viewport().update()

    def toggle(self, at: int) -> None:
        if 0 <= at < len(self.model.rows):
            place, row = self.model.rows[at]
            if row.standing is Standing.NEW:
                self.ticking.emit((place,), not row.ticked)

    def toggle_chosen(self) -> None:
        self.toggle(self.table.current)

    def tick_all(self) -> None:
        """All that is shown and new, or none of it where all are ticked."""
        new = [(place, row) for place, row in self.model.rows if row.standing is Standing.NEW]
        self.ticking.emit(tuple(place for place, _ in new), not all(row.ticked for _, row in new))
