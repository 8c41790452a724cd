"""What stands in for the outside: a clock that is moved by hand, a key ring in memory, chance that repeats."""

import random
from collections.abc import Callable
from pathlib import Path

from paths import RESOURCES

from tipdesk.desk.surroundings import Lists, Surroundings
from tipdesk.errors import KeyRingAbsent, NotInKeyRing
from tipdesk.seal.kdf import CHEAPEST

DAY_MS = 86_400_000
START_MS = 1_741_950_000_000


class Clock:
    """Milliseconds; a millisecond passes with each look, so that ids rise."""

    def __init__(self, at_ms: int = START_MS) -> None:
        self.at_ms = at_ms

    def __call__(self) -> int:
        self.at_ms += 1
        return self.at_ms

    def pass_ms(self, ms: int) -> None:
        self.at_ms += ms


class MemoryRing:
    """A key ring that keeps its secrets in a dict; `absent` makes it silent."""

    def __init__(self, *, absent: bool = False) -> None:
        self.kept: dict[str, bytes] = {}
        self.absent = absent

    def read(self, name: str) -> bytes:
        if self.absent:
            raise KeyRingAbsent
        if name not in self.kept:
            raise NotInKeyRing(name)
        return self.kept[name]

    def write(self, name: str, value: bytes) -> None:
        if self.absent:
            raise KeyRingAbsent
        self.kept[name] = value

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


def chance(seed: int = 7) -> Callable[[int], bytes]:
    return random.Random(seed).randbytes


def lists() -> Lists:
    """Our own words, from the checkout."""

    def read(name: str) -> tuple[str, ...]:
        return tuple((RESOURCES / "lists" / f"{name}.txt").read_text("utf-8").split())

    return Lists(read("words"), read("describing"), read("animals"), read("things"))


def surroundings(state: Path, *, clock: Clock | None = None, ring: MemoryRing | None = None) -> Surroundings:
    """All of it, with the cheapest slot that is allowed."""
    return Surroundings(clock or Clock(), chance(), ring or MemoryRing(), state, lists(), lambda: CHEAPEST)
