"""What the desk decides, and which changes weaken it."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Final

REASON_LEAST: Final = 10
OPENING_S: Final = (15, 30, 60)
"""For how long an identity may be opened: what is offered wherever one chooses, and the desk's longest among them."""


TOGETHER: Final = ((2, 2), (2, 3), (3, 5))
"""How many keepers of a protected source must act together, of how many: what is offered."""
KEEPERS: Final = frozenset({"keepers_needed", "keepers_of"})


@dataclass(frozen=True)
class Policy:
    """Held in the roster; read at unlock."""

    reveals_a_day: int = 12
    reveal_s: tuple[int, ...] = OPENING_S
    reveal_most_s: int = 60
    lock_after_s: int = 600
    clipboard_s: int = 30
    keepers_needed: int = 2
    """How many keepers of a protected source must act together, at least; of sources that are written down from now."""
    keepers_of: int = 2
    """Of how many, at least: with more of them than must act, one who leaves loses nothing."""

    @property
    def together(self) -> tuple[int, int]:
        """So many of so many."""
        return self.keepers_needed, max(self.keepers_of, self.keepers_needed)

    def weaker_than(self, other: "Policy") -> tuple[str, ...]:
        """The names of what here is weaker than there: more openings, longer times, fewer who must act together."""
        numbers = [f.name for f in fields(self) if f.name not in KEEPERS and isinstance(getattr(self, f.name), int)]
        found = [name for name in numbers if getattr(self, name) > getattr(other, name)]
        return (*found, *(["keepers_needed"] if self.keepers_needed < other.keepers_needed else []))


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
