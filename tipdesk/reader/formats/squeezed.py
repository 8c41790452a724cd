"""One file made small by gzip, bzip2 or xz, which may be a tar archive.

Written by Unix programs, SecureDrop. Specifications: RFC 1952; bzip2; the .xz format 1.2 and LZMA's older form.
Layout: streams, one after another; gzip's header may name the file (FNAME, Latin-1, ended by a zero byte).
Bounds: `bounds` (what it unpacks to against what came). Refused: damage before the end, xz that wants more than 96 MiB.
Samples: tests/samples/packed.
"""

import bz2
import lzma
import zlib
from collections.abc import Callable, Iterator

from tipdesk.reader.bounds import MIB
from tipdesk.reader.messages import Reason
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Closed, Entry, Meter, Packed, Tree

PIECE = MIB
XZ_BYTES = 96 * MIB
GZIP_WINDOW = 31
GZIP, BZIP2, XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0"
NAMED, EXTRA = 0x08, 0x04
LONGEST_NAME = 1_000


def tree_of(source: Source, meter: Meter) -> Tree:
    """The one file; its name is gzip's, or empty. Raises `Closed`, `TooMuch`."""
    start = source.read(0, LONGEST_NAME)
    inner = Packed(lambda: _pieces(source, start), meter)
    inner.open()
    return Tree((Entry(_gzip_name(start), inner.size, inner.open),))


def _pieces(source: Source, start: bytes) -> Iterator[bytes]:
    try:
        if start.startswith(GZIP):
            yield from _gunzip(source)
        elif start.startswith(BZIP2):
            yield from _streams(source, bz2.BZ2Decompressor, start[:3])
        else:
            yield from _streams(source, lambda: lzma.LZMADecompressor(memlimit=XZ_BYTES), start[:3])
    except (zlib.error, lzma.LZMAError, EOFError, ValueError) as error:
        raise Closed(Reason.MALFORMED) from error
    except OSError as error:  # bzip2's word for malformed
        if error.errno is not None:
            raise
        raise Closed(Reason.MALFORMED) from error


def _gunzip(source: Source) -> Iterator[bytes]:
    unpacking = zlib.decompressobj(GZIP_WINDOW)
    for block in source.blocks():
        data = block
        while data:
            yield unpacking.decompress(data, PIECE)
            data = unpacking.unconsumed_tail
            if unpacking.eof:
                data = unpacking.unused_data.lstrip(b"\0")
                if not data.startswith(GZIP):
                    break  # padding, or what others hung on
                unpacking = zlib.decompressobj(GZIP_WINDOW)
    if not unpacking.eof:
        yield unpacking.flush()
        raise Closed(Reason.MALFORMED)


def _streams(
    source: Source, begin: Callable[[], bz2.BZ2Decompressor | lzma.LZMADecompressor], mark: bytes
) -> Iterator[bytes]:
    unpacking = begin()
    for block in source.blocks():
        yield unpacking.decompress(block, PIECE)
        while not unpacking.needs_input and not unpacking.eof:
            yield unpacking.decompress(b"", PIECE)
        while unpacking.eof and unpacking.unused_data.startswith(mark):
            data, unpacking = unpacking.unused_data, begin()
            yield unpacking.decompress(data, PIECE)
            while not unpacking.needs_input and not unpacking.eof:
                yield unpacking.decompress(b"", PIECE)
        if unpacking.eof:
            return
    raise Closed(Reason.MALFORMED)


def _gzip_name(start: bytes) -> str:
    """The name in the header: whoever packed it chose it, so it may hold anything."""
    if not start.startswith(GZIP) or len(start) < 10 or not start[3] & NAMED:  # noqa: PLR2004 - the fixed header
        return ""
    at = 10 + (2 + int.from_bytes(start[10:12], "little") if start[3] & EXTRA else 0)
    raw = start[at:].partition(b"\0")[0]
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
