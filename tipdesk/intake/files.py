"""Which files an import reads: arguments in order, folders by name order, links not followed."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tipdesk.intake.exports import export_by_names
from tipdesk.reader.messages import Reason

DEEPEST = 64
MAIL_FOLDERS = ("cur", "new")
MOST_FILES = 50_000
"""A larger folder is read file by file."""


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
class Folder:
    """A folder whose files look like one export: they are read together. `files` name their place below it."""

    path: str
    item: str | None
    place: Path
    files: tuple[Input, ...]

    @property
    def name(self) -> str:
        return os.fsencode(self.place.name).decode("utf-8", "replace")


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


def size_of(source: Input | Folder | BadInput) -> int:
    """Bytes to be read; a file that is gone has none, and reading it will say so."""
    if isinstance(source, Folder):
        return sum(size_of(one) for one in source.files)
    try:
        return source.place.stat().st_size if isinstance(source, Input) else 0
    except OSError:
        return 0


def gather(paths: Iterable[str]) -> Iterator[Input | Folder | BadInput]:
    """Every file under the arguments; those of an export as one."""
    for path in paths:
        yield from _one(path, None, Path(path), 0)


def _one(
    path: str, item: str | None, place: Path, depth: int, *, whole: bool = True
) -> Iterator[Input | Folder | BadInput]:
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
        yield from _folder(path, item, place, depth) if whole else _below(place, depth)
    else:
        yield BadInput(path, item, Reason.NOT_A_FILE if depth < DEEPEST else Reason.TOO_DEEP)


def _folder(path: str, item: str | None, place: Path, depth: int) -> Iterator[Input | Folder | BadInput]:
    try:
        names = sorted(entry.name for entry in os.scandir(place))
    except OSError:
        yield BadInput(path, item, Reason.CANNOT_OPEN)
        return
    if export_by_names(names):
        yield from _export(path, item, place, depth)
        return
    yield from _each(path, item, place, depth, names)


def _export(path: str, item: str | None, place: Path, depth: int) -> Iterator[Input | Folder | BadInput]:
    """The files below as one; what cannot be read among them is said first."""
    files: list[Input] = []
    for found in _below(place, depth):
        if isinstance(found, Input):
            files.append(found)
        else:
            yield BadInput(path, "/".join(part for part in (item, found.item) if part), found.reason)
    if len(files) <= MOST_FILES:
        yield Folder(path, item, place, tuple(files))
    else:
        yield from _each(path, item, place, depth, sorted(entry.name for entry in os.scandir(place)))


def _below(place: Path, depth: int) -> Iterator[Input | BadInput]:
    try:
        names = sorted(entry.name for entry in os.scandir(place))
    except OSError:
        names = []
    for name in names:
        for found in _one("", None, place / name, depth + 1, whole=False):
            shown = os.fsencode(name).decode("utf-8", "replace")
            below = shown if found.item is None else f"{shown}/{found.item}"
            assert not isinstance(found, Folder)
            yield replace(found, item=below)


def _each(
    path: str, item: str | None, place: Path, depth: int, names: list[str]
) -> Iterator[Input | Folder | BadInput]:
    for name in _of_maildir(names):
        shown = os.fsencode(name).decode("utf-8", "replace")
        yield from _one(path, shown if item is None else f"{item}/{shown}", place / name, depth + 1)


def _of_maildir(names: list[str]) -> list[str]:
    """Of a Maildir messages and subfolders, not what servers keep beside them; of others everything."""
    if not all(name in names for name in MAIL_FOLDERS):
        return names
    return [name for name in names if name in MAIL_FOLDERS or name.startswith(".")]
