"""What a person does on a page: its words, whom it concerns, and the call that does it."""

from collections.abc import Callable
from dataclasses import dataclass

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
