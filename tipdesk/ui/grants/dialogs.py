"""The dialogs of access: whom to let in, and what an access is to be, with what that will mean."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.ids import PersonId
from tipdesk.domain.story import StoryRole
from tipdesk.ui import when
from tipdesk.ui.grants.telling import changing, letting_in
from tipdesk.ui.grants.values import Askable, Inside, Wanted
from tipdesk.ui.look import Look
from tipdesk.ui.tips.dialogs import parse_day
from tipdesk.ui.tongue import tr
from tipdesk.ui.who import role_word
from tipdesk.ui.widgets.fields import Labelled, OneLine, Segments
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.means import Meaning, MeansDialog
from tipdesk.ui.widgets.pick import Choice, PickDialog
from tipdesk.ui.widgets.scrolled import leading_end

ROLES = (StoryRole.READER, StoryRole.CONTRIBUTOR, StoryRole.LEAD)
PURPOSE_MOST = 200
# The last moment of a day: "until 31 Mar" holds on that day.
DAY_ENDS = {"hour": 23, "minute": 59, "second": 59, "microsecond": 0}


GUEST = "guest"
"""The key of whoever is not of the desk, among those of the desk by their ids."""


def whom_dialog(look: Look, over: QWidget, people: tuple[Askable, ...], *, guests: bool = False) -> PickDialog:
    """Who of the desk; Enter takes the first. Last, somebody from outside."""
    choices = tuple(Choice(one.person, one.name, one.desk_role, "user") for one in people if not one.why_not)
    if guests:
        choices = (*choices, Choice(GUEST, tr("Somebody from outside…"), tr("a guest, until a day"), "user-plus"))
    return PickDialog(look, over, tr("Whom to let in"), choices, main=tr("Go on"), hint=tr("A name"))


class AccessDialog(MeansDialog):
    """Role, last day, purpose; `wanted(Wanted)`."""

    wanted = Signal(object)

    def __init__(  # noqa: PLR0917  the parts of one form
        self, look: Look, over: QWidget, title: str, main: str, now: Wanted, means: Callable[[Wanted], Meaning]
    ) -> None:
        super().__init__(look, over, title, main, icon="user-plus")
        self._means = means
        self.role = Segments(look, tr("Role"), [role_word(role) for role in ROLES], ROLES.index(now.role))
        self.body.addWidget(Labelled(look, tr("Role"), leading_end(self.role)))
        self.until = OneLine(look, tr("Last day"), hint=tr("no end, or 2025-03-28 or 28.3."))
        if now.until_ms is not None:
            self.until.setText(when.local(look, now.until_ms).strftime("%Y-%m-%d"))
        self.body.addWidget(Labelled(look, tr("Last day"), self.until))
        self.purpose = OneLine(look, tr("Purpose"), hint=tr("legal check"))
        self.purpose.setMaxLength(PURPOSE_MOST)
        self.purpose.setText(now.purpose)
        self.body.addWidget(Labelled(look, tr("Purpose"), self.purpose))
        never = tr("Write no names here: a purpose is never purged, and everybody who is let in reads it.")
        self.body.addWidget(Words(look, never, step="small", colour="text-quiet"))
        self.body.addLayout(self.strips)
        self.role.chosen.connect(lambda _at: self._judge())
        self.until.textChanged.connect(lambda _typed: self._judge())
        self.purpose.textChanged.connect(lambda _typed: self._judge())
        self.accepted.connect(lambda: self.wanted.emit(self.asked()))
        for field in (self.until, self.purpose):
            field.returnPressed.connect(self._accept)
        self._judge()

    def asked(self) -> Wanted:
        return Wanted(ROLES[self.role.at], self._until_ms(), self.purpose.text().strip())

    def _until_ms(self) -> int | None:
        look, typed = self._look, self.until.text().strip()
        at_ms = parse_day(typed, when.local(look, look.now_ms())) if typed else None
        if at_ms is None:
            return None
        return int(when.local(look, at_ms).replace(**DAY_ENDS).timestamp() * 1000)  # type: ignore[arg-type]

    def _judge(self) -> None:
        self.main.say_why(self._missing())
        self.say_meaning(self._means(self.asked()))

    def _missing(self) -> str:
        typed, until = self.until.text().strip(), self._until_ms()
        if typed and until is None:
            return tr("The last day is no whole date yet.")
        if until is not None and until <= self._look.now_ms():
            return tr("The last day is over already.")
        return "" if self.purpose.text().strip() else tr("The purpose is missing.")


def let_in_dialog(look: Look, over: QWidget, one: Askable, seers: int) -> AccessDialog:
    def means(wanted: Wanted) -> Meaning:
        return letting_in(look, one.name, wanted, seers=seers + 1)

    title = tr("Let {name} in").format(name=one.name)
    return AccessDialog(look, over, title, tr("Let in"), Wanted(StoryRole.READER, None, ""), means)


def change_dialog(look: Look, over: QWidget, one: Inside) -> AccessDialog:
    now = Wanted(one.role, one.until_ms, one.purpose)
    title = tr("Access of {name}").format(name=one.name)
    return AccessDialog(look, over, title, tr("Change"), now, lambda wanted: changing(look, one, wanted))


def person_of(people: tuple[Askable, ...], person: PersonId) -> Askable:
    """The one that was picked."""
    return next(one for one in people if one.person == person)
