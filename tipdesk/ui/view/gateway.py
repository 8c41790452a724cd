"""What the safe view asks; every call is made on a worker and none in the window's thread."""

from typing import Protocol

from tipdesk.ui.view.values import HitOn, Viewed
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class ViewGateway(Protocol):
    """One document. Calls raise `TipdeskError`; what could not be shown is said in `Viewed.not_shown`."""

    def open(self) -> Viewed:
        """On record first, then read in a sandbox of its own."""
        ...

    def enter(self, path: tuple[int, ...]) -> Viewed:
        """A file within, by places from the outermost in; empty is the document itself."""
        ...

    def turn(self, page: int) -> str: ...

    def find(self, words: str, page: int, by: int) -> HitOn:
        """The nearest page with hits from `page` on (by 1) or back (by -1); a few dozen pages a call."""
        ...

    def who_can_see(self) -> WhoCanSee | None:
        """None for what is not kept: whoever holds the file sees it."""
        ...

    def note_copy(self) -> None:
        """On record, before anything reaches the clipboard."""
        ...

    def close(self) -> None:
        """End the sandbox, and forget what was read."""
        ...
