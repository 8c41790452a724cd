"""Pixels from the sandbox as a picture of Qt's: from rows of RGB alone, on the worker; no decoder of Qt's is asked."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform

from tipdesk.intake.viewing import Drawn

CHANNELS = 3
QUARTER = 90


@dataclass(frozen=True)
class Picture:
    """A page as it was asked for at `scale`; `why` is the sentence where there is no image."""

    leaf: int
    scale: float
    turn: int = 0
    image: QImage | None = None
    why: str = ""
    note: str = ""
    """What of it is not as it should be, where there is one."""


def picture(drawn: Drawn, asked: float, turn: int = 0) -> Picture:
    """A copy of its own, in the form that is painted fastest: what came in is let go. `turn` in quarters."""
    width, height = drawn.width, drawn.height
    seen = QImage(drawn.pixels, width, height, width * CHANNELS, QImage.Format.Format_RGB888)
    image = seen.convertToFormat(QImage.Format.Format_RGB32)
    if turn % 4:
        image = image.transformed(QTransform().rotate(QUARTER * turn), Qt.TransformationMode.FastTransformation)
    return Picture(drawn.leaf, asked, turn % 4, image)
