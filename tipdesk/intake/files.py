"""Which files an import reads: arguments in order, folders by name order, links not followed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tipdesk.reader.messages import Reason


@dataclass(frozen=True)
class Input:
    """A file to be read: `path` is the argument as given, `item` the place below it (None: itself)."""

    path: str
    item: str | None
    place: Path


@dataclass(frozen=True)
class BadInput:
    """A path that cannot be read: an item with an error, never the end of the run."""

    path: str
    item: str | None
    reason: Reason


def gather(paths: Iterable[str]) -> Iterator[Input | BadInput]:
    """Every file under the arguments."""
    raise NotImplementedError
