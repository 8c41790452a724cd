"""Small files that are there whole or not at all: temporary file, fsync, rename, fsync of the folder."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from tipdesk.errors import DamagedFile, DiskFull, Missing, ReadOnly, TipdeskError

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


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A stream whose content becomes `path` when the block ends well; else `path` stays as it was."""
    beside = path.with_name(path.name + ".tmp")
    try:
        with beside.open("wb", buffering=0) as out:
            os.fchmod(out.fileno(), 0o600)
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


def read(path: Path, most: int) -> bytes:
    """The bytes of a small file; one larger than `most` is not what belongs there."""
    try:
        with path.open("rb") as source:
            data = source.read(most + 1)
    except OSError as failure:
        raise told(failure, path.name) from failure
    if len(data) > most:
        raise DamagedFile(path.name, "too large")
    return data
