"""Undo and redo as pages know them: one stack for the whole window, and nothing where nothing is unlocked."""

from collections.abc import Iterator
from typing import Protocol

from tipdesk.desk.history import Going, What
from tipdesk.errors import NothingToUndo


class Steps(Protocol):
    """Every call but `last` and `next` runs on the writing worker and raises `TipdeskError`."""

    def undo(self) -> What: ...

    def redo(self) -> What: ...

    def undoing(self) -> Iterator[Going]:
        """As `undo`, piece by piece: what is about thousands. Whoever stops asking keeps what was taken back."""
        ...

    def redoing(self) -> Iterator[Going]: ...

    def last(self) -> What | None:
        """What `undo` would take back; asked from any thread."""
        ...

    def next(self) -> What | None:
        """What `redo` would do again; asked from any thread."""
        ...


class NoSteps:
    def undo(self) -> What:
        raise NothingToUndo

    def redo(self) -> What:
        raise NothingToUndo

    def undoing(self) -> Iterator[Going]:
        raise NothingToUndo

    def redoing(self) -> Iterator[Going]:
        raise NothingToUndo

    def last(self) -> What | None:
        return None

    def next(self) -> What | None:
        return None
