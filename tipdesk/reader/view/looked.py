"""What came of looking at one thing: what is said of it, and how its pages, leaves, files and signs are had."""

from collections.abc import Callable
from dataclasses import dataclass

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.pages.leaf import Leaves
from tipdesk.reader.view.hearing import Heard, Outlined
from tipdesk.reader.view.leaves import Coarse, Examined
from tipdesk.reader.view.messages import Shown
from tipdesk.reader.view.pages import Pages
from tipdesk.reader.view.sources import Source


@dataclass(frozen=True)
class InnerSource:
    """A file within, decoded; `message`: it is kept as one."""

    source: Source
    message: bool = False


def no_file(place: int) -> InnerSource | None:
    del place
    return None


def no_signs(first: int) -> Examined:
    del first
    return Examined(())


def no_grain(leaf: int) -> tuple[Coarse, ...]:
    """Nothing is known of it, so nothing on it can be covered."""
    raise TooMuch(Reason.NOT_DRAWN, leaf)


@dataclass
class Looked:
    shown: Shown
    pages: Pages | None = None
    leaves: Leaves | None = None
    file: Callable[[int], InnerSource | None] = no_file
    """Decoded anew each time: only one at a time is held."""
    examine: Callable[[int], Examined] = no_signs
    earlier: Callable[[int], Source | None] = lambda _revision: None
    """An earlier state, from 1 on."""
    grain: Callable[[int], tuple[Coarse, ...]] = no_grain
    sound: Callable[[int], Heard] | None = None
    outline: Callable[[int], Outlined] | None = None
