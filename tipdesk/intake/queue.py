"""Imports that were begun and not finished: after a kill they are offered again."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Unfinished:
    """An import under way: the arguments as given, and when it began. What it committed is known by its digests."""

    mark: str
    paths: tuple[str, ...]
    began_ms: int


class Tray(Protocol):
    """Where unfinished imports are kept: the person's own drawer, sealed like all of it."""

    def keep(self, unfinished: Unfinished) -> None:
        """Before the first item is written."""

    def unfinished(self) -> tuple[Unfinished, ...]:
        """Oldest first; the import page offers each again."""

    def done(self, mark: str) -> None:
        """The import came to its end, or the person let it go."""
