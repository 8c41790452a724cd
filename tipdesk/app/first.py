"""The window's first paint: nothing is imported before it but Qt and the frame (bench README, 8)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from tipdesk.app import language, places, size
from tipdesk.app.quiet import keep_quiet
from tipdesk.platform import doorbell, folders
from tipdesk.ui.shell.frame import Frame, is_dark

SIZE: Final = (1280, 800)


class First:
    """The frame on the screen, and behind it whatever is imported once it was painted.

    `later` makes the `Later`, and so imports it; what it is made of is known to `window` only.
    """

    def __init__(self, app: QApplication, vault: Path, later: Callable[[], Any], again: Callable[[], object]) -> None:
        self._app, self._later, self._again = app, later, again
        self.running: Any = None
        tokens = (places.resources() / "tokens.json").read_bytes()
        self.frame = Frame(tokens, dark=is_dark(app), locked=(vault / "vault.json").is_file())
        self.frame.resize(*SIZE)
        self.frame.painted.connect(self._begin)
        self.frame.show()

    def called(self) -> None:
        """A second start: the window comes up, and with it quick capture, once it is open."""
        if self.running is not None:
            self.running.called()

    def _begin(self) -> None:
        # All of ours takes as long to import as Qt did, and nobody types a passphrase in that time.
        from tipdesk.app.window import Running, wanted_palette  # noqa: PLC0415

        self.running = Running(self._app, self._later(), wanted_palette(self._app), self._again)
        self.running.begin(self.frame)


def run(vault: Path, later: Callable[[], Any], again: Callable[[], object], speaks: str = "") -> int:
    """The event loop's exit status; a second start calls the first window and ends.

    `speaks` is a language's code; without one it is what was chosen here, or the system's.
    """
    at = doorbell.door(folders.runtime(), vault)
    try:
        bell = doorbell.listen(at)
    except doorbell.Answered:
        return 0
    size.put_on(folders.state())
    app = application()
    language.speak(app, places.resources(), speaks or language.wanted(folders.state()))
    first = First(app, vault, later, again)
    notifier = QSocketNotifier(bell.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda: doorbell.hear(bell))
    notifier.activated.connect(first.called)
    status = app.exec()
    if first.running is not None:
        first.running.later.lock()
        first.running.runner.end()
    at.unlink(missing_ok=True)
    return status


def application() -> QApplication:
    """Named only `Tipdesk`, wherever a desktop shows it."""
    keep_quiet()
    app = QApplication(["tipdesk"])
    app.setApplicationName("Tipdesk")
    app.setApplicationDisplayName("Tipdesk")
    app.setDesktopFileName("tipdesk")
    return app
