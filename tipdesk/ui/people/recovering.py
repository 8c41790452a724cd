"""Stories that lost their leads: the asks that are here, and the dialog in which somebody asks to lead one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.settings import REASON_LEAST
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.people.values import DeskPeople, RecoveryShown
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import Labelled, OneLine, Prose
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.means import MeansDialog
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.sections import empty_layout, heading
from tipdesk.ui.widgets.strip import TwoTone

CODENAME_MOST = 60


class RecoveryPart(QWidget):
    """`propose_wanted(RecoveryShown)`, `reopen_wanted(RecoveryShown)`; `ask_wanted`."""

    ask_wanted = Signal()
    propose_wanted = Signal(object)
    reopen_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column.addLayout(self._rows)
        self.ask = Button(look, self.tr("Ask to lead a story without leads…"), icon="life-buoy", role=Role.LINK)
        self.ask.clicked.connect(self.ask_wanted)
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addStretch(1)
        column.addLayout(row)

    def show_desk(self, desk: DeskPeople) -> None:
        empty_layout(self._rows)
        self.ask.say_why(desk.why_not_ask)
        if not desk.recoveries:
            return
        self._rows.addWidget(heading(self._look, self.tr("Stories asked for"), number(len(desk.recoveries))))
        for one in desk.recoveries:
            self._rows.addWidget(self._row(one))

    def _row(self, one: RecoveryShown) -> QWidget:
        look = self._look
        ground = Ground(look, "surface", edges="b")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        bold = self.tr("{name} asks to lead {codename}, {day}.")
        said = bold.format(name=one.by, codename=one.codename, day=when.day(look, one.at_ms))
        column.addWidget(TwoTone(look, said, f"{one.reason} {one.state}"))
        row = QHBoxLayout()
        row.setSpacing(12)
        if one.may_propose:
            self._add(row, self.tr("Lay it before the root"), one, self.propose_wanted)
        if one.may_open:
            self._add(row, self.tr("Open it from its copies…"), one, self.reopen_wanted)
        row.addStretch(1)
        column.addLayout(row)
        return ground

    def _add(self, row: QHBoxLayout, words: str, one: RecoveryShown, signal: object) -> None:
        button = Button(self._look, words, role=Role.LINK, ink="accent")
        # One of the two signals above, which mypy knows as Signal.
        button.clicked.connect(lambda: signal.emit(one))  # type: ignore[attr-defined]
        row.addWidget(button)


class AskRecoveryDialog(MeansDialog):
    """`wanted(codename, reason)`."""

    wanted = Signal(str, str)

    def __init__(self, look: Look, over: QWidget) -> None:
        about = tr("For a story that nobody here leads any more, and whose file you do not have.")
        super().__init__(look, over, tr("Ask to lead a story"), tr("Record and ask"), icon="life-buoy", about=about)
        self.codename = OneLine(look, tr("Codename"), hint=tr("two plain words"))
        self.codename.setMaxLength(CODENAME_MOST)
        self.body.addWidget(
            Labelled(look, tr("Its codename, never its title: the security editor reads it"), self.codename)
        )
        label = tr("Why? Write no names here: this line is never deleted, and others read it.")
        self.reason = Prose(look, label, lines=2)
        self.body.addWidget(Labelled(look, label, self.reason))
        self.body.addWidget(
            Words(
                look,
                tr(
                    "It stands in your access log. A security editor lays it before the root; when enough holders have "
                    "signed, you open the story once, from its recovery copies."
                ),
                step="small", colour="text-quiet",
            )
        )  # fmt: skip
        self.body.addLayout(self.strips)
        self.codename.textChanged.connect(lambda _typed: self._judge())
        self.reason.textChanged.connect(self._judge)
        self.accepted.connect(lambda: self.wanted.emit(self.codename.text().strip(), self.reason.toPlainText().strip()))
        self._judge()

    def first(self) -> QWidget:
        return self.codename

    def _judge(self) -> None:
        why = ""
        if not self.codename.text().strip():
            why = tr("The codename is missing.")
        elif len(self.reason.toPlainText().strip()) < REASON_LEAST:
            why = tr("A reason of at least %Ln letters is needed.", "", REASON_LEAST)
        self.main.say_why(why)
