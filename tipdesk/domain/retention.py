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


class What(Enum):
    """What a rule does when its days have passed."""

    DESTROY = "destroy"
    WARN = "warn"


@dataclass(frozen=True)
class Rule:
    """For tips in one state, so many days after they came in. Without days nothing happens by rule."""

    state: str
    days: int | None = None
    what: What = What.DESTROY

    def before_ms(self, now_ms: int) -> int | None:
        """What came in by then is due within the next 14 days, or overdue."""
        return None if self.days is None else now_ms - (self.days - SOON_DAYS) * DAY_MS

    def ended_ms(self, now_ms: int) -> int | None:
        """What came in by then should be gone now."""
        return None if self.days is None else now_ms - self.days * DAY_MS


DEFAULT_RULES: Final = (
    Rule("spam", 30),
    Rule("not_for_us", 90),
    Rule("false", 365),
    Rule("duplicate"),
    Rule("verified"),
    Rule("new", 60, What.WARN),
)
DAYS_MOST: Final = 3650
