"""Connections to one SQLCipher file: the raw key, the settings, and the failures told by name."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeAlias
from urllib.parse import quote

import sqlcipher3
from sqlcipher3 import _sqlite3

from tipdesk.errors import DamagedFile, DiskFull, ReadOnly, TipdeskError, VaultBusy
from tipdesk.seal.secrets import FileKey

# sqlcipher3 ships no types.
Connection: TypeAlias = Any
DatabaseError = sqlcipher3.dbapi2.DatabaseError

# Rests and pooled stories: 2 MB of cache. The open story and the inbox: 64 MB (measured: below that inserts slow).
CACHE_AT_REST_KIB: Final = 2_000
CACHE_AT_WORK_KIB: Final = 64_000
BUSY_MS: Final = 5_000
RAW_KEY_LENGTH: Final = len("x''") + 64
# SQLITE_CONFIG_MEMSTATUS of sqlite3.h.
_MEMSTATUS: Final = 9


def raw_key(key: FileKey) -> str:
    """The key as SQLCipher takes it without derivation: x' and 64 hex digits and '."""
    text = f"x'{key.expose().hex()}'"
    if len(text) != RAW_KEY_LENGTH:
        raise ValueError("a raw key has 64 hex digits")
    return text


def told(failure: sqlcipher3.dbapi2.Error, name: str) -> TipdeskError:
    """The failure that a person can be told about; raise it `from` the library's."""
    code = getattr(failure, "sqlite_errorname", "") or ""
    words = str(failure)
    if code.startswith("SQLITE_FULL") or "disk is full" in words:
        return DiskFull(name)
    if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")) or "readonly" in words:
        return ReadOnly(name)
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or "locked" in words:
        return VaultBusy(name)
    return DamagedFile(name, words)


@contextmanager
def telling(name: str) -> Iterator[None]:
    """Turn what the library raises for the world's faults into ours; a wrong statement stays a bug."""
    try:
        yield
    except (sqlcipher3.dbapi2.IntegrityError, sqlcipher3.dbapi2.ProgrammingError):
        raise
    except sqlcipher3.dbapi2.OperationalError as failure:
        if "no such" in str(failure) or "syntax error" in str(failure):
            raise
        raise told(failure, name) from failure
    except sqlcipher3.dbapi2.DatabaseError as failure:
        raise told(failure, name) from failure


def connect(path: Path, key: FileKey, *, cache_kib: int = CACHE_AT_REST_KIB, create: bool = False) -> Connection:
    """Open the file, and read from it once, so that a wrong key or a damaged first page shows here.

    Autocommit: whoever writes says BEGIN. `temp_store=MEMORY` and no spilling: nothing readable touches the disk.
    """
    if not create and not path.exists():
        raise DamagedFile(path.name, "missing")
    with telling(path.name):
        db = sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000)
        try:
            # The library would write to standard error; what went wrong is told by name instead.
            db.execute("PRAGMA cipher_log_level=NONE")
            db.execute(f'PRAGMA key="{raw_key(key)}"')
            for setting in (
                "cipher_memory_security=OFF",
                "temp_store=MEMORY",
                "synchronous=FULL",
                "secure_delete=ON",
                "foreign_keys=ON",
                f"cache_size=-{cache_kib}",
            ):
                db.execute(f"PRAGMA {setting}")
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            db.close()
            raise
    return db


def glance(path: Path, key: FileKey) -> Connection:
    """Open the file for one question: nothing is written through it, and nothing is read before the question.

    Half the work of `connect`, and each statement saved counts where 500 files are asked: a wrong key, a damaged page,
    another file's place or another version shows when it is asked. What needs mending first (a journal that a kill
    left) cannot be read so, and is opened by `connect`. A missing file is not made: read-only says that.
    """
    before = "file://" if path.is_absolute() and not path.drive else "file:///" if path.drive else "file:"
    asked = f"{before}{quote(path.as_posix())}?mode=ro"
    db = sqlcipher3.connect(asked, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000, uri=True)
    try:
        # In memory the library sorts without being told: it is built so, and a test asks it.
        db.execute(f'PRAGMA key="{raw_key(key)}"')
    except BaseException:
        db.close()
        raise
    return db


