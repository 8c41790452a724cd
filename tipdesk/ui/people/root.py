"""The side of the people's page: who holds the root, what waits for signatures, stories without leads."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.people.recovering import RecoveryPart
from tipdesk.ui.people.telling import few_rule
from tipdesk.ui.people.values import DeskPeople, Leaderless
from tipdesk.ui.proposed import Proposed
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.sections import empty_layout, heading, two_ends
from tipdesk.ui.widgets.strip import Strip, TwoTone, Weight


class RootSide(QWidget):
    """`agreed(str)`, `let_go(str)`: the key of a `Proposed`; `lead_wanted(Leaderless)`."""

    holders_wanted = Signal()
    agreed = Signal(str)
    let_go = Signal(str)
    lead_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 20, 20, 20)
        self._column.setSpacing(0)
        self._top = QVBoxLayout()
        self._top.setSpacing(0)
        self._column.addLayout(self._top)
        self.change = Button(look, self.tr("Change the holders…"), icon="stamp")
        self.change.clicked.connect(self.holders_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 20)
        row.addWidget(self.change)
        row.addStretch(1)
        self._column.addLayout(row)
        self._below = QVBoxLayout()
        self._below.setSpacing(6)
        self._column.addLayout(self._below)
        self.recovery = RecoveryPart(look)
        self._column.addWidget(self.recovery)
        self._column.addStretch(1)

    def show_desk(self, desk: DeskPeople) -> None:
        self.change.say_why(desk.why_not_holders)
        empty_layout(self._top)
        holders = desk.holders()
        sign = self.tr("{k} of {n} sign").format(k=number(desk.needed), n=number(len(holders)))
        self._top.addWidget(heading(self._look, self.tr("The desk's root"), sign))
        for one in holders:
            self._top.addWidget(two_ends(self._look, one.name, "", icon="stamp"))
        fact, rest = few_rule(len(holders))
        if fact:
            self._top.addSpacing(8)
            self._top.addWidget(Strip(self._look, Weight.WARN, "users", fact, rest, above=True))
        empty_layout(self._below)
        self._show_waiting(desk)
        self._show_leaderless(desk)
        self.recovery.show_desk(desk)

    def _show_waiting(self, desk: DeskPeople) -> None:
        self._below.addWidget(heading(self._look, self.tr("Waiting for signatures"), number(len(desk.waiting))))
        if not desk.waiting:
            self._quiet(self.tr("Nothing waits. What the root is to decide is proposed here and in the settings."))
        for one in desk.waiting:
            self._below.addWidget(self._waiting(one))
        self._below.addSpacing(14)

    def _show_leaderless(self, desk: DeskPeople) -> None:
        if not desk.leaderless:
            return
        self._below.addWidget(heading(self._look, self.tr("Stories without a lead"), number(len(desk.leaderless))))
        self._quiet(self.tr("The root's holders together can name one; it is on record, and its people are told."))
        for one in desk.leaderless:
            self._below.addWidget(self._leaderless(one))

    def _quiet(self, words: str) -> None:
        self._below.addWidget(Words(self._look, words, step="small", colour="text-quiet"))

    def _waiting(self, one: Proposed) -> QWidget:
        look = self._look
        ground = Ground(look, "accent-soft", radius=6)
        column = QVBoxLayout(ground)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        bold = self.tr("Proposed by {name}, {day}.").format(name=one.by, day=when.day(look, one.at_ms))
        what = " ".join(one.changes)
        if one.overtaken:
            rest = self.tr("{what} Something else was decided since: propose it anew.")
        else:
            rest = self.tr("{what} Signed by {n} of {k}.")
        said = rest.format(what=what, n=number(one.agreed), k=number(one.needed))
        column.addWidget(TwoTone(look, bold, said))
        row = QHBoxLayout()
        row.setSpacing(12)
        if one.i_may_agree:
            agree = Button(look, self.tr("Sign"), icon="stamp", role=Role.LINK, ink="accent")
            agree.clicked.connect(lambda: self.agreed.emit(one.key))
            row.addWidget(agree)
        drop = Button(look, self.tr("Let it go"), role=Role.LINK, ink="accent")
        drop.clicked.connect(lambda: self.let_go.emit(one.key))
        row.addWidget(drop)
        row.addStretch(1)
        column.addLayout(row)
        return ground

    def _leaderless(self, one: Leaderless) -> QWidget:
        look = self._look
        ground = Ground(look, "surface", edges="b")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(Words(look, one.codename, step="small"), 1)
        name = Button(look, self.tr("Name a lead…"), role=Role.LINK)
        name.clicked.connect(lambda: self.lead_wanted.emit(one))
        row.addWidget(name)
        return ground
