"""Stops of the first hour: a place without a vault, and a desk on its first morning."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import Here
from tipdesk.cli.demo_desk import PASSPHRASE
from tipdesk.cli.tour.visit import Way, visit
from tipdesk.desk.found import Plan, found_desk
from tipdesk.desk.lock import lock
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase


def _first_run(app: QApplication, here: Here, way: Way, pictures: Path) -> None:
    """In a place where no vault is; nothing is written there."""
    at = visit(app, replace(here, vault=here.vault.parent / "nobody"), way, pictures)
    walker = at.walker
    walker.until("first run", lambda: walker.find("First run"))
    walker.click("Name of the desk")
    walker.type("The Quay Street Herald")
    walker.picture("l0-first-run-desk")
    walker.click("Go on")
    walker.click("Your name")
    walker.type("Odile Vane")
    walker.click("Your mark on this laptop")
    walker.key("Ctrl+A")
    walker.type("tin cup")
    walker.picture("l1-first-run-you")
    walker.click("Go on")
    walker.until("the passphrase step", lambda: walker.says("A passphrase, and a way back"))
    walker.wait(800)
    walker.picture("l-first-run")
    at.end()


def _empty(app: QApplication, here: Here, way: Way, pictures: Path) -> None:
    """A desk on its first morning."""
    empty = replace(here, vault=here.vault.parent / "empty")
    if not empty.vault.is_dir():
        code, words = recovery.draw_code(), Passphrase.typed(PASSPHRASE)
        plan = Plan("The Quay Street Herald", "Odile Vane", "tin cup", words, code, use_ring=False)
        lock(found_desk(empty.vault, plan, demo_surroundings(empty)))
    at = visit(app, empty, way, pictures)
    walker = at.walker
    walker.until("the unlock page", lambda: walker.find("Passphrase") and walker.says("key ring"))
    walker.type(PASSPHRASE)
    walker.key("Return")
    walker.until("an empty Today", lambda: walker.says("Nothing waits for you today"))
    walker.picture("t0-today-empty")
    walker.key("Ctrl+1")
    walker.until("the empty inbox", lambda: walker.says("Nothing waits here"))
    walker.picture("m-inbox-empty")
    at.end()


WALKS: Final = (_first_run, _empty)
