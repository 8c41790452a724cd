"""Microsoft's compound file: folders and streams within one file, as Outlook's messages are kept.

Written by Outlook and the old office programs. Specification: MS-CFB 12.1.
Layout: a header of 512 bytes; sectors of 512 or 4096 bytes, chained by a table (FAT) whose own sectors the header
lists; a directory of entries of 128 bytes (name in UTF-16, kind, left, right, child, first sector, size), each
folder's as a tree; streams under 4096 bytes in small sectors of 64 bytes, chained by a table of their own.
Bounds: `MESSAGE_BYTES`, `COMPOUND_ENTRIES`; a chain is no longer than the file. Refused: chains or trees that go round.
Samples: tests/samples/outlook.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from tipdesk.reader.bounds import COMPOUND_ENTRIES, TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.tree import Closed

MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HEADER, ENTRY, LISTED = 512, 128, 109
END, FREE = 0xFFFFFFFE, 0xFFFFFFFF
NONE = 0xFFFFFFFF
STORAGE, STREAM, ROOT = 1, 2, 5
SMALL = 4096
DEEPEST = 64


@dataclass(frozen=True)
class Stream:
    """Where the bytes of a stream stand, in stretches of the file."""

    raw: memoryview
    stretches: tuple[tuple[int, int], ...]
    size: int

    def __iter__(self) -> Iterator[memoryview]:
        left = self.size
        for start, stop in self.stretches:
            piece = self.raw[start : min(stop, start + left)]
            left -= len(piece)
            yield piece

    def whole(self) -> bytes:
        return b"".join(self)


@dataclass
class Storage:
    """A folder: its streams and folders by name."""

    streams: dict[str, Stream] = field(default_factory=dict)
    storages: dict[str, "Storage"] = field(default_factory=dict)

    def bytes_of(self, name: str) -> bytes:
        """Empty where there is none."""
        stream = self.streams.get(name)
        return stream.whole() if stream is not None else b""


@dataclass
class _File:
    raw: memoryview
    sector: int
    small: int
    fat: tuple[int, ...] = ()
    small_fat: tuple[int, ...] = ()
    within: tuple[tuple[int, int], ...] = ()
    """The stretches that hold the small sectors."""

    def stretch(self, number: int) -> tuple[int, int]:
        start = (number + 1) * self.sector
        if start >= len(self.raw):
            raise Closed(Reason.MALFORMED)
        return start, min(len(self.raw), start + self.sector)

    def chain(self, first: int, table: tuple[int, ...]) -> Iterator[int]:
        """Sector after sector; one that comes twice is refused."""
        number, left = first, len(table)
        while number not in {END, FREE}:
            if not left or number >= len(table):
                raise Closed(Reason.MALFORMED)
            yield number
            number, left = table[number], left - 1

    def stretches(self, first: int) -> tuple[tuple[int, int], ...]:
        return tuple(_joined(self.stretch(number) for number in self.chain(first, self.fat)))

    def stream(self, first: int, size: int) -> Stream:
        if size >= SMALL:
            return Stream(self.raw, self.stretches(first), size)
        return Stream(
            self.raw, tuple(_joined(self._small(number) for number in self.chain(first, self.small_fat))), size
        )

    def _small(self, number: int) -> tuple[int, int]:
        at = number * self.small
        for start, stop in self.within:
            if at < stop - start:
                return start + at, min(stop, start + at + self.small)
            at -= stop - start
        raise Closed(Reason.MALFORMED)


def _joined(stretches: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Neighbours as one."""
    held: tuple[int, int] | None = None
    for start, stop in stretches:
        if held is not None and held[1] == start:
            held = (held[0], stop)
            continue
        if held is not None:
            yield held
        held = (start, stop)
    if held is not None:
        yield held


def open_compound(raw: memoryview) -> Storage:
    """The root folder; raises `Closed` (malformed), `TooMuch`."""
    try:
        return _open(raw)
    except (struct.error, IndexError, RecursionError) as error:
        raise Closed(Reason.MALFORMED) from error


def _open(raw: memoryview) -> Storage:
    if len(raw) < HEADER or bytes(raw[:8]) != MARK:
        raise Closed(Reason.MALFORMED)
    shift, small_shift = struct.unpack_from("<HH", raw, 30)
    if shift not in {9, 12} or small_shift != 6:  # noqa: PLR2004 - the two versions there are
        raise Closed(Reason.MALFORMED)
    file = _File(raw, 1 << shift, 1 << small_shift)
    first_directory, small_first, more_first = struct.unpack_from("<48xI8xI4xI", raw)
    file.fat = tuple(number for place in _fat_sectors(file, more_first) for number in _numbers(file, place))
    if small_first < END:
        table = b"".join(Stream(raw, file.stretches(small_first), len(raw)))
        file.small_fat = struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4])
    directory = b"".join(Stream(raw, file.stretches(first_directory), len(raw)))
    if len(directory) // ENTRY > COMPOUND_ENTRIES:
        raise TooMuch(Reason.TOO_MANY_PARTS, COMPOUND_ENTRIES)
    root = struct.unpack_from("<I", directory, 116)[0]
    if root < END:
        file.within = file.stretches(root)
    return _storage(file, directory, 0, set(), 0)


def _fat_sectors(file: _File, more: int) -> Iterator[int]:
    yield from (number for number in struct.unpack_from(f"<{LISTED}I", file.raw, 76) if number < END)
    seen: set[int] = set()
    while more < END:
        if more in seen:
            raise Closed(Reason.MALFORMED)
        seen.add(more)
        *listed, more = _numbers(file, more)
        yield from (number for number in listed if number < END)


def _numbers(file: _File, sector: int) -> tuple[int, ...]:
    start, stop = file.stretch(sector)
    return struct.unpack_from(f"<{(stop - start) // 4}I", file.raw, start)


def _storage(file: _File, directory: bytes, number: int, seen: set[int], depth: int) -> Storage:
    """A folder and all below it; an entry that is met twice is refused."""
    if depth > DEEPEST:
        raise TooMuch(Reason.TOO_DEEP, DEEPEST)
    found = Storage()
    waiting = [struct.unpack_from("<I", directory, number * ENTRY + 76)[0]]
    while waiting:
        at = waiting.pop()
        if at == NONE:
            continue
        if at in seen or (at + 1) * ENTRY > len(directory):
            raise Closed(Reason.MALFORMED)
        seen.add(at)
        letters, kind, left, right = struct.unpack_from("<64xHBxII", directory, at * ENTRY)
        first, size = struct.unpack_from("<II", directory, at * ENTRY + 116)
        name = directory[at * ENTRY : at * ENTRY + max(0, min(letters, 64) - 2)].decode("utf-16-le", "replace")
        waiting += [left, right]
        if kind == STREAM:
            found.streams[name] = file.stream(first, size) if size else Stream(file.raw, (), 0)
        elif kind == STORAGE:
            found.storages[name] = _storage(file, directory, at, seen, depth + 1)
    return found
