"""Where the tour stops, and how a person gets from one stop to the next."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from tipdesk.app.here import Here
from tipdesk.app.later import Later
from tipdesk.app.window import Running, application
from tipdesk.cli.demo_desk import PASSPHRASE
from tipdesk.cli.demo_walk import NotReached, Walker
from tipdesk.ui.theme import Palette

__all__ = ["NotReached", "both_ways"]

STORY = "The ferry inspections that never were"
REASON = "Confirm the date before print"


def both_ways(here: Here, pictures: Path) -> None:
    """Light, then dark. A fault inside the window ends the tour, wherever it was."""
    app = application()
    for palette, suffix in ((Palette.LIGHT, ""), (Palette.DARK, "-dark")):
        running, walker = _start(app, here, palette, pictures, suffix)
        _unlock(walker)
        _inbox(walker)
        _story_and_source(walker)
        _log_and_search(walker)
        _end(running)
        _first_run(app, here, palette, pictures, suffix)


def _start(app: QApplication, here: Here, palette: Palette, pictures: Path, suffix: str) -> tuple[Running, Walker]:
    running = Running(app, Later(here, demo=True), palette, lambda: None)
    sys.excepthook = _fault
    running.begin()
    return running, Walker(running.window, pictures, suffix)


def _fault(kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
    """Everything in the demo is fiction: here a fault may show all of itself."""
    traceback.print_exception(kind, failure, trace)
    sys.exit(2)


def _end(running: Running) -> None:
    running.window.hide()
    running.later.lock()
    running.runner.end()
    running.window.deleteLater()


def _unlock(walker: Walker) -> None:
    walker.until("the unlock page", lambda: walker.find("Passphrase"))
    walker.wait()
    walker.picture("a-unlock")
    walker.type(PASSPHRASE)
    walker.key("Return")
    walker.until("the inbox", lambda: walker.says("Vell Harbour Lantern"))


def _inbox(walker: Walker) -> None:
    walker.until("a tip in the reading pane", lambda: walker.says("Inspection sheets signed"))
    walker.picture("b-inbox")
    walker.key("J")
    walker.picture("b2-inbox-next")
    walker.key("W")
    walker.picture("q-who-can-see")
    walker.key("Esc")
    walker.key("F1")
    walker.picture("r-help")
    walker.key("Esc")


def _story_and_source(walker: Walker) -> None:
    walker.click(STORY)
    walker.until("the story", lambda: walker.says("copper lantern"))
    walker.picture("c-story")


def _log_and_search(walker: Walker) -> None:
    walker.key("Ctrl+5")
    walker.picture("f-access-log")


def _first_run(app: QApplication, here: Here, palette: Palette, pictures: Path, suffix: str) -> None:
    """On a place where no vault is: nothing is written there."""
    empty = Here(
        here.vault.parent / "nobody", here.resources, here.state_folder, here.now_ms, here.chance, here.zone_offset_s
    )
    running, walker = _start(app, empty, palette, pictures, suffix)
    walker.until("first run", lambda: walker.find("First run"))
    walker.picture("l-first-run")
    _end(running)
