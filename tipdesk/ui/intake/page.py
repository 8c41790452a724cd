"""The import page: look, tick, import, and the way back."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tipdesk.desk.history import What
from tipdesk.desk.in_bulk import Applied
from tipdesk.domain.ids import StoryId
from tipdesk.domain.intentions import Intention
from tipdesk.errors import TipdeskError
from tipdesk.intake.preview import Kind as Found
from tipdesk.intake.removal import Removable, Removed
from tipdesk.ui.changes import GoBack, GoToImport, GoToInbox, GoToView, Kind, Lying, Want, changed
from tipdesk.ui.far import told
from tipdesk.ui.intake.asks import Asks
from tipdesk.ui.intake.counts import CountsBar, FilterBar
from tipdesk.ui.intake.foot import ImportFoot
from tipdesk.ui.intake.gateway import ImportGateway, Unfinished
from tipdesk.ui.intake.removing import RemoveDialog, removed_words
from tipdesk.ui.intake.stages import Stage, offer, say
from tipdesk.ui.intake.start import ImportStart
from tipdesk.ui.intake.table import PreviewTable
from tipdesk.ui.intake.work import Work
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.shell.folders import ask_files, ask_folder
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import ChipButton
from tipdesk.ui.widgets.strip import Weight
from tipdesk.ui.widgets.who_sheet import WhoCanSee, WhoSheet

T = TypeVar("T")


class ImportPage(Page):
    """See before anything is kept."""

    def __init__(self, parts: PageParts, gateway_of: Callable[[StoryId | None], ImportGateway]) -> None:
        super().__init__(parts)
        self._gateway_of = gateway_of
        self._gateway = gateway_of(None)
        self._arrived: Want | None = None
        self.story: StoryId | None = None
        """Where what is imported goes; none is the inbox."""
        self.work = Work(self.runner, self._gateway, self)
        self.setAccessibleName(self.tr("Import"))
        self._make_header()
        self._lay_out()
        self._connect()
        self.acts |= {
            Intent.NEXT: lambda: self.table.table.choose(self.table.table.current + 1),
            Intent.PREVIOUS: lambda: self.table.table.choose(self.table.table.current - 1),
            Intent.TICK: self.table.toggle_chosen,
            Intent.VIEW: self.view,
            Intent.OPEN: self.view,
            Intent.TICK_ALL: self.table.tick_all,
            Intent.WHO: self._show_who,
            Intent.BRING_IN: self.choose_files,
            Intent.LEAVE: self.cancel,
            Intent.MAIN: self.main,
        }

    def _make_header(self) -> None:
        self.bar = PageHeader(self.look, self.tr("Import"))
        back = Button(self.look, "", icon="arrow-left", role=Role.BARE, name=self.tr("Back"))
        back.clicked.connect(lambda: self.wants.emit(GoBack()))
        self.bar.put_first(back)
        self.who = ChipButton(self.look, "", icon="users")
        self.who.clicked.connect(self._show_who)
        self.bar.add_right(self.who)
        self.header = self.bar

    def _lay_out(self) -> None:
        self._notices = Notices(self.look)
        self.start = ImportStart(self.look)
        self.counts = CountsBar(self.look)
        self.filters = FilterBar(self.look)
        self.asks = Asks(self, self, self.look, lambda: self._gateway)
        self.table = PreviewTable(self.look)
        self.foot = ImportFoot(self.look)
        work = QWidget()
        inside = QVBoxLayout(work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.counts, self.filters, self.asks.strip, self.table, self.foot):
            inside.addWidget(part, 1 if part is self.table else 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(work)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.start.files_wanted.connect(self.choose_files)
        self.start.folder_wanted.connect(self.choose_folder)
        self.start.again_wanted.connect(self._again)
        self.start.let_go.connect(self._let_go)
        self.filters.chosen.connect(lambda only: self.table.show_preview(self.work.preview, only))
        self.table.ticking.connect(lambda places, ticked: self.work.tick(places, ticked=ticked))
        self.table.table.doubleClicked.connect(lambda _index: self.view())
        self.foot.cancel.clicked.connect(self.cancel)
        self.foot.main.clicked.connect(self.main)
        self.foot.undo.clicked.connect(self.undo)
        self.work.rows_came.connect(self._show_more)
        self.work.ticks_changed.connect(self._show_again)
        self.work.moved.connect(self._moved)
        self.work.kept_more.connect(lambda: self.changed.emit(changed(Kind.TIPS, Kind.LOG)))
        self.work.ended.connect(self._ended)
        self.work.failed.connect(self.failed)

    @property
    def stage(self) -> Stage:
        return self.work.stage

    # What the shell says

    def arrive(self, want: Want) -> None:
        """Coming back from elsewhere finds everything as it was left."""
        if not isinstance(want, GoToImport) or (want.paths and want is self._arrived):
            return
        if self.stage is Stage.FILING:
            if want.paths:
                self._notices.say(Weight.INFO, "info", self.tr("An import is under way. Let it end, or stop it first."))
            return
        elsewhere, self._arrived = want.story != self.story, want
        if want.paths or elsewhere or self.stage in {Stage.DONE, Stage.CHOOSING}:
            # What was looked through for one place is never filed into another.
            self.story, self._gateway = want.story, self._gateway_of(want.story)
            self.asks.forget()
            self.work.forget()
        if want.paths:
            self.look_into(want.paths)

    def entered(self) -> None:
        self.bar.say(self._gateway.target())
        self._ask(self._gateway.who_can_see, self._show_seers)
        self._ask(self._gateway.sandboxed, self.counts.say_sandbox)
        self._ask(self._gateway.rules, self.asks.know_rules)
        if self.stage is Stage.CHOOSING:
            self._ask(self._gateway.unfinished, self.start.show_unfinished)
            self.start.files.setFocus()
        else:
            self.table.table.setFocus()

    def _ask(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self.runner.read(work, then, owner=self, failed=self.failed)

    def _show_seers(self, who: WhoCanSee) -> None:
        self.who.show_as(tr("%Ln can see this", "", len(who.seers)), icon="users")

    def _show_who(self) -> None:
        self._ask(self._gateway.who_can_see, lambda who: WhoSheet(self.look, self, who).open())

    # Choosing and looking

    def choose_files(self) -> None:
        if self.stage not in {Stage.LOOKING, Stage.FILING}:
            ask_files(self, self.tr("Choose files to look into"), self.look_into)

    def choose_folder(self) -> None:
        ask_folder(self, self.tr("Choose a folder to look into"), lambda path: self.look_into((path,)))

    def _again(self, unfinished: Unfinished) -> None:
        self._let_go(unfinished.mark)
        self.look_into(unfinished.paths)

    def _let_go(self, mark: str) -> None:
        def then(_nothing: None) -> None:
            self._ask(self._gateway.unfinished, self.start.show_unfinished)

        self.runner.write(lambda: self._gateway.let_go(mark), then, owner=self, failed=self.failed)

    def look_into(self, paths: tuple[str, ...]) -> None:
        self._notices.clear()
        self.foot.remove.set_ticked(ticked=False)
        self.foot.paths.set_ticked(ticked=False)
        self.work.look_into(paths, self._gateway, self.tr("Reading"))
        self._show_more()
        self.table.show_preview(self.work.preview, self.filters.narrowed)
        self.table.table.setFocus()

    def view(self) -> None:
        """The chosen row in the safe view; nothing is kept by that."""
        at = self.table.chosen_place
        if at >= 0 and self.work.preview.rows[at].place and self.work.preview.rows[at].at >= 0:
            row = self.work.preview.rows[at]
            name = row.found or row.item or self.tr("(no subject)")
            message = row.kind is Found.TIP and row.channel == "mail"
            lying = Lying(row.place, row.at, row.size, name, is_message=message, sha256=row.digest)
            self.wants.emit(GoToView(lying=lying))

    def _show_more(self) -> None:
        self.counts.show_preview(self.work.preview)
        self.filters.show_preview(self.work.preview)
        self.asks.show()
        self.table.show_more(self.work.preview, self.filters.narrowed)
        self._moved()

    def _show_again(self) -> None:
        self.counts.show_preview(self.work.preview)
        self.filters.show_preview(self.work.preview)
        self.asks.show()
        self.table.show_again(self.work.preview)
        self._moved()

    def _moved(self) -> None:
        self._stack.setCurrentIndex(0 if self.stage is Stage.CHOOSING else 1)
        offer(self.foot, self.work)
        say(self.foot, self.work)
        self.filters.words.setVisible(not self.work.records)

    # Importing

    def main(self) -> None:
        if self.stage is Stage.DONE:
            self.wants.emit(GoToInbox())
        elif self.stage in {Stage.READY, Stage.LOOKING}:
            self.work.gateway.keep_paths = self.foot.paths.ticked
            self.work.keep(self.tr("Importing"))

    def cancel(self) -> None:
        """Esc: stop what runs; else back."""
        if self.stage in {Stage.FILING, Stage.LOOKING}:
            self.work.stop()
        else:
            self.wants.emit(GoBack())

    def _ended(self) -> None:
        """All is read, or all that was ticked is kept."""
        if self.stage is Stage.READY and not self.work.preview.rows:
            self._notices.say(Weight.INFO, "info", self.tr("No tip was found in these files."))
        if self.stage is Stage.DONE and self.foot.remove.ticked:
            preview, gateway = self.work.preview, self._gateway
            self._ask(lambda: gateway.removable(preview), self._offer_removal)

    def _offer_removal(self, files: tuple[Removable, ...]) -> None:
        if not files:
            self._notices.say(Weight.INFO, "info", self.tr("No original can go: of each, something is not kept here."))
            return
        dialog, gateway = RemoveDialog(self.look, self, len(files)), self._gateway

        def removed(done: Removed) -> None:
            self._notices.say(Weight.WARN if done.left else Weight.INFO, "info", removed_words(done))

        def remove() -> None:
            dialog.close_over()
            self.runner.write(lambda: gateway.remove(files), removed, owner=self, failed=self.failed)

        dialog.accepted.connect(remove)
        dialog.open()

    def undo(self) -> None:
        """What was imported here, where that was the last step; else whatever was."""
        last, records = self.parts.steps.last(), self.work.records
        if self.stage is not Stage.DONE or (last is not None and set(records) <= set(last.records)):
            super().undo()
        elif records:
            far: list[Applied] = []
            self.runner.steps(
                lambda: self._gateway.withdrawing(records), far.append,
                lambda: self._withdrawn(records[: far[-1].done] if far else ()), owner=self, failed=self.failed,
                name=self.tr("Undoing"), told=lambda one: told(one.done, one.total),
            )  # fmt: skip

    def took_back(self, what: What, words: str) -> None:
        if what.intention is Intention.IMPORT and what.records and self.work.holds(what.records):
            self._withdrawn(what.records)
        else:
            super().took_back(what, words)

    def _withdrawn(self, some: tuple[str, ...]) -> None:
        """All of it, or as far as it came until somebody stopped it: the same key goes on."""
        count, left = self.work.withdrawn(some), len(self.work.records)
        back = self.tr("Imported again, they return.")
        kept = self.tr("%Ln tips are kept.", "", left)
        if count:
            self.foot.say(self.tr("%Ln tips were withdrawn.", "", count), kept if left else back, 0.0)
        else:
            self.foot.say(kept, "", 1.0)
        self.changed.emit(changed(Kind.TIPS, Kind.LOG))

    def failed(self, error: TipdeskError) -> None:
        self._notices.say_error(self.parts.sentence(error))
