"""Merging: commits from outside, through the entry, into the file, with all that is derived from them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tipdesk.ledger import derive, store, wire
from tipdesk.ledger.bodies import PublicKeys
from tipdesk.ledger.book import Book
from tipdesk.ledger.commit import Examined, ReceivedCommit
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.entry import Entry, Refused
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId, FeedId
from tipdesk.ledger.purge import may_return
from tipdesk.ledger.shelf import Shelf
from tipdesk.ledger.state import Moved, Snapshot
from tipdesk.seal.hashing import digest
from tipdesk.seal.person import PublicPerson

_FIRST_ROWS: Final = "SELECT sign, seal FROM person"


@dataclass(frozen=True)
class Merged:
    """What came of a merge, as findings and as what pages show again."""

    new: tuple[CommitId, ...]
    aside: tuple[CommitId, ...]
    """Of the new ones, those that do not count."""
    refused: tuple[Refused, ...]
    waiting: int
    missing: frozenset[CommitId]
    """Commits that were named and never seen: to be asked for."""
    forked: frozenset[FeedId]
    moved: tuple[Moved, ...]
    kinds: frozenset[str]
    filled: int
    """Bodies that were absent here and came."""
    forgotten: bool
    """Whether bodies were taken out: the caller runs `purge.checkpoint` after the transaction."""


def receive(book: Book, received: Iterable[ReceivedCommit], people: Iterable[PublicPerson] = ()) -> Merged:
    """Take commits in any order; merging twice changes nothing. The caller holds the transaction.

    `people` are those whose keys the roster adds, such as a lead whom root named.
    """
    was = book.state.snapshot()
    forks = frozenset(book.state.verdict.forks)
    entry = Entry(book.comp, book.graph, _known(book.db, people))
    shelf = Shelf(book)
    waiting = [one for (raw,) in book.db.execute("SELECT wire FROM waiting").fetchall() for one in wire.unpack(raw)]
    for commits in (waiting, received):
        for admitted in entry.offer(commits):
            shelf.put(admitted)
    shelf.flush()
    _mark_unseen(book.db, shelf.arrived.nodes)
    filled = sum(_fill(book, shelf, one, was) for one in entry.again)
    _keep_waiting(book.db, entry.waiting())
    derived = derive.derive(book, was, shelf.arrived)
    verdict = book.state.verdict
    return Merged(
        new=tuple(node.id for node in shelf.arrived.nodes),
        aside=tuple(node.id for node in shelf.arrived.nodes if not verdict.counts(node)),
        refused=tuple(entry.refused),
        waiting=len(entry.waiting()),
        missing=entry.missing(),
        forked=frozenset(verdict.forks) - forks,
        moved=derived.moved,
        kinds=derived.kinds,
        filled=filled,
        forgotten=bool(derived.forgotten),
    )


def absent(book: Book) -> tuple[CommitId, ...]:
    """Commits that what waits here names, and that never came: to be asked for. Nothing is taken in."""
    entry = Entry(book.comp, book.graph, _known(book.db, ()))
    rows = book.db.execute("SELECT wire FROM waiting").fetchall()
    for _ in entry.offer(one for (raw,) in rows for one in wire.unpack(raw)):
        # It would get in by now: the next merge takes it.
        pass
    return tuple(sorted(entry.missing()))


def _mark_unseen(db: Connection, nodes: Sequence[Node]) -> None:
    """Our next commit names the ends of what came in: who names an end has seen what lies behind it."""
    behind = {one for node in nodes for one in (node.prev, *node.seen) if one is not None}
    store.mark_unseen(db, [node.id for node in nodes if node.id not in behind], behind)


def _known(db: Connection, people: Iterable[PublicPerson]) -> list[PublicKeys]:
    here = [PublicPerson(sign, seal) for sign, seal in db.execute(_FIRST_ROWS)]
    return [PublicKeys.of(person) for person in (*here, *people)]


def _keep_waiting(db: Connection, waiting: Sequence[ReceivedCommit]) -> None:
    """One row a commit; several copies of it, with other signatures, follow each other in the row."""
    copies: dict[str, list[bytes]] = {}
    for one in waiting:
        copies.setdefault(digest("commit", one.header).hex(), []).append(wire.pack(one))
    db.execute("DELETE FROM waiting")
    db.executemany("INSERT INTO waiting VALUES(?,?)", [(bytes.fromhex(i), b"".join(c)) for i, c in copies.items()])


def _fill(book: Book, shelf: Shelf, again: Examined, was: Snapshot) -> int:
    """A commit that is here came again: bodies that are absent here, and that no purge names, are taken in.

    What a record looked like without them is kept for `derive`: the file cannot tell it any more afterwards.
    """
    node = book.graph.node(again.id)
    row, first = book.db.execute(
        "SELECT row, first FROM ledger_commit WHERE id=?", (bytes.fromhex(again.id),)
    ).fetchone()
    filled = 0
    for place in range(again.header.kept, again.header.n):
        one = again.received.operations[place]
        if one.body is None or not may_return(book.state, again.id, place):
            continue
        absent = book.db.execute(
            "SELECT 1 FROM operation WHERE row=? AND ledger_commit=? AND body IS NULL", (first + place, row)
        ).fetchone()
        if absent:
            card = shelf.note(node, first + place, one.body)
            if card is not None and card not in shelf.arrived.fresh and card not in shelf.arrived.looks:
                record = shelf.arrived.rows[card]
                shelf.arrived.looks[card] = derive.look_of(book, was.purged, card, record)
            book.db.execute("DELETE FROM operation WHERE row=?", (first + place,))
            # The operation that a record's card is numbered by comes after none.
            later = None if card == first + place else card
            store.put_operations(book.db, [(first + place, row, later, one.salt, one.body)])
            filled += 1
    return filled
