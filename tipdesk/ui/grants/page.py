"""The people page of a story or the inbox: who can open it, who could, and letting in, changing, ending, recusing."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.ui.answering import AnswerPage
from tipdesk.ui.changes import GoBack, Kind, changed
from tipdesk.ui.foreign import visible
from tipdesk.ui.grants.aside import AsidePart
from tipdesk.ui.grants.day import DayPart, since_past, until_past
from tipdesk.ui.grants.dialogs import GUEST, change_dialog, let_in_dialog, person_of, whom_dialog
from tipdesk.ui.grants.gateway import GrantsGateway
from tipdesk.ui.grants.guest import Guests
from tipdesk.ui.grants.telling import ending, recusing, refiling
from tipdesk.ui.grants.today import Today
from tipdesk.ui.grants.values import Access, Askable, Inside, Noticed, OnDay, Outside, SetAside, Wanted
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.means import MeansDialog, SureDialog
from tipdesk.ui.widgets.over import come_up
from tipdesk.ui.widgets.parts import Chip, Ground
from tipdesk.ui.widgets.pick import Choice, PickDialog
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout, heading, two_ends
from tipdesk.ui.widgets.strip import Strip, Weight

SIDE = 336


class GrantsPage(AnswerPage[Access]):
    """`story` None: the inbox."""

    def __init__(self, parts: PageParts, gateway: GrantsGateway, *, story: StoryId | None) -> None:
        super().__init__(parts, gateway.access, changed(Kind.PEOPLE, Kind.STORIES))
        self._gateway, self.story = gateway, story
        self.access: Access | None = None
        self.setAccessibleName(self.tr("People"))
        self._head()
        self.today, self.aside, self.day = Today(self.look), AsidePart(self.look), DayPart(self.look)
        self._lay_out()
        self.today.change_wanted.connect(self.ask_change)
        self.today.end_wanted.connect(self.ask_end)
        self.aside.refile_wanted.connect(self.ask_refile)
        self.day.wanted.connect(self._ask_day)
        self.guests = Guests(parts, gateway, self, lambda: len(self.access.people) if self.access is not None else 0)
        self.guests.let_in.connect(self._did)
        self.guests.failed.connect(self.failed)
        self.acts |= {
            Intent.NEXT: lambda: self.today.table.choose(self.today.table.current + 1),
            Intent.PREVIOUS: lambda: self.today.table.choose(self.today.table.current - 1),
            Intent.OPEN: self._change_chosen,
            Intent.MAIN: self.ask_whom,
            Intent.WHO: self.day.field.setFocus,
            Intent.LEAVE: lambda: self.wants.emit(GoBack()),
        }

    def _head(self) -> None:
        self.bar = PageHeader(self.look, self.tr("People"))
        back = Button(self.look, "", icon="arrow-left", role=Role.BARE, name=self.tr("Back"))
        back.clicked.connect(lambda: self.wants.emit(GoBack()))
        self.bar.put_first(back)
        self._title = Line(self.look, "", colour="text-quiet")
        self._codename = Chip(self.look, "", icon="scroll-text")
        self._codename.hide()
        self.bar.add_left(self._title)
        self.bar.add_left(self._codename)
        self.recuse = Button(self.look, self.tr("Recuse yourself…"), icon="ban")
        self.recuse.clicked.connect(self.ask_recuse)
        self.main = Button(
            self.look, self.tr("Let somebody in…"), icon="user-plus", key=hint(Intent.MAIN), role=Role.ACCENT
        )
        self.main.clicked.connect(self.ask_whom)
        self.bar.add_right(self.recuse)
        self.bar.add_right(self.main)
        self.header = self.bar

    def _lay_out(self) -> None:
        look, content = self.look, QWidget()
        self._findings = QVBoxLayout()
        self._findings.setSpacing(6)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(20)
        column.addLayout(self._findings)
        column.addWidget(self.today)
        column.addWidget(self.aside)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(_on(look, "surface", "", content), 1)
        right = _on(look, "surface", "l", self._side())
        right.setAccessibleName(self.tr("Before and otherwise"))
        right.setFixedWidth(SIDE)
        row.addWidget(right)
        self.frame(row)

    def _side(self) -> QWidget:
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(20, 20, 20, 20)
        beside.setSpacing(20)
        beside.addWidget(self.day)
        self._past = QVBoxLayout()
        self._past.setSpacing(0)
        beside.addLayout(self._past)
        beside.addStretch(1)
        return side

    # What the shell says

    def first(self) -> QWidget:
        return self.today.table

    def show_answer(self, access: Access) -> None:
        self.access = access
        self._title.set_words(access.title)
        self._title.setToolTip(visible(access.title))
        self._codename.show_as(access.codename, icon="scroll-text")
        self._codename.setVisible(bool(access.codename))
        self.main.say_why(access.why_no_grant)
        self.recuse.setVisible(access.me() is not None)
        self.recuse.say_why(access.why_no_recusal)
        self.today.show_people(access.people)
        self.aside.show_rows(access.set_aside)
        empty_layout(self._findings)
        for found in access.findings:
            weight = Weight.DANGER if found.grave else Weight.WARN
            act = self.tr("Say which…") if found.feed else ""
            strip = Strip(self.look, weight, found.icon, found.fact, found.rest, action=act, above=True)
            strip.acted.connect(partial(self.ask_branch, found))
            self._findings.addWidget(strip)
        self._show_past(access)

    def _show_past(self, access: Access) -> None:
        empty_layout(self._past)
        self._section(self.tr("Recused"), access.recused, since_past)
        self._section(self.tr("Could open it before"), access.before, until_past)
        if access.before:
            kept = tr("Packets and backups from those days can still be opened by those who held a key then.")
            self._past.addSpacing(8)
            self._past.addWidget(Strip(self.look, Weight.WARN, "archive", "", kept, above=True))
        self._past.addSpacing(12)
        sees = (
            tr("The security editor sees that tips exist, not what they say.")
            if self.story is None
            else tr("The security editor cannot read this story.")
        )
        self._past.addWidget(Words(self.look, sees, step="small", colour="text-quiet"))

    def _section(self, words: str, people: tuple[Outside, ...], said: Callable[[Look, Outside], str]) -> None:
        if not people:
            return
        self._past.addWidget(heading(self.look, words, number(len(people))))
        for one in people:
            self._past.addWidget(two_ends(self.look, one.name, said(self.look, one)))
        self._past.addSpacing(16)

    def _ask_day(self, at_ms: int) -> None:
        def show(found: tuple[OnDay, ...]) -> None:
            self.day.show_people(at_ms, found)

        self.runner.read(lambda: self._gateway.on_day(at_ms), show, owner=self, failed=self.failed)

    # What a person does

    def ask_whom(self) -> None:
        if self.access is None or not self.main.isEnabled():
            return
        people, guests = self.access.askable, not self.access.why_no_guest
        if not guests and all(one.why_not for one in people):
            nobody = self.tr("Everybody of the desk who may be let in is in already.")
            self.notices.say(Weight.INFO, "users", nobody, self.tr("New people join on the page People."))
            return
        dialog = whom_dialog(self.look, self, people, guests=guests)
        dialog.picked.connect(self._picked)
        dialog.open()

    def _picked(self, key: str) -> None:
        if key == GUEST:
            self.guests.begin()
        elif self.access is not None:
            self._ask_let_in(person_of(self.access.askable, PersonId(key)))

    def _ask_let_in(self, one: Askable) -> None:
        seers = len(self.access.people) if self.access is not None else 0
        said = self.tr("{name} is let in. It reaches them with the next packet.").format(name=one.name)

        def made() -> MeansDialog:
            dialog = let_in_dialog(self.look, self, one, seers)

            def want(wanted: Wanted) -> None:
                self._do(lambda: self._gateway.let_in(one.person, wanted), said, dialog)

            dialog.wanted.connect(want)
            return dialog

        come_up(self, made)

    def _change_chosen(self) -> None:
        if self.today.at is not None and self.today.change.isEnabled():
            self.ask_change(self.today.at)

    def ask_change(self, one: Inside) -> None:
        dialog = change_dialog(self.look, self, one)
        said = self.tr("The access of {name} is changed.").format(name=one.name)

        def want(wanted: Wanted) -> None:
            self._do(lambda: self._gateway.change(one.person, wanted), said, dialog)

        dialog.wanted.connect(want)
        dialog.open()

    def ask_end(self, one: Inside) -> None:
        title, said = self.tr("End the access of {name}"), self.tr("The access of {name} has ended.")
        dialog = SureDialog(self.look, self, title.format(name=one.name), self.tr("End it"), ending(one))
        dialog.accepted.connect(
            lambda: self._do(lambda: self._gateway.end(one.person), said.format(name=one.name), dialog)
        )
        dialog.open()

    def ask_recuse(self) -> None:
        dialog = SureDialog(self.look, self, self.tr("Recuse yourself"), self.tr("Step aside"), recusing())

        def gone(_nothing: object) -> None:
            dialog.close_over()
            self.changed.emit(changed(Kind.PEOPLE, Kind.STORIES, Kind.LOG))
            self.wants.emit(GoBack())

        dialog.accepted.connect(lambda: self.write(self._gateway.recuse, gone, dialog))
        dialog.open()

    def ask_refile(self, one: SetAside) -> None:
        dialog = SureDialog(self.look, self, self.tr("File it anew"), self.tr("File it"), refiling(one.by))
        said = self.tr("It counts now, under your name.")
        dialog.accepted.connect(lambda: self._do(lambda: self._gateway.refile(one.key), said, dialog))
        dialog.open()

    def ask_branch(self, found: Noticed) -> None:
        choices = tuple(Choice(key, words, icon="git-fork") for key, words in found.branches)
        title, said = self.tr("Which one is yours?"), self.tr("It counts from now on; the other is set aside.")
        dialog = PickDialog(self.look, self, title, choices, main=self.tr("Keep"), hint=self.tr("A few letters"))
        keep, feed = self._gateway.keep, found.feed
        dialog.picked.connect(lambda branch: self._do(lambda: keep(feed, branch), said, None))
        dialog.open()

    def _do(self, work: Callable[[], Any], said: str, dialog: MeansDialog | None) -> None:
        def done(_nothing: object) -> None:
            if dialog is not None:
                dialog.close_over()
            self._did(said)

        self.write(work, done, dialog)

    def _did(self, said: str) -> None:
        self.say(said)
        self.load()
        self.changed.emit(changed(Kind.PEOPLE, Kind.STORIES, Kind.LOG))


def _on(look: Look, ground: str, edges: str, content: QWidget) -> Ground:
    under = Ground(look, ground, edges=edges)
    inside = QVBoxLayout(under)
    inside.setContentsMargins(1 if edges else 0, 0, 0, 0)
    inside.addWidget(Scrolled(content))
    return under
