"""What was done on a page and can be undone: a stack of acts with their ways back and forth."""

from collections.abc import Callable
from dataclasses import dataclass

from tipdesk.domain.ids import TipId
from tipdesk.ui.changes import Kind
from tipdesk.ui.tips.gateway import Undo

KEPT = 200


@dataclass(frozen=True)
class Act:
    """`do` runs on the writing worker and gives the way back; `words` is what the toast says."""

    words: str
    tips: tuple[TipId, ...]
    do: Callable[[], Undo]
    goes_on: bool = False
    """Whether the next row is chosen afterwards."""
    also: tuple[Kind, ...] = ()
    """What else it touches than tips and log."""


@dataclass(frozen=True)
class Done:
    act: Act
    undo: Undo


class Acts:
    def __init__(self) -> None:
        self._done: list[Done] = []
        self._undone: list[Act] = []

    def done(self, done: Done, *, again: bool = False) -> None:
        self._done = [*self._done[-KEPT:], done]
        if not again:
            self._undone.clear()

    def take_last(self) -> Done | None:
        return self._done.pop() if self._done else None

    def undone(self, act: Act) -> None:
        self._undone.append(act)

    def take_undone(self) -> Act | None:
        return self._undone.pop() if self._undone else None
