"""The header of a 7z archive: which stretches are packed how, into which files."""

import struct
from dataclasses import dataclass, field

from tipdesk.reader.bounds import ENTRIES
from tipdesk.reader.messages import Reason
from tipdesk.reader.tree import Closed

END, HEADER, ARCHIVE, ADDITIONAL, MAIN, FILES = 0x00, 0x01, 0x02, 0x03, 0x04, 0x05
PACK, UNPACK, SUBSTREAMS, SIZE, CHECKS, FOLDERS, CODER_SIZES, COUNTS = 0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D
EMPTY_STREAM, EMPTY_FILE, NAMES = 0x0E, 0x0F, 0x11
HEAD = 32
MOST_CODERS = 4


@dataclass(frozen=True)
class Coder:
    """One step of packing: its number as hex, and what it needs to be undone."""

    kind: str
    properties: bytes


@dataclass(frozen=True)
class Folder:
    """What is packed as one: where, by which coders (in the order of undoing), to what size, holding files of these."""

    at: int
    packed: int
    coders: tuple[Coder, ...]
    linear: bool
    size: int
    sizes: tuple[int, ...]


@dataclass(frozen=True)
class Streams:
    folders: tuple[Folder, ...]


@dataclass(frozen=True)
class Header:
    """Names of all, which of them are empty, and by the same places which are folders."""

    folders: tuple[Folder, ...]
    names: tuple[str, ...]
    empty: tuple[bool, ...]
    is_folder: tuple[bool, ...] = ()


