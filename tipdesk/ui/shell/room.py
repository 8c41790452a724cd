"""What the window knows of the place where one works, without importing it: the unlock page is painted first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.ui.changes import Want
from tipdesk.ui.keys import Acts


class Room(QWidget):
    """`Workroom` is the one that there is."""

    lock_wanted = Signal()
    sealed = Signal()
    """Something was written, and is sealed on the disk."""
    ruled = Signal(int)
    """By how many holders of the root."""
    began = Signal(object)
    """Long work (`runner.Running`), which may be cancelled."""
    moved = Signal(object)
    """It has told how far it is."""
    ended = Signal(object)

    def start(self) -> None:
        """To the first page."""
        raise NotImplementedError

    def go(self, want: Want) -> None:
        raise NotImplementedError

    def acts(self) -> Acts:
        """What can be done here and now; the page in sight decides before the room."""
        raise NotImplementedError

    def open_palette(self, acts: Acts) -> None:
        """`acts`: all that the window can do now."""
        raise NotImplementedError

    def colour_again(self) -> None:
        """The theme has other colours: texts that hold theirs are made anew."""
        raise NotImplementedError

    def leave(self) -> None:
        """Before locking: whatever is open in the page in sight is sealed."""
        raise NotImplementedError

    def regions(self) -> tuple[QWidget, ...]:
        """In reading order, for F6."""
        raise NotImplementedError
