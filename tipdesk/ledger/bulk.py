"""Filing many new records at once: commits of 500 operations, transactions of 20,000, words merged at the end."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final, NamedTuple

from tipdesk.ledger import cards, store
from tipdesk.ledger.cards import Shape, Tally
from tipdesk.ledger.commit import Commit
from tipdesk.ledger.connection import Connection, telling, transaction
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId, RecordId
from tipdesk.ledger.operation import write_fields
from tipdesk.ledger.writing import Author, Place, write_commit

COMMIT_OPERATIONS: Final = 500
COMMIT_BYTES: Final = 8 << 20
TRANSACTION_COMMITS: Final = 40
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


def _blocks(records: Iterable[NewRecord]) -> Iterator[list[tuple[NewRecord, bytes]]]:
    """Bodies are encoded once, and gathered until a commit is full by number or by size."""
    block: list[tuple[NewRecord, bytes]] = []
    size = 0
    for record in records:
        body = write_fields("set", record.kind, record.record, record.fields)
        if block and (len(block) == COMMIT_OPERATIONS or size + len(body) > COMMIT_BYTES):
            yield block
            block, size = [], 0
        block.append((record, body))
        size += len(body)
    if block:
        yield block


def bulk(task: Task, line: Line, records: Iterable[NewRecord]) -> Iterator[tuple[int, Line]]:
    """File the records; after each transaction yields how many are kept, and where the feed then stands.

    Whoever stops asking cancels: what was yielded is kept. The caller runs `settle` at the end.
    """
    kept, blocks, (db, name, _, _) = 0, _blocks(records), task
    with telling(name):
        # Nothing is deleted here, and secure deletion of words costs a sixth of the insert: `settle` sets it again.
        db.execute("INSERT INTO words(words, rank) VALUES('hashsize', ?)", (HASH_IN_BULK,))
        db.execute("INSERT INTO words(words, rank) VALUES('secure-delete', 0)")
    while some := list(islice(blocks, TRANSACTION_COMMITS)):
        with transaction(db, name):
            line = _file(task, line, some)
        kept += sum(len(block) for block in some)
        with telling(name):
            db.execute(CHECKPOINT).fetchone()
        yield kept, line


def _file(task: Task, line: Line, blocks: Sequence[Sequence[tuple[NewRecord, bytes]]]) -> Line:
    db, _, pen, shape = task
    rows, tally = store.next_rows(db), Tally()
    commit_row, at = rows
    for block in blocks:
        commit = write_commit(
            pen.author, line.place, ordinary=[body for _, body in block], time=pen.now_ms(), chance=pen.chance
        )
        node = line.node(commit)
        store.put_commits(db, [(commit_row, at, commit, node, 1)])
        store.put_operations(
            db,
            [(at + i, commit_row, None, one.salt, one.body) for i, one in enumerate(commit.operations)],
        )
        cards.put_new(
            db, [(at + i, r.record, r.kind, shape(r.kind, r.fields)) for i, (r, _) in enumerate(block)], tally
        )
        note_documents(db, at, [record for record, _ in block])
        line = Line(Place.after(commit), node.height + 1, node.joint)
        commit_row, at = commit_row + 1, at + len(block)
    tally.write(db)
    return line


def note_documents(db: Connection, first: int, records: Sequence[NewRecord]) -> None:
    """Which sealed files are named: what no operation names is swept at the next start."""
    files = [
        (r.fields["file"], first + i) for i, r in enumerate(records) if r.kind == "document" and "file" in r.fields
    ]
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
