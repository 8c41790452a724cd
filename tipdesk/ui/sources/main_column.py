"""The source page's main column: alias, protection, promise, where it differs, statements."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.sources.promise_panel import PromisePanel
from tipdesk.ui.sources.values import Ends, SourceWhole, StatementRow, Term
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.cells import Cell, CellModel, CellTable, Column
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Chip, Ground
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout, heading
from tipdesk.ui.widgets.strip import Strip, Weight


class SourceColumn(Ground):
    promise_wanted = Signal()
    destroy_wanted = Signal()
    ease_wanted = Signal()
    merge_wanted = Signal()
    keepers_wanted = Signal()

    def __init__(self, look: Look, terms: tuple[Term, ...]) -> None:
        super().__init__(look, "surface")
        self._look = look
        self._terms = {term.key: term for term in terms}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        column.addLayout(self._head)
        self._under = QVBoxLayout()
        self._under.setSpacing(0)
        columns = (
            Column(self.tr("Said"), 64),
            Column(self.tr("Statement")),
            Column(self.tr("Terms"), 128),
            Column(self.tr("Backs"), 96),
        )
        self.model: CellModel[StatementRow] = CellModel(columns, self._cells, self)
        self.table = CellTable(look, self.tr("Statements"), self.model)
        column.addWidget(self.table)
        self._nothing = Words(
            look, self.tr("Nothing said is filed yet. Add the first statement, with its terms."), colour="text-quiet"
        )
        column.addWidget(self._nothing)
        column.addStretch(1)
        whole.addWidget(Scrolled(content))

    def _cells(self, row: StatementRow) -> Sequence[Cell]:
        term = self._terms.get(row.terms)
        return (
            Cell(when.day(self._look, row.said_ms), "text-quiet", tabular=True),
            Cell(row.text),
            Cell(term.word, term.ink, chip=term.ground) if term else Cell(row.terms),
            Cell(row.backs, "text-quiet"),
        )

    def show_source(self, whole: SourceWhole) -> None:
        look = self._look
        chosen = self.table.current
        empty_layout(self._head)
        top = QHBoxLayout()
        top.addWidget(Words(look, whole.alias, step="alias", wrap=False))
        top.addStretch(1)
        if whole.protected:
            chip = Chip(look, whole.protected, icon="stamp", ground="sealed-soft", ink="sealed")
            top.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(top)
        self._head.addWidget(Words(look, whole.about, step="small", colour="text-quiet"))
        self._head.addSpacing(16)
        self._promise(whole)
        right = Words(look, self.tr("Terms go with each statement, not with the person"), step="small",
                      colour="text-quiet", wrap=False)  # fmt: skip
        self._head.addWidget(heading(look, self.tr("Statements"), number(len(whole.statements)), right))
        self.model.show_rows(whole.statements)
        self.table.setVisible(bool(whole.statements))
        self._nothing.setVisible(not whole.statements)
        self.table.setFixedHeight(self.table.whole_height())
        self.table.choose(max(0, min(chosen, len(whole.statements) - 1)))

    def _promise(self, whole: SourceWhole) -> None:
        look = self._look
        panel = PromisePanel(look, whole)
        panel.change.clicked.connect(self.promise_wanted)
        panel.change.setVisible(whole.i_am_keeper)
        self._head.addWidget(panel)
        if whole.differs:
            self._head.addSpacing(12)
            bold = self.tr("Promise and facts differ.")
            self._head.addWidget(Strip(look, Weight.DANGER, "shield-alert", bold, whole.differs, above=True))
        for strip in self._strips(whole):
            self._head.addSpacing(12)
            self._head.addWidget(strip)
        self._head.addSpacing(22)

    def _strips(self, whole: SourceWhole) -> list[Strip]:
        """What stands beside the promise: two sealed identities, its end, a hold, or that it was destroyed."""
        look, found = self._look, []
        if whole.boxes > 1:
            rest = self.tr("Two people sealed one before they had seen each other's. Both are kept.")
            if whole.merge_waits:
                rest = self.tr("You asked the other keepers to merge them; not all have answered yet.")
            action = self.tr("Merge…") if whole.i_am_keeper and not whole.merge_waits else ""
            bold = self.tr("%Ln identities stand for this source.", "", whole.boxes)
            found.append(Strip(look, Weight.WARN, "git-fork", bold, rest, action=action, above=True))
            found[-1].acted.connect(self.merge_wanted)
        if whole.new_box is not None:
            one = whole.new_box
            action = self.tr("Change the keepers…") if one.may else ""
            found.append(Strip(look, Weight.WARN, "shield-alert", one.fact, one.rest, action=action, above=True))
            found[-1].acted.connect(self.keepers_wanted)
        if whole.destroyed_ms is not None:
            bold = self.tr("Destroyed on {day}, as was promised.").format(day=when.day(look, whole.destroyed_ms))
            found.append(Strip(look, Weight.INFO, "check", bold))
        if whole.ends is not None:
            found.append(self._end(whole.ends))
        return found

    def _end(self, ends: Ends) -> Strip:
        look = self._look
        if ends.held:
            action = self.tr("Lift…") if ends.may_ease else ""
            strip = Strip(look, Weight.INFO, "lock", self.tr("On hold."), ends.held, action=action, above=True)
            strip.acted.connect(self.ease_wanted)
            return strip
        day = when.day(look, ends.at_ms)
        if not ends.overdue:
            bold = self.tr("The promise ends on {day}.").format(day=day)
            return Strip(look, Weight.WARN, "hourglass", bold, ends.goes, above=True)
        action = self.tr("Destroy…") if ends.may_destroy else ""
        bold = self.tr("The promise ended on {day}.").format(day=day)
        rest = ends.goes if ends.may_destroy else self.tr("{what} A lead does it.").format(what=ends.goes)
        strip = Strip(look, Weight.DANGER, "hourglass", bold, rest, action=action, above=True)
        strip.acted.connect(self.destroy_wanted)
        return strip
