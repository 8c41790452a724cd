"""Putting admitted commits into rows, and noting of which records they speak."""

from collections.abc import Iterable
from typing import Final

from tipdesk.errors import Malformed
from tipdesk.ledger import records, store
from tipdesk.ledger.bodies import Body, Ordinary, SetFields
from tipdesk.ledger.book import Book
from tipdesk.ledger.bulk import NewRecord, note_documents
from tipdesk.ledger.commit import Commit
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.derive import Arrivals
from tipdesk.ledger.entry import Admitted, people_in
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import FeedId, RecordId
from tipdesk.ledger.operation import read_body
from tipdesk.ledger.store import Rows

BLOCK: Final = 512


class Shelf:
    """Puts admitted commits into rows, and notes of which records they speak."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._rows = store.next_rows(book.db)
        self._of: dict[RecordId, int] = {}
        self._last: dict[FeedId, int] = {}
        self._commits: list[tuple[int, int, Commit, Node, int]] = []
        self._operations: list[tuple[int, int, int | None, bytes | None, bytes | None]] = []
        self.arrived = Arrivals()

    def put(self, admitted: Admitted) -> None:
        """Rows are written in blocks: `flush` when all are put, before anybody asks the file."""
        (row, first), (commit, node, kept) = self._rows, admitted
        self._commits.append((row, first, commit, node, 0))
        for place, one in enumerate(commit.operations):
            later = None
            if one.body is not None and place >= commit.header.kept:
                later = self.note(node, first + place, one.body)
            self._operations.append((first + place, row, later, one.salt, one.body))
        self._place(node)
        put_people(self._book.db, [body for _, body in kept])
        self._book.state.admit(node, kept)
        self.arrived.nodes.append(node)
        self._rows = Rows(row + 1, first + commit.header.n)

    def _place(self, node: Node) -> None:
        """Only where a number may be taken already is the file asked: a fork."""
        graph = self._book.graph
        if node.feed not in self._last:
            self._last[node.feed] = graph.last(node.feed)
        if node.seq > self._last[node.feed]:
            graph.hold(node)
            self._last[node.feed] = node.seq
        else:
            self.flush()
            graph.put(node)
        if len(self._commits) >= BLOCK:
            self.flush()

    def flush(self) -> None:
        store.put_commits(self._book.db, self._commits)
        store.put_operations(self._book.db, self._operations)
        self._commits, self._operations = [], []

    def note(self, node: Node, row: int, data: bytes) -> int | None:
        """The row of the record's card, None if this operation is the first to speak of it."""
        try:
            body = read_body(data)
        except Malformed:
            # PROTOCOL 2: it contributes nothing, its commit stands.
            return None
        if not isinstance(body, Ordinary):
            return None
        if isinstance(body, SetFields) and body.kind == "document":
            note_documents(self._book.db, row, [NewRecord(body.kind, body.record, body.fields)])
        arrived, known = self.arrived, self._row_of(body.record)
        if known is None:
            self._of[body.record] = row
            arrived.rows[row] = arrived.fresh[row] = body.record
            arrived.plain[row] = (node, body)
            return None
        arrived.rows[known] = body.record
        arrived.plain.pop(known, None)
        return known

    def _row_of(self, record: RecordId) -> int | None:
        if record not in self._of:
            row = records.card_row(self._book.db, record)
            if row is None:
                return None
            self._of[record] = row
        return self._of[record]


def put_people(db: Connection, bodies: Iterable[Body]) -> None:
    """The keys that founding, grants and root's statements carry, so that whoever they name can be verified."""
    for body in bodies:
        for keys in people_in(body):
            store.put_person(db, keys.public)
