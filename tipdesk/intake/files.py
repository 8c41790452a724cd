"""Which files an import reads: arguments in order, folders by name order, links not followed."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tipdesk.reader.messages import Reason

DEEPEST = 64
MAIL_FOLDERS = ("cur", "new")
SHOWN = "surrogateescape"


@dataclass(frozen=True)
class Input:
    """A file to be read: `path` is the argument as given, `item` the place below it (None: itself)."""

    path: str
    item: str | None
    place: Path

    @property
    def name(self) -> str:
        """The file's own name: the sender's, so never used as a path."""
        return os.fsencode(self.place.name).decode("utf-8", "replace")

    @property
    def ending(self) -> str:
        return self.place.suffix.lower()


@dataclass(frozen=True)
class BadInput:
    """A path that cannot be read: an item with an error, never the end of the run."""

    path: str
    item: str | None
    reason: Reason

    @property
    def limit(self) -> int:
        """The bound that was broken, where it was one."""
        return DEEPEST if self.reason is Reason.TOO_DEEP else 0


def gather(paths: Iterable[str]) -> Iterator[Input | BadInput]:
    """Every file under the arguments."""
    for path in paths:
        yield from _one(path, None, Path(path), 0)


def _one(path: str, item: str | None, place: Path, depth: int) -> Iterator[Input | BadInput]:
    try:
        mode = place.lstat().st_mode
    except FileNotFoundError:
        yield BadInput(path, item, Reason.NOT_THERE)
        return
    except (OSError, ValueError):  # too long, a null byte, no permission
        yield BadInput(path, item, Reason.CANNOT_OPEN)
        return
    if stat.S_ISREG(mode):
        yield Input(path, item, place)
    elif stat.S_ISDIR(mode) and depth < DEEPEST:
        yield from _folder(path, item, place, depth)
    else:
        yield BadInput(path, item, Reason.NOT_A_FILE if depth < DEEPEST else Reason.TOO_DEEP)


def _folder(path: str, item: str | None, place: Path, depth: int) -> Iterator[Input | BadInput]:
    try:
        names = sorted(entry.name for entry in os.scandir(place))
    except OSError:
        yield BadInput(path, item, Reason.CANNOT_OPEN)
        return
    for name in _of_maildir(names):
        shown = os.fsencode(name).decode("utf-8", "replace")
        yield from _one(path, shown if item is None else f"{item}/{shown}", place / name, depth + 1)


def _of_maildir(names: list[str]) -> list[str]:
    """Of a Maildir messages and subfolders, not what servers keep beside them; of others everything."""
    if not all(name in names for name in MAIL_FOLDERS):
        return names
    return [name for name in names if name in MAIL_FOLDERS or name.startswith(".")]
