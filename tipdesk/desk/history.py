"""The steps of this session that can be taken back and done again: one stack for the whole window.

A use case gives a way back; whoever called it hands that to `Session.history.done`. Nothing here outlives the lock.
"""

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Generic, Protocol, Self, TypeVar, cast, runtime_checkable

from tipdesk.domain.access import Why
from tipdesk.domain.intentions import Intention
from tipdesk.errors import ChangedSince, NotAllowed, NothingToUndo

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


@runtime_checkable
class Long(Protocol):
    """The way of a step that may be about thousands: it goes in pieces, and stopped between two, each part is a way."""

    def pieces(self) -> "tuple[Long, ...]":
        """In their order; each stands alone."""
        ...

    def joined(self, pieces: "Sequence[Long]") -> "Long":
        """These as one way, in place of this one."""
        ...


@dataclass(frozen=True)
class Going:
    """How far a step is that is taken back, or done again: so many of its records."""

    what: What
    done: int

    @property
    def is_whole(self) -> bool:
        return self.done >= self.what.count


class History(Generic[S]):
    """Steps done and steps taken back. One for a session: handed to it at unlock, empty again at lock.

    Called on the writing worker; what stands on top may be asked from any thread.
    """

    def __init__(self, most: int = MOST) -> None:
        self._done: deque[Way[S]] = deque(maxlen=most)
        self._undone: deque[Way[S]] = deque(maxlen=most)
        self._lock = threading.Lock()
        self._deeds = 0
        self._under_way = False

    def done(self, way: Way[S]) -> None:
        """A step was taken: what had been taken back before cannot be done again any more."""
        if not way.told.records:
            # It changed nothing, so there is nothing to take back.
            return
        with self._lock:
            self._done.append(way)
            self._undone.clear()
            self._deeds += 1

    def undo(self, session: S) -> What:
        """Take the last step back. Raises `NothingToUndo`; where it fails, the step stays on top."""
        return self._go(session, self._done, self._undone)

    def redo(self, session: S) -> What:
        """Do again what was taken back last. Raises `NothingToUndo`; where it fails, it can be tried again."""
        return self._go(session, self._undone, self._done)

    def undoing(self, session: S) -> Iterator[Going]:
        """As `undo`, piece by piece. Whoever stops asking keeps what was taken back, and undo goes on with the rest."""
        return self._in_pieces(session, self._done, self._undone)

    def redoing(self, session: S) -> Iterator[Going]:
        """As `redo`, piece by piece."""
        return self._in_pieces(session, self._undone, self._done)

    def _top(self, here: deque[Way[S]]) -> Way[S]:
        if self._under_way:
            raise NotAllowed(Why.UNDO_UNDER_WAY.value)
        if not here:
            raise NothingToUndo
        return here[-1]

    def _in_pieces(self, session: S, here: deque[Way[S]], there: deque[Way[S]]) -> Iterator[Going]:
        with self._lock:
            way, deeds = self._top(here), self._deeds
            self._under_way = True
        what, went, done = way.told, list[Way[S]](), 0
        left = deque(cast("tuple[Way[S], ...]", way.pieces()) if isinstance(way, Long) else (way,))
        try:
            while left:
                try:
                    went.append(left[0].back(session))
                except ChangedSince:
                    # Of this piece nothing stands any more; it is no part of the rest either.
                    if len(left) == 1 and not went:
                        raise
                done += left.popleft().told.count
                yield Going(what, done)
        finally:
            with self._lock:
                self._under_way = False
                if went and any(one is way for one in here):
                    self._part(way, here, _one(way, left))
                    # What was done meanwhile ends what could be done again, as always.
                    if there is self._done or self._deeds == deeds:
                        there.extend(_one(way, went))

    @staticmethod
    def _part(way: Way[S], here: deque[Way[S]], rest: Sequence[Way[S]]) -> None:
        """In the place of a way stands what is left of it."""
        at = next(number for number, one in enumerate(here) if one is way)
        del here[at]
        for one in rest:
            here.insert(at, one)

    def _go(self, session: S, here: deque[Way[S]], there: deque[Way[S]]) -> What:
        with self._lock:
            way = self._top(here)
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


def _one(way: Way[S], pieces: Sequence[Way[S]]) -> tuple[Way[S], ...]:
    """Nothing where there are none; of a way that has pieces, one for all of them."""
    if not pieces or not isinstance(way, Long):
        return tuple(pieces)
    return (cast("Way[S]", way.joined(cast("Sequence[Long]", pieces))),)
