"""How wide a table's column must be for what stands in it, in whatever language it stands."""

from PySide6.QtGui import QFontMetricsF

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.cells import PAD

ICON = 20
"""An icon of 14 px and the room after it."""


def wide(look: Look, title: str, *words: str, least: int = 0, icon: bool = False, weight: int | None = None) -> int:
    """In px: the widest of the title and the words, with the room at both sides; never less than `least`."""
    head = QFontMetricsF(look.font("caption")).horizontalAdvance(title)
    small = QFontMetricsF(look.font("small", weight=weight))
    body = max((small.horizontalAdvance(one) for one in words), default=0.0) + (ICON if icon else 0)
    return max(least, round(max(head, body)) + 2 * PAD + 2)