@dataclass
class _Bytes:
    raw: bytes
    at: int = 0

    def byte(self) -> int:
        self.at += 1
        return self.raw[self.at - 1]

    def take(self, count: int) -> bytes:
        if count > len(self.raw) - self.at:
            raise Closed(Reason.MALFORMED)
        self.at += count
        return self.raw[self.at - count : self.at]

    def number(self) -> int:
        """The leading ones of its first byte say how many bytes follow."""
        first, value, mask = self.byte(), 0, 0x80
        for place in range(8):
            if not first & mask:
                return value | (first & mask - 1) << 8 * place
            value |= self.byte() << 8 * place
            mask >>= 1
        return value

    def count(self) -> int:
        """A number of things, each of which takes a byte at least or is bounded by what may be listed."""
        value = self.number()
        if value > 2 * ENTRIES:
            raise Closed(Reason.TOO_MANY_FILES, ENTRIES)
        return value

    def bits(self, count: int) -> list[bool]:
        raw = self.take((count + 7) // 8)
        return [bool(raw[place // 8] & 0x80 >> place % 8) for place in range(count)]

    def bits_or_all(self, count: int) -> list[bool]:
        return [True] * count if self.byte() else self.bits(count)


@dataclass
class _Gathered:
    at: int = 0
    packed: list[int] = field(default_factory=list)
    folders: list[tuple[tuple[Coder, ...], bool, int]] = field(default_factory=list)
    """Coders, whether they are a plain chain, and how many packed streams it takes."""
    sizes: list[int] = field(default_factory=list)
    checked: list[bool] = field(default_factory=list)
    within: list[tuple[int, ...]] = field(default_factory=list)

    def made(self) -> Streams:
        found: list[Folder] = []
        at, place = HEAD + self.at, 0
        within = self.within or [(size,) for size in self.sizes]
        for (coders, linear, streams), size, sizes in zip(self.folders, self.sizes, within, strict=True):
            packed = sum(self.packed[place : place + streams])
            found.append(Folder(at, packed, coders, linear, size, sizes))
            at, place = at + packed, place + streams
        return Streams(tuple(found))


def read_streams(raw: bytes) -> Streams:
    """Of a packed header. Raises `Closed`, struct.error, IndexError, ValueError."""
    return _streams(_Bytes(raw))


def _streams(data: _Bytes) -> Streams:
    found = _Gathered()
    while (kind := data.byte()) != END:
        if kind == PACK:
            _pack(data, found)
        elif kind == UNPACK:
            _unpack(data, found)
        elif kind == SUBSTREAMS:
            _substreams(data, found)
        else:
            raise Closed(Reason.MALFORMED)
    return found.made()


def _pack(data: _Bytes, found: _Gathered) -> None:
    found.at, count = data.number(), data.count()
    while (kind := data.byte()) != END:
        if kind == SIZE:
            found.packed = [data.number() for _ in range(count)]
        elif kind == CHECKS:
            _checks(data, count)
        else:
            raise Closed(Reason.MALFORMED)


def _checks(data: _Bytes, count: int) -> list[bool]:
    named = data.bits_or_all(count)
    data.take(4 * sum(named))
    return named


def _unpack(data: _Bytes, found: _Gathered) -> None:
    if data.byte() != FOLDERS:
        raise Closed(Reason.MALFORMED)
    count = data.count()
    if data.byte():
        raise Closed(Reason.STRANGE_PACKING)  # kept elsewhere: nobody writes that
    outs = [_folder(data, found) for _ in range(count)]
    found.checked = [False] * count
    while (kind := data.byte()) != END:
        if kind == CODER_SIZES:
            for several, last in outs:
                sizes = [data.number() for _ in range(several)]
                found.sizes.append(sizes[last])
        elif kind == CHECKS:
            found.checked = _checks(data, count)
        else:
            raise Closed(Reason.MALFORMED)


def _folder(data: _Bytes, found: _Gathered) -> tuple[int, int]:
    """Coders of one; how many streams they give, and which of these is the last."""
    count = data.number()
    if not 1 <= count <= MOST_CODERS:
        raise Closed(Reason.STRANGE_PACKING)
    coders, linear, ins, outs = list[Coder](), True, 0, 0
    for _ in range(count):
        flags = data.byte()
        kind = data.take(flags & 0x0F).hex()
        several = (data.number(), data.number()) if flags & 0x10 else (1, 1)
        properties = data.take(data.number()) if flags & 0x20 else b""
        linear &= several == (1, 1)
        ins, outs = ins + min(several[0], 32), outs + min(several[1], 32)
        coders.append(Coder(kind, properties))
    bound = {out: into for into, out in ((data.number(), data.number()) for _ in range(outs - 1))}
    streams = ins - (outs - 1)
    for _ in range(streams if streams > 1 else 0):
        data.number()  # which of several it takes: a chain takes one
    last = next((place for place in range(outs) if place not in bound), 0)
    order = _order(bound, count) if linear else None
    chain = tuple(coders[place] for place in order) if order is not None else tuple(coders)
    found.folders.append((chain, order is not None, max(1, streams)))
    return outs, last


def _order(bound: dict[int, int], count: int) -> list[int] | None:
    """From the coder that takes what is packed to the one that gives the files; None where they are no chain."""
    first = next((place for place in range(count) if place not in bound.values()), None)
    order: list[int] = []
    while first is not None and first < count and len(order) < count:
        order.append(first)
        first = bound.get(first)
    return order if len(set(order)) == count else None


def _substreams(data: _Bytes, found: _Gathered) -> None:
    counts, kind = [1] * len(found.folders), data.byte()
    if kind == COUNTS:
        counts = [data.count() for _ in found.folders]
        kind = data.byte()
    if sum(counts) > 2 * ENTRIES:
        raise Closed(Reason.TOO_MANY_FILES, ENTRIES)
    for size, count in zip(found.sizes, counts, strict=True):
        sizes = [data.number() for _ in range(count - 1)] if kind == SIZE else [0] * (count - 1)
        rest = size - sum(sizes)
        if rest < 0:
            raise Closed(Reason.MALFORMED)
        found.within.append((*sizes, rest) if count else ())
    if kind == SIZE:
        kind = data.byte()
    while kind != END:
        if kind != CHECKS:
            raise Closed(Reason.MALFORMED)
        known = zip(counts, found.checked, strict=True)
        _checks(data, sum(count for count, checked in known if count != 1 or not checked))
        kind = data.byte()


def read_header(raw: bytes) -> Header:
    """Raises `Closed`, struct.error, IndexError, ValueError."""
    data, folders = _Bytes(raw), tuple[Folder, ...]()
    if data.byte() != HEADER:
        raise Closed(Reason.MALFORMED)
    while (kind := data.byte()) != END:
        if kind == MAIN:
            folders = _streams(data).folders
        elif kind == FILES:
            return _files(data, folders)
        elif kind == ARCHIVE:
            while data.byte() != END:
                data.take(data.number())
        elif kind == ADDITIONAL:
            _streams(data)
        else:
            raise Closed(Reason.MALFORMED)
    return Header(folders, (), ())


def _files(data: _Bytes, folders: tuple[Folder, ...]) -> Header:
    count = data.count()
    names, empty, empty_file = [""] * count, [False] * count, list[bool]()
    while (kind := data.byte()) != END:
        part = _Bytes(data.take(data.number()))
        if kind == EMPTY_STREAM:
            empty = part.bits(count)
        elif kind == EMPTY_FILE:
            empty_file = part.bits(sum(empty))
        elif kind == NAMES and not part.byte():
            names = _names(part.raw[1:], count)
    files = iter(empty_file)
    is_folder = tuple(one and not next(files, False) for one in empty)
    return Header(folders, tuple(names), tuple(empty), is_folder)


def _names(raw: bytes, count: int) -> list[str]:
    units = struct.unpack(f"<{len(raw) // 2}H", raw[: len(raw) // 2 * 2])
    names, start = list[str](), 0
    for at, unit in enumerate(units):
        if not unit:
            names.append(raw[2 * start : 2 * at].decode("utf-16-le", "replace"))
            start = at + 1
    return (names + [""] * count)[:count]
