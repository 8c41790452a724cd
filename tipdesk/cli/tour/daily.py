"""Stops of a day at the desk, and how a person gets from one to the next."""

import json
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.demo_desk import PASSPHRASE
from tipdesk.cli.tour import own
from tipdesk.cli.tour.everywhere import EVERYWHERE
from tipdesk.cli.tour.stick import write_stick
from tipdesk.cli.tour.visit import Visit

STORY: Final = "The ferry inspections"
ALIAS: Final = "quiet heron"
REMOTE_PICTURE: Final = 6
"""The row of the message with a tracker, from the first."""
REASON: Final = "Confirm the date before print"


def _unlock(at: Visit) -> None:
    walker = at.walker
    walker.until("the unlock page", lambda: walker.find("Passphrase") and walker.says("key ring"))
    walker.picture("a-unlock")
    walker.type(PASSPHRASE)
    walker.key("Return")
    walker.until("the first page", lambda: walker.find("Inbox"))


def _today(at: Visit) -> None:
    walker = at.walker
    walker.until("what waits", lambda: walker.find("What waits for you"))
    walker.picture("t-today")
    walker.key("Return")
    walker.picture("t2-today-opened")
    walker.key("Esc")


def _inbox(at: Visit) -> None:
    walker = at.walker
    walker.key("Ctrl+1")
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


def _view(at: Visit) -> None:
    walker = at.walker
    walker.key("Space")
    walker.until("the original, looked at", lambda: walker.says("Provenance"))
    walker.picture("o-safe-view")
    walker.key("Esc")


def _story(at: Visit) -> None:
    walker = at.walker
    walker.key("Ctrl+2")
    walker.until("the list of stories", lambda: walker.find("Stories"))
    walker.type("ferry")
    walker.picture("c0-stories")
    walker.key("Return")
    walker.until("the story", lambda: walker.says("copper lantern"))
    walker.picture("c-story")
    walker.key("]")
    walker.picture("c2-story-tips")
    walker.key("]")
    walker.until("the story's sources", lambda: walker.find("Sources"))
    walker.picture("c3-story-sources")


def _source(at: Visit) -> None:
    walker = at.walker
    for _ in range(_place_of(ALIAS, at.here)):
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


def _log_and_search(at: Visit) -> None:
    walker = at.walker
    walker.key("Ctrl+5")
    walker.until("the access log", lambda: walker.find("Access log"))
    walker.picture("f-access-log")
    walker.key("Ctrl+Shift+F")
    walker.until("search", lambda: walker.find("Search"))
    walker.type("hull")
    walker.wait(800)
    walker.picture("s-search")


def _import(at: Visit) -> None:
    """What a colleague brought on a stick is dropped on the window."""
    walker = at.walker
    stick = write_stick(at.here.vault.parent / "stick")
    walker.drop(stick, at.running.window)
    walker.until("the preview of an import", lambda: walker.find("Import"))
    walker.wait(2500)
    walker.picture("g-import")
    for _ in range(REMOTE_PICTURE):
        walker.key("J")
    walker.key("Space")
    walker.until("a message of the stick, looked at", lambda: walker.says("Provenance"))
    walker.picture("o2-safe-view-mail")
    walker.key("Esc")


STOPS: Final = (_unlock, _today, _inbox, _view, _story, _source, _log_and_search, *EVERYWHERE, *own.STOPS, _import)
