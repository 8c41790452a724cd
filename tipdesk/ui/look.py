"""What every widget is given to draw itself: the theme, its icons, and the clock for words about time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QIcon, QPixmap

from tipdesk.ui.icons import Icons
from tipdesk.ui.theme import Theme


@dataclass(frozen=True)
class Look:
    theme: Theme
    icons: Icons
    now_ms: Callable[[], int]
    zone_offset_s: Callable[[int], int]
    """Seconds east of Greenwich at a moment (int milliseconds UTC)."""

    def colour(self, name: str) -> QColor:
        return self.theme.colour(name)

    def font(self, step: str, *, weight: int | None = None) -> QFont:
        return self.theme.font(step, weight=weight)

    def pixmap(self, name: str, colour: str = "text-quiet", size: int = 16) -> QPixmap:
        return self.icons.pixmap(name, colour, size)

    def icon(self, name: str, colour: str = "text-quiet", size: int = 16) -> QIcon:
        return self.icons.icon(name, colour, size)
