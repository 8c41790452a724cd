"""The story page: head with tabs, front page, tips, sources, documents, history."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout

from tipdesk.domain.ids import DocumentId, SourceId, StoryId, TipId
from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import (
    Capture,
    Changes,
    GoBack,
    GoToGrants,
    GoToImport,
    GoToInbox,
    GoToSource,
    GoToStory,
    GoToView,
    Kind,
    Want,
    changed,
)
from tipdesk.ui.keys import Acts, Intent, in_menu
from tipdesk.ui.offers import Offer, Shelf, With, with_acts
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.shell.shown import StoryLine
from tipdesk.ui.stories.adding import AddingASource, withdraw_dialog
from tipdesk.ui.stories.documents import DocumentsTab
from tipdesk.ui.stories.front import FrontPage
from tipdesk.ui.stories.gateway import StoryGateway
from tipdesk.ui.stories.head import StoryHead, Tab
from tipdesk.ui.stories.tables import HistoryTab, SourcesTab
from tipdesk.ui.stories.values import StoryWhole
from tipdesk.ui.tips.acts import Act
from tipdesk.ui.tips.dialogs import LineDialog
from tipdesk.ui.tips.doing import Doing
from tipdesk.ui.tips.page import InboxPage
from tipdesk.ui.who_asking import show_who
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.toast import Toast
from tipdesk.ui.widgets.turns import Turns


class StoryPage(Page):
    """`tips` is an inbox page over this story's tips; it stands in the second tab without its header."""

    def __init__(self, parts: PageParts, gateway: StoryGateway, tips: InboxPage, *, story: StoryId) -> None:
        super().__init__(parts)
        self._gateway, self.tips, self.story = gateway, tips, story
        self.whole: StoryWhole | None = None
        self.setAccessibleName(self.tr("Story"))
        self.head = StoryHead(self.look)
        self._notices = Notices(self.look)
        self.front = FrontPage(self.look)
        self.sources = SourcesTab(self.look)
        self.documents = DocumentsTab(self.look)
        self.log = HistoryTab(self.look)
        self._stack = QStackedWidget()
        for part in (self.front, tips, self.sources, self.documents, self.log):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._notices)
        column.addWidget(self._stack, 1)
        self.toast = Toast(self.look, self._stack)
        self._turns = Turns(self, still=self)
        self.doing = Doing(self.runner, self)
        self.acts |= {
            Intent.WHO: self.show_who,
            Intent.SEARCH_PAGE: self.head.search.setFocus,
            Intent.PREVIOUS_PAGE: lambda: self._turn(-1),
            Intent.NEXT_PAGE: lambda: self._turn(1),
            Intent.NEXT: lambda: self._step(1),
            Intent.PREVIOUS: lambda: self._step(-1),
            Intent.OPEN: self._open,
            Intent.VIEW: self._open,
            Intent.BRING_IN: self._bring_in,
            Intent.CAPTURE: lambda: self.wants.emit(Capture(self.story)),
        }
        self._connect()

    def _connect(self) -> None:
        self.tips.stand_inside()
        self.tips.changed.connect(self.changed)
        self.tips.changed.connect(lambda _changes: self._load())
        self.tips.wants.connect(self._want)
        self.head.tabs.chosen.connect(self._show_tab)
        self.head.who.clicked.connect(self.show_who)
        self.head.add.clicked.connect(self._offer_add)
        self.head.more.clicked.connect(self._offer_more)
        self.head.search.returnPressed.connect(self._search)
        self.head.search.left.connect(self._clear_search)
        self.front.source_wanted.connect(self._go_to_source)
        self.front.tip_wanted.connect(self._show_tip)
        self.front.side.people_wanted.connect(lambda: self.wants.emit(GoToGrants(self.story)))
        self.front.aside_wanted.connect(lambda: self.wants.emit(GoToGrants(self.story)))
        self.front.document_wanted.connect(self._look_at)
        self.sources.opened.connect(self._go_to_source)
        self.documents.table.doubleClicked.connect(lambda _index: self._open())
        self.sources.new_wanted.connect(self.add_source)
        self.doing.done.connect(self._done)
        self.doing.failed.connect(self.failed)
        self.toast.undone.connect(self.undo)

    # What the shell says

    def arrive(self, want: Want) -> None:
        if isinstance(want, GoToStory) and (want.tip is not None or want.words):
            self.tips.arrive(GoToInbox(want.tip, want.words))
            self.head.tabs.choose(Tab.TIPS)

    def entered(self) -> None:
        self._load()
        if self.head.tabs.at is Tab.TIPS:
            self.tips.entered()
        else:
            self.head.tabs.setFocus()

    def left(self) -> None:
        self.tips.left()
        self.toast.hide()

    def refresh(self, changes: Changes) -> None:
        if {Kind.STORIES, Kind.SOURCES, Kind.TIPS} & changes:
            self._load()
            self.tips.refresh(changes)

    def _load(self) -> None:
        self._read(self._gateway.whole, self._show)

    def _show(self, whole: StoryWhole) -> None:
        self._turns.run(self._shown(whole))

    def _shown(self, whole: StoryWhole) -> Iterator[None]:
        self.head.show_story(whole)
        yield
        self.front.side.show_story(whole)
        yield
        self.front.show_story(whole)
        yield
        self.sources.show_sources(whole.sources)
        self.documents.show_documents(whole.documents)
        self.log.model.show_rows(whole.history)
        self.whole = whole

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.runner.read(work, then, owner=self, failed=self.failed)

    def failed(self, error: TipdeskError) -> None:
        self._notices.say_error(self.parts.sentence(error))

    def _with_this(self, stories: tuple[StoryLine, ...]) -> With:
        if self.head.tabs.at is Tab.TIPS:
            return self.tips.with_this(stories)
        more = (
            Offer(Shelf.WITH, "user-plus", self.tr("New source"), self.add_source, intent=Intent.TERMS),
            Offer(Shelf.WITH, "pencil", self.tr("Change the title"), self.change_title, intent=Intent.TERMS),
            Offer(Shelf.WITH, "x", self.tr("Withdraw this story"), self.withdraw, intent=Intent.TERMS),
        )
        return With(self.tr("With this story"), (*more, *with_acts(self.acts_here())))

    def acts_here(self) -> Acts:
        return {**self.acts, **self.tips.acts} if self.head.tabs.at is Tab.TIPS else self.acts

    # Tabs

    def _show_tab(self, tab: Tab) -> None:
        self._stack.setCurrentIndex(tab.value)
        if tab is Tab.TIPS:
            self.tips.entered()

    def _turn(self, by: int) -> None:
        self.head.tabs.setFocus()
        self.head.tabs.choose(Tab((self.head.tabs.at.value + by) % len(Tab)))

    def _step(self, by: int) -> None:
        tables = {Tab.SOURCES: self.sources.table, Tab.DOCUMENTS: self.documents.table, Tab.HISTORY: self.log.table}
        table = tables.get(self.head.tabs.at)
        if table is not None:
            table.choose(table.current + by)

    def _open(self) -> None:
        if self.head.tabs.at is Tab.SOURCES:
            self.sources.open_chosen()
        elif self.head.tabs.at is Tab.DOCUMENTS and 0 <= self.documents.table.current < len(self.documents.model.rows):
            self._look_at(self.documents.model.rows[self.documents.table.current].document)

    def _look_at(self, document: DocumentId) -> None:
        self.wants.emit(GoToView(document, story=self.story))

    def _search(self) -> None:
        self.tips.arrive(GoToInbox(words=self.head.search.text().strip()))
        self.head.tabs.choose(Tab.TIPS)
        self.tips.entered()

    def _clear_search(self) -> None:
        self.tips.arrive(GoToInbox())
        self.tips.entered()

    def _show_tip(self, tip: TipId) -> None:
        self.tips.arrive(GoToInbox(tip))
        self.head.tabs.choose(Tab.TIPS)

    def _go_to_source(self, source: SourceId) -> None:
        self.wants.emit(GoToSource(self.story, source))

    def _want(self, want: Want) -> None:
        """What is looked at from here lies in this story."""
        self.wants.emit(replace(want, story=self.story) if isinstance(want, GoToView | GoToGrants) else want)

    def _bring_in(self) -> None:
        self.wants.emit(GoToImport(story=self.story))

    # What it offers

    def show_who(self) -> None:
        show_who(self.parts, self, self._gateway.who_can_see, self._gateway.who_on_day, self.failed, story=self.story)

    def withdraw(self) -> None:
        self._read(self._gateway.lost, self._ask_withdraw)

    def _ask_withdraw(self, lost: tuple[tuple[str, int], ...]) -> None:
        if self.whole is not None:
            dialog = withdraw_dialog(self.look, self, self.whole.codename, lost)
            write = self.runner.write
            dialog.accepted.connect(
                lambda: write(self._gateway.withdraw, self._withdrawn, owner=self, failed=self.failed)
            )
            dialog.open()

    def _withdrawn(self, _nothing: None) -> None:
        self.changed.emit(changed(Kind.STORIES, Kind.LOG))
        self.wants.emit(GoBack())

    def _offer_add(self) -> None:
        menu = QMenu(self)
        words = in_menu(self.tr("Quick capture…"), Intent.CAPTURE)
        menu.addAction(words).triggered.connect(lambda _checked: self.wants.emit(Capture(self.story)))
        menu.addAction(self.tr("New source…")).triggered.connect(lambda _checked: self.add_source())
        menu.addAction(self.tr("Import into this story…")).triggered.connect(lambda _checked: self._bring_in())
        menu.popup(self.head.add.mapToGlobal(QPoint(0, self.head.add.height())))

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Change the title…")).triggered.connect(lambda _checked: self.change_title())
        people = menu.addAction(self.tr("People of this story…"))
        people.triggered.connect(lambda _checked: self.wants.emit(GoToGrants(self.story)))
        words = in_menu(self.tr("Who can see this"), Intent.WHO)
        menu.addAction(words).triggered.connect(lambda _checked: self.show_who())
        menu.addAction(self.tr("Withdraw this story…")).triggered.connect(lambda _checked: self.withdraw())
        menu.popup(self.head.more.mapToGlobal(QPoint(0, self.head.more.height())))

    def change_title(self) -> None:
        now = self.whole.title if self.whole is not None else ""
        dialog = LineDialog(self.look, self, self.tr("Title of the story"), main=self.tr("Keep"), text=now)

        def written(title: str) -> None:
            if title:
                self.doing.do(Act(self.tr("Title changed."), (), lambda: self._gateway.set_title(title)))

        dialog.written.connect(written)
        dialog.open()

    def add_source(self) -> None:
        adding = AddingASource(self.parts, self._gateway, self, self.story)
        adding.failed.connect(self.failed)
        adding.made.connect(self._made)
        adding.begin()

    def _made(self, source: SourceId) -> None:
        self.changed.emit(changed(Kind.SOURCES, Kind.STORIES, Kind.LOG))
        self._load()
        self._go_to_source(source)

    def say(self, words: str, undo: str = "") -> None:
        self.toast.say(words, undo)

    def _done(self, act: Act) -> None:
        self.say(act.words, self.tr("Undo"))
        self._load()
        self.changed.emit(changed(Kind.STORIES, Kind.LOG))
