"""Search within what is looked at: hits of a page are marked, and F3 goes on to the next page that has some."""

from collections.abc import Callable
from typing import Protocol

from tipdesk.ui.tongue import number, tr
from tipdesk.ui.view.bars import ViewBar, ViewHeader
from tipdesk.ui.view.drawing import Asks
from tipdesk.ui.view.faces import Faces
from tipdesk.ui.view.values import HitOn, Viewed, Written


class Surface(Protocol):
    """A face of the document: text, a sheet, or pixels."""

    @property
    def hits(self) -> int: ...

    def show_hit(self, number: int) -> None: ...


class Searched(Protocol):
    """What finding needs of the page."""

    bar: ViewHeader
    tools: ViewBar
    viewed: Viewed | None
    at: int

    faces: Faces

    @property
    def surface(self) -> Surface: ...

    @property
    def ask(self) -> Asks: ...

    def show_page(self, page: int, text: Written) -> None: ...


class Finding:
    def __init__(self, page: Searched) -> None:
        self._page = page
        self._hit = -1
        self._asked = 0

    def ask(self, words: str) -> None:
        """As it is typed: this page's hits, the first in view."""
        self._asked += 1
        asked = self._asked

        def marked() -> None:
            if asked != self._asked:
                return
            self._hit = 0 if self._page.surface.hits else -1
            if self._hit == 0:
                self._page.surface.show_hit(0)
            self._tell(words)

        self._mark(words, marked)

    def forget(self) -> None:
        self._asked += 1
        self._hit = -1

    def shown(self) -> None:
        """Another page or document stands there."""
        self._hit = -1
        words = self._page.bar.search.text()
        self._mark(words, lambda: self._tell(words))

    def step(self, by: int) -> None:
        """The next hit here, else the next page that has one."""
        page, words = self._page, self._page.bar.search.text().strip()
        if not words:
            return
        wanted = self._hit + by
        if 0 <= wanted < page.surface.hits:
            self._show(wanted)
        elif page.viewed is not None and page.viewed.turns > 1:
            self._look_on(words, page.at + by, by)

    def _look_on(self, words: str, start: int, by: int) -> None:
        page, asked = self._page, self._asked

        def found(hit: HitOn) -> None:
            if asked != self._asked:
                return
            if hit.page is not None:
                page.show_page(hit.page, hit.first)
                self._mark(words, lambda: self._show(0 if by > 0 else page.surface.hits - 1))
            elif hit.ended:
                page.tools.show_hits(tr("No further hit."))
            else:
                page.tools.show_hits(tr("Looked through up to page {page}…").format(page=number(hit.looked + 1)))
                self._look_on(words, hit.looked + by, by)

        page.ask(lambda gateway: gateway.find(words, start, by), found)

    def _mark(self, words: str, then: Callable[[], None]) -> None:
        """The hits of the page that stands there; `then` at once, or when the sandbox has said where they are."""
        faces = self._page.faces
        if faces.shows_pixels:
            faces.pixels.mark(words, then)
            return
        faces.sheet.mark(words)
        faces.paper.mark(words)
        then()

    def _show(self, hit: int) -> None:
        self._hit = hit
        self._page.surface.show_hit(hit)
        self._tell(self._page.bar.search.text())

    def _tell(self, words: str) -> None:
        hits, viewed = self._page.surface.hits, self._page.viewed
        if not words.strip():
            self._page.tools.show_hits("")
        elif viewed is not None and viewed.turns > 1:
            self._page.tools.show_hits(tr("%Ln hits on this page", "", hits))
        elif self._hit >= 0:
            self._page.tools.show_hits(tr("{hit} of {hits}").format(hit=number(self._hit + 1), hits=number(hits)))
        else:
            self._page.tools.show_hits(tr("%Ln hits", "", hits))
