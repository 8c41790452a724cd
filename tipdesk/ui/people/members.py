"""The table of people at the desk, and under it the chosen one in full with what can be done about them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.person import DeskRole
from tipdesk.domain.retention import DAY_MS
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import desk_role
from tipdesk.ui.people.telling import standing_word
from tipdesk.ui.people.values import Member, Standing
from tipdesk.ui.tongue import apart, isolated, listed, number, tr
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.cells import Cell, CellModel, CellTable, Column
from tipdesk.ui.widgets.fitting import wide
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.sections import heading
from tipdesk.ui.widgets.strip import TwoTone

SILENT_DAYS = 7


class Members(QWidget):
    """Each signal carries the chosen `Member`."""

    role_wanted = Signal(object)
    suspend_wanted = Signal(object)
    lift_wanted = Signal(object)
    replace_wanted = Signal(object)
    end_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.model: CellModel[Member] = CellModel(self._columns(look), self._cells, self)
        self.table = CellTable(look, self.tr("People of the desk"), self.model)
        self.table.chosen.connect(lambda _row: self._tell())
        self._count = Words(look, "", step="caption", colour="text-quiet", wrap=False)
        self._full = TwoTone(look, "", "", quiet_rest=True)
        self._full.setMinimumHeight(2 * look.theme.line("small"))
        self.role = self._button(self.tr("Change the role…"), "users", self.role_wanted)
        self.suspend = self._button(self.tr("Suspend…"), "ban", self.suspend_wanted)
        self.lift = self._button(self.tr("Lift the suspension…"), "undo-2", self.lift_wanted)
        self.replace = self._button(self.tr("New keys…"), "key-round", self.replace_wanted)
        self.end = self._button(self.tr("Remove for good…"), "log-out", self.end_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(look, self.tr("At the desk"), right=self._count))
        column.addWidget(self.table)
        column.addWidget(self._full)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.role, self.suspend, self.lift, self.replace, self.end):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.show_people(())

    def _columns(self, look: Look) -> tuple[Column, ...]:
        role, since, by = self.tr("Role"), self.tr("Since"), self.tr("Let join by")
        roles = [*(desk_role(one) for one in DeskRole), *(standing_word(one) for one in Standing)]
        days = [when.day(look, look.now_ms() - 400 * DAY_MS), when.day(look, look.now_ms())]
        heard = self.tr("Last heard of")
        return (
            Column(self.tr("Name")),
            Column(role, wide(look, role, *roles, icon=True)),
            Column(since, wide(look, since, *days)),
            Column(by, wide(look, by, self.tr("founder"), tr("the root", "who let somebody in"), least=92)),
            Column(heard, wide(look, heard, self.tr("not yet"), self.tr("here"), *days, icon=True)),
        )

    def _button(self, words: str, icon: str, signal: object) -> Button:
        button = Button(self._look, words, icon=icon)
        # One of the four signals above, which mypy knows as Signal.
        button.clicked.connect(lambda: signal.emit(self.at) if self.at is not None else None)  # type: ignore[attr-defined]
        return button

    @property
    def at(self) -> Member | None:
        """The one that is chosen."""
        place = self.table.current
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def show_people(self, people: Sequence[Member]) -> None:
        """The chosen person stays chosen, wherever they stand now."""
        before = self.at
        self.model.show_rows(people)
        there = [one for one in people if one.standing is Standing.ACTIVE]
        self._count.setText(number(len(there)))
        self.table.setFixedHeight(max(self.table.whole_height(), 60))
        again = next((n for n, one in enumerate(people) if before is not None and one.person == before.person), 0)
        self.table.choose(again)
        self._tell()

    def _tell(self) -> None:
        one = self.at
        suspended = one is not None and one.standing is Standing.SUSPENDED
        for button in (self.role, self.suspend, self.replace):
            button.setVisible(one is not None and one.standing is not Standing.ENDED)
        self.suspend.setVisible(one is not None and one.standing is Standing.ACTIVE)
        self.lift.setVisible(suspended)
        gone = one is None or one.standing in {Standing.ENDED, Standing.WAITING}
        self.end.setVisible(not gone)
        if one is None:
            self._full.set_words("", "")
            return
        self.role.say_why(one.why_not_role)
        self.suspend.say_why(one.why_not_suspend)
        self.lift.say_why(one.why_not_suspend)
        self.replace.say_why(one.why_not_replace)
        self.end.say_why(one.why_not_end)
        self._full.set_words(one.name, self._story_of(one))

    def _story_of(self, one: Member) -> str:
        since = when.day(self._look, one.since_ms)
        came = (
            self.tr("let join by {name}, {day}").format(name=isolated(one.by), day=since)
            if one.by
            else self.tr("founded the desk, {day}").format(day=since)
        )
        parts = [desk_role(one.role), came, standing_word(one.standing)]
        if one.follows:
            parts.append(self.tr("follows {name}").format(name=isolated(one.follows)))
        if one.holds_root:
            parts.append(self.tr("holds the root"))
        if one.on_this_laptop:
            parts.append(self.tr("uses this laptop"))
        parts.append(self._laptops(one))
        said = apart(parts)
        if one.still_keeps:
            words = self.tr("Still keeps: {sources}. Another keeper of each seals it anew, from the source's page.")
            said = f"{said}. {words.format(sources=listed(one.still_keeps))}"
        return said

    def _laptops(self, one: Member) -> str:
        """By the names that the access log has for them: nobody else knows which is which."""
        if one.laptops is None:
            return self.tr("laptops not known: their access log is not here")
        if not one.laptops:
            return self.tr("no laptop named yet in their access log")
        look, each = self._look, self.tr("{name}, last on {day}")
        named = (each.format(name=laptop.name, day=when.day(look, laptop.last_ms)) for laptop in one.laptops)
        return self.tr("laptops: {laptops}").format(laptops=listed(named))

    def _cells(self, one: Member) -> Sequence[Cell]:
        look = self._look
        name = tr("{name} · you").format(name=one.name) if one.is_me else one.name
        role = standing_word(one.standing) or desk_role(one.role)
        gone = one.standing is not Standing.ACTIVE
        return (
            Cell(name, "text-quiet" if gone else "text", weight=600, icon="stamp" if one.holds_root else ""),
            Cell(role, "danger" if one.standing is Standing.SUSPENDED else "text", icon="ban" if gone else ""),
            Cell(when.day(look, one.since_ms), "text-quiet", tabular=True, tip=when.full(look, one.since_ms)),
            Cell(one.by or self.tr("founder"), "text-quiet"),
            self._heard(one),
        )

    def _heard(self, one: Member) -> Cell:
        look = self._look
        if one.is_me:
            return Cell(self.tr("here"), "text-quiet")
        if one.heard_ms is None:
            return Cell(self.tr("not yet"), "text-quiet")
        silent = look.now_ms() - one.heard_ms > SILENT_DAYS * 86_400_000
        words, tip = when.brief(look, one.heard_ms), when.full(look, one.heard_ms)
        return Cell(words, "warn" if silent else "text-quiet", icon="circle-pause" if silent else "", tip=tip)
