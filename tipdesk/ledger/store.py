"""Commits and operations as rows, and the graph that they form, asked of SQL."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import Final, NamedTuple

import msgspec

from tipdesk.errors import Malformed
from tipdesk.ledger.commit import Commit, Header, ReceivedCommit
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId, PersonId
from tipdesk.ledger.operation import Carried
from tipdesk.seal.person import PublicPerson

DIGEST: Final = 32
_NUMBERED: Final = ("ledger_commit", "operation")
_STIRRED: Final = "stirred"
_HEADER: Final = msgspec.json.Decoder(Header)
_NODE: Final = "SELECT id, author, feed, seq, height, joint, header FROM ledger_commit"


class Rows(NamedTuple):
    """Where the next commit and the next operation go: read inside the write lock."""

    commit: int
    operation: int


def next_rows(db: Connection) -> Rows:
    last = [db.execute(f"SELECT coalesce(max(row), 0) FROM {table}").fetchone()[0] for table in _NUMBERED]  # noqa: S608  two constants
    return Rows(last[0] + 1, last[1] + 1)


def put_commits(db: Connection, rows: Iterable[tuple[int, int, Commit, Node, int]]) -> None:
    """Each with its row, the row of its first operation, and whether it counts."""
    db.executemany(
        "INSERT INTO ledger_commit VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
        [
            (
                row, bytes.fromhex(commit.id), bytes.fromhex(commit.header.by), bytes.fromhex(commit.feed),
                commit.header.seq, node.height, bytes.fromhex(node.joint), commit.header.kept, first, counts,
                commit.header_bytes, commit.signature, b"".join([one.digest for one in commit.operations]),
            )
            for row, first, commit, node, counts in rows
        ],
    )  # fmt: skip


def put_operations(db: Connection, rows: Iterable[tuple[int, int, int | None, bytes | None, bytes | None]]) -> None:
    """Row, commit's row, the card that this comes later for (None for a first or an authority), salt, body."""
    db.executemany("INSERT INTO operation VALUES(?,?,?,?,?)", rows)


def put_first_operations(db: Connection, first: int, commit: int, operations: Sequence[Carried]) -> None:
    """Operations in rows from `first` on that are the first of their records, by one statement."""
    marks = ",".join(["(?,?,NULL,?,?)"] * len(operations))
    rows = [(first + place, commit, one.salt, one.body) for place, one in enumerate(operations)]
    # FAIL: the whole transaction goes back in any case, and undoing this statement alone would cost a journal.
    db.execute(
        f"INSERT OR FAIL INTO operation VALUES {marks}",  # noqa: S608  question marks only
        tuple(chain.from_iterable(rows)),
    )


def carried(db: Connection, row: int, first: int, digests: bytes) -> tuple[Carried, ...]:
    """A commit's operations, purged ones without salt and body."""
    count = len(digests) // DIGEST
    found = {
        at: (salt, body)
        for at, salt, body in db.execute(
            "SELECT row - ?, salt, body FROM operation WHERE row >= ? AND row < ? AND ledger_commit = ?",
            (first, first, first + count, row),
        )
    }
    pieces = [digests[at * DIGEST : (at + 1) * DIGEST] for at in range(count)]
    return tuple(Carried(piece, *found.get(at, (None, None))) for at, piece in enumerate(pieces))


def received(db: Connection, commit: CommitId) -> ReceivedCommit:
    """One commit as it is passed on; raises KeyError when it is not here."""
    found = db.execute(
        "SELECT row, first, header, signature, digests FROM ledger_commit WHERE id=?", (bytes.fromhex(commit),)
    ).fetchone()
    if found is None:
        raise KeyError(commit)
    row, first, header, signature, digests = found
    return ReceivedCommit(header, signature, carried(db, row, first, digests))


def read_header(raw: bytes) -> Header:
    """A header that was checked when it came in; raises `Malformed` where the file was changed since."""
    try:
        return _HEADER.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError) as changed:
        raise Malformed("header") from changed


def _node(row: tuple[bytes, bytes, bytes, int, int, bytes, bytes]) -> Node:
    identifier, author, feed, seq, height, joint, raw = row
    header = read_header(raw)
    return Node(
        CommitId(identifier.hex()), PersonId(author.hex()), FeedId(feed.hex()), seq,
        header.prev, header.grant, tuple(header.seen), height, CommitId(joint.hex()),
    )  # fmt: skip


