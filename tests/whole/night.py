"""Scenario A at the window, a function a step: `night.py VAULT PICTURES STEP…`. What is seen goes out as JSON."""

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from whole.morrow import STORY
from whole.reporter import Reporter, main, say, told

STICK = "TIPDESK_TEST_STICK"
WORDS = "ZQCANARY Nobody looked at the hull"
REASON = "Read the quotes back before print"


def unlock(who: Reporter) -> None:
    who.unlock()
    who.walker.until("the rail", lambda: who.sees(STORY))
    say("unlocked", title=who.window.windowTitle(), today=who.walker.find("Today") is not None)


def preview(who: Reporter) -> None:
    stick = Path(os.environ[STICK])
    who.drop(sorted(stick.iterdir()))
    who.walker.until("the rows of the preview", lambda: who.sees("Tip number 1"))
    who.walker.until("the end of reading", lambda: who.walker.find("Import"))
    who.walker.wait(1500)
    who.walker.picture("preview")
    say("previewed", rows=who.lines())
    told()


def bring_in(who: Reporter) -> None:
    who.walker.key("Ctrl+Return")
    who.walker.until("the summary", lambda: who.walker.find("Undo this import"))
    who.walker.picture("imported")
    say("imported", lines=who.lines())


def bring_in_until_killed(who: Reporter) -> None:
    who.walker.key("Ctrl+Return")
    for _ in range(400):
        who.walker.wait(10)
        say("importing", lines=[line for line in who.lines() if "import" in line.lower()])


def triage(who: Reporter) -> None:
    walker = who.walker
    walker.key("Ctrl+1")
    walker.until("the inbox", lambda: walker.find("Tips"))
    walker.wait(500)
    # Eight keystrokes, the note's own text and Ctrl+Enter apart.
    for keys in ("2", "A", "Return", "E", "Return", "N"):
        walker.key(keys)
        walker.wait(400)
    walker.type("Rings true.")
    walker.key("Ctrl+Return")
    walker.wait(600)
    walker.picture("triaged")
    said = who.lines()
    walker.key("Ctrl+Z")
    walker.wait(600)
    walker.picture("one-undone")
    undone = who.lines()
    walker.key("Ctrl+Shift+Z")
    walker.wait(600)
    for keys in ("S", "Return"):
        walker.key(keys)
        walker.wait(500)
    walker.picture("filed")
    say("triaged", said=said, undone=undone, after=who.lines())


def source(who: Reporter) -> None:
    walker = who.walker
    walker.key("Ctrl+2")
    walker.type(STORY)
    walker.key("Return")
    walker.until("the story", lambda: who.sees("amber ferry"))
    for _ in range(2):
        walker.key("]")
    walker.click("New source")
    walker.until("the dialog", lambda: walker.find("What you promised"))
    walker.wait(500)
    walker.click("What you promised")
    walker.type("Only Ana and Ben may know. In print you are an official.")
    walker.click("In print")
    walker.type("an official")
    walker.click("Ben")
    walker.click("Name")
    walker.type("ZQCANARY Heron")
    walker.picture("new-source")
    walker.key("Ctrl+Return")
    walker.until("the source's page", lambda: walker.find("Identity, sealed"))
    walker.picture("source")
    say("source", lines=who.lines())


def _ask(who: Reporter) -> None:
    walker = who.walker
    say(
        "asking",
        at=str(QApplication.focusWidget()),
        active=str(QApplication.activeWindow()),
        page=str(who.running.window.room.page),
    )
    walker.key("R")
    walker.until("the dialog", lambda: walker.find("Open the identity of"))
    walker.type(REASON)
    walker.click("Name")
    walker.key("Ctrl+Return")


def reveal(who: Reporter) -> None:
    walker = who.walker
    walker.key("R")
    walker.until("the dialog", lambda: walker.find("Open the identity of"))
    walker.key("Ctrl+Return")
    walker.wait(300)
    refused = walker.find("Identity, open") is None
    walker.key("Esc")
    _ask(who)
    walker.until("the open identity", lambda: walker.find("Identity, open"))
    walker.picture("opened")
    say("revealed", refused=refused)
    told()
    elsewhere = QWidget()
    elsewhere.show()
    elsewhere.activateWindow()
    walker.until("sealed again", lambda: walker.find("Identity, sealed"))
    say("sealed", lines=who.lines())
    elsewhere.close()
    who.window.activateWindow()
    walker.until("the keys to be with the page again", QApplication.focusWidget)


def reveal_with_no_room(who: Reporter) -> None:
    """The disk is full by now: whoever started this has filled it."""
    told()
    _ask(who)
    who.walker.wait(1500)
    who.walker.picture("no-room")
    say("no room", open=who.walker.find("Identity, open") is not None, lines=who.lines())
    told()
    who.walker.key("Esc")


def cap(who: Reporter) -> None:
    """Eleven more today, and one that is tried all the same, and refused by the policy on record."""
    walker = who.walker
    for _ in range(11):
        _ask(who)
        walker.until("the open identity", lambda: walker.find("Identity, open"))
        walker.key("Esc")
        walker.until("sealed again", lambda: walker.find("Identity, sealed"))
    _ask(who)
    walker.until("the policy's word", lambda: who.sees("The day's openings are used up"))
    walker.picture("cap")
    say("cap", open=walker.find("Identity, open") is not None, lines=who.lines())
    walker.key("Esc")


def otter(who: Reporter) -> None:
    walker = who.walker
    walker.key("Ctrl+2")
    walker.type(STORY)
    walker.key("Return")
    walker.until("the story", lambda: who.sees("amber ferry"))
    for _ in range(5):
        walker.wait(300)
        if not who.sees("pale otter"):
            walker.key("]")
    walker.until("the otter", lambda: who.sees("pale otter"))
    # The drawn alias may stand before it or behind.
    walker.key("Return")
    walker.until("the source", lambda: walker.find("Identity, sealed"))
    walker.wait(300)
    if not who.sees("Protected: 2 keepers"):
        walker.key("Alt+Left")
        walker.until("the story again", lambda: who.sees("pale otter"))
        walker.wait(300)
        walker.key("J")
        walker.key("Return")
        walker.until("the otter's page", lambda: who.sees("Protected: 2 keepers"))
    walker.wait(300)
    walker.key("R")
    walker.until("the dialog", lambda: walker.find("Open the identity of"))
    walker.wait(300)
    walker.picture("otter")
    walker.type(REASON)
    walker.key("Ctrl+Return")
    walker.until("the request", lambda: who.sees("Asked. It reaches"))
    walker.wait(600)
    walker.key("R")
    walker.until("what was asked", lambda: who.sees("It waits for Ben"))
    walker.picture("otter-asked")
    say("otter", open=walker.find("Identity, open") is not None, lines=who.lines())


def lock(who: Reporter) -> None:
    """Something lies in the clipboard when the vault is locked."""
    walker = who.walker
    walker.key("Esc")
    walker.key("Ctrl+1")
    walker.until("a tip", lambda: walker.find("Text of the tip"))
    who.running.clipboard.copy("ZQCANARY a quote")
    before = QApplication.clipboard().text()
    walker.key("Ctrl+L")
    walker.wait(300)
    say("locked", before=before, after=QApplication.clipboard().text())


STEPS = {
    one.__name__: one
    for one in (
        unlock, preview, bring_in, bring_in_until_killed, triage, source, reveal, reveal_with_no_room, cap, otter, lock
    )
}  # fmt: skip

if __name__ == "__main__":
    main(STEPS)
