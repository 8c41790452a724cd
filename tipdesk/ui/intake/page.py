"""The import page: look, tick, import, and the way back."""

from collections.abc import Callable
from threading import Event

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tipdesk.desk.history import What
from tipdesk.domain.ids import StoryId
from tipdesk.domain.intentions import Intention
from tipdesk.errors import TipdeskError
from tipdesk.intake.filing import Step
from tipdesk.intake.preview import Looking, Preview
from tipdesk.ui.changes import GoBack, GoToImport, GoToInbox, Kind, Want, changed
from tipdesk.ui.intake.counts import CountsBar, FilterBar
from tipdesk.ui.intake.foot import ImportFoot
from tipdesk.ui.intake.gateway import ImportGateway, Unfinished
from tipdesk.ui.intake.stages import Stage, offer
from tipdesk.ui.intake.start import ImportStart
from tipdesk.ui.intake.table import PreviewTable
from tipdesk.ui.intake.telling import filing_words, looking_words
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.shell.folders import ask_files, ask_folder
from tipdesk.ui.shell.runner import Running
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import ChipButton
from tipdesk.ui.widgets.strip import Weight
from tipdesk.ui.widgets.who_sheet import WhoCanSee, WhoSheet


class ImportPage(Page):
    """See before anything is kept."""

    def __init__(self, parts: PageParts, gateway_of: Callable[[StoryId | None], ImportGateway]) -> None:
        super().__init__(parts)
        self._gateway_of = gateway_of
        self._gateway = gateway_of(None)
        self.stage = Stage.CHOOSING
        self.preview: Preview | None = None
        self.paths: tuple[str, ...] = ()
        self.records: tuple[str, ...] = ()
        self._running: Running | None = None
        self._step: Step | None = None
        self._stop = Event()
        self.setAccessibleName(self.tr("Import"))
        self._make_header()
        self._lay_out()
        self._connect()
        self.acts |= {
            Intent.NEXT: lambda: self.table.table.choose(self.table.table.current + 1),
            Intent.PREVIOUS: lambda: self.table.table.choose(self.table.table.current - 1),
            Intent.TICK: self.table.toggle_chosen,
            Intent.VIEW: self.table.toggle_chosen,
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
        self.table = PreviewTable(self.look)
        self.foot = ImportFoot(self.look)
        work = QWidget()
        inside = QVBoxLayout(work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.counts, self.filters, self.table, self.foot):
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
        self.filters.chosen.connect(lambda _only: self._show_preview())
        self.table.ticking.connect(self._ticking)
        self.foot.cancel.clicked.connect(self.cancel)
        self.foot.main.clicked.connect(self.main)
        self.foot.undo.clicked.connect(self.undo)

    # What the shell says

    def arrive(self, want: Want) -> None:
        if not isinstance(want, GoToImport) or self.stage is Stage.FILING:
            return
        self._gateway = self._gateway_of(want.story)
        if want.paths:
            self.look_into(want.paths)
        elif self.stage is Stage.DONE:
            self._enter(Stage.CHOOSING)
            self._stack.setCurrentIndex(0)

    def entered(self) -> None:
        run = self.runner.read
        self.bar.say(self._gateway.target())
        run(self._gateway.who_can_see, self._show_seers, owner=self, failed=self.failed)
        run(self._gateway.sandboxed, self.counts.say_sandbox, owner=self, failed=self.failed)
        if self.stage is Stage.CHOOSING:
            run(self._gateway.unfinished, self.start.show_unfinished, owner=self, failed=self.failed)
            self.start.files.setFocus()
        else:
            self.table.table.setFocus()

    def _show_seers(self, who: WhoCanSee) -> None:
        self.who.show_as(tr("%Ln can see this", "", len(who.seers)), icon="users")

    def _show_who(self) -> None:
        def opened(who: WhoCanSee) -> None:
            WhoSheet(self.look, self, who).open()

        self.runner.read(self._gateway.who_can_see, opened, owner=self, failed=self.failed)

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
            self.runner.read(self._gateway.unfinished, self.start.show_unfinished, owner=self, failed=self.failed)

        self.runner.write(lambda: self._gateway.let_go(mark), then, owner=self, failed=self.failed)

    def look_into(self, paths: tuple[str, ...]) -> None:
        if self._running is not None:
            self._running.cancel()
        self.paths, self.records = paths, ()
        self.preview = Preview((), ())
        self._notices.clear()
        self._enter(Stage.LOOKING)
        self._stack.setCurrentIndex(1)
        self._show_preview()
        self.foot.say(self.tr("Reading"), "", 0.0)
        self._running = self.runner.steps(
            lambda: self._gateway.look(paths), self._looked, self._looked_all, owner=self, failed=self._look_failed
        )
        self.table.table.setFocus()

    def _looked(self, step: Looking | Preview) -> None:
        if isinstance(step, Preview):
            self.preview = step
            self._show_preview()
        else:
            self.foot.say(self.tr("Reading"), looking_words(step), step.at / step.size if step.size else 0.0)

    def _looked_all(self) -> None:
        self._running = None
        if self.stage is not Stage.LOOKING:
            return
        if self.preview is None or not self.preview.rows:
            self._notices.say(Weight.INFO, "info", self.tr("No tip was found in these files."))
        self._enter(Stage.READY)
        self.foot.say(self.tr("Read."), self.tr("Tick what you want to keep."), 1.0)

    def _look_failed(self, error: TipdeskError) -> None:
        self._running = None
        self._enter(Stage.CHOOSING)
        self._stack.setCurrentIndex(0)
        self.failed(error)

    def _ticking(self, places: tuple[int, ...], ticked: bool) -> None:  # a signal's own order
        if self.preview is not None and self.stage is Stage.READY:
            self.preview = self.preview.ticking(places, ticked=ticked)
            self._show_preview()

    def _show_preview(self) -> None:
        if self.preview is None:
            return
        self.counts.show_preview(self.preview)
        self.filters.show_preview(self.preview)
        self.table.show_preview(self.preview, self.filters.at)
        self._enter(self.stage)

    # Importing

    def main(self) -> None:
        if self.stage is Stage.DONE:
            self.wants.emit(GoToInbox())
        elif self.stage is Stage.READY and self.preview is not None and self.preview.counts.ticked:
            self._file(self.preview)

    def _file(self, preview: Preview) -> None:
        self._enter(Stage.FILING)
        self._step = None
        self._stop = Event()
        stopped = self._stop.is_set
        self._running = self.runner.steps(
            lambda: self._gateway.file(preview, self.paths, stopped),
            self._filed,
            self._filed_all,
            owner=self,
            failed=self._file_failed,
        )

    def _filed(self, step: Step) -> None:
        self._step = step
        self.records = (*self.records, *step.records)
        part = step.bytes_read / step.bytes_total if step.bytes_total else 0.0
        self.foot.say(self.tr("Importing"), filing_words(step), part)

    def _filed_all(self) -> None:
        self._running = None
        n, step = len(self.records), self._step
        said = [tr("%Ln tips are kept.", "", n)]
        if step is not None and step.same:
            said.append(tr("%Ln were here already.", "", step.same))
        if step is not None and step.failed:
            said.append(tr("%Ln could not be read.", "", len(step.failed)))
        self.foot.say(said[0], " ".join(said[1:]), 1.0)
        self._enter(Stage.DONE)
        self.changed.emit(changed(Kind.TIPS, Kind.LOG))

    def _file_failed(self, error: TipdeskError) -> None:
        self._filed_all()
        self.failed(error)

    def cancel(self) -> None:
        """Esc: stop what runs; else back."""
        if self.stage is Stage.FILING:
            self._stop.set()
        elif self.stage is Stage.LOOKING and self._running is not None:
            self._running.cancel()
            self._enter(Stage.READY)
            self.foot.say(self.tr("Reading was stopped."), self.tr("Nothing was kept."), 0.0)
        else:
            self.wants.emit(GoBack())

    def undo(self) -> None:
        """What was imported here, where that was the last step; else whatever was."""
        last = self.parts.steps.last()
        if self.stage is not Stage.DONE or (last is not None and set(self.records) <= set(last.records)):
            super().undo()
        elif self.records:
            records = self.records
            self.runner.write(lambda: self._gateway.withdraw(records), self._withdrawn, owner=self, failed=self.failed)

    def took_back(self, what: What, words: str) -> None:
        if what.intention is Intention.IMPORT and self.stage is Stage.DONE and set(self.records) <= set(what.records):
            self._withdrawn(None)
            self.changed.emit(changed(Kind.TIPS, Kind.LOG))
        else:
            super().took_back(what, words)

    def _withdrawn(self, _nothing: None) -> None:
        count, self.records = len(self.records), ()
        self._enter(Stage.READY)
        self.foot.say(self.tr("%Ln tips were withdrawn.", "", count), self.tr("Imported again, they return."), 0.0)
        self.changed.emit(changed(Kind.TIPS, Kind.LOG))

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        ticked = self.preview.counts.ticked if self.preview is not None else 0
        offer(self.foot, stage, ticked=ticked, kept=len(self.records))
        self.filters.words.setVisible(stage is not Stage.DONE)

    def failed(self, error: TipdeskError) -> None:
        self._notices.say_error(self.parts.sentence(error))