class SqlGraph:
    """`graph.Graph` over the file: nothing is held but a few nodes, so a log of a million commits costs no memory."""

    HELD: Final = 4096

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._held: dict[CommitId, Node] = {}
        # Asked at every step of the fold, and nearly always empty: held, and kept in a table of its own.
        self._forks: dict[FeedId, set[int]] = {}
        for feed, seq in db.execute("SELECT feed, seq FROM fork"):
            self._forks.setdefault(FeedId(feed.hex()), set()).add(seq)

    def put(self, node: Node) -> None:
        """A commit whose row was just written: notes a fork where its number was taken."""
        self.hold(node)
        if len(self.at(node.feed, node.seq)) > 1:
            self._forks.setdefault(node.feed, set()).add(node.seq)
            self._db.execute("INSERT OR IGNORE INTO fork VALUES(?,?)", (bytes.fromhex(node.feed), node.seq))

    def hold(self, node: Node) -> None:
        """A commit whose number is known to be free; its row may be written up to half of `HELD` commits later."""
        if len(self._held) >= self.HELD:
            for old in list(self._held)[: self.HELD // 2]:
                del self._held[old]
        self._held[node.id] = node

    def has(self, commit: CommitId) -> bool:
        if commit in self._held:
            return True
        asked = (bytes.fromhex(commit),)
        return self._db.execute("SELECT 1 FROM ledger_commit WHERE id=?", asked).fetchone() is not None

    def node(self, commit: CommitId) -> Node:
        if commit in self._held:
            return self._held[commit]
        row = self._db.execute(_NODE + " WHERE id=?", (bytes.fromhex(commit),)).fetchone()
        if row is None:
            raise KeyError(commit)
        self.hold(_node(row))
        return self._held[commit]

    def at(self, feed: FeedId, seq: int) -> Sequence[CommitId]:
        rows = self._db.execute(
            "SELECT id FROM ledger_commit WHERE feed=? AND seq=? ORDER BY id", (bytes.fromhex(feed), seq)
        )
        return [CommitId(row[0].hex()) for row in rows]

    def contested(self, feed: FeedId) -> AbstractSet[int]:
        return self._forks.get(feed, frozenset())

    def last(self, feed: FeedId) -> int:
        asked = (bytes.fromhex(feed),)
        found = self._db.execute("SELECT max(seq) FROM ledger_commit WHERE feed=?", asked).fetchone()[0]
        return -1 if found is None else int(found)


def feeds(db: Connection) -> list[FeedId]:
    """Every feed that something is here of: skips from one to the next along the index."""
    found: list[FeedId] = []
    at = b""
    while (row := db.execute("SELECT min(feed) FROM ledger_commit WHERE feed > ?", (at,)).fetchone()[0]) is not None:
        found.append(FeedId(row.hex()))
        at = row
    return found


def heads(db: Connection) -> list[CommitId]:
    """The last commits of every feed: one each, where it is forked the end of every branch."""
    return [head for feed in feeds(db) for head in _ends(db, bytes.fromhex(feed))]


def _ends(db: Connection, feed: bytes) -> list[CommitId]:
    fork = db.execute("SELECT min(seq) FROM fork WHERE feed=?", (feed,)).fetchone()[0]
    if fork is None:
        last = "SELECT id FROM ledger_commit WHERE feed=?1 AND seq=(SELECT max(seq) FROM ledger_commit WHERE feed=?1)"
        return [CommitId(row[0].hex()) for row in db.execute(last, (feed,))]
    rows = db.execute("SELECT id, header FROM ledger_commit WHERE feed=? AND seq >= ?", (feed, fork)).fetchall()
    behind = {read_header(raw).prev for _, raw in rows}
    return [CommitId(one.hex()) for one, _ in rows if one.hex() not in behind]


def mark_unseen(db: Connection, ends: Iterable[CommitId], behind: Iterable[CommitId]) -> None:
    """Commits of others came in: our next commit says that it has seen their ends, and so what lies `behind` these."""
    db.executemany("DELETE FROM unseen WHERE id=?", [(bytes.fromhex(one),) for one in behind])
    db.executemany("INSERT OR IGNORE INTO unseen VALUES(?)", [(bytes.fromhex(one),) for one in ends])


def take_unseen(db: Connection) -> tuple[CommitId, ...]:
    """What our next commit names as seen; forgotten here, since that commit stands in the same transaction."""
    found = tuple(CommitId(row[0].hex()) for row in db.execute("SELECT id FROM unseen ORDER BY id"))
    db.execute("DELETE FROM unseen")
    return found


def put_person(db: Connection, person: PublicPerson) -> None:
    db.execute(
        "INSERT OR IGNORE INTO person VALUES(?,?,?)", (bytes.fromhex(person.id), person.sign_key, person.seal_key)
    )


def person(db: Connection, identifier: PersonId) -> PublicPerson | None:
    row = db.execute("SELECT sign, seal FROM person WHERE id=?", (bytes.fromhex(identifier),)).fetchone()
    return PublicPerson(*row) if row else None


def meta(db: Connection, name: str) -> bytes | None:
    row = db.execute("SELECT value FROM meta WHERE name=?", (name,)).fetchone()
    return row[0] if row else None


def put_meta(db: Connection, name: str, value: bytes) -> None:
    db.execute("INSERT INTO meta VALUES(?1,?2) ON CONFLICT DO UPDATE SET value=?2", (name, value))


def stir(db: Connection) -> None:
    """Cards change, or changed, of which no new operation speaks."""
    put_meta(db, _STIRRED, b"%d" % (stirred(db) + 1))


def stirred(db: Connection) -> int:
    """How often that happened."""
    return int(meta(db, _STIRRED) or b"0")


def genesis(db: Connection) -> CompartmentId:
    """The compartment that this file says it is."""
    found = db.execute("SELECT id FROM ledger_commit WHERE row=1").fetchone()
    if found is None:
        raise KeyError("genesis")
    return CompartmentId(found[0].hex())
