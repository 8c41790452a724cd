"""Stops of a day at the desk, and how a person gets from one to the next."""

import json
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.demo_desk import PASSPHRASE
from tipdesk.cli.tour import documents, own, people, releasing, sorting
from tipdesk.cli.tour.everywhere import EVERYWHERE
from tipdesk.cli.tour.step import Step, steps
from tipdesk.cli.tour.stick import write_stick
from tipdesk.cli.tour.visit import Visit

STORY: Final = "The ferry inspections"
ALIAS: Final = "quiet heron"
REMOTE_PICTURE: Final = 8
"""The row of the message with a tracker, from the first."""
REASON: Final = "Confirm the date before print"


def _unlock(at: Visit) -> None:
    walker = at.walker
    walker.until("the unlock page", lambda: walker.find("Passphrase") and walker.says("key ring"))
    walker.picture("a-unlock")
    walker.type(PASSPHRASE)
    walker.key("Return")
    walker.until("the first page", lambda: walker.find("Inbox"))


TODAY: Final = (
    Step(what="what waits", finds="What waits for you", picture="t-today"),
    Step("Return", picture="t2-today-opened"),
    Step("Esc"),
)
INBOX: Final = (
    Step("Ctrl+1", what="a tip in the reading pane", says="Inspection sheets signed", picture="b-inbox"),
    Step("J", picture="b2-inbox-next"),
    Step("W", picture="q-who-can-see"),
    Step("Esc"),
    Step("F1", what="help", finds="Help page", picture="r-help"),
    Step("Esc"),
)
VIEW: Final = (
    Step("Space", what="the original, looked at", says="Provenance", picture="o-safe-view"),
    Step("Esc"),
)
STORY_STEPS: Final = (
    Step("Ctrl+2", what="the list of stories", finds="Stories"),
    Step(typed="ferry", picture="c0-stories"),
    Step("Return", what="the story", says="copper lantern", picture="c-story"),
    Step("]", picture="c2-story-tips"),
    Step("]", what="the story's sources", finds="Sources", picture="c3-story-sources"),
)
SOURCE: Final = (
    Step("Return", what="the source", finds="Identity, sealed", picture="d-source"),
    Step("R", what="the reveal dialog", finds="Open the identity of", picture="e0-reveal-asks"),
    Step(typed=REASON),
    Step("Tab"),
    Step("Space", picture="e-reveal"),
    Step("Ctrl+Return", what="the opened identity", finds="Identity, open", picture="e2-reveal-open"),
    Step("Esc", what="the identity sealed again", finds="Identity, sealed"),
)
LOG_AND_SEARCH: Final = (
    Step("Ctrl+5", what="the access log", finds="Access log", picture="f0-own-log"),
    Step("Ctrl+Shift+F", what="search", finds="Search"),
    Step(typed="hull", wait_ms=800, picture="s-search"),
)


def _to_the_source(at: Visit) -> None:
    for _ in range(_place_of(ALIAS, at.here)):
        at.walker.key("J")


def _place_of(alias: str, here: Here) -> int:
    """How many rows above it: sources stand by alias."""
    about = json.loads((here.resources / "demo" / "desk.json").read_text("utf-8"))
    story = next(one for one in about["stories"] if one["title"].startswith(STORY))
    return sorted(source["alias"] for source in story["sources"]).index(alias)


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


STOPS: Final = (
    _unlock,
    *(steps(part) for part in (TODAY, INBOX, VIEW)),
    *documents.STOPS,
    *releasing.STOPS,
    steps(STORY_STEPS),
    _to_the_source,
    *(steps(part) for part in (SOURCE, LOG_AND_SEARCH)),
    *EVERYWHERE,
    *people.STOPS,
    *own.STOPS,
    _import,
    *sorting.STOPS,
)
