"""The source page: keep the promise in sight; open one identity for a reason."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from tipdesk.domain.ids import SourceId, StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import Changes, GoBack, Kind, changed
from tipdesk.ui.drafted import drafted
from tipdesk.ui.drafting import Drafting
from tipdesk.ui.foreign import visible
from tipdesk.ui.keys import Intent, in_menu
from tipdesk.ui.offers import Offer, Shelf, With, with_acts
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.shell.shown import StoryLine
from tipdesk.ui.sources.ending import Ending
from tipdesk.ui.sources.gateway import KeepingGateway, SourceGateway
from tipdesk.ui.sources.head import SourceHead
from tipdesk.ui.sources.main_column import SourceColumn
from tipdesk.ui.sources.reveal import RevealDialog
from tipdesk.ui.sources.side import SourceSide
from tipdesk.ui.sources.values import Keeper, Opened, RevealRequest, SourceWhole, Term
from tipdesk.ui.sources.writing import Writing
from tipdesk.ui.tips.acts import Act
from tipdesk.ui.tips.doing import Doing
from tipdesk.ui.who_asking import show_who
from tipdesk.ui.widgets.curtain import Curtain
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.toast import Toast
from tipdesk.ui.widgets.turns import Turns


class SourcePage(Page):
    def __init__(
        self,
        parts: PageParts,
        gateway: SourceGateway,
        keeping: KeepingGateway,
        terms: tuple[Term, ...],
        *,
        story: StoryId,
        source: SourceId,
        seconds: tuple[int, ...],
    ) -> None:
        super().__init__(parts)
        self._gateway, self._keeping, self._seconds = gateway, keeping, seconds
        self.story, self.source = story, source
        self.whole: SourceWhole | None = None
        self.setAccessibleName(self.tr("Source"))
        self._dialog: RevealDialog | None = None
        self._reason: Drafting | None = None
        self.column = SourceColumn(self.look, terms)
        self.side = SourceSide(self.look)
        self._turns = Turns(self, still=self)
        self.doing = Doing(self.runner, self)
        self.writing = Writing(parts, gateway, terms, source, self, self.doing)
        self.ending = Ending(parts, keeping, source, self)
        self._head()
        self._lay_out()
        self._connect()
        self.acts |= {
            Intent.REVEAL: self.ask_to_reveal,
            Intent.TERMS: self.change_terms,
            Intent.NEXT: lambda: self.column.table.choose(self.column.table.current + 1),
            Intent.PREVIOUS: lambda: self.column.table.choose(self.column.table.current - 1),
            Intent.NOTE: self.log_contact,
            Intent.WHO: self.show_who,
            Intent.LEAVE: self._back,
        }

    def _head(self) -> None:
        self.header = self.bar = bar = SourceHead(self.look)
        bar.back.clicked.connect(lambda: self.wants.emit(GoBack()))
        bar.statement.clicked.connect(self.add_statement)
        bar.contact.clicked.connect(self.log_contact)
        bar.more.clicked.connect(self._offer_more)
        bar.who.clicked.connect(self.show_who)

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
        self.column.destroy_wanted.connect(lambda: self._with_whole(self.ending.destroy))
        self.column.ease_wanted.connect(lambda: self._with_whole(self.ending.ease))
        self.column.merge_wanted.connect(lambda: self._with_whole(self.ending.merge))
        self.column.keepers_wanted.connect(self._change_keepers)
        self.ending.done.connect(self._ended)
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
        self._turns.run(self._shown(whole))

    def _shown(self, whole: SourceWhole) -> Iterator[None]:
        self.bar.say(self.tr("{story}  /  Sources").format(story=visible(whole.story_title)))
        self.bar.show_seers(whole.seers)
        self.column.show_source(whole)
        yield
        yield from self.side.show_source(whole)
        self.whole = whole
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
            Offer(Shelf.WITH, "x", self.tr("Withdraw the statement"), self._withdraw_statement, intent=Intent.TERMS),
            Offer(Shelf.WITH, "lock", self.tr("Put it on hold"), self._hold, intent=Intent.TERMS),
            Offer(Shelf.WITH, "x", self.tr("Withdraw the source"), self.withdraw, intent=Intent.TERMS),
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
        Curtain(self, self._ask_reason(whole))

    def _ask_reason(self, whole: SourceWhole) -> Iterator[None]:
        dialog = RevealDialog(self.look, self, whole, self._seconds)
        yield
        dialog.asked.connect(self._reveal)
        self._reason = drafted(self.parts, dialog, f"reveal/{self.source}", {"reason": dialog.reason})
        dialog.closed.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    def _with_whole(self, act: Callable[[SourceWhole], None]) -> None:
        if self.whole is not None:
            act(self.whole)

    def _change_keepers(self) -> None:
        def ask(people: tuple[Keeper, ...]) -> None:
            self._with_whole(lambda whole: self.ending.keepers(whole, people))

        self._read(self._keeping.choosable, ask)

    def _hold(self) -> None:
        self._with_whole(self.ending.hold)

    def _ended(self, words: str) -> None:
        self.toast.say(words)
        self._load()
        self.changed.emit(changed(Kind.SOURCES, Kind.STORIES, Kind.LOG))

    def _forget_dialog(self) -> None:
        self._dialog = self._reason = None

    def _reveal(self, request: RevealRequest) -> None:
        if request.window_ms:
            ask = partial(self._keeping.ask, self.source, request)
            self.runner.write(ask, self._asked, owner=self, failed=self._refused)
            return
        self.runner.write(
            lambda: self._gateway.reveal(self.source, request), self._opened, owner=self, failed=self._refused
        )

    def _asked(self, _nothing: object) -> None:
        if self._reason is not None:
            self._reason.kept()
        if self._dialog is not None:
            self._dialog.close_over()
        self._ended(self.tr("Asked. It reaches the other keepers with the next packet, and stands under Requests."))

    def _opened(self, opened: Opened) -> None:
        # Esc may have closed the dialog, or the person may have left, while the record was written: then nothing shows.
        if self._dialog is None or not self.isVisible():
            self._sealed()
            return
        if self._reason is not None:
            self._reason.kept()
        self._dialog.close_over()
        self.side.card.open(opened)
        # It stands among the openings while it is open.
        self._put_down()

    def _refused(self, error: TipdeskError) -> None:
        sentence = self.parts.sentence(error)
        if self._dialog is not None:
            self._dialog.say_refused(sentence)
        else:
            self._notices.say_error(sentence)
        self._put_down()

    def _sealed(self) -> None:
        if self.isVisible():
            # What had the focus went with the opened values.
            self.setFocus()
        self.runner.write(lambda: self._gateway.sealed(self.source), self._put_down, owner=self, failed=self.failed)

    def _put_down(self, _nothing: object = None) -> None:
        self._load()
        self.changed.emit(changed(Kind.LOG))

    def _back(self) -> None:
        if self.side.card.is_open:
            self.side.card.seal()
        else:
            self.wants.emit(GoBack())

    # Writing down

    def add_statement(self) -> None:
        self._with_whole(self.writing.add_statement)

    def change_terms(self) -> None:
        place = self.column.table.current
        if 0 <= place < len(self.column.model.rows):
            self.writing.change_terms(self.column.model.rows[place])

    def _withdraw_statement(self) -> None:
        """The chosen one, out of the list; Undo brings it back."""
        place = self.column.table.current
        if 0 <= place < len(self.column.model.rows):
            self.writing.withdraw_statement(self.column.model.rows[place])

    def log_contact(self) -> None:
        self._with_whole(self.writing.log_contact)

    def change_promise(self) -> None:
        self._with_whole(self.writing.change_promise)

    def withdraw(self) -> None:
        def asked(lost: tuple[tuple[str, int], ...]) -> None:
            if self.whole is not None:
                self.writing.withdraw(self.whole, lost)

        self._read(lambda: self._gateway.lost_with(self.source), asked)

    def show_who(self) -> None:
        show_who(self.parts, self, self._gateway.who_can_see, self._gateway.who_on_day, self.failed, story=self.story)

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(in_menu(self.tr("Who can see this"), Intent.WHO), self.show_who)
        menu.addAction(self.tr("Change the promise…"), self.change_promise)
        if self.whole is not None and self.whole.i_am_keeper:
            menu.addAction(self.tr("Change the keepers…"), self._change_keepers)
        menu.addAction(self.tr("Withdraw the statement"), self._withdraw_statement)
        menu.addAction(self.tr("Put it on hold…"), self._hold)
        menu.addAction(self.tr("Withdraw the source…"), self.withdraw)
        self.bar.drop_down(menu)

    def _done(self, act: Act) -> None:
        self.toast.say(act.words, self.tr("Undo"))
        self._load()
        self.changed.emit(changed(Kind.SOURCES, Kind.STORIES, Kind.LOG))

    def say(self, words: str, undo: str = "") -> None:
        self.toast.say(words, undo)
