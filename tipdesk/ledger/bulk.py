"""Filing many new records at once: commits of 500 operations, transactions of 20,000, words merged at the end.

One transaction's rows are encoded, hashed and shaped in a second thread while the transaction before it is committed:
the library lets go of the interpreter meanwhile. Rows are written by one thread alone, since letting go at each row
while another thread runs costs more than it gains.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final, NamedTuple

from tipdesk.ledger import cards, store
from tipdesk.ledger.cards import Shape, Shown, Tally, Words
from tipdesk.ledger.commit import Commit
from tipdesk.ledger.connection import Connection, telling, transaction
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId, RecordId
from tipdesk.ledger.operation import Carried, write_fields
from tipdesk.ledger.writing import Author, Place, carry, sign_commit

COMMIT_OPERATIONS: Final = 500
COMMIT_BYTES: Final = 8 << 20
TRANSACTION_RECORDS: Final = 20_000
TRANSACTION_LETTERS: Final = 32 << 20
# Fewer go in as they are: raising the index's memory, and merging after, would cost more than it saves.
FEW: Final = 2_000
HASH_IN_BULK: Final = 32 << 20
HASH_DEFAULT: Final = 1 << 20
MERGE_PAGES: Final = 500
# FTS5's documented sign that a merge had nothing left to do: fewer than two changes.
NOTHING_LEFT: Final = 2
CHECKPOINT: Final = "PRAGMA wal_checkpoint(PASSIVE)"


class NewRecord(NamedTuple):
    """A record that is not here yet, with all its fields."""

    kind: str
    record: RecordId
    fields: dict[str, Any]


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


class Prepared(NamedTuple):
    """One commit's worth of records: all that does not depend on where the feed will stand."""

    records: list[NewRecord]
    operations: tuple[Carried, ...]
    shown: list[Shown]


def _batches(records: Iterable[NewRecord]) -> Iterator[list[NewRecord]]:
    """What one transaction takes, bounded by number and by letters; read by the caller's thread alone."""
    batch: list[NewRecord] = []
    letters = 0
    for record in records:
        batch.append(record)
        letters += sum(len(value) for value in record.fields.values() if type(value) is str)
        if len(batch) == TRANSACTION_RECORDS or letters > TRANSACTION_LETTERS:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def _prepare(task: "Task", batch: Sequence[NewRecord]) -> list[Prepared]:
    """Encode, salt, hash and shape; bodies are encoded once, and gathered until a commit is full."""
    done: list[Prepared] = []
    held: list[NewRecord] = []
    bodies: list[bytes] = []
    size = 0
    for record in batch:
        body = write_fields("set", record.kind, record.record, record.fields)
        if held and (len(held) == COMMIT_OPERATIONS or size + len(body) > COMMIT_BYTES):
            done.append(_prepared(task, held, bodies))
            held, bodies, size = [], [], 0
        held.append(record)
        bodies.append(body)
        size += len(body)
    if held:
        done.append(_prepared(task, held, bodies))
    return done


def _prepared(task: "Task", records: list[NewRecord], bodies: list[bytes]) -> Prepared:
    shown = [_cut(task.shape(one.kind, one.fields)) for one in records]
    return Prepared(records, carry(bodies, task.pen.chance), shown)


def _cut(shown: Shown) -> Shown:
    return shown if shown.words is None else shown._replace(words=Words(*shown.words.cut()))


def bulk(task: Task, begin: Callable[[], Line], records: Iterable[NewRecord]) -> Iterator[int]:
    """File the records; after each transaction yields how many are kept.

    `begin` is asked inside each transaction where the feed stands, since others may have written meanwhile: this
    program between two steps, or another one. Whoever stops asking cancels: what was yielded is kept.
    """
    kept, batches = 0, _batches(records)
    batch = next(batches, [])
    many = len(batch) > FEW
    with ThreadPoolExecutor(1) as second:
        ready: Future[list[Prepared]] | None = second.submit(_prepare, task, batch) if batch else None
        while ready is not None:
            blocks = ready.result()
            batch = next(batches, [])
            many = many or bool(batch)
            with transaction(task.db, task.name):
                if many:
                    _let_loose(task.db)
                _file(task, begin(), blocks)
                ready = second.submit(_prepare, task, batch) if batch else None
            kept += sum(len(block.records) for block in blocks)
            yield kept
        if many:
            for _ in settle(task.db, task.name):
                yield kept


def _let_loose(db: Connection) -> None:
    """Within the transaction: nothing is deleted here, and secure deletion costs a sixth. `guard_words` undoes it."""
    db.execute("INSERT INTO words(words, rank) VALUES('hashsize', ?)", (HASH_IN_BULK,))
    db.execute("INSERT INTO words(words, rank) VALUES('secure-delete', 0)")


def _file(task: Task, line: Line, blocks: Sequence[Prepared]) -> None:
    db, _, pen, _ = task
    rows, tally = store.next_rows(db), Tally()
    commit_row, at = rows
    for block in blocks:
        commit = sign_commit(pen.author, line.place, block.operations, time=pen.now_ms())
        node = line.node(commit)
        store.put_commits(db, [(commit_row, at, commit, node, 1)])
        store.put_operations(
            db,
            [(at + i, commit_row, None, one.salt, one.body) for i, one in enumerate(commit.operations)],
        )
        cards.put_new_cut(
            db,
            [(at + i, one.record, one.kind, block.shown[i]) for i, one in enumerate(block.records)],
            tally,
        )
        note_documents(db, at, block.records)
        line = Line(Place.after(commit), node.height + 1, node.joint)
        commit_row, at = commit_row + 1, at + len(block.records)
    tally.write(db)


def note_documents(db: Connection, first: int, records: Sequence[NewRecord]) -> None:
    """Which sealed files are named: what no operation names is swept at the next start."""
    named = [(r.fields.get("file"), first + i) for i, r in enumerate(records) if r.kind == "document"]
    # Others may have written anything there, and must not keep a merge from its end.
    files = [one for one in named if type(one[0]) is str]
    if files:
        db.executemany("INSERT OR IGNORE INTO document VALUES(?,?)", files)


def settle(db: Connection, name: str) -> Iterator[None]:
    """Merge what a bulk left in large pieces, else a later commit pays a second for it. One short step each."""
    with telling(name):
        db.execute("INSERT INTO words(words, rank) VALUES('merge', ?)", (-MERGE_PAGES,))
        while True:
            before = db.total_changes
            db.execute("INSERT INTO words(words, rank) VALUES('merge', ?)", (MERGE_PAGES,))
            if db.total_changes - before < NOTHING_LEFT:
                break
            yield
    guard_words(db, name)
    with telling(name):
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def guard_words(db: Connection, name: str) -> None:
    """The index as it must be outside a bulk: deleted words leave the file at once. Also run when work begins."""
    with telling(name):
        secure = db.execute("SELECT v FROM words_config WHERE k='secure-delete'").fetchone()
        if secure is None or secure[0] != 1:
            db.execute("INSERT INTO words(words, rank) VALUES('hashsize', ?)", (HASH_DEFAULT,))
            db.execute("INSERT INTO words(words, rank) VALUES('secure-delete', 1)")
