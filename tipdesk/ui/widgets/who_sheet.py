"""The sheet 'Who can see': who holds a key today, why, until when; who could before."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Sheet
from tipdesk.ui.widgets.parts import Avatar, Ground
from tipdesk.ui.widgets.sections import heading, two_ends
from tipdesk.ui.widgets.strip import Strip, Weight


@dataclass(frozen=True)
class Seer:
    """One person who holds a key."""

    name: str
    initials: str
    role: str
    until: str
    why: str
    ends_soon: bool = False


@dataclass(frozen=True)
class WhoCanSee:
    title: str
    """'Who can see the inbox'."""
    intro: str
    seers: Sequence[Seer]
    before: Sequence[tuple[str, str]] = ()
    backups: str = ""
    foot: str = ""


class WhoSheet(Sheet):
    """`day_wanted`: who could on another day; `people_wanted`: the page where access is given and ended.

    Each has its button for whoever asked for it.
    """

    day_wanted = Signal()
    people_wanted = Signal()

    def __init__(
        self, look: Look, window: QWidget, who: WhoCanSee, *, may_ask_days: bool = False, may_go: bool = False
    ) -> None:
        super().__init__(look, window, who.title)
        if may_ask_days:
            day = Button(look, self.tr("On another day…"), icon="calendar")
            day.clicked.connect(self.day_wanted)
            self.add_foot(day)
        if may_go:
            people = Button(look, self.tr("People…"), icon="user-plus")
            people.clicked.connect(self.people_wanted)
            self.add_foot(people)
        self.body.addWidget(Words(look, who.intro, step="small", colour="text-quiet"))
        self.body.addSpacing(8)
        for seer in who.seers:
            self.body.addWidget(self._person(look, seer))
        if who.before:
            self.body.addSpacing(20)
            self.body.addWidget(heading(look, self.tr("Could see it before"), number(len(who.before))))
            for name, until in who.before:
                self.body.addWidget(two_ends(look, name, until))
        if who.backups:
            self.body.addSpacing(16)
            self.body.addWidget(Strip(look, Weight.WARN, "archive", "", who.backups))
        if who.foot:
            self.body.addSpacing(12)
            self.body.addWidget(Words(look, who.foot, step="small", colour="text-quiet"))
        self.body.addStretch(1)

    def _person(self, look: Look, seer: Seer) -> QWidget:
        part = Ground(look, "surface", edges="b")
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(10)
        row.addWidget(Avatar(look, seer.initials, seer.name), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(look, seer.name, step="strong"))
        if seer.role:
            words.addWidget(Words(look, seer.role, step="small", colour="text-quiet"))
        if seer.why:
            words.addWidget(Words(look, seer.why, step="small"))
        row.addLayout(words, 1)
        colour = "warn" if seer.ends_soon else "text-quiet"
        row.addWidget(Words(look, seer.until, step="small", colour=colour, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        return part
