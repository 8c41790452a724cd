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
from typing import IO

from tipdesk.reader.bounds import LISTING_BYTES, MIB, TooMuch
from tipdesk.reader.formats.zip_names import UTF8, name_of
from tipdesk.reader.messages import Reason
from tipdesk.reader.source import AsFile, Source
from tipdesk.reader.tree import Closed, Entry, Meter, Packed, Tree, listed

PIECE = MIB
NEAR = 16 << 10
"""Read at once beside what is asked for: a file of many small ones is gone through by leaps."""
END, TAIL = b"PK\5\6", (1 << 16) + 22
ENCRYPTED = 0x1
LOCAL, BEGINS = 30, b"PK\3\4"
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
    return listed(_entry(source, archive, one, meter) for one in archive.infolist() if not _is_folder(one))


def _is_folder(one: zipfile.ZipInfo) -> bool:
    # Python looks at the last letter of a name that may have none.
    return one.filename.endswith("/") or (one.file_size == 0 and one.orig_filename.endswith("\\"))


def _entry(source: Source, archive: zipfile.ZipFile, one: zipfile.ZipInfo, meter: Meter) -> Entry:
    closed = None
    if one.flag_bits & ENCRYPTED:
        closed = Reason.CLOSED
    elif one.create_system == UNIX and stat.S_IFMT(one.external_attr >> 16) not in {0, stat.S_IFREG}:
        closed = Reason.NOT_FOLLOWED
    return Entry(name_of(one), one.file_size, Packed(lambda: _pieces(source, archive, one), meter).open, closed)


def _pieces(source: Source, archive: zipfile.ZipFile, one: zipfile.ZipInfo) -> Iterator[bytes]:
    try:
        with _opened(source, archive, one) as opened:
            while piece := opened.read(PIECE):
                yield piece
    except NotImplementedError as error:
        raise Closed(Reason.STRANGE_PACKING) from error
    except RuntimeError as error:  # zipfile: a password is required
        raise Closed(Reason.CLOSED) from error
    except (*BROKEN, OSError) as error:
        raise Closed(Reason.MALFORMED) from error


def _opened(source: Source, archive: zipfile.ZipFile, one: zipfile.ZipInfo) -> IO[bytes]:
    """Python wants the directory's name of a file to be the one that stands before it; some writers differ."""
    try:
        return archive.open(one)
    except zipfile.BadZipFile:
        head = source.read(one.header_offset, LOCAL)
        if not head.startswith(BEGINS):
            raise
        name = source.read(one.header_offset + LOCAL, int.from_bytes(head[26:28], "little"))
        one.orig_filename = name.decode("utf-8" if one.flag_bits & UTF8 else "cp437")
        return archive.open(one)
