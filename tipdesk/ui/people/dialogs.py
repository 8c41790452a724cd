"""The dialogs of the desk's people: another role, a suspension with its reason, who holds the root."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.person import DeskRole
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import desk_role
from tipdesk.ui.people.telling import changing_role, holding, suspending
from tipdesk.ui.people.values import DeskPeople, Member, Standing
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.fields import Labelled, OneLine, Segments, TickRow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.means import MeansDialog
from tipdesk.ui.widgets.scrolled import leading_end
from tipdesk.ui.widgets.strip import Weight

ROLES = tuple(DeskRole)
REASON_MOST = 200
HOLDERS_SHOWN = 9


class RoleDialog(MeansDialog):
    """`wanted(DeskRole)`."""

    wanted = Signal(object)

    def __init__(self, look: Look, over: QWidget, one: Member) -> None:
        super().__init__(look, over, tr("Role of {name}").format(name=one.name), tr("Decide"), icon="users")
        self._one = one
        self.role = Segments(look, tr("Role"), [desk_role(role) for role in ROLES], ROLES.index(one.role))
        self.body.addWidget(leading_end(self.role))
        self.body.addLayout(self.strips)
        self.role.chosen.connect(lambda _at: self._judge())
        self.accepted.connect(lambda: self.wanted.emit(ROLES[self.role.at]))
        self._judge()

    def _judge(self) -> None:
        role = ROLES[self.role.at]
        self.main.say_why(tr("That is their role already.") if role is self._one.role else "")
        self.say_meaning(changing_role(self._one, role))


class SuspendDialog(MeansDialog):
    """`wanted(str)`: the reason, which stands in the log."""

    wanted = Signal(str)

    def __init__(self, look: Look, over: QWidget, one: Member) -> None:
        super().__init__(look, over, tr("Suspend {name}").format(name=one.name), tr("Suspend"))
        self.reason = OneLine(look, tr("Reason"), hint=tr("laptop lost on the train"))
        self.reason.setMaxLength(REASON_MOST)
        self.body.addWidget(Labelled(look, tr("Reason"), self.reason))
        about = tr("Write no names here: the reason stands in the access log, which is never purged.")
        self.body.addWidget(Words(look, about, step="small", colour="text-quiet"))
        self.body.addLayout(self.strips)
        self.say_meaning(suspending(one), Weight.WARN)
        self.reason.textChanged.connect(lambda _typed: self._judge())
        self.accepted.connect(lambda: self.wanted.emit(self.reason.text().strip()))
        self._judge()

    def _judge(self) -> None:
        short = len(self.reason.text().strip()) < REASON_LEAST
        self.main.say_why(tr("A reason of at least %Ln letters is needed.", "", REASON_LEAST) if short else "")


class HoldersDialog(MeansDialog):
    """Who holds the root, and how many of them must sign; `wanted(tuple of PersonId, int)`."""

    wanted = Signal(object, int)

    def __init__(self, look: Look, over: QWidget, desk: DeskPeople) -> None:
        about = tr(
            "The root decides roles, policy and holders, by signatures of several. Choose people of different lives."
        )
        super().__init__(look, over, tr("Who holds the root"), tr("Decide"), icon="stamp", about=about)
        there = (one for one in desk.people if one.standing is Standing.ACTIVE)
        self._people = tuple(one for one in there if one.role is not DeskRole.REPORTER)
        self.ticks = [
            TickRow(look, one.name, icon="user", remark=desk_role(one.role), ticked=one.holds_root, line=True)
            for one in self._people
        ]
        for tick in self.ticks:
            self.body.addWidget(tick)
            tick.toggled.connect(lambda _on: self._judge())
        may = tr("Editors and security editors can hold it. A reporter becomes one of them first.")
        self.body.addWidget(Words(look, may, step="small", colour="text-quiet"))
        places = [number(n + 1) for n in range(HOLDERS_SHOWN)]
        self.needed = Segments(look, tr("How many must sign"), places, min(desk.needed, HOLDERS_SHOWN) - 1)
        self.body.addWidget(Labelled(look, tr("How many must sign"), leading_end(self.needed)))
        self.body.addLayout(self.strips)
        self.needed.chosen.connect(lambda _at: self._judge())
        self.accepted.connect(self._ask)
        self._now = (self._chosen(), desk.needed)
        self._judge()

    def _chosen(self) -> tuple[Member, ...]:
        return tuple(one for one, tick in zip(self._people, self.ticks, strict=True) if tick.ticked)

    def _judge(self) -> None:
        chosen, k = self._chosen(), self.needed.at + 1
        n = len(chosen)
        allowed = {k - 1 for k in range(1, HOLDERS_SHOWN + 1) if k <= n and (n == 1 or 2 * k > n)}
        off = frozenset(range(HOLDERS_SHOWN)) - allowed
        self.needed.switch_off(off, tr("More than half of the holders must sign, and no more than there are."))
        if allowed and k - 1 not in allowed:
            self.needed.choose(min(allowed))
            return
        if not chosen:
            self.main.say_why(tr("Nobody is chosen."))
            self.say_meaning((tr("Somebody must hold the root."), ""))
            return
        self.main.say_why(tr("Nothing changes by this.") if (chosen, k) == self._now else "")
        self.say_meaning(holding(tuple(one.name for one in chosen), k))

    def _ask(self) -> None:
        self.wanted.emit(tuple(one.person for one in self._chosen()), self.needed.at + 1)
