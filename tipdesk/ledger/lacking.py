"""What a reader lacks of a compartment: the commits that do not lie behind heads which the reader is known to hold.

Too much is harmless, since merging twice changes nothing; too little would leave the reader waiting. So of a forked
feed everything from the fork on goes along, and heads that are not here say nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from tipdesk.ledger import store, wire
from tipdesk.ledger.commit import ReceivedCommit
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.graph import Graph, Node
from tipdesk.ledger.ids import CommitId, FeedId

NOTHING: Final[Mapping[FeedId, int]] = {}
_ROW: Final = "SELECT row, first, header, signature, digests FROM ledger_commit WHERE row=?"


def behind(graph: Graph, heads: Iterable[CommitId]) -> dict[FeedId, int]:
    """How far each feed lies behind these heads, they themselves included; walked from joint to joint."""
    reach: dict[FeedId, int] = {}
    todo: list[Node] = [graph.node(one) for one in heads if graph.has(one)]
    walked: set[CommitId] = set()
    while todo:
        at = todo.pop()
        reach[at.feed] = max(reach.get(at.feed, -1), at.seq)
        joint: CommitId | None = at.joint
        while joint is not None and joint not in walked:
            walked.add(joint)
            node = graph.node(joint)
            todo += [graph.node(one) for one in node.seen]
            joint = None if node.prev is None else graph.node(node.prev).joint
    return {feed: _unforked(graph, feed, seq) for feed, seq in reach.items()}


def _unforked(graph: Graph, feed: FeedId, seq: int) -> int:
    contested = graph.contested(feed)
    return min(seq, min(contested) - 1) if contested else seq


def rows(db: Connection, held: Mapping[FeedId, int]) -> list[int]:
    """The rows of all that is not held, each after its past."""
    found: list[int] = []
    for feed in store.feeds(db):
        after = held.get(feed, -1)
        sql = "SELECT row FROM ledger_commit WHERE feed=? AND seq > ?"
        found += [row for (row,) in db.execute(sql, (bytes.fromhex(feed), after))]
    # A commit was stored after its past.
    return sorted(found)


def commits(db: Connection, wanted: Sequence[int]) -> Iterator[ReceivedCommit]:
    """As they are passed on, in this order; then what waits here for its own past, which may wait there."""
    for at in wanted:
        row, first, header, signature, digests = db.execute(_ROW, (at,)).fetchone()
        yield ReceivedCommit(header, signature, store.carried(db, row, first, digests))
    for (raw,) in db.execute("SELECT wire FROM waiting ORDER BY id").fetchall():
        yield from wire.unpack(raw)


def named_documents(db: Connection, wanted: Sequence[int]) -> Iterator[str]:
    """The names of the sealed files that operations of these commits name, each once."""
    if db.execute("SELECT 1 FROM document LIMIT 1").fetchone() is None:
        # A log of a million lines has none.
        return
    known: set[str] = set()
    sql = (
        "SELECT d.file FROM ledger_commit c JOIN operation o ON o.row >= c.first"
        " AND o.row < c.first + length(c.digests) / 32 JOIN document d ON d.operation = o.row WHERE c.row=?"
    )
    for row in wanted:
        for (file,) in db.execute(sql, (row,)):
            if file not in known:
                known.add(file)
                yield file


@contextmanager
def steady(db: Connection) -> Iterator[None]:
    """What is read within is of one moment, whatever others write meanwhile."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("ROLLBACK")


def heads(db: Connection, graph: Graph) -> list[tuple[FeedId, CommitId]]:
    """The ends of every feed that is here, as a packet names them."""
    return [(graph.node(one).feed, one) for one in store.heads(db)]
