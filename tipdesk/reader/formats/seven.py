"""A 7z archive.

Written by 7-Zip and others. Specification: 7zFormat.txt of the LZMA SDK.
Layout: a mark, version, a check sum; where the header lies, how long it is and its check sum; packed streams; the
header, mostly packed itself (`seven_header`): streams, how each folder of them is packed, sizes, names in UTF-16.
Bounds: `bounds` (entries, what they unpack to against what came, the listing); a dictionary of 96 MiB. Refused, by
entry: encryption, packing other than copy, LZMA, LZMA2, delta, branch filters before LZMA2, deflate, bzip2. An archive
whose header is encrypted is kept whole. Read with Python's `lzma`: the well-kept library for it would bring C code of
several packages, a cryptographic one among them. Samples: tests/samples/packed.
"""

import bz2
import lzma
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tipdesk.reader.bounds import ENTRIES, LISTING_BYTES, MIB, TooMuch
from tipdesk.reader.formats.seven_header import Coder, Folder, Header, read_header, read_streams
from tipdesk.reader.messages import Reason
from tipdesk.reader.source import Held, Source, Unpacked
from tipdesk.reader.tree import Closed, Entry, Meter, Packed, Tree

MARK = b"7z\xbc\xaf\x27\x1c"
HEAD = 32
PIECE = MIB
DICTIONARY_BYTES = 96 * MIB
PLAIN_HEADER, PACKED_HEADER = 0x01, 0x17
COPY, LZMA, LZMA2, DELTA, DEFLATE, BZIP2, AES = "00", "030101", "21", "03", "040108", "040202", "06f10701"
BRANCHES = {
    "03030103": lzma.FILTER_X86, "03030205": lzma.FILTER_POWERPC, "03030401": lzma.FILTER_IA64,
    "03030501": lzma.FILTER_ARM, "03030701": lzma.FILTER_ARMTHUMB, "03030805": lzma.FILTER_SPARC,
}  # fmt: skip
BROKEN = (struct.error, IndexError, ValueError, OverflowError, lzma.LZMAError, zlib.error, EOFError)


def tree_of(source: Source, meter: Meter) -> Tree:
    """Raises `Closed` where its header cannot be read, `TooMuch`."""
    try:
        header = _header(source)
    except BROKEN as error:
        raise Closed(Reason.MALFORMED) from error
    if len(header.names) > ENTRIES:
        raise TooMuch(Reason.TOO_MANY_FILES, ENTRIES)
    return Tree(tuple(_entries(source, header, meter)))


def _header(source: Source) -> Header:
    head = source.read(0, HEAD)
    if len(head) < HEAD or not head.startswith(MARK):
        raise Closed(Reason.MALFORMED)
    at, length, _ = struct.unpack_from("<QQI", head, 12)
    raw = _listing(source, HEAD + at, length)
    while raw[:1] == bytes([PACKED_HEADER]):
        (folder,) = read_streams(raw[1:]).folders
        if folder.size > LISTING_BYTES:
            raise TooMuch(Reason.TOO_MANY_FILES, LISTING_BYTES)
        raw = b"".join(_unpacked(source, folder))
    return read_header(raw) if raw else Header((), (), ())


def _listing(source: Source, at: int, length: int) -> bytes:
    if length > LISTING_BYTES:
        raise TooMuch(Reason.TOO_MANY_FILES, LISTING_BYTES)
    raw = source.read(at, length)
    if len(raw) < length:
        raise Closed(Reason.MALFORMED)
    return raw


@dataclass(frozen=True)
class Stretch:
    """A file within what a folder unpacks to."""

    whole: Unpacked
    at: int
    size: int

    def pieces(self) -> Iterator[bytes]:
        for place in range(self.at, self.at + self.size, PIECE):
            length = min(PIECE, self.at + self.size - place)
            piece = self.whole.read(place, length)
            if len(piece) < length:
                raise Closed(Reason.MALFORMED)
            yield piece


def _entries(source: Source, header: Header, meter: Meter) -> Iterator[Entry]:
    """Files in the order in which they are packed: what is read one after the other is unpacked once."""
    stretches = _stretches(source, header.folders)
    for name, empty, folder in zip(header.names, header.empty, header.is_folder, strict=True):
        if folder:
            continue
        if empty:
            yield Entry(name, 0, _nothing)
            continue
        found = next(stretches, None)
        if found is None:
            raise Closed(Reason.MALFORMED)
        stretch, closed = found
        yield Entry(name, stretch.size, Packed(stretch.pieces, meter).open, closed)


