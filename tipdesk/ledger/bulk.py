"""Filing many new records at once: commits of 500 operations, transactions of 20,000, words merged at the end.

While one transaction is stored by a second thread, the caller's prepares the next. The second asks the interpreter for
few, long statements, since the library lets go of it within each, and getting it back costs milliseconds while
another thread runs.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Final, NamedTuple

from tipdesk.ledger import ahead, cards, store, traces
from tipdesk.ledger.ahead import Batch, Block, NewRecord
from tipdesk.ledger.cards import Shape, Tally
from tipdesk.ledger.commit import Commit
from tipdesk.ledger.connection import Connection, telling, transaction
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId
from tipdesk.ledger.writing import Author, Place, sign_commit

__all__ = ["Line", "NewRecord", "Pen", "Task", "bulk", "guard_words", "note_documents", "settle"]

HASH_IN_BULK: Final = 32 << 20
HASH_DEFAULT: Final = 1 << 20
MERGE_PAGES: Final = 500
# FTS5's documented sign that a merge had nothing left to do: fewer than two changes.
NOTHING_LEFT: Final = 2
# From so many records on there are too many pieces: with a dozen, a search of 0.2 ms takes 0.3.
MERGED_WHOLE: Final = 200_000
MERGE_IN_BULK: Final = 8
MERGE_DEFAULT: Final = 4


class Line(NamedTuple):
    """Where a feed stands while we append to it: nothing is taken in meanwhile, so each commit follows the last."""

    place: Place
    height: int
    joint: CommitId | None

    def after(self, commit: Commit) -> "Line":
        return Line(Place.after(commit), self.height + 1, self.joint or commit.id)

    def node(self, commit: Commit) -> Node:
        """The node of the commit just written in this place."""
        header = commit.header
        joint = self.joint if self.joint is not None and not header.seen else commit.id
        return Node(
            commit.id,
            header.by,
            commit.feed,
            header.seq,
            header.prev,
            header.grant,
            tuple(header.seen),
            self.height,
            joint,
        )


class Task(NamedTuple):
    """The file that is written into, by whom, and how its records look."""

    db: Connection
    name: str
    pen: "Pen"
    shape: Shape


class Pen(NamedTuple):
    """Who writes, and with what clock and chance."""

    author: Author
    now_ms: Callable[[], int]
    chance: Callable[[int], bytes]


class _Reading:
    """What goes wrong while reading ahead is raised when what was read before is kept: by `next`, asked again."""

    def __init__(self, source: Iterator[Batch]) -> None:
        self._source = source
        self._wrong: BaseException | None = None

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, wrong: BaseException | None, _: TracebackType | None) -> bool:
        self._wrong = wrong
        return isinstance(wrong, Exception)

    def next(self) -> Batch | None:
        if self._wrong is not None:
            raise self._wrong
        return next(self._source, None)


def bulk(task: Task, begin: Callable[[], Line], records: Iterable[NewRecord]) -> Iterator[int]:
    """File the records; after each transaction yields how many are kept.

    `begin` is asked inside each transaction where the feed stands, since others may have written meanwhile: this
    program between two steps, or another one. Whoever stops asking cancels: what was yielded is kept. `records` must
    not write in this compartment: they are asked for while a transaction runs.
    """
    with telling(task.name):
        key = traces.key_of(task.db)
    reading = _Reading(ahead.batches(records, task.shape, task.pen.chance, key))
    kept, many, batch = 0, False, reading.next()
    with ThreadPoolExecutor(1) as second:
        while batch is not None:
            stored = second.submit(_store, task, begin, batch, many)
            kept, batch = kept + batch.records, None
            with reading:
                batch = reading.next()
            stored.result()
            many = many or batch is not None
            yield kept
            batch = batch if batch is not None else reading.next()
        if many:
            for _ in settle(task.db, task.name, whole=kept >= MERGED_WHOLE):
                yield kept


def _store(task: Task, begin: Callable[[], Line], batch: Batch, many: bool) -> None:
    with transaction(task.db, task.name):
        if many:
            _let_loose(task.db)
        _file(task, begin(), batch)


def _let_loose(db: Connection) -> None:
    """Within the transaction: nothing is deleted here, and secure deletion costs a sixth. `guard_words` undoes it."""
    db.execute("INSERT INTO words(words, rank) VALUES('hashsize', ?)", (HASH_IN_BULK,))
    db.execute("INSERT INTO words(words, rank) VALUES('automerge', ?)", (MERGE_IN_BULK,))
    db.execute("INSERT INTO words(words, rank) VALUES('secure-delete', 0)")


def _file(task: Task, line: Line, batch: Batch) -> None:
    db = task.db
    commit_row, at = store.next_rows(db)
    first = at
    # First of all: it is by far the longest statement, in which the other thread can prepare all of the next batch.
    cards.put_words(db, at, batch.words)
    for block in batch.blocks:
        commit = sign_commit(task.pen.author, line.place, block.operations, time=task.pen.now_ms())
        node = line.node(commit)
        store.put_commits(db, [(commit_row, at, commit, node, 1)])
        store.put_first_operations(db, at, commit_row, commit.operations)
        cards.put_plain(db, at, block.cards)
        _note(db, at, block)
        line = Line(Place.after(commit), node.height + 1, node.joint)
        commit_row, at = commit_row + 1, at + len(block.cards)
    traces.put_many(db, first, batch.traces)
    Tally(batch.states).write(db)


def _note(db: Connection, first: int, block: Block) -> None:
    if block.files:
        db.executemany("INSERT OR IGNORE INTO document VALUES(?,?)", [(file, first + i) for i, file in block.files])
    cards.put_waits(db, [(state, *waits, first + i) for i, state, waits in block.waits])


def note_documents(db: Connection, first: int, records: Sequence[NewRecord]) -> None:
    """Which sealed files are named: what no operation names is swept at the next start."""
    named = [(r.fields.get("file"), first + i) for i, r in enumerate(records) if r.kind == "document"]
    # Others may have written anything there, and must not keep a merge from its end.
    files = [one for one in named if type(one[0]) is str]
    if files:
        db.executemany("INSERT OR IGNORE INTO document VALUES(?,?)", files)


def settle(db: Connection, name: str, *, whole: bool) -> Iterator[None]:
    """What a bulk left in large pieces is made ready for single commits; `whole`, in steps, for search as well."""
    if whole:
        with telling(name):
            db.execute("INSERT INTO words(words, rank) VALUES('merge', ?)", (-MERGE_PAGES,))
            while True:
                before = db.total_changes
                db.execute("INSERT INTO words(words, rank) VALUES('merge', ?)", (MERGE_PAGES,))
                if db.total_changes - before < NOTHING_LEFT:
                    break
                yield
    with transaction(db, name):
        guard_words(db, name, lift=not whole)
    with telling(name):
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def guard_words(db: Connection, name: str, *, lift: bool = True) -> None:
    """The index as it must be outside a bulk: deleted words leave the file at once. Also run when work begins.

    Within a transaction.
    """
    with telling(name):
        secure = db.execute("SELECT v FROM words_config WHERE k='secure-delete'").fetchone()
        if secure is None or secure[0] != 1:
            db.execute("INSERT INTO words(words, rank) VALUES('hashsize', ?)", (HASH_DEFAULT,))
            db.execute("INSERT INTO words(words, rank) VALUES('automerge', ?)", (MERGE_DEFAULT,))
            db.execute("INSERT INTO words(words, rank) VALUES('secure-delete', 1)")
            if lift:
                _lift(db)


def _lift(db: Connection) -> None:
    """Put a bulk's large pieces onto a level of their own, where each later commit merges a little of them.

    Among the small ones the sixteenth commit would merge them all at once, which takes a second. Merging them here
    costs a tenth of the bulk, and search gains by it only where they are many.
    """
    db.execute("INSERT INTO words(words, rank) VALUES('merge', -1)")
    # Where all pieces lie on one level they stay there, unless one more came since the merge of all others began.
    db.execute("INSERT INTO words(rowid, title) VALUES(0, 'x')")
    _write_out(db)
    db.execute("INSERT INTO words(words, rowid, title) VALUES('delete', 0, 'x')")
    _write_out(db)
    db.execute("INSERT INTO words(words, rank) VALUES('merge', -1)")


def _write_out(db: Connection) -> None:
    """At a savepoint the index writes what it gathered."""
    db.execute("SAVEPOINT gathered")
    db.execute("RELEASE gathered")
