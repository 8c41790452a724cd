"""What can be done by keys in the safe view."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt

from tipdesk.ui.keys import Intent
from tipdesk.ui.view.bars import ViewBar, ViewHeader
from tipdesk.ui.view.faces import Faces
from tipdesk.ui.view.finding import Finding
from tipdesk.ui.view.listening import Listening
from tipdesk.ui.view.values import Viewed


class Viewing(Protocol):
    """What the keys need of the page."""

    bar: ViewHeader
    tools: ViewBar
    faces: Faces
    finding: Finding
    listening: Listening
    viewed: Viewed | None

    def up(self) -> None: ...

    def turn(self, by: int) -> None: ...


def acts(page: Viewing) -> dict[Intent, Callable[[], object]]:
    faces, finding, pixels = page.faces, page.finding, page.faces.pixels

    def to_search() -> None:
        page.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page.bar.search.selectAll()

    def scroll_on() -> None:
        """Space: a screen down, and from the end of a page to the next; a recording plays, or pauses."""
        if page.viewed is not None and page.viewed.recorded is not None:
            page.listening.toggle()
        elif not faces.scroll_on():
            page.turn(1)

    return {
        Intent.NEXT: lambda: faces.paper.go_to_row(1),
        Intent.PREVIOUS: lambda: faces.paper.go_to_row(-1),
        Intent.LEAVE: page.up,
        Intent.SEARCH_PAGE: to_search,
        Intent.NEXT_HIT: lambda: finding.step(1),
        Intent.PREVIOUS_HIT: lambda: finding.step(-1),
        Intent.NEXT_PAGE: lambda: page.turn(1),
        Intent.PREVIOUS_PAGE: lambda: page.turn(-1),
        Intent.GO_TO_PAGE: page.tools.go_to_page,
        Intent.OPEN: page.listening.ask,
        Intent.VIEW: scroll_on,
        Intent.ZOOM_IN: lambda: faces.zoom_by(1),
        Intent.ZOOM_OUT: lambda: faces.zoom_by(-1),
        Intent.ZOOM_RESET: lambda: faces.zoom_by(0),
        Intent.FIT: pixels.fit,
        Intent.QUARTER: lambda: pixels.view.turn_by(1),
        Intent.COPY: faces.ask_for_copy,
    }