@contextmanager
def _nothing() -> Iterator[Source]:
    yield Held(b"")


def _stretches(source: Source, folders: tuple[Folder, ...]) -> Iterator[tuple[Stretch, Reason | None]]:
    for folder in folders:
        closed = _closed(folder)
        whole = Unpacked(folder.size, _beginning(source, folder))
        at = 0
        for size in folder.sizes:
            yield Stretch(whole, at, size), closed
            at += size


def _beginning(source: Source, folder: Folder) -> Callable[[], Iterator[bytes]]:
    return lambda: _unpacked(source, folder)


def _closed(folder: Folder) -> Reason | None:
    """Why it cannot be unpacked, where its coders tell."""
    kinds = [coder.kind for coder in folder.coders]
    if AES in kinds:
        return Reason.CLOSED
    known = {COPY, LZMA, LZMA2, DELTA, DEFLATE, BZIP2, *BRANCHES}
    tail = LZMA in kinds and len(kinds) > 1  # its end is not marked, and a filter after it would wait for one
    return Reason.STRANGE_PACKING if tail or not folder.linear or not known.issuperset(kinds) else None


def _unpacked(source: Source, folder: Folder) -> Iterator[bytes]:
    """Raises `Closed`; never more than the folder's size."""
    closed = _closed(folder)
    if closed is not None:
        raise Closed(closed)
    left = folder.size
    try:
        for piece in _coded(source, folder):
            yield piece[:left]
            left -= len(piece)
            if left <= 0:
                return
    except (*BROKEN, OSError, MemoryError) as error:
        raise Closed(Reason.TOO_MUCH_MEMORY if isinstance(error, MemoryError) else Reason.MALFORMED) from error


def _coded(source: Source, folder: Folder) -> Iterator[bytes]:
    blocks = _stretch(source, folder.at, folder.packed)
    first = folder.coders[0]
    if first.kind == COPY and len(folder.coders) == 1:
        yield from blocks
    elif first.kind == DEFLATE:
        unpacking = zlib.decompressobj(-15)
        for block in blocks:
            data = block
            while data:
                yield unpacking.decompress(data, PIECE)
                data = unpacking.unconsumed_tail
    else:
        other = bz2.BZ2Decompressor() if first.kind == BZIP2 else _lzma(folder.coders)
        for block in blocks:
            yield other.decompress(block, PIECE)
            while not other.needs_input and not other.eof:
                yield other.decompress(b"", PIECE)
            if other.eof:
                return


def _lzma(coders: tuple[Coder, ...]) -> lzma.LZMADecompressor:
    """The chain as `lzma` wants it: the packing itself comes last."""
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[_filter(coder) for coder in reversed(coders)])


def _filter(coder: Coder) -> dict[str, int]:
    properties = coder.properties
    if coder.kind == LZMA2:
        bits = properties[0]
        size = 0xFFFFFFFF if bits >= 40 else (2 | bits & 1) << (bits // 2 + 11)  # noqa: PLR2004 - the format's largest
        return {"id": lzma.FILTER_LZMA2, "dict_size": _able(size)}
    if coder.kind == LZMA:
        byte, size = properties[0], struct.unpack_from("<I", properties, 1)[0]
        lc, lp, pb = byte % 9, byte // 9 % 5, byte // 45
        return {"id": lzma.FILTER_LZMA1, "dict_size": _able(size), "lc": lc, "lp": lp, "pb": pb}
    if coder.kind == DELTA:
        return {"id": lzma.FILTER_DELTA, "dist": properties[0] + 1}
    return {"id": BRANCHES[coder.kind]}


def _able(size: int) -> int:
    if size > DICTIONARY_BYTES:
        raise Closed(Reason.TOO_MUCH_MEMORY)
    return max(size, 4096)


def _stretch(source: Source, at: int, length: int) -> Iterator[bytes]:
    for place in range(at, at + length, PIECE):
        yield source.read(place, min(PIECE, at + length - place))
