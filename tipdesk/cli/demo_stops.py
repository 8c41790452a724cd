"""Where the tour stops, and how a person gets from one stop to the next."""

import json
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.first import SIZE, application
from tipdesk.app.here import Here
from tipdesk.app.later import Later
from tipdesk.app.window import Running
from tipdesk.cli.demo_desk import PASSPHRASE
from tipdesk.cli.demo_stick import write_stick
from tipdesk.cli.demo_walk import NotReached, Walker
from tipdesk.desk.found import Plan, found_desk
from tipdesk.desk.lock import lock
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase
from tipdesk.ui.shell.frame import Frame
from tipdesk.ui.theme import Palette

__all__ = ["NotReached", "both_ways"]

STORY: Final = "The ferry inspections"
ALIAS: Final = "quiet heron"
REASON: Final = "Confirm the date before print"


def both_ways(here: Here, pictures: Path) -> None:
    """Light, then dark. A fault inside the window ends the tour, wherever it was."""
    qInstallMessageHandler(_say_qt)
    app = application()
    for palette, suffix in ((Palette.LIGHT, ""), (Palette.DARK, "-dark")):
        running, walker = _start(app, here, palette, pictures, suffix)
        _unlock(walker)
        _inbox(walker)
        _story(walker)
        _source(walker, here)
        _log_and_search(walker)
        _import(walker, running, here)
        _end(running)
        _first_run(app, here, palette, pictures, suffix)
        _empty(app, here, palette, pictures, suffix)


def _start(app: QApplication, here: Here, palette: Palette, pictures: Path, suffix: str) -> tuple[Running, Walker]:
    tokens, locked = (here.resources / "tokens.json").read_bytes(), (here.vault / "vault.json").is_file()
    frame = Frame(tokens, dark=palette is Palette.DARK, locked=locked)
    frame.resize(*SIZE)
    frame.show()
    running = Running(app, Later(here, demo=True), palette, lambda: None)
    sys.excepthook = _fault
    running.begin(frame)
    return running, Walker(frame, pictures, suffix)


def _say_qt(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """The offscreen platform says this one at each window; whatever else Qt has to say is said."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(f"{words}\n")


def _fault(kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
    """Everything in the demo is fiction: here a fault may show all of itself."""
    traceback.print_exception(kind, failure, trace)
    sys.exit(2)


def _end(running: Running) -> None:
    frame = running.window.window()
    frame.hide()
    running.later.lock()
    running.runner.end()
    frame.deleteLater()


def _unlock(walker: Walker) -> None:
    walker.until("the unlock page", lambda: walker.find("Passphrase") and walker.says("key ring"))
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


def _story(walker: Walker) -> None:
    walker.click(STORY)
    walker.until("the story", lambda: walker.says("copper lantern"))
    walker.picture("c-story")
    walker.key("]")
    walker.picture("c2-story-tips")
    walker.key("]")
    walker.until("the story's sources", lambda: walker.find("Sources"))
    walker.picture("c3-story-sources")


def _source(walker: Walker, here: Here) -> None:
    for _ in range(_place_of(ALIAS, here)):
        walker.key("J")
    walker.key("Return")
    walker.until("the source", lambda: walker.find("Identity, sealed"))
    walker.picture("d-source")
    walker.key("R")
    walker.until("the reveal dialog", lambda: walker.find("Open the identity of"))
    walker.picture("e0-reveal-asks")
    walker.type(REASON)
    walker.key("Tab")
    walker.key("Space")
    walker.picture("e-reveal")
    walker.key("Ctrl+Return")
    walker.until("the opened identity", lambda: walker.find("Identity, open"))
    walker.picture("e2-reveal-open")
    walker.key("Esc")
    walker.until("the identity sealed again", lambda: walker.find("Identity, sealed"))


def _place_of(alias: str, here: Here) -> int:
    """How many rows above it: sources stand by alias."""
    about = json.loads((here.resources / "demo" / "desk.json").read_text("utf-8"))
    story = next(one for one in about["stories"] if one["title"].startswith(STORY))
    return sorted(source["alias"] for source in story["sources"]).index(alias)


def _log_and_search(walker: Walker) -> None:
    walker.key("Ctrl+5")
    walker.until("the access log", lambda: walker.find("Access log"))
    walker.picture("f-access-log")
    walker.key("Ctrl+Shift+F")
    walker.until("search", lambda: walker.find("Search"))
    walker.type("hull")
    walker.wait(800)
    walker.picture("s-search")


def _import(walker: Walker, running: Running, here: Here) -> None:
    """What a colleague brought on a stick is dropped on the window."""
    stick = write_stick(here.vault.parent / "stick")
    walker.drop(stick, running.window)
    walker.until("the preview of an import", lambda: walker.find("Import"))
    walker.wait(2500)
    walker.picture("g-import")


def _first_run(app: QApplication, here: Here, palette: Palette, pictures: Path, suffix: str) -> None:
    """In a place where no vault is; nothing is written there."""
    empty = replace(here, vault=here.vault.parent / "nobody")
    running, walker = _start(app, empty, palette, pictures, suffix)
    walker.until("first run", lambda: walker.find("First run"))
    walker.click("Name of the desk")
    walker.type("The Quay Street Herald")
    walker.picture("l0-first-run-desk")
    walker.click("Go on")
    walker.click("Your name")
    walker.type("Odile Vane")
    walker.click("Your mark on this laptop")
    walker.type("tin cup")
    walker.picture("l1-first-run-you")
    walker.click("Go on")
    walker.until("the passphrase step", lambda: walker.says("A passphrase, and a way back"))
    walker.wait(800)
    walker.picture("l-first-run")
    _end(running)


def _empty(app: QApplication, here: Here, palette: Palette, pictures: Path, suffix: str) -> None:
    """A desk on its first morning."""
    empty = replace(here, vault=here.vault.parent / "empty")
    if not empty.vault.is_dir():
        code, words = recovery.draw_code(), Passphrase.typed(PASSPHRASE)
        plan = Plan("The Quay Street Herald", "Odile Vane", "tin cup", words, code, use_ring=False)
        lock(found_desk(empty.vault, plan, demo_surroundings(empty)))
    running, walker = _start(app, empty, palette, pictures, suffix)
    walker.until("the unlock page", lambda: walker.find("Passphrase") and walker.says("key ring"))
    walker.type(PASSPHRASE)
    walker.key("Return")
    walker.until("the empty inbox", lambda: walker.says("Nothing waits here"))
    walker.picture("m-inbox-empty")
    _end(running)
