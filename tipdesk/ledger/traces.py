"""Which records hold the same address, number or link: digests under the file's own key, in step with the cards."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from tipdesk.errors import DamagedFile
from tipdesk.ledger import canonical, store
from tipdesk.ledger.connection import Connection
from tipdesk.seal.traces import TraceKey

META: Final = "trace"
KEY: Final = 32
_PUT: Final = "INSERT OR IGNORE INTO trace VALUES(?,?)"
_PUT_MANY: Final = (
    "INSERT OR IGNORE INTO trace SELECT value->>0, ?1 + (value->>1) FROM json_each(CAST(?2 AS TEXT)) ORDER BY 1, 2"
)

Placed = tuple[int, int]
"""A digest, and the place of its record in a batch."""


def key_of(db: Connection) -> TraceKey:
    """Made with the file, and never told to another."""
    raw = store.meta(db, META)
    if raw is None or len(raw) != KEY:
        raise DamagedFile(Path(db.execute("PRAGMA database_list").fetchone()[2]).name, META)
    return TraceKey(raw)


def digests(key: TraceKey, traces: Iterable[str]) -> list[int]:
    return [key.digest(one.encode("utf-8", "surrogatepass")) for one in traces]


def put(db: Connection, rows: Sequence[tuple[int, Sequence[str]]]) -> None:
    """What these records hold."""
    if not rows:
        return
    key = key_of(db)
    db.executemany(_PUT, sorted((digest, row) for row, traces in rows for digest in digests(key, traces)))


def put_many(db: Connection, first: int, placed: Sequence[Placed]) -> None:
    """Of a batch whose first record stands in this row, by one statement; in the index's own order."""
    if placed:
        db.execute(_PUT_MANY, (first, canonical.encode_struct(list(placed))))
        # The library keeps what was bound last.
        db.execute(_PUT_MANY, (first, b"[]"))


def forget(db: Connection, row: int, traces: Sequence[str]) -> None:
    """What the record held: with the page, `secure_delete` wipes it."""
    if traces:
        gone = [(digest, row) for digest in digests(key_of(db), traces)]
        db.executemany("DELETE FROM trace WHERE digest=? AND row=?", gone)


def holding(db: Connection, digest: int, but: int, limit: int) -> list[int]:
    """The newest other records that hold it."""
    found = db.execute(
        "SELECT row FROM trace WHERE digest=? AND row<>? ORDER BY row DESC LIMIT ?", (digest, but, limit)
    ).fetchall()
    return [row for (row,) in found]


def number(db: Connection, digest: int, but: int, most: int) -> int:
    """How many others hold it; counted to `most`."""
    return int(
        db.execute(
            "SELECT count(*) FROM (SELECT 1 FROM trace WHERE digest=? AND row<>? LIMIT ?)", (digest, but, most)
        ).fetchone()[0]
    )
