"""What colleagues lack: a table to tick packets in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.exchange.values import ToSend
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.cells import Cell, CellModel, CellTable, Column
from tipdesk.ui.widgets.fitting import wide
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.sections import heading


class SendPart(QWidget):
    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ticked: set[str] = set()
        self._left: set[str] = set()
        changes, last = self.tr("Changes"), self.tr("Last sent")
        columns = (
            Column("", 34, name=self.tr("Goes along")),
            Column(self.tr("To")),
            Column(self.tr("Holds")),
            Column(changes, wide(look, changes, number(99_999)), right=True),
            Column(last, wide(look, last, self.tr("not yet"), when.stamp(look, look.now_ms()), least=130)),
        )
        self.model: CellModel[ToSend] = CellModel(columns, self._cells, self)
        self.table = CellTable(look, self.tr("To send"), self.model)
        self.table.head.tick = Qt.CheckState.Checked
        self.table.head_ticked.connect(self.tick_all)
        self.table.ticked.connect(self.tick)
        self._where = Words(look, "", step="caption", colour="text-quiet", wrap=False)
        said = Words(look, self.tr("Sealed to people, openable by nobody else"), step="small", colour="text-quiet")
        said.setWordWrap(False)
        self._nothing = Words(look, self.tr("You and your colleagues have the same."), colour="text-quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = heading(look, self.tr("To send"), right=said)
        column.addWidget(head)
        column.addWidget(self._where)
        column.addWidget(self.table)
        column.addWidget(self._nothing)
        self.show_rows(())
        self.say_where("")

    @property
    def keys(self) -> tuple[str, ...]:
        """Those that are ticked, in the order of the table."""
        return tuple(row.key for row in self.model.rows if row.key in self._ticked)

    def say_where(self, folder: str) -> None:
        self._where.setText(
            self.tr("Into the folder {folder}").format(folder=folder)
            if folder
            else self.tr("No folder or stick is chosen yet.")
        )

    def show_rows(self, rows: Sequence[ToSend]) -> None:
        """What is new is ticked; what somebody unticked stays so."""
        at = self.table.current
        self._ticked = {row.key for row in rows if not row.why_not and row.key not in self._left}
        self.model.show_rows(rows)
        self.table.setFixedHeight(self.table.whole_height())
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._where.setVisible(bool(rows))
        self.table.choose(max(0, min(at, len(rows) - 1)))
        self._tell()

    def tick(self, row: int) -> None:
        if not 0 <= row < len(self.model.rows) or self.model.rows[row].why_not:
            return
        key = self.model.rows[row].key
        self._ticked ^= {key}
        self._left ^= {key}
        self._tell()

    def tick_all(self) -> None:
        free = {row.key for row in self.model.rows if not row.why_not}
        self._ticked = set() if self._ticked == free else set(free)
        self._left = free - self._ticked
        self._tell()

    def _tell(self) -> None:
        free = {row.key for row in self.model.rows if not row.why_not}
        some = Qt.CheckState.PartiallyChecked if self._ticked else Qt.CheckState.Unchecked
        self.table.head.tick = Qt.CheckState.Checked if self._ticked and self._ticked == free else some
        self.table.head.viewport().update()
        self.model.put_rows(self.model.rows)
        self.changed.emit()

    def _sent(self, row: ToSend) -> str:
        if row.why_not:
            return ""
        return self.tr("not yet") if row.sent_ms is None else when.stamp(self._look, row.sent_ms)

    def _cells(self, row: ToSend) -> Sequence[Cell]:
        on = Qt.CheckState.Checked if row.key in self._ticked else Qt.CheckState.Unchecked
        ink = "text-quiet" if row.why_not else "text"
        return (
            Cell(tick=on) if not row.why_not else Cell(icon="ban", ink="text-quiet"),
            Cell(row.to, ink, weight=400 if row.why_not else 600, tip=row.to),
            Cell(row.why_not or row.holds, ink, tip=row.why_not or row.holds),
            Cell(number(row.changes) if row.changes else "", "text-quiet", right=True, tabular=True),
            Cell(self._sent(row), "text-quiet", tabular=True),
        )
