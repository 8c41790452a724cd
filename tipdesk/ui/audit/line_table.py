"""The table of lines: six columns, 28 a row, more rows as one scrolls down."""

from PySide6.QtCore import QObject, QSize, Signal

from tipdesk.ui.audit.desk_values import LineRow
from tipdesk.ui.audit.reported import head
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.cells import Cell, CellModel, CellTable, Column

WIDTHS = (112, 128, 142, 150, 0, 76)
NEAR_END = 40
LOW_PX = 84


def line_model(parent: QObject) -> CellModel[LineRow]:
    columns = tuple(Column(title, width) for title, width in zip(head(), WIDTHS, strict=True))
    return CellModel(columns, _cells, parent)


def _cells(row: LineRow) -> tuple[Cell, ...]:
    return (
        Cell(row.when, "text-quiet", tabular=True, tip=row.when_full),
        Cell(row.person, tip=row.person),
        Cell(row.did, "danger" if row.refused else "text", icon="ban" if row.refused else "", tip=row.did),
        Cell(row.what, weight=600, tip=row.what),
        Cell(row.why, "text-quiet", tip=row.why),
        Cell(row.laptop, "text-quiet"),
    )


class LineTable(CellTable):
    """`more_wanted`: the end comes near."""

    more_wanted = Signal()

    def __init__(self, look: Look, name: str, model: CellModel[LineRow]) -> None:
        super().__init__(look, name, model)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def sizeHint(self) -> QSize:
        """Little: what scrolls by itself asks for no more in a low window, where else the whole page would scroll."""
        return QSize(super().sizeHint().width(), LOW_PX)

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - NEAR_END * self._look.theme.size("row", "dense"):
            self.more_wanted.emit()
