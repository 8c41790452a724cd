"""A zip archive.

Written by everyone. Specification: PKWARE's APPNOTE 6.3.10, read by Python's `zipfile`.
Layout: files, each behind a header of its own, and at the end a directory of them all (24 MiB at most); a name is UTF-8
or, unmarked, cp437 in the standard and UTF-8 or the writer's own page in practice.
Bounds: `bounds` (entries, what they unpack to against what came, nesting). Refused, by entry: encryption, links,
packing other than stored, deflate, bzip2 and LZMA, a check sum that is another; wholly: no directory.
Names never become paths; nothing is unpacked anywhere but in memory. Samples: tests/samples/packed.
"""

import io
import lzma
import stat
import zipfile
import zlib
from collections.abc import Iterator

from tipdesk.reader.bounds import LISTING_BYTES, MIB, TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.source import AsFile, Source
from tipdesk.reader.tree import Closed, Entry, Meter, Packed, Tree, listed

PIECE = MIB
NEAR = 16 << 10
"""Read at once beside what is asked for: a file of many small ones is gone through by leaps."""
END, TAIL = b"PK\5\6", (1 << 16) + 22
ENCRYPTED, UTF8 = 0x1, 0x800
UNIX = 3
BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, ValueError, OverflowError, UnicodeError)
"""What Python's readers raise over malformed archives, besides the OSError of bzip2 and of a failing medium."""


def tree_of(source: Source, meter: Meter) -> Tree:
    """Raises `Closed` where it is no zip, `TooMuch`."""
    tail = source.read(max(0, source.size - TAIL), TAIL)
    at = tail.rfind(END)
    if at < 0:
        raise Closed(Reason.MALFORMED)
    said = int.from_bytes(tail[at + 12 : at + 16], "little")
    if LISTING_BYTES < said < 0xFFFFFFFF:  # noqa: PLR2004 - that number means: see the larger record
        raise TooMuch(Reason.TOO_MANY_FILES, LISTING_BYTES)
    try:
        archive = zipfile.ZipFile(io.BufferedReader(AsFile(source), NEAR))
    except (*BROKEN, NotImplementedError, OSError) as error:
        raise Closed(Reason.MALFORMED) from error
    return listed(_entry(archive, one, meter) for one in archive.infolist() if not one.is_dir())


def _entry(archive: zipfile.ZipFile, one: zipfile.ZipInfo, meter: Meter) -> Entry:
    closed = None
    if one.flag_bits & ENCRYPTED:
        closed = Reason.CLOSED
    elif one.create_system == UNIX and stat.S_IFMT(one.external_attr >> 16) not in {0, stat.S_IFREG}:
        closed = Reason.NOT_FOLLOWED
    return Entry(_name(one), one.file_size, Packed(lambda: _pieces(archive, one), meter).open, closed)


def _pieces(archive: zipfile.ZipFile, one: zipfile.ZipInfo) -> Iterator[bytes]:
    try:
        with archive.open(one) as opened:
            while piece := opened.read(PIECE):
                yield piece
    except NotImplementedError as error:
        raise Closed(Reason.STRANGE_PACKING) from error
    except RuntimeError as error:  # zipfile: a password is required
        raise Closed(Reason.CLOSED) from error
    except (*BROKEN, OSError) as error:
        raise Closed(Reason.MALFORMED) from error


def _name(one: zipfile.ZipInfo) -> str:
    """As its writer meant it: Python decodes unmarked names as cp437, most writers mean UTF-8."""
    name = one.orig_filename
    if not one.flag_bits & UTF8 and not name.isascii():
        try:
            return name.encode("cp437").decode("utf-8")
        except UnicodeError:
            return name
    return name
