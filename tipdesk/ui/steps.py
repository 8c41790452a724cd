"""Undo and redo as pages know them: one stack for the whole window, and nothing where nothing is unlocked."""

from typing import Protocol

from tipdesk.desk.history import What
from tipdesk.errors import NothingToUndo


class Steps(Protocol):
    """Every call but `last` runs on the writing worker and raises `TipdeskError`."""

    def undo(self) -> What: ...

    def redo(self) -> What: ...

    def last(self) -> What | None:
        """What `undo` would take back; asked from any thread."""
        ...


class NoSteps:
    def undo(self) -> What:
        raise NothingToUndo

    def redo(self) -> What:
        raise NothingToUndo

    def last(self) -> What | None:
        return None
