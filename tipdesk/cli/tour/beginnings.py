"""Stops of the first hour: a place without a vault, and a desk on its first morning."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import Here
from tipdesk.cli.demo_desk import PASSPHRASE
from tipdesk.cli.tour.visit import Way, visit
from tipdesk.desk import joining
from tipdesk.desk.found import Plan, found_desk
from tipdesk.desk.lock import lock
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase


def _first_run(app: QApplication, here: Here, way: Way, pictures: Path) -> None:
    """In a place where no vault is; nothing is written there."""
    at = visit(app, replace(here, vault=here.vault.parent / "nobody"), way, pictures)
    walker = at.walker
    walker.until("first run", lambda: walker.find("First run"))
    walker.click("Join a desk")
    walker.picture("l2-join-or-found")
    walker.key("Left")
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


def _newcomer(app: QApplication, here: Here, way: Way, pictures: Path) -> None:
    """Keys of one's own, and no desk yet: words to read out, and fields for those of the desk."""
    alone = replace(here, vault=here.vault.parent / "newcomer")
    around = demo_surroundings(alone)
    if not alone.vault.is_dir():
        code, words = recovery.draw_code(), Passphrase.typed(PASSPHRASE)
        lock(joining.begin(alone.vault, Plan("", "Mara Vole", "red kite", words, code, use_ring=False), around))
    at = visit(app, alone, way, pictures)
    walker = at.walker
    walker.until("the unlock page", lambda: walker.find("Passphrase") and walker.says("key ring"))
    walker.type(PASSPHRASE)
    walker.key("Return")
    walker.until("the newcomer's words", lambda: walker.find("Eight words to read aloud"))
    walker.picture("l3-join-words")
    walker.click("Word 1")
    # Five of eight, the third in no list.
    for word in (*around.lists.words[20:22], "lanthorn", *around.lists.words[23:25]):
        walker.type(word)
        walker.key("Space")
    walker.picture("l4-join-typed")
    at.end()


WALKS: Final = (_first_run, _empty, _newcomer)
