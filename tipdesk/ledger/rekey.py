"""A compartment's file under a new key: written beside the old one, opened and checked, then put in its place.

The caller seals the `.key` file with both keys before, and with the new one alone afterwards (PROTOCOL 10): killed at
any moment, one of the two keys opens what lies there. Nobody may have the compartment open meanwhile.
"""

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tipdesk.errors import DamagedFile
from tipdesk.ledger import connection
from tipdesk.ledger.connection import Connection, telling
from tipdesk.seal.secrets import FileKey

SUFFIX: Final = ".new"
_TABLES: Final = "SELECT name FROM sqlite_master WHERE type='table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"


def fitting_key(path: Path, keys: Sequence[FileKey]) -> FileKey:
    """The key of several, as a `.key` holds during a re-key, that opens the file; raises `DamagedFile` if none does."""
    for key in keys:
        try:
            connection.connect(path, key).close()
        except DamagedFile:
            continue
        return key
    raise DamagedFile(path.name, "no key opens it")


def rekey(path: Path, old: FileKey, new: FileKey) -> None:
    """Raises `DamagedFile`, `DiskFull`, `VaultBusy`; then the old file lies as it lay."""
    beside = path.with_name(path.name + SUFFIX)
    sweep(path)
    with contextlib.closing(connection.alone(path, old)) as db:
        try:
            _export(db, path, beside, new)
            _check(db, path, beside, new)
            _sync(beside)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        beside.replace(path)
        _sync(path.parent)


def sweep(path: Path) -> None:
    """Remove what a killed re-key left beside the file: it was never in force. Also run when a vault is opened."""
    for left in (SUFFIX, SUFFIX + "-journal", SUFFIX + "-wal", SUFFIX + "-shm"):
        path.with_name(path.name + left).unlink(missing_ok=True)


def _export(db: Connection, path: Path, beside: Path, new: FileKey) -> None:
    with telling(path.name):
        version = db.execute("PRAGMA user_version").fetchone()[0]
        # A key never stands in a bound value that a trace could show apart from the statement: both are ours.
        db.execute(f'ATTACH DATABASE ? AS beside KEY "{connection.raw_key(new)}"', (str(beside),))
        try:
            db.execute("SELECT sqlcipher_export('beside')").fetchone()
            db.execute(f"PRAGMA beside.user_version={int(version)}")
        finally:
            if db.in_transaction:
                db.execute("ROLLBACK")
            db.execute("DETACH DATABASE beside")


def _check(before: Connection, path: Path, beside: Path, new: FileKey) -> None:
    """The new file opens with the new key alone, is whole, and holds as many rows of everything."""
    after = connection.connect(beside, new)
    try:
        with telling(path.name):
            whole = after.execute("PRAGMA integrity_check").fetchone()[0]
            if whole != "ok" or _rows(before) != _rows(after):
                raise DamagedFile(path.name, "the new file is not the old one")
            after.execute("INSERT INTO words(words, rank) VALUES('integrity-check', 0)")
    finally:
        after.close()


def _rows(db: Connection) -> dict[str, int]:
    names = [row[0] for row in db.execute(_TABLES).fetchall()]
    return {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608  own names


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
