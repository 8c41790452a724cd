"""The safe view: look at a document without opening it, and see what it gives away."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.ids import StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import GoBack, GoToView, Kind, Want, changed
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.view.bars import ViewBar, ViewFoot, ViewHeader
from tipdesk.ui.view.finding import Finding
from tipdesk.ui.view.gateway import ViewGateway
from tipdesk.ui.view.panel import ViewPanel
from tipdesk.ui.view.paper import WHOLE, ZOOMS, Paper
from tipdesk.ui.view.values import HitOn, Viewed
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.who_sheet import WhoCanSee, WhoSheet

T = TypeVar("T")


class ViewPage(Page):
    """One document at a time; leaving the page ends its sandbox and forgets it."""

    def __init__(self, parts: PageParts, gateway_of: Callable[[GoToView], ViewGateway]) -> None:
        super().__init__(parts)
        self._gateway_of = gateway_of
        self._want: GoToView | None = None
        self._gateway: ViewGateway | None = None
        self.viewed: Viewed | None = None
        self.path: tuple[int, ...] = ()
        self.at = 0
        self.zoom = WHOLE
        self._asked = 0
        self.setAccessibleName(self.tr("Safe view"))
        self.bar = ViewHeader(self.look)
        self.header = self.bar
        self.tools = ViewBar(self.look)
        self.paper = Paper(self.look)
        self.panel = ViewPanel(self.look)
        self.foot = ViewFoot(self.look)
        self._notices = Notices(self.look)
        self.finding = Finding(self)
        self._lay_out()
        self._connect()
        self._set_acts()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.tools, self.paper, self.foot):
            column.addWidget(part, 1 if part is self.paper else 0)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(left, 1)
        across.addWidget(self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._notices)
        whole.addLayout(across, 1)

    def _connect(self) -> None:
        self.bar.back.clicked.connect(lambda: self.wants.emit(GoBack()))
        self.bar.who.clicked.connect(self._show_who)
        self.bar.search.textChanged.connect(self.finding.ask)
        self.bar.search.returnPressed.connect(lambda: self.finding.step(1))
        self.bar.search.next_hit.connect(self.finding.step)
        self.bar.search.left.connect(self.paper.scrolled.setFocus)
        self.tools.zoomed.connect(self.zoom_by)
        self.tools.turned.connect(self.turn)
        self.tools.up_wanted.connect(self.up)
        self.tools.headers_wanted.connect(lambda on: self.paper.show_headers(every=on))
        self.paper.within_wanted.connect(lambda place: self.enter((*self.path, place)))
        self.paper.copy_wanted.connect(self._copy)

    def _set_acts(self) -> None:
        self.acts = {
            Intent.NEXT: lambda: self.paper.go_to_row(1),
            Intent.PREVIOUS: lambda: self.paper.go_to_row(-1),
            Intent.LEAVE: self.up,
            Intent.SEARCH_PAGE: self._to_search,
            Intent.NEXT_HIT: lambda: self.finding.step(1),
            Intent.PREVIOUS_HIT: lambda: self.finding.step(-1),
            Intent.NEXT_PAGE: lambda: self.turn(1),
            Intent.PREVIOUS_PAGE: lambda: self.turn(-1),
            Intent.VIEW: self._scroll_on,
            Intent.WHO: self._show_who,
            Intent.ZOOM_IN: lambda: self.zoom_by(1),
            Intent.ZOOM_OUT: lambda: self.zoom_by(-1),
            Intent.ZOOM_RESET: lambda: self.zoom_by(0),
            Intent.COPY: lambda: self.paper.text.ask_for_copy() if self.paper.text is not None else None,
        }

    @property
    def story(self) -> StoryId | None:
        """Where what is dropped here would go."""
        return self._want.story if self._want is not None else None

    # What the shell says

    def arrive(self, want: Want) -> None:
        if isinstance(want, GoToView):
            self._want = want

    def entered(self) -> None:
        if self._want is None:
            return
        self._close()
        self._notices.clear()
        gateway = self._gateway = self._gateway_of(self._want)
        self.path = ()
        self._ask(gateway.open, lambda _nothing: self._look(lambda: gateway.enter(()), self._show))
        self._ask(gateway.who_can_see, self._show_seers)
        self.paper.scrolled.setFocus()

    def left(self) -> None:
        """What was read is forgotten: nothing stays behind the other page."""
        self._close()

    def _close(self) -> None:
        self._asked += 1
        gateway, self._gateway, self.viewed = self._gateway, None, None
        self.bar.search.clear()
        self.finding.forget()
        self.paper.clear()
        self.panel.clear()
        if gateway is not None:
            self.runner.read(gateway.close, lambda _nothing: None, owner=self, failed=self.failed)

    def _ask(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self.runner.read(work, self._current(then), owner=self, failed=self._current(self.failed))

    def _look(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """What the document itself may hold up."""
        self.runner.look(work, self._current(then), owner=self, failed=self._current(self.failed))

    def _current(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """Answers to what was asked before another document came are let go."""
        asked = self._asked

        def answered(result: T) -> None:
            if asked == self._asked:
                then(result)

        return answered

    # Looking

    def _show(self, viewed: Viewed) -> None:
        self.viewed, self.at = viewed, 0
        self.bar.show_viewed(viewed)
        self.tools.show_viewed(viewed)
        self.tools.show_page(0, viewed.pages)
        self.panel.show_viewed(viewed)
        self.foot.show_viewed(viewed)
        self.paper.show_viewed(viewed)
        self.paper.say_page(0, viewed.seal)
        self.finding.shown()
        self.changed.emit(changed(Kind.LOG))

    def enter(self, path: tuple[int, ...]) -> None:
        """A file within, or what is around it."""
        if self._gateway is None:
            return
        gateway = self._gateway

        left = self.path

        def then(viewed: Viewed) -> None:
            self.path = path
            self._show(viewed)
            self.paper.scrolled.setFocus()
            if len(left) > len(path):
                self.paper.back_to_row(left[len(path)])

        self._look(lambda: gateway.enter(path), then)

    def up(self) -> None:
        """Esc: the search first, then out of what is within, then back."""
        if self.bar.search.text():
            self.bar.search.clear()
        elif self.path:
            self.enter(self.path[:-1])
        else:
            self.wants.emit(GoBack())

    def turn(self, by: int) -> None:
        if self.viewed is not None and 0 <= self.at + by < self.viewed.pages:
            self.go_to_page(self.at + by)

    def go_to_page(self, page: int, then: Callable[[], None] = lambda: None) -> None:
        if self._gateway is None:
            return
        gateway = self._gateway

        def turned(text: str) -> None:
            self.show_page(page, text)
            then()

        self._look(lambda: gateway.turn(page), turned)

    def show_page(self, page: int, text: str) -> None:
        self.at = page
        self.paper.show_page(text, self.bar.search.text())
        self.finding.shown()
        if self.viewed is not None:
            self.tools.show_page(page, self.viewed.pages)
            self.paper.say_page(page, self.viewed.seal)

    def find_from(self, words: str, page: int, by: int, then: Callable[[HitOn], None]) -> None:
        gateway = self._gateway
        if gateway is not None:
            self._look(lambda: gateway.find(words, page, by), then)

    def zoom_by(self, step: int) -> None:
        at = ZOOMS.index(self.zoom)
        self.zoom = WHOLE if step == 0 else ZOOMS[max(0, min(len(ZOOMS) - 1, at + step))]
        self.paper.show_zoom(self.zoom)
        self.tools.show_zoom(self.zoom)

    def _scroll_on(self) -> None:
        """Space: a screen down, and from the end of a page to the next."""
        bar = self.paper.scrolled.verticalScrollBar()
        if bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep())
        else:
            self.turn(1)

    def _to_search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _show_seers(self, who: WhoCanSee | None) -> None:
        self.bar.show_seers(len(who.seers) if who is not None else 0)

    def _show_who(self) -> None:
        def opened(who: WhoCanSee | None) -> None:
            if who is not None:
                WhoSheet(self.look, self, who).open()

        if self._gateway is not None:
            self._ask(self._gateway.who_can_see, opened)

    def _copy(self, words: str) -> None:
        """On record first, then into the guarded clipboard."""
        gateway = self._gateway
        if gateway is None:
            return

        def then(_nothing: None) -> None:
            self.parts.copy(words)
            self.changed.emit(changed(Kind.LOG))

        self.runner.write(gateway.note_copy, then, owner=self, failed=self.failed)

    def failed(self, error: TipdeskError) -> None:
        self._notices.say_error(self.parts.sentence(error))
