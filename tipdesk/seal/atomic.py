"""Small files that are there whole or not at all: temporary file, fsync, rename, fsync of the folder."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, Final

from tipdesk.errors import DamagedFile, DiskFull, Missing, ReadOnly, TipdeskError
from tipdesk.seal.secrets import draw

FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
FORBIDDEN: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def told(failure: OSError, name: str) -> TipdeskError:
    """The failure that a person can be told about, for an error of the system; raise it `from` that."""
    if failure.errno in FULL:
        return DiskFull(name)
    if failure.errno in FORBIDDEN:
        return ReadOnly(name)
    if isinstance(failure, FileNotFoundError):
        return Missing(name)
    return DamagedFile(name, failure.strerror or type(failure).__name__)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _owner_only(path: Path) -> int:
    # The mode is there from the first moment: whoever opens a file before a chmod goes on reading after it.
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A stream whose content becomes `path` when the block ends well; else `path` stays as it was."""
    # A name of its own: two windows that write the same file must not write into each other's temporary one.
    beside = path.with_name(f"{path.name}.{draw(4).hex()}.tmp")
    try:
        with os.fdopen(_owner_only(beside), "wb", buffering=0) as out:
            yield out
            os.fsync(out.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except BaseException as failure:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        if isinstance(failure, OSError):
            raise told(failure, path.name) from failure
        raise


def write(path: Path, data: bytes) -> None:
    """Put `data` at `path`, durably."""
    with writing(path) as out:
        view = memoryview(data)
        while view:
            view = view[out.write(view) :]


def opened(path: Path) -> BufferedReader:
    """A file of ours for reading; a pipe or device that was laid in its place is not what belongs there."""
    try:
        # Without O_NONBLOCK a pipe would hold us up until somebody writes into it.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as failure:
        raise told(failure, path.name) from failure
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise DamagedFile(path.name, "not a file")
    return os.fdopen(handle, "rb")


def read(path: Path, most: int) -> bytes:
    """The bytes of a small file; one larger than `most` is not what belongs there."""
    with opened(path) as source:
        try:
            data = source.read(most + 1)
        except OSError as failure:
            raise told(failure, path.name) from failure
    if len(data) > most:
        raise DamagedFile(path.name, "too large")
    return data
