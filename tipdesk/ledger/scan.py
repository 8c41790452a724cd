"""Commits and operations in filing order, read in windows by another thread while the one before is looked at.

A window is one row of one statement: row by row the library would ask for the interpreter's lock a million times, and
reading and looking would wait for each other.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import count, islice
from typing import Any, Final, NamedTuple

import msgspec

from tipdesk.errors import DamagedFile
from tipdesk.ledger.connection import Connection

# The reader waits for the interpreter's lock up to its switch interval: windows are some milliseconds of looking, and
# some lie ready.
COMMITS: Final = 2_048
OPERATIONS: Final = 2_048
AHEAD: Final = 3
# What is longer is read for itself: so a window is bounded, whatever was written into the file.
HEADER_MOST: Final = 4_096
BODY_MOST: Final = 16_384
_RANGE: Final = "FROM ledger_commit WHERE row > ?1 AND row <= ?2"
# Joined as they stand: what is joined as text is taken back as bytes, and no byte is changed on the way.
_COMMITS: Final = (
    "SELECT json_group_array(json_array(row, seq, kept, first, length(header), length(digests),"
    " length(id) = 32 AND length(author) = 32 AND length(feed) = 32 AND length(signature) = 64)),"
    " CAST(group_concat(CASE WHEN length(header) <= ?3 THEN id || author || feed || signature || header || digests"
    f" ELSE '' END, '') AS BLOB) {_RANGE}"
)
_ONE_BY_ONE: Final = f"SELECT row, id, author, feed, seq, kept, first, header, signature, digests {_RANGE} ORDER BY row"
_BODIES: Final = (
    "SELECT json_group_array(json_array(row, length(salt), length(body))), CAST(group_concat("
    "CASE WHEN length(body) <= ?3 THEN salt || body ELSE '' END, '') AS BLOB)"
    " FROM operation WHERE row >= ?1 AND row < ?2 AND body IS NOT NULL"
)
_BODY: Final = "SELECT row, salt, body FROM operation WHERE row = ?"
_NUMBERS: Final = msgspec.json.Decoder(list[tuple[int, int, int, int, int, int, int]])
_LENGTHS: Final = msgspec.json.Decoder(list[tuple[int, int, int]])
ID, AUTHOR, FEED, FIXED = 32, 64, 96, 160


class Line(NamedTuple):
    """One commit as it stands in the file."""

    row: int
    id: bytes
    author: bytes
    feed: bytes
    seq: int
    kept: int
    first: int
    header: bytes
    signature: bytes
    digests: bytes


class Stored(NamedTuple):
    """An operation that is here: its row, salt and body."""

    row: int
    salt: bytes
    body: bytes


def commits(db: Connection, after_row: int, until_row: int, pool: ThreadPoolExecutor) -> Iterator[Sequence[Line]]:
    """Windows of commits after a row, up to another; the next is being read while one is looked at."""
    last = min(until_row, int(db.execute("SELECT coalesce(max(row), 0) FROM ledger_commit").fetchone()[0]))
    begins = iter(range(after_row, last, COMMITS))
    ahead = deque(pool.submit(_commits, db, begin, last) for begin in islice(begins, AHEAD))
    while ahead:
        lines = ahead.popleft().result()
        ahead += [pool.submit(_commits, db, begin, last) for begin in islice(begins, 1)]
        yield lines


def _commits(db: Connection, after_row: int, last: int) -> list[Line]:
    asked = (after_row, min(after_row + COMMITS, last))
    told, joined = db.execute(_COMMITS, (*asked, HEADER_MOST)).fetchone()
    numbers, found, at = _NUMBERS.decode(told), [], 0
    whole = all(one[6] for one in numbers) and len(joined or b"") == sum(FIXED + one[4] + one[5] for one in numbers)
    if not whole or numbers != sorted(numbers):
        # A long header; or somebody wrote other lengths into the file than its tables allow.
        return [Line(*_bytes(row)) for row in db.execute(_ONE_BY_ONE, asked).fetchall()]
    for row, seq, kept, first, header, digests, _ in numbers:
        body = at + FIXED
        found.append(
            Line(
                row, joined[at : at + ID], joined[at + ID : at + AUTHOR], joined[at + AUTHOR : at + FEED], seq, kept,
                first, joined[body : body + header], joined[at + FEED : body],
                joined[body + header : body + header + digests],
            )
        )  # fmt: skip
        at = body + header + digests
    return found


def _bytes(row: tuple[Any, ...]) -> tuple[Any, ...]:
    if not all(isinstance(one, bytes) for at, one in enumerate(row) if at in {1, 2, 3, 7, 8, 9}):
        raise DamagedFile(str(row[0]), "commit")
    return row


class Operations:
    """The operations beside the commits: each is asked for once, in filing order."""

    def __init__(self, db: Connection, first: int, pool: ThreadPoolExecutor) -> None:
        self._db = db
        self._pool = pool
        self._last = int(db.execute("SELECT coalesce(max(row), 0) FROM operation").fetchone()[0])
        self._held: list[Stored] = []
        self._at = 0
        self._end = first
        self._begins = count(first, OPERATIONS)
        self._ahead: deque[Future[list[Stored]]] = deque()
        for _ in range(AHEAD):
            self._submit()

    def of(self, first: int, number: int) -> Sequence[Stored]:
        """Those that are here of one commit."""
        end, found = first + number, list[Stored]()
        while True:
            held = self._held
            while self._at < len(held) and (one := held[self._at]).row < end:
                self._at += 1
                if one.row >= first:
                    found.append(one)
            if self._at < len(held) or self._end >= end or self._end > self._last:
                return found
            self._held, self._at = self._ahead.popleft().result(), 0
            self._end += OPERATIONS
            self._submit()

    def _submit(self) -> None:
        self._ahead.append(self._pool.submit(self._read, next(self._begins)))

    def _read(self, first: int) -> list[Stored]:
        told, joined = self._db.execute(_BODIES, (first, first + OPERATIONS, BODY_MOST)).fetchone()
        numbers, found, at = _LENGTHS.decode(told), [], 0
        if len(joined or b"") != sum(salt + body for _, salt, body in numbers if body <= BODY_MOST):
            raise DamagedFile(str(first), "op")
        for row, salt, body in numbers:
            if body > BODY_MOST:
                found.append(Stored(*self._db.execute(_BODY, (row,)).fetchone()))
                continue
            found.append(Stored(row, joined[at : at + salt], joined[at + salt : at + salt + body]))
            at += salt + body
        return found
