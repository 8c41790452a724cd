"""What the safe view asks; what a hostile document may hold up (`enter`, `turn`, `find`) is asked of `Runner.look`."""

from typing import Protocol

from tipdesk.ui.view.values import HitOn, Viewed
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class ViewGateway(Protocol):
    """One document. Calls raise `TipdeskError`; what could not be shown is said in `Viewed.not_shown`."""

    def open(self) -> None:
        """On record first; the desk's part, on the worker that reads."""
        ...

    def enter(self, path: tuple[int, ...]) -> Viewed:
        """Read in its sandbox: a file within, by places from the outermost in; empty is the document itself."""
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
