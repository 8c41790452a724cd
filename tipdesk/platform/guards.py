"""The guards that a process can put around itself, as values to show."""

from dataclasses import dataclass
from enum import Enum


class Guard(Enum):
    """What was denied to this process, by the system and not by good will."""

    NO_NETWORK = "no Internet socket can be opened"
    NO_CORE = "no core dump is written"
    NO_READERS = "no other process of this user can read the memory"
    NO_NEW_RIGHTS = "no program started from here gains rights"


@dataclass(frozen=True)
class Guards:
    """Those that were tried and found to hold; the rest is missing here, and is said."""

    hold: frozenset[Guard]

    @property
    def missing(self) -> tuple[Guard, ...]:
        return tuple(guard for guard in Guard if guard not in self.hold)
