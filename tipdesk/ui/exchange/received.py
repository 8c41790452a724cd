"""What was received in the last days, and when colleagues were last heard of."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.exchange.values import Colleague, Outcome, Received
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import listed, tr
from tipdesk.ui.widgets.cells import Cell, CellModel, CellTable, Column
from tipdesk.ui.widgets.fitting import wide
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Avatar, Ground, Icon
from tipdesk.ui.widgets.sections import empty_layout, heading

ICONS = {
    Outcome.MERGED: ("package-check", "ok"),
    Outcome.ASIDE: ("circle-alert", "danger"),
    Outcome.REFUSED: ("circle-x", "text-quiet"),
}


class ReceivedPart(QWidget):
    """`look_wanted(Received)`: at what was set aside."""

    look_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        at = self.tr("When")
        columns = (
            Column(self.tr("From")),
            Column(self.tr("What became of it")),
            Column("", wide(look, "", self.tr("Look…"), weight=600), name=self.tr("Look at it")),
            Column(at, wide(look, at, when.stamp(look, look.now_ms()), least=130)),
        )
        self.model: CellModel[Received] = CellModel(columns, self._cells, self)
        self.table = CellTable(look, self.tr("Received"), self.model)
        self.table.clicked.connect(lambda _index: self.open_chosen())
        nothing = self.tr("Nothing came in the last 7 days. Drop a packet here, or press Receive.")
        self._nothing = Words(look, nothing, colour="text-quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(look, self.tr("Received"), self.tr("last 7 days")))
        column.addWidget(self.table)
        column.addWidget(self._nothing)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Received]) -> None:
        at = self.table.current
        self.model.show_rows(rows)
        self.table.setFixedHeight(self.table.whole_height())
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self.table.choose(max(0, min(at, len(rows) - 1)))

    def open_chosen(self) -> None:
        at = self.table.current
        if 0 <= at < len(self.model.rows) and self.model.rows[at].outcome is Outcome.ASIDE:
            self.look_wanted.emit(self.model.rows[at])

    def _cells(self, row: Received) -> Sequence[Cell]:
        icon, ink = ICONS[row.outcome]
        aside = row.outcome is Outcome.ASIDE
        return (
            Cell(row.who, icon=icon, icon_ink=ink, tip=row.who),
            Cell(row.words, "danger" if aside else "text-quiet", tip=row.words),
            Cell(self.tr("Look…") if aside else "", "accent", weight=600),
            Cell(when.stamp(self._look, row.at_ms), "text-quiet", tabular=True, tip=when.full(self._look, row.at_ms)),
        )


class ColleaguesPart(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading(look, self.tr("Colleagues, last heard of")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)

    def show_rows(self, rows: Sequence[Colleague]) -> None:
        empty_layout(self._rows)
        for one in rows:
            self._rows.addWidget(self._one(one))
        if not rows:
            alone = self.tr("You are alone at this desk. On the page People somebody can join.")
            self._rows.addWidget(Words(self._look, alone, colour="text-quiet"))

    def _one(self, one: Colleague) -> QWidget:
        look = self._look
        part = Ground(look, "surface", edges="b")
        part.setFixedHeight(32)
        row = QHBoxLayout(part)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(Avatar(look, one.initials, one.name))
        row.addWidget(Line(look, one.name, step="small"), 1)
        laptops = tr("%Ln laptops", "", one.laptops) if one.laptops else ""
        row.addWidget(Words(look, laptops, step="small", colour="text-quiet", wrap=False))
        heard = when.brief(look, one.heard_ms) if one.heard_ms is not None else self.tr("not yet")
        ink = "danger" if one.grave else "warn" if one.remark else "text-quiet"
        if one.remark:
            row.addWidget(Icon(look, "ban" if one.grave else "circle-pause", ink, 14))
        last = Words(look, listed(part for part in (heard, one.remark) if part), step="small", colour=ink, wrap=False)
        last.setMinimumWidth(150)
        row.addWidget(last)
        return part
