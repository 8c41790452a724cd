"""What the desk decides, and which changes weaken it."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Final

REASON_LEAST: Final = 10
OPENING_S: Final = (15, 30, 60)
"""For how long an identity may be opened: what is offered wherever one chooses, and the desk's longest among them."""


@dataclass(frozen=True)
class Policy:
    """Held in the roster; read at unlock."""

    reveals_a_day: int = 12
    reveal_s: tuple[int, ...] = OPENING_S
    reveal_most_s: int = 60
    lock_after_s: int = 600
    clipboard_s: int = 30

    def weaker_than(self, other: "Policy") -> tuple[str, ...]:
        """The names of what here is weaker than there: more openings, longer times."""
        numbers = [f.name for f in fields(self) if isinstance(getattr(self, f.name), int)]
        return tuple(name for name in numbers if getattr(self, name) > getattr(other, name))


LOCK_LEAST_S: Final = 60


class Shade(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Personal:
    """A person's own settings. `lock_after_s` 0: as the desk decided; it can only be shorter than that."""

    shade: Shade = Shade.SYSTEM
    letters: bool = True
    lock_after_s: int = 0
