"""What was set aside here: commits that do not count, for leads to look at and write anew."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.grants.values import SetAside
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.cells import Cell, CellModel, CellTable, Column
from tipdesk.ui.widgets.fitting import wide
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.sections import heading


class AsidePart(QWidget):
    """Takes no room while nothing was set aside. `refile_wanted(SetAside)`."""

    refile_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        at = self.tr("When")
        columns = (
            Column(at, wide(look, at, when.stamp(look, look.now_ms()), least=108)),
            Column(self.tr("Who"), 124),
            Column(self.tr("What")),
            Column(self.tr("Why it does not count")),
        )
        self.model: CellModel[SetAside] = CellModel(columns, self._cells, self)
        self.table = CellTable(look, self.tr("Set aside"), self.model)
        self._count = Words(look, "", step="caption", colour="text-quiet", wrap=False)
        self.refile = Button(look, self.tr("File it anew…"), icon="undo-2")
        self.refile.clicked.connect(self._emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(look, self.tr("Set aside"), right=self._count))
        column.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(self.refile)
        row.addStretch(1)
        column.addLayout(row)
        self.setVisible(False)

    def show_rows(self, rows: Sequence[SetAside]) -> None:
        at = self.table.current
        self.model.show_rows(rows)
        self._count.setText(self.tr("{n}, kept and passed on, not merged").format(n=number(len(rows))))
        self.table.setFixedHeight(self.table.whole_height())
        self.table.choose(max(0, min(at, len(rows) - 1)))
        self.setVisible(bool(rows))

    def _emit(self) -> None:
        if 0 <= self.table.current < len(self.model.rows):
            self.refile_wanted.emit(self.model.rows[self.table.current])

    def _cells(self, one: SetAside) -> Sequence[Cell]:
        look = self._look
        return (
            Cell(when.stamp(look, one.at_ms), "text-quiet", tabular=True, tip=when.full(look, one.at_ms)),
            Cell(one.by, weight=600),
            Cell(one.what),
            Cell(one.why, "danger", icon="circle-alert", tip=one.why),
        )
