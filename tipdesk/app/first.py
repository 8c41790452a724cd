"""The window's first paint: nothing is imported before it but Qt and the frame (bench README, 8)."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QSize, QSocketNotifier, Signal
from PySide6.QtWidgets import QApplication

from tipdesk.app import language, places, size
from tipdesk.app.class_table import make_room
from tipdesk.app.quiet import keep_quiet
from tipdesk.platform import folders
from tipdesk.ui.shell.frame import Frame, is_dark, largest
from tipdesk.ui.shell.leftovers import Leftovers
from tipdesk.ui.shell.unheard import keep_unheard
from tipdesk.ui.view.roles import ROLES

SIZE: Final = (1280, 800)
SWITCH_S: Final = 0.001
"""A worker that holds the interpreter gives it to the window's thread within this time; 5 ms is a third of a frame."""


class First(QObject):
    """The frame on the screen, and behind it whatever is imported once it was painted.

    `later` makes the `Later`, and so imports it; what it is made of is known to `window` only.
    """

    _imported = Signal()

    def __init__(self, app: QApplication, vault: Path, later: Callable[[], Any], again: Callable[[], object]) -> None:
        super().__init__()
        self._app, self._vault, self._later, self._again = app, vault, later, again
        self._door = folders.door(vault)
        self._bell: Any = None
        self.running: Any = None
        self._leftovers = Leftovers(app)
        tokens = (places.resources() / "tokens.json").read_bytes()
        self.frame = Frame(tokens, dark=is_dark(app), locked=(vault / "vault.json").is_file())
        self.frame.resize(QSize(*SIZE).boundedTo(largest(self.frame)))
        self.frame.painted.connect(self._begin)
        self._imported.connect(self._hold)
        self.frame.show()

    def called(self) -> None:
        """A second start: the window comes up, and with it quick capture, once it is open."""
        if self.running is not None:
            self.running.called()

    def end(self) -> None:
        """The window was closed: as at a lock, and nobody is called any more."""
        if self.running is not None:
            self.running.runner.finish(self.running.later.lock)
        if self._bell is not None:
            self._door.unlink(missing_ok=True)
        self._leftovers.end()

    def _begin(self) -> None:
        """All of ours takes as long to import as Qt did: beside the window's thread, where one types meanwhile."""
        from threading import Thread  # noqa: PLC0415  as above

        if self._listens():
            sys.setswitchinterval(SWITCH_S)
            Thread(target=self._import, name="tipdesk-imports", daemon=True).start()

    def _import(self) -> None:
        try:
            from tipdesk.app import window  # noqa: F401, PLC0415
        finally:
            # What cannot be imported here cannot be there either, and is told there.
            self._imported.emit()

    def _hold(self) -> None:
        from tipdesk.app.window import Running, wanted_palette  # noqa: PLC0415

        # What is imported stays: Python need not look through it, 40 ms a time, whenever it looks for what can go.
        gc.freeze()
        self.running = Running(self._app, self._later(), wanted_palette(self._app), self._lock_away)
        self._leftovers.untouched_ms = self.running.window.idle.untouched_ms
        self.running.begin(self.frame)

    def _listens(self) -> bool:
        """From now on a second start calls. Where one was quicker, that is the window, and this one ends."""
        from tipdesk.platform import doorbell  # noqa: PLC0415  # sockets: 3 ms that the first paint need not wait for

        try:
            self._bell = bell = doorbell.listen(self._door)
        except doorbell.Answered:
            self.frame.hide()
            self._app.quit()
            return False
        notifier = QSocketNotifier(bell.fileno(), QSocketNotifier.Type.Read, self._app)
        notifier.activated.connect(lambda: doorbell.hear(bell))
        notifier.activated.connect(self.called)
        return True

    def _lock_away(self) -> None:
        """A door that is gone need not be knocked at by the process that comes."""
        self._door.unlink(missing_ok=True)
        self._again()


def run(vault: Path, later: Callable[[], Any], again: Callable[[], object], speaks: str = "") -> int:
    """The event loop's exit status; a second start calls the first window and ends.

    `speaks` is a language's code; without one it is what was chosen here, or the system's.
    """
    if _answered(folders.door(vault)):
        return 0
    size.put_on(folders.state())
    app = application()
    language.speak(app, places.resources(), speaks or language.wanted(folders.state()))
    first = First(app, vault, later, again)
    status = app.exec()
    first.end()
    return status


def _answered(door: Path) -> bool:
    if not door.exists():
        return False
    from tipdesk.platform import doorbell  # noqa: PLC0415  as above

    return doorbell.is_answered(door)


def application() -> QApplication:
    """Named only `Tipdesk`, wherever a desktop shows it."""
    keep_quiet()
    make_room()
    keep_unheard(ROLES)
    app = QApplication(["tipdesk"])
    app.setApplicationName("Tipdesk")
    app.setApplicationDisplayName("Tipdesk")
    app.setDesktopFileName("tipdesk")
    return app
