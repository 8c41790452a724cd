"""What the desk is given from outside: time, chance, the key ring, word lists."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tipdesk.seal.kdf import Cost


class Ring(Protocol):
    """The system's key ring, or something that raises `KeyRingAbsent` in its place."""

    def read(self, name: str) -> bytes:
        """Raises `NotInKeyRing`, `KeyRingLocked`, `KeyRingAbsent` or `KeyRingRefused`."""
        ...

    def write(self, name: str, value: bytes) -> None: ...

    def forget(self, name: str) -> None: ...


@dataclass(frozen=True)
class Lists:
    """Plain words of ours: 2048 for joining and passphrases, and those of which aliases and codenames are drawn."""

    words: tuple[str, ...]
    describing: tuple[str, ...]
    animals: tuple[str, ...]
    things: tuple[str, ...]


@dataclass(frozen=True)
class Surroundings:
    """Handed over by `app`; tests hand over a clock that stands still and a ring in memory.

    `state_folder` holds laptop id and log head where there is no key ring; `cost` measures Argon2id on this laptop.
    """

    now_ms: Callable[[], int]
    chance: Callable[[int], bytes]
    ring: Ring
    state_folder: Path
    lists: Lists
    cost: Callable[[], Cost]
