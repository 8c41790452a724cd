"""Who holds a key today: a table, and under it the chosen person's access in full with what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.retention import DAY_MS
from tipdesk.domain.story import StoryRole
from tipdesk.ui import when
from tipdesk.ui.foreign import visible
from tipdesk.ui.grants.values import Inside
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import apart, isolated, number, tr
from tipdesk.ui.who import ends_soon, role_word, until_words
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.cells import Cell, CellModel, CellTable, Column
from tipdesk.ui.widgets.fitting import wide
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.sections import heading
from tipdesk.ui.widgets.strip import TwoTone


class Today(QWidget):
    """`change_wanted(Inside)`, `end_wanted(Inside)`."""

    change_wanted = Signal(object)
    end_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.model: CellModel[Inside] = CellModel(self._columns(look), self._cells, self)
        self.table = CellTable(look, self.tr("Who can open it today"), self.model)
        self.table.chosen.connect(lambda _row: self._tell())
        self._head = QHBoxLayout()
        self._full = TwoTone(look, "", "", quiet_rest=True)
        self._full.setMinimumHeight(2 * look.theme.line("small"))
        self.change = Button(look, self.tr("Change…"), icon="pencil")
        self.change.clicked.connect(lambda: self._emit(self.change_wanted))
        self.end = Button(look, self.tr("End this access…"), icon="ban")
        self.end.clicked.connect(lambda: self._emit(self.end_wanted))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._count = Words(look, "", step="caption", colour="text-quiet", wrap=False)
        column.addWidget(heading(look, self.tr("Can open it today"), right=self._count))
        column.addWidget(self.table)
        column.addWidget(self._full)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.change)
        row.addWidget(self.end)
        row.addStretch(1)
        column.addLayout(row)
        self._fit()

    def _columns(self, look: Look) -> tuple[Column, ...]:
        role, until, since, by = self.tr("Role"), self.tr("Until"), self.tr("Since"), self.tr("Let in by")
        now = look.now_ms()
        days = [when.day(look, now - 200 * DAY_MS), when.day(look, now)]
        ends = [until_words(look, at_ms) for at_ms in (None, now, now + 10 * DAY_MS)]
        return (
            Column(self.tr("Name")),
            Column(role, wide(look, role, *(role_word(one) for one in StoryRole))),
            Column(until, wide(look, until, *ends)),
            Column(since, wide(look, since, *days)),
            Column(by, wide(look, by, self.tr("founder"), tr("the root", "who let somebody in"))),
            Column(self.tr("Purpose")),
        )

    @property
    def at(self) -> Inside | None:
        """The one that is chosen."""
        place = self.table.current
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def show_people(self, people: Sequence[Inside]) -> None:
        """The chosen person stays chosen, wherever they stand now."""
        before = self.at
        self.model.show_rows(people)
        self._count.setText(self.tr("{n}, nobody else can read it, whatever their role").format(n=number(len(people))))
        again = next((n for n, one in enumerate(people) if before is not None and one.person == before.person), 0)
        self._fit()
        self.table.choose(again)
        self._tell()

    def _fit(self) -> None:
        self.table.setFixedHeight(max(self.table.whole_height(), 60))

    def _emit(self, signal: object) -> None:
        if self.at is not None:
            signal.emit(self.at)  # type: ignore[attr-defined]  # one of the two signals above

    def _tell(self) -> None:
        one = self.at
        for button in (self.change, self.end):
            button.setVisible(one is not None)
            button.say_why(one.why_not if one is not None else "")
        if one is None:
            self._full.set_words("", "")
            return
        self._full.set_words(one.name, self._story_of(one))

    def _story_of(self, one: Inside) -> str:
        look = self._look
        since = when.day(look, one.since_ms)
        came = (
            self.tr("let in by {name}, {day}").format(name=isolated(one.by), day=since)
            if one.by
            else self.tr("founded it, {day}").format(day=since)
        )
        said = apart((role_word(one.role), came, until_words(look, one.until_ms), visible(one.purpose)))
        return f"{said}. {one.why_not}" if one.why_not else said

    def _cells(self, one: Inside) -> Sequence[Cell]:
        look = self._look
        name = tr("{name} · you").format(name=one.name) if one.is_me else one.name
        return (
            Cell(name, weight=600),
            Cell(role_word(one.role)),
            Cell(until_words(look, one.until_ms), "warn" if ends_soon(look, one.until_ms) else "text-quiet"),
            Cell(when.day(look, one.since_ms), "text-quiet", tabular=True, tip=when.full(look, one.since_ms)),
            Cell(one.by or self.tr("founder"), "text-quiet"),
            Cell(one.purpose, "text-quiet", tip=visible(one.purpose)),
        )
