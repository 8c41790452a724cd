"""Commits and operations in filing order, read in windows by another thread while the one before is looked at.

A window is one row of one statement, each column in one piece: row by row the library would ask for the interpreter's
lock a million times, and reading and looking would wait for each other.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from itertools import accumulate, count, islice, pairwise
from typing import Any, Final, NamedTuple, TypeAlias

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
ID, SIGNATURE, SALT = 32, 64, 16
_RANGE: Final = "FROM ledger_commit WHERE row > ?1 AND row <= ?2"
# Joined as they stand: what is joined as text is taken back as bytes, and no byte is changed on the way.
_COMMITS: Final = (
    "SELECT json_array(json_group_array(row), json_group_array(seq), json_group_array(kept), json_group_array(first),"
    " json_group_array(length(header)), json_group_array(length(digests))),"
    " CAST(group_concat(id, '') AS BLOB), CAST(group_concat(author, '') AS BLOB),"
    " CAST(group_concat(feed, '') AS BLOB), CAST(group_concat(signature, '') AS BLOB),"
    " CAST(group_concat(CASE WHEN length(header) <= ?3 THEN header END, char(10)) AS BLOB),"
    " CAST(group_concat(digests, '') AS BLOB),"
    " total(length(id) = 32 AND length(author) = 32 AND length(feed) = 32 AND length(signature) = 64) = count(*)"
    f" {_RANGE}"
)
_ONE_BY_ONE: Final = f"SELECT row, id, author, feed, seq, kept, first, header, signature, digests {_RANGE} ORDER BY row"
_BODIES: Final = (
    "SELECT json_array(json_group_array(row), json_group_array(length(salt)), json_group_array(length(body))),"
    " CAST(group_concat(salt, '') AS BLOB),"
    " CAST(group_concat(CASE WHEN length(body) <= ?3 THEN body END, '') AS BLOB)"
    " FROM operation WHERE row >= ?1 AND row < ?2 AND body IS NOT NULL"
)
_BODY: Final = "SELECT row, salt, body FROM operation WHERE row = ?"
_Numbers: TypeAlias = list[int]
_SIX: Final = msgspec.json.Decoder(tuple[_Numbers, _Numbers, _Numbers, _Numbers, _Numbers, _Numbers])
_THREE: Final = msgspec.json.Decoder(tuple[_Numbers, _Numbers, _Numbers])


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


class Window:
    """Commits that follow each other, by columns; the headers stand in lines."""

    def __init__(self, numbers: tuple[_Numbers, ...], columns: tuple[bytes, ...]) -> None:
        self.rows, self.seqs, self.kept, self.firsts, self._headers, self._digests = numbers
        self.ids, self.authors, self.feeds, self.signatures, self.headers, self.digests = columns
        # Where each header begins (behind it stands the end of a line), and where each commit's digests do.
        self.header_at = list(accumulate((one + 1 for one in self._headers), initial=0))
        self.digests_at = list(accumulate(self._digests, initial=0))

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def ends(self) -> list[int]:
        """Of each commit, the row after that of its last operation."""
        return [first + size // ID for first, size in zip(self.firsts, self._digests, strict=True)]

    def __iter__(self) -> Iterator[Line]:
        return map(self.line, range(len(self)))

    def header(self, at: int) -> bytes:
        return self.headers[self.header_at[at] : self.header_at[at + 1] - 1]

    def id(self, at: int) -> bytes:
        return self.ids[at * ID : at * ID + ID]

    def author(self, at: int) -> bytes:
        return self.authors[at * ID : at * ID + ID]

    def feed(self, at: int) -> bytes:
        return self.feeds[at * ID : at * ID + ID]

    def signature(self, at: int) -> bytes:
        return self.signatures[at * SIGNATURE : at * SIGNATURE + SIGNATURE]

    def line(self, at: int) -> Line:
        return Line(
            self.rows[at], self.id(at), self.author(at), self.feed(at), self.seqs[at], self.kept[at], self.firsts[at],
            self.header(at), self.signature(at), self.digests[self.digests_at[at] : self.digests_at[at + 1]],
        )  # fmt: skip

    def whole(self) -> bool:
        """Whether the pieces are as long as the numbers say, and in order: then each column is cut where it was."""
        lengths = (self.header_at[-1] - 1, self.digests_at[-1])
        return (len(self.headers), len(self.digests)) == lengths and self.rows == sorted(self.rows)


def commits(
    db: Connection, after_row: int, until_row: int, pool: ThreadPoolExecutor
) -> Iterator[Window | Sequence[Line]]:
    """Windows of commits after a row, up to another; the next is being read while one is looked at.

    One by one where a header is long, or where somebody wrote other lengths into the file than its tables allow.
    """
    last = min(until_row, int(db.execute("SELECT coalesce(max(row), 0) FROM ledger_commit").fetchone()[0]))
    begins = iter(range(after_row, last, COMMITS))
    ahead = deque(pool.submit(_commits, db, begin, last) for begin in islice(begins, AHEAD))
    while ahead:
        window = ahead.popleft().result()
        ahead += [pool.submit(_commits, db, begin, last) for begin in islice(begins, 1)]
        yield window


def _commits(db: Connection, after_row: int, last: int) -> Window | Sequence[Line]:
    asked = (after_row, min(after_row + COMMITS, last))
    told, *columns, fixed = db.execute(_COMMITS, (*asked, HEADER_MOST)).fetchone()
    try:
        numbers = _SIX.decode(told)
    except msgspec.ValidationError:
        fixed = False
    else:
        # Nothing is between two windows where rows are missing.
        if fixed and numbers[0] and (window := Window(numbers, tuple(one or b"" for one in columns))).whole():
            return window
    return [Line(*_bytes(row)) for row in db.execute(_ONE_BY_ONE, asked).fetchall()]


def _bytes(row: tuple[Any, ...]) -> tuple[Any, ...]:
    if not all(isinstance(one, bytes if at in {1, 2, 3, 7, 8, 9} else int) for at, one in enumerate(row)):
        raise DamagedFile(str(row[0]), "commit")
    return row


class Bodies:
    """A window of operations that are here, in rows from `first` up to `end`, by columns."""

    def __init__(self, first: int, numbers: tuple[_Numbers, ...], salts: bytes, bodies: bytes) -> None:
        self.first, self.end = first, first + OPERATIONS
        self.rows, sizes, self._lengths = numbers
        self._salts, self._bodies = salts, bodies
        self._at = list(accumulate((one if one <= BODY_MOST else 0 for one in self._lengths), initial=0))
        if sizes.count(SALT) != len(sizes) or len(salts) != SALT * len(sizes) or len(bodies) != self._at[-1]:
            raise DamagedFile(str(first), "op")

    def place(self, row: int) -> int:
        """Where this row stands in the window, or would."""
        return bisect_left(self.rows, row)

    def long(self, begin: int, end: int) -> bool:
        """Whether a body was left out."""
        return max(self._lengths[begin:end], default=0) > BODY_MOST

    def salts(self, begin: int, end: int) -> list[bytes]:
        return [self._salts[at : at + SALT] for at in range(begin * SALT, end * SALT, SALT)]

    def bodies(self, begin: int, end: int) -> list[bytes]:
        """A long one is empty here."""
        cuts = self._at[begin : end + 1]
        return [self._bodies[a:b] for a, b in pairwise(cuts)]


class Operations:
    """The operations beside the commits, asked for in filing order; some windows are held ahead."""

    def __init__(self, db: Connection, first: int, pool: ThreadPoolExecutor) -> None:
        self._db = db
        self._pool = pool
        self._last = int(db.execute("SELECT coalesce(max(row), 0) FROM operation").fetchone()[0])
        self._begins = count(first, OPERATIONS)
        self._ahead: deque[Future[Bodies]] = deque()
        for _ in range(AHEAD):
            self._submit()
        self._held = self._next()

    def around(self, row: int) -> Bodies:
        """The window that this row belongs to; the last one where nothing stands there any more."""
        while row >= self._held.end and self._held.end <= self._last:
            self._held = self._next()
        return self._held

    def of(self, first: int, number: int) -> Sequence[Stored]:
        """Those that are here of one commit."""
        end, found, at = first + number, list[Stored](), first
        while True:
            held = self.around(at)
            begin, stop = held.place(at), held.place(end)
            here = zip(held.rows[begin:stop], held.salts(begin, stop), held.bodies(begin, stop), strict=True)
            some = list(map(Stored._make, here))
            if held.long(begin, stop):
                some = [Stored(*self._db.execute(_BODY, (one.row,)).fetchone()) for one in some]
            found += some
            if held.end >= end or held.end > self._last:
                return found
            at = held.end

    def _next(self) -> Bodies:
        window = self._ahead.popleft().result()
        self._submit()
        return window

    def _submit(self) -> None:
        self._ahead.append(self._pool.submit(self._read, next(self._begins)))

    def _read(self, first: int) -> Bodies:
        told, salts, bodies = self._db.execute(_BODIES, (first, first + OPERATIONS, BODY_MOST)).fetchone()
        try:
            return Bodies(first, _THREE.decode(told), salts or b"", bodies or b"")
        except msgspec.ValidationError as changed:
            raise DamagedFile(str(first), "op") from changed
