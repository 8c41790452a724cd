"""What must go, when, and what holds it."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

DAY_MS: Final = 86_400_000
SOON_DAYS: Final = 14


class Due(Enum):
    """How near the promised end is. A hold beats every rule."""

    HELD = "held"
    LATER = "later"
    SOON = "soon"
    OVERDUE = "overdue"


@dataclass(frozen=True)
class Ending:
    """A date on which something was promised to go."""

    at_ms: int
    held: bool = False

    def due(self, now_ms: int) -> Due:
        if self.held:
            return Due.HELD
        if now_ms >= self.at_ms:
            return Due.OVERDUE
        return Due.SOON if self.at_ms - now_ms <= SOON_DAYS * DAY_MS else Due.LATER
