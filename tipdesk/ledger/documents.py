"""Documents: sealed files beside a compartment, written before the commit that names them, swept if none does.

Who writes: whoever files a document. Specification: PROTOCOL 6 and 10; `resources/design/formats/vault.md`.
Layout: `<compartment>.docs/<32 hex letters>.age`, each an age file to a one-time hybrid identity, its plaintext
        padded; the operation holds `{seed, size, sha256, file, file_sha256}`.
Bounds: none on size; memory is constant. Refused: a name that is not 32 hex letters, a file of other digest.
"""

import contextlib
import ctypes
import hashlib
import io
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, BinaryIO, Final

import msgspec

from tipdesk.errors import DamagedFile, DamagedSeal, Malformed, NotForThisKey
from tipdesk.ledger.bodies import SetFields
from tipdesk.ledger.commit import ReceivedCommit
from tipdesk.ledger.connection import Connection, telling
from tipdesk.ledger.ids import HEX_16, HEX_32
from tipdesk.ledger.operation import read_body
from tipdesk.seal import atomic
from tipdesk.seal import documents as sealing
from tipdesk.seal.documents import OpenDocument, SealedDocument
from tipdesk.seal.secrets import SealSeed, draw

try:
    import fcntl
except ImportError:  # Windows: nothing is held there, and so nothing is swept.
    fcntl = None  # type: ignore[assignment]

# syncfs(2) reports what could not be written since Linux 5.8; other systems sync each file.
SYNC_ALL: Final = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None) if sys.platform == "linux" else None
SUFFIX: Final = ".age"
NAME_BYTES: Final = 16
PORTION: Final = 1 << 20
OURS: Final = re.compile(r"[0-9a-f]{32}\.age(\.tmp){0,2}\Z")
_KEYS: Final = ("seed", "size", "sha256", "file", "file_sha256")

_Digest = Annotated[str, msgspec.Meta(pattern=HEX_32)]


class SealedFields(msgspec.Struct, frozen=True, kw_only=True):
    """What the operation says of a document: no other file fits, and forgetting it destroys the document."""

    seed: _Digest
    size: Annotated[int, msgspec.Meta(ge=0)]
    sha256: _Digest
    file: Annotated[str, msgspec.Meta(pattern=HEX_16)]
    file_sha256: _Digest

    def __repr__(self) -> str:
        return f"<SealedFields {self.file}>"

    def fields(self) -> dict[str, Any]:
        """As they stand in the operation."""
        return {name: getattr(self, name) for name in _KEYS}

    @property
    def file_name(self) -> str:
        return self.file + SUFFIX

    @classmethod
    def of(cls, fields: dict[str, Any]) -> "SealedFields":
        """Out of a document's record; others may have written it. Raises `Malformed`."""
        try:
            return msgspec.convert({name: fields.get(name) for name in _KEYS}, cls)
        except msgspec.ValidationError as bad:
            raise Malformed("document") from bad


class Stream(io.RawIOBase):
    """Portions that arrive one by one, read as a file."""

    def __init__(self, portions: Iterable[bytes | memoryview]) -> None:
        self._portions = iter(portions)
        self._held = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill the buffer as far as the portion at hand goes; 0 at the end."""
        while not self._held:
            portion = next(self._portions, None)
            if portion is None:
                return 0
            self._held = memoryview(portion)
        into = memoryview(buffer)
        count = min(len(into), len(self._held))
        into[:count] = self._held[:count]
        self._held = self._held[count:]
        return count


def seal(folder: Path, source: BinaryIO | Stream) -> SealedFields:
    """Seal a document under a random name. Call `sync` before the commit that names it: only then is it durable.

    If `source` raises, nothing is left.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    name = draw(NAME_BYTES).hex()
    # No name to wait for: until a commit says this one, nobody asks for it.
    with _new_file(folder / (name + SUFFIX), synced=SYNC_ALL is None) as out:
        sealed: SealedDocument = sealing.seal_document(source, out)  # type: ignore[arg-type]
    return SealedFields(
        seed=sealed.seed.expose().hex(),
        size=sealed.size,
        sha256=sealed.sha256.hex(),
        file=name,
        file_sha256=sealed.file_sha256.hex(),
    )


@contextmanager
def file_written(path: Path, *, synced: bool = True) -> Iterator[BinaryIO]:
    """As `atomic.writing`, without the folder: one sync of that serves all documents of a commit."""
    beside = path.with_name(path.name + ".tmp")
    with _new_file(beside, synced=synced) as out:
        yield out
    try:
        beside.replace(path)
    except OSError as failure:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise atomic.told(failure, path.name) from failure


