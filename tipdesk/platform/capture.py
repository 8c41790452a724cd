"""Whether pictures of the window can be prevented; on Linux they cannot, and that is said."""

import sys
from enum import Enum


class Capture(Enum):
    """What the system does about screenshots of our window."""

    NOT_PREVENTED = "any program on this screen can take a picture of it"
    UNTRIED = "the system has a switch for it, which was never tried"


def capture() -> Capture:
    """X11 hands every client the whole screen, and Wayland's portals ask the person, not the program shown."""
    return Capture.NOT_PREVENTED if sys.platform == "linux" else Capture.UNTRIED
