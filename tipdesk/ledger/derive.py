"""What is derived from commits and kept in step with the fold: which count, cards, words, forgotten bodies."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from tipdesk.ledger import cards, local, purge, records, store
from tipdesk.ledger.bodies import Ordinary, Role
from tipdesk.ledger.book import Book
from tipdesk.ledger.cards import Shown, Tally
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import OperationId, RecordId
from tipdesk.ledger.state import Moved, Snapshot

NOTHING: Final = Shown("", 0, "", "", "")
"""The card of a record of which nothing counts: it keeps the record's place, in no list."""


class Look(NamedTuple):
    """A record as its card shows it; the kind is empty where nothing counts."""

    kind: str
    shown: Shown


@dataclass
class Arrivals:
    """What was stored since `before`, with `counts` 0: nodes, and the cards' rows of the records they speak of."""

    nodes: list[Node] = field(default_factory=list)
    rows: dict[int, RecordId] = field(default_factory=dict)
    fresh: dict[int, RecordId] = field(default_factory=dict)
    """Records that were not here before: they have no card yet."""
    plain: dict[int, tuple[Node, Ordinary]] = field(default_factory=dict)
    """Of the fresh ones, those with one operation so far: these need not be read back."""
    looks: dict[int, Look] = field(default_factory=dict)
    """Of records of which absent bodies came again: what they looked like without them."""


class Derived(NamedTuple):
    """What changed for those who look: kinds of records, and whether more than the arrivals moved."""

    kinds: frozenset[str]
    moved: tuple[Moved, ...]
    forgotten: tuple[int, ...]


def derive(book: Book, was: Snapshot, arrived: Arrivals) -> Derived:
    """Settle the fold, and bring counts, cards and words up to it. The caller holds the transaction.

    `was` is the fold's snapshot from before the first of the arrivals was admitted: it is what the cards know.
    """
    book.settle()
    change = book.state.since(was)
    touched = {**arrived.rows, **_rows_of_feeds(book, change.moved)}
    touched.update(purge.card_rows(book.db, change.purged | change.unpurged))
    if touched.keys() - arrived.rows.keys():
        store.stir(book.db)
    old = {
        row: arrived.looks.get(row) or look_of(book, was.purged, row, record)
        for row, record in touched.items()
        if row not in arrived.fresh
    }
    _recount(book, change.moved)
    kinds = _refresh(book, arrived, touched, old)
    protections = book.state.protections
    again = [guard for feed in change.rejudged for guard in protections.feeds.get(feed, ())]
    local.hold_to(book.db, book.state, protections.fresh.union(again))
    eased = purge.released(book, protections.fresh)
    protections.fresh.clear()
    forgotten = purge.forget(book, change.purged | _purged_before(book, arrived) | eased)
    return Derived(kinds, change.moved, forgotten)


def _purged_before(book: Book, arrived: Arrivals) -> set[OperationId]:
    """Operations that a counting purge names and that came, or came again, with their bodies."""
    commits = {node.id for node in arrived.nodes}
    return {one for one in book.state.verdict.purged if one.partition("/")[0] in commits}


def look_of(book: Book, purged: AbstractSet[OperationId], row: int, record: RecordId) -> Look:
    """The record as the index was given it, with these operations purged."""
    folded = records.fold(book.db, book.graph, purged, record, row)
    if not folded.kind:
        return Look("", NOTHING)
    return Look(folded.kind, book.shape(folded.kind, records.plain(folded)))


def _new_look(book: Book, row: int, arrived: Arrivals) -> Look:
    """A record that came with a single write is not read back from where it was just put."""
    verdict = book.state.verdict
    if row in arrived.plain and not verdict.purged:
        node, body = arrived.plain[row]
        if verdict.counts(node) and verdict.role(node) is not Role.READER:
            return Look(body.kind, book.shape(body.kind, records.plain_of(body)))
    return look_of(book, verdict.purged, row, arrived.fresh[row])


def _refresh(book: Book, arrived: Arrivals, touched: Mapping[int, RecordId], old: Mapping[int, Look]) -> frozenset[str]:
    tally, kinds = Tally(), set[str]()
    new = []
    for row in sorted(arrived.fresh):
        look = _new_look(book, row, arrived)
        new.append((row, arrived.fresh[row], look.kind, look.shown))
        kinds.add(look.kind)
    for row, was in sorted(old.items()):
        look = look_of(book, book.state.verdict.purged, row, touched[row])
        if look != was:
            replace(book, row, was, look, tally)
            kinds |= {was.kind, look.kind}
    cards.put_new(book.db, new, tally)
    tally.write(book.db)
    return frozenset(kinds - {""})


def replace(book: Book, row: int, was: Look, now: Look, tally: Tally) -> None:
    """Another look of the same record, perhaps of another kind."""
    if was.kind != now.kind:
        book.db.execute("UPDATE card SET kind=? WHERE row=?", (now.kind, row))
        tally.move(was.kind, was.shown.state, None)
        tally.move(now.kind, None, was.shown.state)
    cards.replace(book.db, row, now.kind, (was.shown, now.shown), tally)


def _rows_of_feeds(book: Book, moved: Sequence[Moved]) -> dict[int, RecordId]:
    """The cards' rows of records of which commits speak that now count, or no longer do."""
    found: dict[int, RecordId] = {}
    for one in moved:
        low = _low(book, one)
        high = max(node.seq for node in (one.before, one.after) if node is not None)
        for row, record in book.db.execute(
            "SELECT card.row, card.record FROM ledger_commit c JOIN operation o ON o.ledger_commit = c.row"
            " JOIN card ON card.row = coalesce(o.later, o.row) WHERE c.feed=? AND c.seq > ? AND c.seq <= ?"
            " AND o.row >= c.first + c.kept AND o.row < c.first + length(c.digests) / 32",
            (bytes.fromhex(one.feed), low, high),
        ):
            found[row] = RecordId(record.hex())
    return found


def _low(book: Book, one: Moved) -> int:
    """The number up to which nothing changed for the feed."""
    ends = [node for node in (one.before, one.after) if node is not None]
    shared = book.state.order.shared(ends) if len(ends) > 1 else None
    return -1 if shared is None else shared.seq


def _recount(book: Book, moved: Sequence[Moved]) -> None:
    """The file's `counts`: whether a commit's ordinary operations do, so that readers of the file need no fold."""
    for one in moved:
        low, feed = _low(book, one), bytes.fromhex(one.feed)
        book.db.execute("UPDATE ledger_commit SET counts=0 WHERE feed=? AND seq > ? AND counts=1", (feed, low))
        if one.after is None or book.state.verdict.role(one.after) is Role.READER:
            continue
        if not book.graph.contested(one.feed):
            book.db.execute(
                "UPDATE ledger_commit SET counts=1 WHERE feed=? AND seq > ? AND seq <= ?", (feed, low, one.after.seq)
            )
        else:
            _count_branch(book, one.after, low)


def _count_branch(book: Book, head: Node, low: int) -> None:
    at: Node | None = head
    while at is not None and at.seq > low:
        book.db.execute("UPDATE ledger_commit SET counts=1 WHERE id=?", (bytes.fromhex(at.id),))
        at = None if at.prev is None else book.graph.node(at.prev)
