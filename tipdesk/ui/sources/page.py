"""The source page: keep the promise in sight; open one identity for a reason."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tipdesk.domain.ids import SourceId, StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui import when
from tipdesk.ui.changes import Changes, GoBack, Kind, changed
from tipdesk.ui.keys import Intent
from tipdesk.ui.offers import Offer, Shelf, With, with_acts
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.shell.shown import StoryLine
from tipdesk.ui.sources.dialogs import ContactDialog, StatementDialog, terms_dialog
from tipdesk.ui.sources.gateway import SourceGateway
from tipdesk.ui.sources.main_column import SourceColumn
from tipdesk.ui.sources.promise_dialog import PromiseDialog
from tipdesk.ui.sources.reveal import RevealDialog
from tipdesk.ui.sources.side import SourceSide
from tipdesk.ui.sources.values import NewPromise, Opened, RevealRequest, SourceWhole, Term
from tipdesk.ui.tips.acts import Act
from tipdesk.ui.tips.dialogs import parse_day
from tipdesk.ui.tips.doing import Doing
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.toast import Toast


class SourcePage(Page):
    def __init__(
        self,
        parts: PageParts,
        gateway: SourceGateway,
        terms: tuple[Term, ...],
        *,
        story: StoryId,
        source: SourceId,
        seconds: tuple[int, ...],
    ) -> None:
        super().__init__(parts)
        self._gateway, self._terms, self._seconds = gateway, terms, seconds
        self.story, self.source = story, source
        self.whole: SourceWhole | None = None
        self.setAccessibleName(self.tr("Source"))
        self._dialog: RevealDialog | None = None
        self.column = SourceColumn(self.look, terms)
        self.side = SourceSide(self.look)
        self.doing = Doing(self.runner, self)
        self._head()
        self._lay_out()
        self._connect()
        self.acts |= {
            Intent.REVEAL: self.ask_to_reveal,
            Intent.TERMS: self.change_terms,
            Intent.NEXT: lambda: self.column.table.choose(self.column.table.current + 1),
            Intent.PREVIOUS: lambda: self.column.table.choose(self.column.table.current - 1),
            Intent.NOTE: self.log_contact,
            Intent.LEAVE: self._back,
        }

    def _head(self) -> None:
        self.bar = PageHeader(self.look, "")
        back = Button(self.look, "", icon="arrow-left", role=Role.BARE, name=self.tr("Back"))
        back.clicked.connect(lambda: self.wants.emit(GoBack()))
        self.bar.put_first(back)
        self._say = Button(self.look, self.tr("Statement"), icon="quote")
        self._log = Button(self.look, self.tr("Log a contact"), icon="message-square")
        self._say.clicked.connect(self.add_statement)
        self._log.clicked.connect(self.log_contact)
        self.bar.add_right(self._say)
        self.bar.add_right(self._log)
        self.header = self.bar

    def _lay_out(self) -> None:
        self._notices = Notices(self.look)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.column, 1)
        across.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addLayout(across, 1)
        self.toast = Toast(self.look, self.column)

    def _connect(self) -> None:
        self.side.card.reveal_wanted.connect(self.ask_to_reveal)
        self.side.card.sealed_again.connect(self._sealed)
        self.column.promise_wanted.connect(self.change_promise)
        self.doing.done.connect(self._done)
        self.doing.failed.connect(self.failed)
        self.toast.undone.connect(self.undo)

    # What the shell says

    def entered(self) -> None:
        self._load()
        self.setFocus()

    def left(self) -> None:
        self.side.card.seal()
        self.toast.hide()

    def refresh(self, changes: Changes) -> None:
        if {Kind.SOURCES, Kind.STORIES, Kind.LOG} & changes and self.isVisible():
            self._load()

    def _load(self) -> None:
        self._read(lambda: self._gateway.whole(self.source), self._show)

    def _show(self, whole: SourceWhole) -> None:
        self.whole = whole
        self.bar.say(self.tr("{story}  /  Sources").format(story=whole.story_title))
        self.column.show_source(whole)
        self.side.show_source(whole)
        if self.hasFocus() and whole.statements:
            self.column.table.setFocus()

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.runner.read(work, then, owner=self, failed=self.failed)

    def failed(self, error: TipdeskError) -> None:
        self._notices.say_error(self.parts.sentence(error))

    def _with_this(self, _stories: tuple[StoryLine, ...]) -> With:
        more = (
            Offer(Shelf.WITH, "quote", self.tr("Add a statement"), self.add_statement, intent=Intent.TERMS),
            Offer(Shelf.WITH, "message-square", self.tr("Log a contact"), self.log_contact, intent=Intent.TERMS),
            Offer(Shelf.WITH, "feather", self.tr("Change the promise"), self.change_promise, intent=Intent.TERMS),
        )
        acts = dict(self.acts)
        acts.pop(Intent.NOTE, None)
        if self.whole is None or not self.whole.i_am_keeper:
            acts.pop(Intent.REVEAL, None)
        return With(self.tr("With this source"), (*with_acts(acts), *more))

    # Opening

    def ask_to_reveal(self) -> None:
        whole = self.whole
        if whole is None or not whole.i_am_keeper or self.side.card.is_open:
            return
        dialog = RevealDialog(self.look, self, whole, self._seconds)
        dialog.asked.connect(self._reveal)
        dialog.closed.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _reveal(self, request: RevealRequest) -> None:
        self.runner.write(
            lambda: self._gateway.reveal(self.source, request), self._opened, owner=self, failed=self._refused
        )

    def _opened(self, opened: Opened) -> None:
        # Esc may have closed the dialog, or the person may have left, while the record was written: then nothing shows.
        if self._dialog is None or not self.isVisible():
            self._sealed()
            return
        self._dialog.close_over()
        self.side.card.open(opened)
        self.changed.emit(changed(Kind.LOG))

    def _refused(self, error: TipdeskError) -> None:
        sentence = self.parts.sentence(error)
        if self._dialog is not None:
            self._dialog.say_refused(sentence)
        else:
            self._notices.say_error(sentence)
        self.changed.emit(changed(Kind.LOG))

    def _sealed(self) -> None:
        self.runner.write(lambda: self._gateway.sealed(self.source), self._put_down, owner=self, failed=self.failed)

    def _put_down(self, _nothing: None) -> None:
        self._load()
        self.changed.emit(changed(Kind.LOG))

    def _back(self) -> None:
        if self.side.card.is_open:
            self.side.card.seal()
        else:
            self.wants.emit(GoBack())

    # Writing down

    def add_statement(self) -> None:
        if self.whole is None:
            return
        dialog = StatementDialog(self.look, self, self.whole.alias, self._terms)
        dialog.written.connect(self._keep_statement)
        dialog.open()

    def _keep_statement(self, text: str, terms: str, typed: str) -> None:
        now = self.look.now_ms()
        said = parse_day(typed, when.local(self.look, now)) or now
        act = Act(self.tr("Statement kept."), (), lambda: self._gateway.add_statement(self.source, text, terms, said))
        self.doing.do(act)

    def change_terms(self) -> None:
        place = self.column.table.current
        if not 0 <= place < len(self.column.model.rows):
            return
        row = self.column.model.rows[place]
        dialog = terms_dialog(self.look, self, row.text, self._terms)
        words = {term.key: term.word for term in self._terms}

        def picked(key: object) -> None:
            said = self.tr("Terms: {terms}.").format(terms=words[str(key)])
            self.doing.do(Act(said, (), lambda: self._gateway.set_terms(row.statement, str(key))))

        dialog.picked.connect(picked)
        dialog.open()

    def log_contact(self) -> None:
        if self.whole is None:
            return
        dialog = ContactDialog(self.look, self, self.whole.alias)
        now = self.look.now_ms()

        def written(way: str, note: str) -> None:
            said = self.tr("Contact logged.")
            self.doing.do(Act(said, (), lambda: self._gateway.log_contact(self.source, way, note, now)))

        dialog.written.connect(written)
        dialog.open()

    def change_promise(self) -> None:
        if self.whole is None:
            return
        dialog = PromiseDialog(self.look, self, self.whole)

        def written(promise: NewPromise) -> None:
            said = self.tr("Promise changed.")
            self.doing.do(Act(said, (), lambda: self._gateway.set_promise(self.source, promise)))

        dialog.written.connect(written)
        dialog.open()

    def _done(self, act: Act) -> None:
        self.toast.say(act.words, self.tr("Undo"))
        self._load()
        self.changed.emit(changed(Kind.SOURCES, Kind.LOG))

    def say(self, words: str, undo: str = "") -> None:
        self.toast.say(words, undo)
