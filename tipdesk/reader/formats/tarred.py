"""A tar archive.

Written by Unix programs, SecureDrop's export. Specification: POSIX.1-2001 (ustar, pax), GNU tar; read by Python's
`tarfile`.
Layout: blocks of 512 bytes; a header with name, size, kind and check sum, the file padded to blocks, again.
Bounds: `bounds` (entries, nesting; a sparse file counts with its holes). Refused, by entry: links, devices, pipes.
Names never become paths; nothing is unpacked anywhere but in memory. Samples: tests/samples/packed.
"""

import io
import tarfile
from collections.abc import Iterator
from contextlib import AbstractContextManager

from tipdesk.reader.bounds import MIB
from tipdesk.reader.messages import Reason
from tipdesk.reader.source import AsFile, Held, Source
from tipdesk.reader.tree import Closed, Entry, Meter, Packed, Tree, lent, listed

PIECE, BLOCK = MIB, 512
NEAR = 16 << 10
"""Read at once beside what is asked for: a file of many small ones is gone through by leaps."""
BROKEN = (tarfile.TarError, ValueError, OverflowError, EOFError, IndexError, KeyError, UnicodeError)
"""What `tarfile` raises over malformed headers."""


def tree_of(source: Source, meter: Meter) -> Tree:
    """Raises `Closed` where it is no tar, `TooMuch`."""
    try:
        archive = tarfile.open(  # noqa: SIM115 - it lives as long as its entries
            fileobj=io.BufferedReader(AsFile(source), NEAR), mode="r:", errors="surrogateescape"
        )
        return listed(_entries(source, archive, meter))
    except (*BROKEN, OSError) as error:
        raise Closed(Reason.MALFORMED) from error


def _entries(source: Source, archive: tarfile.TarFile, meter: Meter) -> Iterator[Entry]:
    """What stands before a damage is read, and the damage is an entry that cannot be."""
    some = False
    try:
        for one in archive:
            some = True
            if not one.isdir():
                yield _entry(archive, one, meter)
    except (*BROKEN, OSError):
        if not some:
            raise
        yield Entry("", 0, _nothing, Reason.MALFORMED)
    else:
        # A header that is cut or wrong, behind a good one, is the end to Python; the end of a tape is zeros.
        if source.read(archive.offset, BLOCK).strip(b"\0"):
            yield Entry("", 0, _nothing, Reason.MALFORMED)


def _nothing() -> AbstractContextManager[Source]:
    return lent(Held(b""))


def _entry(archive: tarfile.TarFile, one: tarfile.TarInfo, meter: Meter) -> Entry:
    name = one.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    closed = None if one.isreg() else Reason.NOT_FOLLOWED
    return Entry(name, one.size, Packed(lambda: _pieces(archive, one), meter).open, closed)


def _pieces(archive: tarfile.TarFile, one: tarfile.TarInfo) -> Iterator[bytes]:
    try:
        opened = archive.extractfile(one)
        while opened is not None and (piece := opened.read(PIECE)):
            yield piece
    except (*BROKEN, OSError) as error:
        raise Closed(Reason.MALFORMED) from error
