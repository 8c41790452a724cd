"""Files that came together, in a folder or an archive: their names, and how each is opened."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Protocol

from tipdesk.reader.bounds import (
    ENTRIES,
    FREE_BYTES,
    HELD_BYTES,
    UNPACKED_ANYHOW,
    UNPACKED_BYTES,
    UNPACKED_RATIO,
    TooMuch,
)
from tipdesk.reader.messages import Form, Reason, Told
from tipdesk.reader.source import Held, Source, Unpacked


@dataclass
class Closed(Exception):
    """An entry that cannot be opened; the others can."""

    reason: Reason
    limit: int = 0


@dataclass(frozen=True)
class Sealing:
    """Something sealed: `begin` gives its bytes, as often as it is asked; `to` are key ids, where it names any."""

    form: Form
    to: tuple[str, ...]
    size: int
    begin: Callable[[], Iterator[bytes]]
    signature: bytes = b""
    """Of what is only signed."""


@dataclass(frozen=True)
class Opened:
    """What was sealed and is whole, and what was told of it."""

    source: Source
    told: Told


class Opening(Protocol):
    """Has sealed things opened by somebody else, who holds the keys."""

    def open(self, sealing: Sealing, meter: "Meter") -> Opened:
        """Raises `Closed`, and `TooMuch` for a bomb."""


@dataclass(frozen=True)
class Entry:
    """One file. `name` is the sender's, with `/` between folders, and is only ever shown; `size` is what is said."""

    name: str
    size: int
    open: Callable[[], AbstractContextManager[Source]]
    """Raises `Closed`, `TooMuch`, OSError."""
    closed: Reason | None = None
    """Why it cannot be opened, where that is known without trying."""

    @property
    def leaf(self) -> str:
        return self.name.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """With its closing slash; empty at the top."""
        return "".join(self.name.rpartition("/")[:2])

    @property
    def ending(self) -> str:
        """Of its name, in lower case, with the dot: it only breaks ties."""
        dot = self.leaf.rpartition(".")
        return f".{dot[2].lower()}" if dot[1] and dot[0] else ""

    def start(self, length: int) -> bytes:
        """Its first bytes; none where it cannot be opened."""
        if self.closed is not None:
            return b""
        try:
            with self.open() as source:
                return source.read(0, length)
        except (Closed, TooMuch, OSError):
            return b""


@dataclass(frozen=True)
class Tree:
    """The files, in the order in which they are read."""

    entries: tuple[Entry, ...]

    def within(self, folder: str) -> tuple[Entry, ...]:
        """Those below this folder (with its closing slash; empty for all)."""
        return tuple(one for one in self.entries if one.name.startswith(folder))


@dataclass
class Meter:
    """What one input unpacks to, over all its levels; raises `TooMuch` where that is out of proportion."""

    packed: int
    unpacked: int = 0

    @property
    def most(self) -> int:
        return FREE_BYTES + min(UNPACKED_RATIO * self.packed, max(UNPACKED_BYTES, UNPACKED_ANYHOW * self.packed))

    @property
    def full(self) -> bool:
        return self.unpacked > self.most

    def take(self, count: int) -> None:
        self.unpacked += count
        if self.full:
            raise TooMuch(Reason.SWELLS, self.most)


@dataclass
class Packed:
    """A file that is unpacked when it is opened: once to know its true size, which counts, and held if it is small."""

    begin: Callable[[], Iterator[bytes]]
    meter: Meter
    size: int = -1

    def open(self) -> AbstractContextManager[Source]:
        """Raises `TooMuch` for a bomb, and what `begin` raises."""
        if self.size > HELD_BYTES:
            return lent(Unpacked(self.size, self.begin))
        size, held, counts = 0, list[bytes](), self.size < 0
        for piece in self.begin():
            if counts:
                self.meter.take(len(piece))
            size += len(piece)
            if size <= HELD_BYTES:
                held.append(piece)
            else:
                held.clear()
        self.size = size
        return lent(Held(b"".join(held)) if size <= HELD_BYTES else Unpacked(size, self.begin))


@contextmanager
def lent(source: Source) -> Iterator[Source]:
    """A source that needs no closing."""
    yield source


def listed(entries: Iterator[Entry]) -> Tree:
    """In the order in which they stand; raises `TooMuch`."""
    found: list[Entry] = []
    for entry in entries:
        if len(found) >= ENTRIES:
            raise TooMuch(Reason.TOO_MANY_FILES, ENTRIES)
        found.append(entry)
    return Tree(tuple(found))
