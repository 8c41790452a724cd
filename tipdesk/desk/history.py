"""The steps of this session that can be taken back and done again: one stack for the whole window.

A use case gives a way back; whoever called it hands that to `Session.history.done`. Nothing here outlives the lock.
"""

import threading
from collections import deque
from dataclasses import dataclass
from typing import Final, Generic, Protocol, Self, TypeVar

from tipdesk.domain.intentions import Intention
from tipdesk.errors import NothingToUndo

MOST: Final = 200
"""Older steps are forgotten: nobody means them any more."""

S_contra = TypeVar("S_contra", contravariant=True)
S = TypeVar("S")


@dataclass(frozen=True)
class What:
    """A step for words: what was done, to how many records, in which compartment. It says nothing of their content."""

    intention: Intention
    place: str
    records: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return len(self.records)


class Way(Protocol[S_contra]):
    """The way back of one step."""

    @property
    def told(self) -> What:
        """What this way takes back, or does again."""
        ...

    def back(self, session: S_contra) -> Self:
        """Go it, as new commits; what is given back leads the other way. Raises what the use case raises."""
        ...


class History(Generic[S]):
    """Steps done and steps taken back. One for a session: handed to it at unlock, empty again at lock.

    Called on the writing worker; what stands on top may be asked from any thread.
    """

    def __init__(self, most: int = MOST) -> None:
        self._done: deque[Way[S]] = deque(maxlen=most)
        self._undone: deque[Way[S]] = deque(maxlen=most)
        self._lock = threading.Lock()

    def done(self, way: Way[S]) -> None:
        """A step was taken: what had been taken back before cannot be done again any more."""
        if not way.told.records:
            # It changed nothing, so there is nothing to take back.
            return
        with self._lock:
            self._done.append(way)
            self._undone.clear()

    def undo(self, session: S) -> What:
        """Take the last step back. Raises `NothingToUndo`; where it fails, the step stays on top."""
        return self._go(session, self._done, self._undone)

    def redo(self, session: S) -> What:
        """Do again what was taken back last. Raises `NothingToUndo`; where it fails, it can be tried again."""
        return self._go(session, self._undone, self._done)

    def _go(self, session: S, here: deque[Way[S]], there: deque[Way[S]]) -> What:
        with self._lock:
            if not here:
                raise NothingToUndo
            way = here[-1]
        # Not under the lock: taking back an import of thousands takes seconds, and the window asks for `last`.
        back = way.back(session)
        with self._lock:
            if here and here[-1] is way:
                here.pop()
                there.append(back)
        return way.told

    @property
    def last(self) -> What | None:
        """What `undo` would take back: for a menu's words."""
        with self._lock:
            return self._done[-1].told if self._done else None

    @property
    def next(self) -> What | None:
        """What `redo` would do again."""
        with self._lock:
            return self._undone[-1].told if self._undone else None

    def forget(self) -> None:
        """Nothing can be taken back any more: at lock, and when what was done has left the vault."""
        with self._lock:
            self._done.clear()
            self._undone.clear()
