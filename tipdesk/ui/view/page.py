"""The safe view: look at a document without opening it, and see what it says about its maker."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.ids import StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import GoBack, GoToView, Want
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.view.acts import acts
from tipdesk.ui.view.bars import ViewBar, ViewHeader
from tipdesk.ui.view.copying import Copying
from tipdesk.ui.view.examining import Examining
from tipdesk.ui.view.faces import Faces
from tipdesk.ui.view.finding import Finding, Surface
from tipdesk.ui.view.foot import ViewFoot
from tipdesk.ui.view.gateway import ViewGateway
from tipdesk.ui.view.listening import Listening
from tipdesk.ui.view.loudspeaker import Finds, found
from tipdesk.ui.view.panel import ViewPanel
from tipdesk.ui.view.receipts import Receipts
from tipdesk.ui.view.values import Viewed, Written
from tipdesk.ui.view.waiting import Waiting
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.turns import Turns
from tipdesk.ui.widgets.who_sheet import WhoCanSee, WhoSheet

T = TypeVar("T")


class ViewPage(Page):
    """One document at a time; leaving the page ends its sandbox and forgets it."""

    def __init__(self, parts: PageParts, gateway_of: Callable[[GoToView], ViewGateway], finds: Finds = found) -> None:
        """`finds`: what plays sound here, if anything does."""
        super().__init__(parts)
        self._gateway_of = gateway_of
        self._want: GoToView | None = None
        self.gateway: ViewGateway | None = None
        self.viewed: Viewed | None = None
        self.path: tuple[int, ...] = ()
        self.at = 0
        self._asked = 0
        self.setAccessibleName(self.tr("Safe view"))
        self.bar = ViewHeader(self.look)
        self.header = self.bar
        self.tools = ViewBar(self.look)
        self.faces = Faces(self.look)
        self.paper = self.faces.paper
        self.panel = ViewPanel(self.look)
        self.foot = ViewFoot(self.look)
        self._notices = Notices(self.look)
        self._turns = Turns(self, still=self)
        self._waiting = Waiting(self, lambda waits: self.foot.show_waiting(waits=waits))
        self.finding = Finding(self)
        self.examining = Examining(self)
        self.copying = Copying(self)
        self.receipts = Receipts(self)
        self.listening = Listening(self, finds)
        self._lay_out()
        self._connect()
        self.acts = acts(self) | {Intent.WHO: self._show_who}

    @property
    def surface(self) -> Surface:
        return self.faces.surface

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.tools, self.faces, self.listening.bar, self.foot):
            column.addWidget(part, 1 if part is self.faces else 0)
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
        bar, tools, faces, panel = self.bar, self.tools, self.faces, self.panel
        bar.back.clicked.connect(lambda: self.wants.emit(GoBack()))
        bar.who.clicked.connect(self._show_who)
        bar.search.textChanged.connect(self.finding.ask)
        bar.search.returnPressed.connect(lambda: self.finding.step(1))
        bar.search.next_hit.connect(self.finding.step)
        bar.search.left.connect(self._to_face)
        tools.zoomed.connect(faces.zoom_by)
        tools.turned.connect(self.turn)
        tools.page_wanted.connect(self.go_to_page)
        tools.fit_wanted.connect(faces.pixels.fit)
        tools.quarter_wanted.connect(lambda: faces.pixels.view.turn_by(1))
        tools.text_wanted.connect(self._as_text)
        tools.up_wanted.connect(self.up)
        tools.headers_wanted.connect(lambda on: self.paper.show_headers(every=on))
        faces.zoomed.connect(tools.show_zoom)
        faces.decode_wanted.connect(self.listening.ask)
        faces.copy_wanted.connect(self.copying.copy)
        faces.pixels.moved.connect(self._moved)
        faces.pixels.idle.connect(self.examining.go_on)
        self.paper.within_wanted.connect(lambda place: self.enter((*self.path, place)))
        self.paper.again_wanted.connect(lambda: self.enter(self.path))
        panel.within_wanted.connect(lambda place: self.enter((*self.path, place)))
        panel.revision_wanted.connect(lambda state: self.enter(self.path, state))
        panel.copy_wanted.connect(self.copying.copy)
        panel.page_wanted.connect(self._point_out)
        panel.see_wanted.connect(self.examining.see)
        panel.receipt_wanted.connect(self.receipts.ask)
        self.foot.stopped.connect(self._stop)

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
        gateway = self.gateway = self._gateway_of(self._want)
        self.path = ()
        self._ask(gateway.open, lambda _nothing: self.ask(lambda asked: asked.enter(()), self._show))
        self._ask(gateway.who_can_see, self._show_seers)
        self.faces.reached.setFocus()

    def left(self) -> None:
        """What was read is forgotten: nothing stays behind the other page."""
        self._close()

    def _close(self) -> None:
        self._asked += 1
        self._turns.stop()
        gateway, self.gateway, self.viewed = self.gateway, None, None
        self.bar.search.clear()
        self.finding.forget()
        self.examining.forget()
        self.listening.forget()
        self._waiting.none()
        self.faces.clear()
        self.panel.clear()
        if gateway is not None:
            self.runner.read(gateway.close, lambda _nothing: None, owner=self, failed=self.failed)

    def _ask(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self.runner.read(work, self._current(then), owner=self, failed=self._current(self.failed))

    def ask(self, work: Callable[[ViewGateway], T], then: Callable[[T], None]) -> None:
        """Of the sandbox: what the document itself may hold up."""
        gateway = self.gateway
        if gateway is None:
            return

        def answered(answer: T) -> None:
            self._waiting.ended()
            then(answer)

        def failed(error: TipdeskError) -> None:
            self._waiting.ended()
            self.failed(error)

        self._waiting.began()
        self.runner.look(lambda: work(gateway), self._current(answered), owner=self, failed=self._current(failed))

    def _current(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """Answers to what was asked before another document came are let go."""
        asked = self._asked

        def answered(result: T) -> None:
            if asked == self._asked:
                then(result)

        return answered

    # Looking

    def _show(self, viewed: Viewed, then: Callable[[], None] = lambda: None) -> None:
        """In turns; until the last of them nothing is there that a key could act on."""
        self.viewed = None
        self.examining.forget()
        self._turns.run(self._shown(viewed, then))

    def _shown(self, viewed: Viewed, then: Callable[[], None]) -> Iterator[None]:
        self.bar.show_viewed(viewed)
        self.tools.show_viewed(viewed)
        self.tools.show_page(0, viewed.turns)
        self.foot.show_viewed(viewed)
        yield
        self.panel.show_viewed(viewed)
        yield
        self.viewed, self.at = viewed, 0
        self.faces.show_viewed(viewed)
        self.tools.show_zoom(self.faces.zoom)
        if viewed.leaves:
            self.faces.pixels.show_viewed(viewed, self.ask)
        else:
            self.examining.go_on()
        self._say_page()
        self.finding.shown()
        self.listening.shown(viewed)
        then()

    def enter(self, path: tuple[int, ...], revision: int = 0) -> None:
        """A file within, an earlier state, or the same again."""
        left = self.path

        def arrived() -> None:
            self.path = path
            self._to_face()
            if len(left) > len(path):
                self.paper.back_to_row(left[len(path)])

        self.faces.pixels.drawing.end()
        self.ask(lambda gateway: gateway.enter(path, revision), lambda viewed: self._show(viewed, arrived))

    def up(self) -> None:
        """Esc: the search first, then out of what is within, then back."""
        if self.bar.search.text():
            self.bar.search.clear()
        elif self.path:
            self.enter(self.path[:-1])
        else:
            self.wants.emit(GoBack())

    def turn(self, by: int) -> None:
        if self.viewed is not None and 0 <= self.at + by < self.viewed.turns:
            self.go_to_page(self.at + by)

    def go_to_page(self, page: int) -> None:
        self.listening.turned(page)
        if self.faces.shows_pixels:
            self.show_page(page, Written())
        else:
            self.ask(lambda gateway: gateway.turn(page), lambda text: self.show_page(page, text))

    def show_page(self, page: int, text: Written) -> None:
        self.at = page
        self.faces.show_page(page, text, self.bar.search.text())
        self._moved(page)

    def _moved(self, page: int) -> None:
        """Another page stands there: turned to, or scrolled to."""
        self.at = page
        self.finding.shown()
        if self.viewed is not None:
            self.tools.show_page(page, self.viewed.turns)
        self.listening.stands(page)
        self._say_page()

    def _say_page(self) -> None:
        if self.viewed is not None:
            self.faces.reached.setAccessibleName(self.paper.page_words(self.viewed, self.at))

    def _as_text(self, on: bool) -> None:
        if self.faces.as_text != on:
            self.faces.as_text = on
            self.go_to_page(self.at)

    def _point_out(self, leaf: int, box: object) -> None:
        self.examining.point_out(leaf, box)

    def _to_face(self) -> None:
        self.faces.reached.setFocus()

    def _stop(self) -> None:
        """The question under way is answered: that it was stopped."""
        if self.gateway is not None:
            self._ask(self.gateway.stop, lambda _nothing: None)

    def _show_seers(self, who: WhoCanSee | None) -> None:
        self.bar.show_seers(len(who.seers) if who is not None else 0)

    def _show_who(self) -> None:
        def opened(who: WhoCanSee | None) -> None:
            if who is not None:
                WhoSheet(self.look, self, who).open()

        if self.gateway is not None:
            self._ask(self.gateway.who_can_see, opened)

    def failed(self, error: TipdeskError) -> None:
        self._notices.say_error(self.parts.sentence(error))
