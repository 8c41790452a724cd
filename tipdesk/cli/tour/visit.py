"""One window of the tour: in which colours, how large, over which vault; from the first paint to the lock."""

import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tipdesk.app.here import Here
from tipdesk.app.later import Later
from tipdesk.app.window import Running
from tipdesk.cli.tour.walker import Walker
from tipdesk.ui.shell.frame import Frame
from tipdesk.ui.theme import Palette

WIDE: Final = (1280, 800)
NARROW: Final = (1024, 640)


@dataclass(frozen=True)
class Way:
    """How the window is looked at; the suffix is that of the pictures."""

    palette: Palette = Palette.LIGHT
    size: tuple[int, int] = WIDE
    in_english: Callable[[str], str] = str

    @property
    def suffix(self) -> str:
        narrow = "" if self.size == WIDE else f"-{self.size[0]}"
        return narrow + ("-dark" if self.palette is Palette.DARK else "")


WAYS: Final = tuple(Way(palette, size) for size in (WIDE, NARROW) for palette in (Palette.LIGHT, Palette.DARK))


@dataclass(frozen=True)
class Visit:
    """The window over one vault, and the person who walks it."""

    app: QApplication
    here: Here
    way: Way
    running: Running
    walker: Walker

    def end(self) -> None:
        """As at a lock: the worker that writes is the one that closes."""
        frame, runner, ended = self.running.window.window(), self.running.runner, list[bool]()
        frame.hide()
        runner.last(self.running.later.lock, lambda: ended.append(True))
        self.walker.until("the lock", lambda: ended)
        runner.end()
        frame.deleteLater()


def visit(app: QApplication, here: Here, way: Way, pictures: Path) -> Visit:
    """Start the window as a person would; a fault inside it ends the tour, wherever it was."""
    qInstallMessageHandler(_say_qt)
    tokens, locked = (here.resources / "tokens.json").read_bytes(), (here.vault / "vault.json").is_file()
    frame = Frame(tokens, dark=way.palette is Palette.DARK, locked=locked)
    frame.resize(*way.size)
    frame.show()
    running = Running(app, Later(here, demo=True), way.palette, lambda: None)
    sys.excepthook = _fault
    running.begin(frame)
    return Visit(app, here, way, running, Walker(frame, pictures, way.suffix, way.in_english))


def _say_qt(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """The offscreen platform says this one at each window; whatever else Qt has to say is said."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(f"{words}\n")


def _fault(kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
    """Everything in the demo is fiction: here a fault may show all of itself."""
    traceback.print_exception(kind, failure, trace)
    sys.exit(2)
