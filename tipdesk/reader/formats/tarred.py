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

from tipdesk.reader.bounds import MIB
from tipdesk.reader.messages import Reason
from tipdesk.reader.source import AsFile, Source
from tipdesk.reader.tree import Closed, Entry, Meter, Packed, Tree, listed

PIECE = MIB
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
        return listed(_entry(archive, one, meter) for one in archive if not one.isdir())
    except (*BROKEN, OSError) as error:
        raise Closed(Reason.MALFORMED) from error


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
