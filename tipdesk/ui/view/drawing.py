"""Which page is drawn next: one question at a time, what is in sight first, so that scrolling waits for no queue."""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from tipdesk.ui.view.findings import See
from tipdesk.ui.view.gateway import ViewGateway
from tipdesk.ui.view.leaves import LeavesView
from tipdesk.ui.view.thumbnails import Thumbnails

T = TypeVar("T")


class Asks(Protocol):
    """Asks the sandbox; the answer comes in the window's thread, or never where another document came."""

    def __call__(self, work: Callable[[ViewGateway], Any], then: Callable[[Any], None]) -> None: ...


class Drawing:
    """`idle` is called when nothing in sight is left to draw: then other questions have their turn, by `ask`."""

    def __init__(self, view: LeavesView, rail: Thumbnails, idle: Callable[[], None]) -> None:
        self._view, self._rail, self._idle = view, rail, idle
        self._asks: Asks | None = None
        self._round = 0
        self._first: tuple[Callable[[ViewGateway], Any], Callable[[Any], None]] | None = None
        self.busy = False
        self.see: See | None = None
        view.wanted.connect(self.next)
        rail.wanted.connect(self.next)

    def begin(self, asks: Asks) -> None:
        self._round += 1
        self._asks, self.busy, self.see = asks, False, None
        self.next()

    def end(self) -> None:
        """Answers that still come are of another document."""
        self._round += 1
        self._asks, self._first, self.busy = None, None, False

    def first(self, work: Callable[[ViewGateway], T], then: Callable[[T], None]) -> None:
        """Before anything else is drawn; the last that asks so is answered."""
        self._first = (work, then)
        self.next()

    def ask(self, work: Callable[[ViewGateway], T], then: Callable[[T], None]) -> None:
        if self._asks is None or self.busy:
            return
        self.busy, mine = True, self._round

        def answered(answer: T) -> None:
            if mine == self._round:
                self.busy = False
                then(answer)
                self.next()

        self._asks(work, answered)

    def next(self) -> None:
        if self.busy or self._asks is None:
            return
        first, self._first = self._first, None
        if first is not None:
            self.ask(*first)
            return
        page, see = self._view.missing(), self.see
        if page is not None:
            self.ask(lambda gateway: gateway.draw(page, see), self._view.put)
            return
        small = self._rail.missing()
        if small is not None:
            self.ask(lambda gateway: gateway.draw(small), self._rail.put)
            return
        self._idle()
