"""The way of the tour: every stop in every colour and size."""

from dataclasses import replace
from pathlib import Path

from tipdesk.app import quiet
from tipdesk.app.first import application
from tipdesk.app.here import Here
from tipdesk.app.language import speak
from tipdesk.cli.tour import auditor, beginnings, daily
from tipdesk.cli.tour.errors import show_failures
from tipdesk.cli.tour.tongue import reader_of
from tipdesk.cli.tour.visit import WAYS, Way, visit
from tipdesk.ui.shell.leftovers import Leftovers


def walk_all(here: Here, pictures: Path, ways: tuple[Way, ...] = WAYS, code: str = "en") -> None:
    """Raises `NotReached` where a stop is not reached."""
    app = application()
    quiet.warn()
    speak(app, here.resources, code)
    # As the program does from its start.
    leftovers = Leftovers(app)
    for way in [replace(way, in_english=reader_of(here.resources, code)) for way in ways]:
        at_desk = visit(app, here, way, pictures)
        for stop in daily.STOPS:
            stop(at_desk)
        at_desk.end()
        for walk in (*beginnings.WALKS, auditor.walk, show_failures):
            walk(app, here, way, pictures)
    leftovers.end()