@contextmanager
def transaction(db: Connection, name: str) -> Iterator[None]:
    """All or nothing. IMMEDIATE takes the write lock at once, so that what is read first stays true."""
    with telling(name):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")


def work(path: Path, key: FileKey) -> None:
    """The file ready for writing: WAL, where one sync makes a commit durable.

    By a connection of its own, which takes 0.1 ms. The library refuses on one that is in the middle of a read, and on
    the writer's another thread may be asking who is in the compartment; one connection waits for the other.
    """
    with telling(path.name):
        db = sqlcipher3.connect(str(path), isolation_level=None, timeout=BUSY_MS / 1000)
        try:
            db.execute(f'PRAGMA key="{raw_key(key)}"')
            db.execute("PRAGMA journal_mode=WAL").fetchone()
        finally:
            db.close()


def rest(db: Connection, name: str) -> None:
    """Back to a rollback journal: opening files at rest in WAL mode takes more than twice as long.

    While another connection has the file open, it stays in WAL mode: the last one to leave brings it to rest.
    """
    with telling(name):
        # Nobody waits here: a list that is being read in another process must not hold up a lock.
        db.execute("PRAGMA busy_timeout=0").fetchone()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        try:
            db.execute("PRAGMA journal_mode=DELETE").fetchone()
        except sqlcipher3.dbapi2.OperationalError as failure:
            if not isinstance(told(failure, name), VaultBusy):
                raise
        finally:
            db.execute(f"PRAGMA busy_timeout={BUSY_MS}").fetchone()


def alone(path: Path, key: FileKey) -> Connection:
    """The file at rest, and locked so that nobody reads or writes it until this closes: it is about to be replaced.

    Raises `VaultBusy` where another process works in it: what that would still write would be lost.
    """
    db = connect(path, key)
    try:
        with telling(path.name):
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            db.execute("PRAGMA journal_mode=DELETE").fetchone()
            db.execute("PRAGMA locking_mode=EXCLUSIVE").fetchone()
            db.execute("BEGIN EXCLUSIVE")
            db.execute("COMMIT")
    except BaseException:
        db.close()
        raise
    return db


def inode(path: Path) -> int:
    """Which file lies at this path now."""
    try:
        return path.stat().st_ino
    except OSError as failure:
        raise DamagedFile(path.name, "missing") from failure


def same_file(path: Path, opened: int) -> None:
    """Raises `DamagedFile` if what lies there is not what was opened: writes would go to a file that nobody finds."""
    if inode(path) != opened:
        raise DamagedFile(path.name, "replaced since it was opened")


def _let_threads_pass() -> None:
    """Without statistics of memory, whose one lock each allocation in each thread takes.

    Two threads that search 500 files take 200 ms with it, longer than one thread does; without it 80 to 100 ms
    (`resources/design/decisions/two-threads.md`). Before the first connection; a library that does not offer it is
    only slower.
    """
    library = ctypes.CDLL(_sqlite3.__file__)
    if all(hasattr(library, name) for name in ("sqlite3_shutdown", "sqlite3_config", "sqlite3_initialize")):
        library.sqlite3_shutdown()
        # Named, so that the rest is passed as C passes what varies.
        library.sqlite3_config.argtypes = [ctypes.c_int]
        library.sqlite3_config(_MEMSTATUS, 0)
        library.sqlite3_initialize()
    # What goes wrong is told by name; the library would write it to standard error, and says so for all connections.
    db = sqlcipher3.connect(":memory:")
    db.execute("PRAGMA cipher_log_level=NONE")
    db.close()


_let_threads_pass()
