"""What a person does on a page: its words, whom it concerns, and the call that does it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tipdesk.desk.in_bulk import Applied
from tipdesk.domain.ids import TipId
from tipdesk.ui.changes import Kind


@dataclass(frozen=True)
class Act:
    """`do` runs on the writing worker; its way back goes to the session's history. `words` is what the toast says."""

    words: str
    tips: tuple[TipId, ...]
    do: Callable[[], None]
    goes_on: bool = False
    """Whether the next row is chosen afterwards."""
    also: tuple[Kind, ...] = ()
    """What else it touches than tips and log."""
    steps: Callable[[], Iterator[Applied]] | None = None
    """For many: the same in steps, which can be stopped. Its `words_for` says how many it came to."""
    words_for: Callable[[int], str] | None = None
