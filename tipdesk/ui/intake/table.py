"""The preview's table: what was found, with ticks; a filter shows a part of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from tipdesk.intake.preview import Preview, Row, Standing
from tipdesk.ui.intake.counts import Narrowed
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
        self._seen = 0
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

    def show_preview(self, preview: Preview, only: Narrowed) -> None:
        """After another filter: the chosen row stays chosen where it is still shown."""
        chosen = self.chosen_place
        shown = self._shown(preview, only, 0)
        self.model.show_rows(shown)
        places = [place for place, _ in shown]
        self.table.choose(places.index(chosen) if chosen in places else 0)
        self._show_head(preview)

    def show_more(self, preview: Preview, only: Narrowed) -> None:
        """Rows that came go to the end: nothing jumps. The first that comes is chosen."""
        rows = self.model.rows
        more = self._shown(preview, only, self._seen)
        if more:
            self.model.put_rows((*rows, *more))
            if not rows:
                self.table.choose(0)
        self._show_head(preview)

    def show_again(self, preview: Preview) -> None:
        """The same rows with other ticks keep their places."""
        self.model.put_rows([(place, preview.rows[place]) for place, _ in self.model.rows])
        self._show_head(preview)

    @property
    def chosen_place(self) -> int:
        """The row of the preview that stands chosen, -1 for none."""
        at = self.table.current
        return self.model.rows[at][0] if 0 <= at < len(self.model.rows) else -1

    def _shown(self, preview: Preview, only: Narrowed, start: int) -> list[tuple[int, Row]]:
        self._seen = len(preview.rows)
        rows = preview.rows[start:] if start else preview.rows
        return [(place, row) for place, row in enumerate(rows, start) if only.shows(row)]

    def _show_head(self, preview: Preview) -> None:
        counts = preview.counts
        state = Qt.CheckState.PartiallyChecked if counts.ticked else Qt.CheckState.Unchecked
        if counts.ticked and counts.ticked == counts.new:
            state = Qt.CheckState.Checked
        if self.table.head.tick is not state:
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
