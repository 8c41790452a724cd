"""Files that came together, in a folder or an archive: their names, and how each is opened."""

import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from tipdesk.reader.bounds import ENTRIES, FREE_BYTES, HELD_BYTES, UNPACKED_BYTES, UNPACKED_RATIO, TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.source import Held, Source, Unpacked


@dataclass
class Closed(Exception):
    """An entry that cannot be opened; the others can."""

    reason: Reason
    limit: int = 0


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
    def full(self) -> bool:
        return self.unpacked > min(UNPACKED_BYTES, FREE_BYTES + UNPACKED_RATIO * self.packed)

    def take(self, count: int) -> None:
        self.unpacked += count
        if self.full:
            raise TooMuch(Reason.SWELLS, min(UNPACKED_BYTES, FREE_BYTES + UNPACKED_RATIO * self.packed))


def unpacked(begin: Callable[[], Iterator[bytes]], meter: Meter, crc: int | None = None) -> Source:
    """Unpacked once to know its true size, and held if it is small.

    Raises `TooMuch` for a bomb, `Closed` (malformed) where its check sum is another.
    """
    size, check, held = 0, 0, [b""]
    for piece in begin():
        meter.take(len(piece))
        size += len(piece)
        check = zlib.crc32(piece, check)
        if size <= HELD_BYTES:
            held.append(piece)
        else:
            held.clear()
    if crc is not None and check != crc:
        raise Closed(Reason.MALFORMED)
    return Held(b"".join(held)) if held else Unpacked(size, begin)


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
