"""Stops at what one writes down oneself: quick capture, in its own window, and the settings."""

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QApplication

from tipdesk.cli.tour.visit import Visit
from tipdesk.ui.page import Aside

CALL: Final = (
    "Caller on the desk line, would not say who. Works nights at Ward Nine. Tonight again one nurse, two falls. "
    "Rota in the office is the clean one, the real one is in the kitchen. Calls again Sunday after ten, "
    "else 0555 01 42. Do not ring at work."
)

SECTIONS: Final = (
    ("Triage states", "p2-states"),
    ("What is destroyed", "p3-retention"),
    ("Receiving sealed files", "p7-intake"),
    ("Key slots", "p4-slots"),
    ("Appearance", "p5-appearance"),
    ("This laptop", "p6-laptop"),
)


def capture(at: Visit) -> None:
    """A call is written down, and left: the number in it is offered for a sealed identity."""
    walker = at.walker
    walker.key("Ctrl+N")
    walker.until("quick capture", _asides)
    beside = replace(walker, window=_asides()[0])
    beside.until("the inbox's readers", lambda: beside.find("Who can see: "))
    beside.type(CALL)
    beside.until("the offer", lambda: beside.find("A way to reach someone"))
    beside.wait(5500)
    beside.picture("n-quick-capture")
    # Nothing of it is left behind for the stops that follow.
    beside.key("Ctrl+A")
    beside.key("Del")
    beside.key("Esc")
    at.running.window.activateWindow()
    walker.wait()


def settings(at: Visit) -> None:
    """The policy with a change that is not yet proposed, then the other sections."""
    walker = at.walker
    walker.key("Ctrl+6")
    walker.until("the settings", lambda: walker.find("Openings a day"))
    walker.click("Openings a day")
    walker.key("Ctrl+A")
    walker.type("20")
    walker.picture("p-policy")
    for name, picture in SECTIONS:
        walker.click(name)
        walker.wait(400)
        walker.picture(picture)
    walker.click("Discard")
    walker.wait()


def _asides() -> list[Aside]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Aside) and one.isVisible()]


STOPS: Final = (capture, settings)
