"""What is told as one line for an hour: the first opening stands before it happens, the others are summed up."""

from dataclasses import dataclass, field
from typing import Final

HOUR_MS: Final = 3_600_000
Place = tuple[str, str, str]
"""Kind, subject and where."""


@dataclass
class Lately:
    """One line of the log, and what was opened again since."""

    line: str
    first_ms: int
    again: int = 0
    last_ms: int = 0


@dataclass(frozen=True)
class Sum:
    """So many more until then, after the line `ref`."""

    place: Place
    ref: str
    count: int
    from_ms: int
    last_ms: int


@dataclass
class Hours:
    """Of one session. A clock that was set back must not keep the log silent until it has come round again."""

    known: dict[Place, Lately] = field(default_factory=dict)

    def covers(self, place: Place, now_ms: int) -> bool:
        """Whether a line within the last hour stands for this opening too; then it is counted."""
        lately = self.known.get(place)
        if lately is None or not 0 <= now_ms - lately.first_ms < HOUR_MS:
            return False
        lately.again += 1
        lately.last_ms = now_ms
        return True

    def began(self, place: Place, line: str, now_ms: int) -> None:
        self.known[place] = Lately(line, now_ms)

    def due(self, now_ms: int, *, all_of_them: bool = False) -> tuple[Sum, ...]:
        """Sums of hours that are over, or of all: each is told once."""
        found = []
        for place, lately in list(self.known.items()):
            over = not 0 <= now_ms - lately.first_ms < HOUR_MS
            if lately.again and (over or all_of_them):
                found.append(Sum(place, lately.line, lately.again, lately.first_ms, lately.last_ms))
                del self.known[place]
            elif over:
                del self.known[place]
        return tuple(found)
