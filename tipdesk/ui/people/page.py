"""The page of the desk's people: who is here, joining, roles, suspending; beside it the root."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.ui.answering import AnswerPage
from tipdesk.ui.changes import GoBack, Kind, changed
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.newsroom import desk_role
from tipdesk.ui.page import PageParts
from tipdesk.ui.people.dialogs import HoldersDialog, RoleDialog, SuspendDialog
from tipdesk.ui.people.gateway import PeopleGateway
from tipdesk.ui.people.joining import Joining
from tipdesk.ui.people.members import Members
from tipdesk.ui.people.recovering import AskRecoveryDialog
from tipdesk.ui.people.root import RootSide
from tipdesk.ui.people.telling import lifting, removing
from tipdesk.ui.people.values import DeskPeople, Leaderless, Member, RecoveryShown, Standing
from tipdesk.ui.shell.folders import ask_folder
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.curtain import Curtain
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.means import MeansDialog, SureDialog
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.pick import Choice, PickDialog
from tipdesk.ui.widgets.scrolled import Scrolled

SIDE = 336


class PeoplePage(AnswerPage[DeskPeople]):
    def __init__(self, parts: PageParts, gateway: PeopleGateway) -> None:
        super().__init__(parts, gateway.desk, changed(Kind.PEOPLE, Kind.SETTINGS))
        self._gateway = gateway
        self.desk: DeskPeople | None = None
        self.setAccessibleName(self.tr("People"))
        self.bar = PageHeader(self.look, self.tr("People"))
        self.main = Button(
            self.look, self.tr("Let somebody join…"), icon="user-plus", key=hint(Intent.MAIN), role=Role.ACCENT
        )
        self.words = Button(self.look, self.tr("The desk's words…"), icon="quote")
        self.bar.add_right(self.words)
        self.bar.add_right(self.main)
        self.header = self.bar
        self.members, self.root = Members(self.look), RootSide(self.look)
        self.joining = Joining(parts, gateway, self)
        self._lay_out()
        self._connect()
        table = self.members.table
        self.acts |= {
            Intent.NEXT: lambda: table.choose(table.current + 1),
            Intent.PREVIOUS: lambda: table.choose(table.current - 1),
            Intent.MAIN: self.let_join,
            Intent.LEAVE: lambda: self.wants.emit(GoBack()),
        }

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 24)
        column.addWidget(self.members)
        column.addStretch(1)
        left, right = Ground(self.look, "surface"), Ground(self.look, "surface", edges="l")
        right.setFixedWidth(SIDE)
        right.setAccessibleName(self.tr("The desk's root"))
        for ground, inside in ((left, content), (right, self.root)):
            layout = QVBoxLayout(ground)
            layout.setContentsMargins(1 if ground is right else 0, 0, 0, 0)
            layout.addWidget(Scrolled(inside))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(right)
        self.frame(row)

    def _connect(self) -> None:
        self.main.clicked.connect(self.let_join)
        self.words.clicked.connect(lambda: self.joining.tell_words(self.tr("whoever joins")))
        self.members.role_wanted.connect(self.ask_role)
        self.members.suspend_wanted.connect(self.ask_suspend)
        self.members.lift_wanted.connect(self.ask_lift)
        self.members.end_wanted.connect(self.ask_end)
        self.members.replace_wanted.connect(self.joining.begin)
        self.joining.joined.connect(self._did)
        self.joining.failed.connect(self.failed)
        self.root.holders_wanted.connect(self.ask_holders)
        self.root.agreed.connect(self._agree)
        self.root.let_go.connect(self._let_go)
        self.root.lead_wanted.connect(self.ask_lead)
        self.root.recovery.ask_wanted.connect(self._ask_recovery)
        self.root.recovery.propose_wanted.connect(self._propose_recovery)
        self.root.recovery.reopen_wanted.connect(self._reopen)

    # What the shell says

    def first(self) -> QWidget:
        return self.members.table

    def show_answer(self, desk: DeskPeople) -> None:
        self.desk = desk
        self.joining.known = desk.words
        self.main.say_why(desk.why_not_add)
        self.words.setVisible(not desk.why_not_add)
        self.members.show_people(desk.people)
        self.root.show_desk(desk)

    # What a person does

    def let_join(self) -> None:
        if self.desk is not None and self.main.isEnabled():
            self.joining.begin()

    def ask_role(self, one: Member) -> None:
        dialog = RoleDialog(self.look, self, one)
        now = self.tr("The role of {name} is changed.").format(name=one.name)

        def want(role: DeskRole) -> None:
            self._decide(lambda: self._gateway.change_role(one.person, role), now, dialog)

        dialog.wanted.connect(want)
        dialog.open()

    def ask_suspend(self, one: Member) -> None:
        dialog = SuspendDialog(self.look, self, one)
        said = self.tr("{name} is suspended. Send everybody the roster now.").format(name=one.name)
        gateway = self._gateway
        dialog.wanted.connect(lambda why: self._do(lambda: gateway.suspend(one.person, why), said, dialog))
        dialog.open()

    def ask_end(self, one: Member) -> None:
        title = self.tr("Remove {name} from the desk").format(name=one.name)
        dialog = SureDialog(self.look, self, title, self.tr("Remove for good"), removing(one))
        now = self.tr("{name} is of the desk no more. Send everybody the roster now.").format(name=one.name)
        dialog.accepted.connect(lambda: self._decide(lambda: self._gateway.end(one.person), now, dialog))
        dialog.open()

    def ask_lift(self, one: Member) -> None:
        title = self.tr("Lift the suspension of {name}").format(name=one.name)
        dialog = SureDialog(self.look, self, title, self.tr("Lift it"), lifting(one))
        said = self.tr("The suspension of {name} is lifted.").format(name=one.name)
        dialog.accepted.connect(lambda: self._do(lambda: self._gateway.lift(one.person), said, dialog))
        dialog.open()

    def ask_holders(self) -> None:
        if self.desk is None:
            return
        Curtain(self, self._choose_holders(self.desk))

    def _choose_holders(self, desk: DeskPeople) -> Iterator[None]:
        dialog = HoldersDialog(self.look, self, desk)
        yield
        now = self.tr("The root has other holders from now on.")

        def want(people: tuple[PersonId, ...], needed: int) -> None:
            self._decide(lambda: self._gateway.set_holders(people, needed), now, dialog)

        dialog.wanted.connect(want)
        dialog.open()

    def ask_lead(self, story: Leaderless) -> None:
        if self.desk is None:
            return
        people = (one for one in self.desk.people if one.standing is Standing.ACTIVE)
        news = (one for one in people if one.role is not DeskRole.SECURITY_EDITOR)
        choices = tuple(Choice(one.person, one.name, desk_role(one.role), "user") for one in news)
        title = tr("A lead for {codename}").format(codename=story.codename)
        dialog = PickDialog(self.look, self, title, choices, main=tr("Name"), hint=tr("A name"))
        now = self.tr("The story has a lead again. Its people are told.")
        dialog.picked.connect(lambda who: self._decide(lambda: self._gateway.name_lead(story.comp, who), now, None))
        dialog.open()

    def _ask_recovery(self) -> None:
        dialog = AskRecoveryDialog(self.look, self)
        said = self.tr("Asked. Send your access log to a security editor now.")
        ask = self._gateway.ask_recovery
        dialog.wanted.connect(lambda codename, why: self._do(lambda: ask(codename, why), said, dialog))
        dialog.open()

    def _propose_recovery(self, one: RecoveryShown) -> None:
        now = self.tr("It holds from now on, and is on record.")
        self._decide(lambda: self._gateway.propose_recovery(one.key), now, None)

    def _reopen(self, one: RecoveryShown) -> None:
        def take(folder: str) -> None:
            self.write(lambda: self._gateway.reopen(one.key, folder), self._did, None)

        ask_folder(self, self.tr("Where the recovery copies lie"), take)

    def _agree(self, key: str) -> None:
        self._decide(lambda: self._gateway.agree(key), self.tr("It holds from now on, and is on record."), None)

    def _let_go(self, key: str) -> None:
        self._do(lambda: self._gateway.let_go(key), self.tr("It is listed no more; what holds is as it was."), None)

    def _decide(self, work: Callable[[], bool], now: str, dialog: MeansDialog | None) -> None:
        """What the root decides: at once, or it waits for other holders."""
        waits = self.tr("You signed. It waits for the others who hold the root.")
        self.write(work, lambda in_force: self._did(now if in_force else waits, dialog), dialog)

    def _do(self, work: Callable[[], Any], said: str, dialog: MeansDialog | None) -> None:
        self.write(work, lambda _nothing: self._did(said, dialog), dialog)

    def _did(self, said: str, dialog: MeansDialog | None = None) -> None:
        if dialog is not None:
            dialog.close_over()
        self.say(said)
        self.load()
        self.changed.emit(changed(Kind.PEOPLE, Kind.SETTINGS, Kind.STORIES, Kind.LOG))
