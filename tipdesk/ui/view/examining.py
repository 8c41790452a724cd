"""Asking what a document says about its maker: batch by batch, while nothing else is waited for."""

from typing import Protocol

from tipdesk.intake.viewing import Box
from tipdesk.ui.view.drawing import Asks
from tipdesk.ui.view.faces import Faces
from tipdesk.ui.view.findings import Findings, See
from tipdesk.ui.view.panel import ViewPanel
from tipdesk.ui.view.values import Viewed


class Examined(Protocol):
    faces: Faces
    panel: ViewPanel
    viewed: Viewed | None

    @property
    def ask(self) -> Asks: ...


class Examining:
    def __init__(self, page: Examined) -> None:
        self._page = page
        self._then: int | None = 0
        self._see: See | None = None
        self._round = 0

    @property
    def done(self) -> bool:
        """Whether it was looked through, or there is nothing to ask."""
        viewed = self._page.viewed
        return self._then is None or viewed is None or not viewed.examined

    def forget(self) -> None:
        self._round += 1
        self._then, self._see = 0, None

    def go_on(self) -> None:
        """The next batch, if there is one. Pages of pixels say when nothing is left to draw; else at once."""
        page, first, mine = self._page, self._then, self._round
        if page.viewed is None or not page.viewed.examined or first is None:
            return

        def found(said: Findings) -> None:
            if mine != self._round:
                return
            # What goes on at the same place again would never end.
            self._then = said.then if said.then is None or said.then > first else None
            page.panel.show_findings(said)
            if not page.faces.shows_pixels:
                self.go_on()

        if page.faces.shows_pixels:
            page.faces.pixels.drawing.ask(lambda gateway: gateway.examine(first), found)
        else:
            page.ask(lambda gateway: gateway.examine(first), found)

    def see(self, see: object) -> None:
        """With what is hidden, or the small picture within; a second time, as it shows itself."""
        if isinstance(see, See):
            self._see = None if self._see is see else see
            self._page.faces.pixels.show_see(self._see)

    def point_out(self, leaf: int, box: object) -> None:
        if self._page.faces.shows_pixels:
            self._page.faces.pixels.point_out(leaf, box if isinstance(box, Box) else None)