@contextmanager
def _new_file(path: Path, *, synced: bool) -> Iterator[BinaryIO]:
    """A file that was not there; it is gone again if the block raises."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except OSError as failure:
        raise atomic.told(failure, path.name) from failure
    try:
        with os.fdopen(handle, "wb", buffering=0) as out:
            yield out
            if synced:
                os.fsync(handle)
    except BaseException as failure:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        if isinstance(failure, OSError):
            raise atomic.told(failure, path.name) from failure
        raise


def sync(folder: Path) -> None:
    """Make what was sealed durable, bytes and names; where there are no documents there is nothing to do.

    On Linux one call writes out the whole file system: an import of 10,000 small documents with a sync each took three
    times as long. Killed before it, a file may lie there empty: no commit names it, so it is swept.
    """
    if not folder.is_dir():
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
        _sync_all(handle)
    except OSError as failure:
        raise atomic.told(failure, folder.name) from failure
    finally:
        os.close(handle)


def _sync_all(handle: int) -> None:
    if SYNC_ALL is not None and SYNC_ALL(handle):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


@contextmanager
def reading(folder: Path, named: SealedFields) -> Iterator[OpenDocument]:
    """Read from any position; the last chunk is authenticated before anything is given out.

    Raises `Missing`, or `DamagedFile` for a file that was cut, changed, or put in another's place.
    """
    with _opened(folder, named) as source, _telling(named):
        yield OpenDocument(source, SealSeed(bytes.fromhex(named.seed)), named.size)


def copy_out(folder: Path, named: SealedFields, out: BinaryIO) -> None:
    """The whole plaintext; raises if it is not what was sealed: then whoever calls throws `out` away."""
    with _opened(folder, named) as source, _telling(named):
        found = sealing.copy_out(source, SealSeed(bytes.fromhex(named.seed)), named.size, out)
    if found.hex() != named.sha256:
        raise DamagedFile(named.file_name, "another document")


def check(folder: Path, named: SealedFields) -> None:
    """That the sealed file is the one that the operation names, without opening it."""
    with _opened(folder, named) as source:
        found = hashlib.file_digest(source, "sha256").hexdigest()
    if found != named.file_sha256:
        raise DamagedFile(named.file_name, "another file")


@contextmanager
def _opened(folder: Path, named: SealedFields) -> Iterator[io.BufferedReader]:
    with atomic.opened(folder / named.file_name) as source:
        yield source


@contextmanager
def _telling(named: SealedFields) -> Iterator[None]:
    try:
        yield
    except DamagedSeal as damaged:
        raise DamagedFile(named.file_name, damaged.part) from damaged
    except NotForThisKey as swapped:
        raise DamagedFile(named.file_name, "another file") from swapped


class Hold:
    """Says to other processes of ours that this compartment's documents are in use, so that they sweep none.

    A file that was sealed a moment ago is named by no operation yet: only who holds alone may sweep.
    """

    def __init__(self, folder: Path, when_alone: Callable[[], object]) -> None:
        self._handle: int | None = None
        if fcntl is None or not folder.is_dir():
            return
        self._handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            when_alone()
            fcntl.flock(self._handle, fcntl.LOCK_SH)
        except BlockingIOError:
            # Another process is at it; it swept when it came.
            fcntl.flock(self._handle, fcntl.LOCK_SH)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def named_in(commits: Iterable[ReceivedCommit]) -> Iterator[str]:
    """The files that commits name which are not in the file yet."""
    for commit in commits:
        for one in commit.operations:
            with contextlib.suppress(Malformed):
                body = None if one.body is None else read_body(one.body)
                if isinstance(body, SetFields) and isinstance(body.fields.get("file"), str):
                    yield body.fields["file"]


def is_named(db: Connection, named: SealedFields) -> bool:
    """Whether an operation that is here still names this file: another record may have been given the same fields."""
    found = db.execute("SELECT 1 FROM document WHERE file=? LIMIT 1", (named.file,)).fetchone()
    return found is not None


def sweep(db: Connection, name: str, folder: Path, waiting: Iterable[str] = ()) -> tuple[str, ...]:
    """Delete what lies there and no operation names, set aside or not; `waiting` names files too.

    Returns the names deleted. Only files that are named as ours are touched.
    """
    if not folder.is_dir():
        return ()
    lying = sorted(entry.name for entry in os.scandir(folder) if OURS.fullmatch(entry.name))
    if not lying:
        return ()
    with telling(name):
        kept = {f"{file}{SUFFIX}" for (file,) in db.execute("SELECT file FROM document")}
    kept |= {f"{file}{SUFFIX}" for file in waiting}
    gone = [one for one in lying if one not in kept]
    for one in gone:
        with contextlib.suppress(FileNotFoundError):
            (folder / one).unlink()
    if gone:
        sync(folder)
    return tuple(gone)
