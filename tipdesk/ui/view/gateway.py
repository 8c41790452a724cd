"""What the safe view asks; what a hostile document may hold up is asked of `Runner.look`: all but the desk's own."""

from typing import Protocol

from tipdesk.intake.viewing import Size
from tipdesk.ui.view.findings import Findings, See
from tipdesk.ui.view.pixels import Picture
from tipdesk.ui.view.sources import Matter
from tipdesk.ui.view.values import HitOn, HitsOn, Loudness, Piece, Viewed, Written
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class SoundGateway(Protocol):
    """A recording's sound, from the process that decodes."""

    def decode(self) -> None:
        """After a warning: entered anew, it has still pictures and sound."""
        ...

    def hear(self, at: int) -> Piece: ...

    def outline(self, first: int) -> Loudness: ...


class ViewGateway(Protocol):
    """One document. Calls raise `TipdeskError`; what could not be shown is said in the answer."""

    matter: Matter
    """What is looked at, for what leaves of it: a receipt."""

    sound: SoundGateway

    def open(self) -> None:
        """On record first; the desk's part, on the worker that reads."""
        ...

    def enter(self, path: tuple[int, ...], revision: int = 0) -> Viewed:
        """Read in its sandbox: a file within, by places from the outermost in; empty is the document itself."""
        ...

    def turn(self, page: int) -> Written:
        """A page as text; of a page of pixels, the text that stands on it."""
        ...

    def draw(self, wanted: Picture, see: See | None = None) -> Picture:
        """Pixels; `see`: with hidden layers, or the small picture within instead."""
        ...

    def measure(self, first: int) -> tuple[Size, ...]:
        """Sizes of further pages; none where they could not be had."""
        ...

    def find(self, words: str, page: int, by: int) -> HitOn:
        """The nearest page with hits from `page` on (by 1) or back (by -1); a few dozen pages a call."""
        ...

    def hits(self, leaf: int, words: str) -> HitsOn: ...

    def examine(self, first: int) -> Findings:
        """All that was found so far about its maker, up to `then`."""
        ...

    def who_can_see(self) -> WhoCanSee | None:
        """None for what is not kept: whoever holds the file sees it."""
        ...

    def stop(self) -> None:
        """End what holds up; the next question begins anew. From any worker."""
        ...

    def close(self) -> None:
        """End the sandbox, and forget what was read."""
        ...
