"""Compartments: one SQLCipher file each, founded, opened, written in and closed."""

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec

from tipdesk.errors import DamagedFile, FrozenByNewer, Malformed
from tipdesk.ledger import bulk, connection, derive, documents, feeds, genesis, purge, receive, store, wire, writer
from tipdesk.ledger.bodies import Found, PublicKeys
from tipdesk.ledger.book import Book
from tipdesk.ledger.bulk import Line, NewRecord, Pen
from tipdesk.ledger.cards import Shape
from tipdesk.ledger.commit import Commit, ReceivedCommit, kept_of
from tipdesk.ledger.connection import Connection, transaction
from tipdesk.ledger.decided import require_ends_signed, require_signed
from tipdesk.ledger.derive import Arrivals, Derived
from tipdesk.ledger.entry import Entry
from tipdesk.ledger.fold import NOTHING_OUTSIDE, Outside
from tipdesk.ledger.ids import CommitId, FeedId
from tipdesk.ledger.location import Founding, Location
from tipdesk.ledger.memory import MemoryGraph
from tipdesk.ledger.operation import write_body
from tipdesk.ledger.receive import Merged
from tipdesk.ledger.roles import SUITE, Kind
from tipdesk.ledger.roster import Roster
from tipdesk.ledger.schema import migrate
from tipdesk.ledger.state import FoldState, Kept
from tipdesk.ledger.store import SqlGraph
from tipdesk.ledger.view import View
from tipdesk.ledger.writer import Draft
from tipdesk.ledger.writing import GENESIS, write_commit
from tipdesk.seal.person import PublicPerson
from tipdesk.seal.secrets import FileKey

__all__ = ["Compartment", "Founding", "Location", "refresh", "take_in"]

OUTSIDE: Final = "outside"
TAKEN: Final = "taken"


def at_all_events() -> None:
    """A commit without a condition."""


class Compartment:
    """An open compartment. One connection writes, behind a lock; those who read take connections of their own."""

    def __init__(self, location: Location, db: Connection) -> None:
        self._location = location
        self._db = db
        self._lock = threading.RLock()
        self._working = False
        self.id = location.id
        self.name = location.path.name
        self._inode = connection.inode(location.path)
        if genesis.read(db, location.path.name) != location.id:
            # A file that was put in another's place: its key may fit, its name does not.
            raise DamagedFile(location.path.name, "another compartment's file")
        self._load()
        self._hold = documents.Hold(location.documents, self._sweep)

    @classmethod
    def found(cls, folder: Path, key: FileKey, shape: Shape, pen: Pen, founding: Founding) -> "Compartment":
        """A new file with its genesis commit. Killed before the end, it leaves a file without one: no compartment."""
        body = Found(founding.kind, SUITE, [PublicKeys.of(lead) for lead in founding.leads])
        commit = write_commit(pen.author, GENESIS, kept=[write_body(body)], time=pen.now_ms(), chance=pen.chance)
        location = Location(folder, commit.comp, key, shape)
        db = genesis.write(location, commit)
        with transaction(db, location.path.name):
            # The genesis commit begins its author's feed under the founding grant.
            feeds.remember(db, feeds.founding_grant(commit.id), commit.feed, commit.header.by)
        return cls(location, db)

    @classmethod
    def open(cls, location: Location, *, at_work: bool = False) -> "Compartment":
        """Raises `DamagedFile`, `NewerVersion`, `VaultBusy`, naming the file."""
        cache = connection.CACHE_AT_WORK_KIB if at_work else connection.CACHE_AT_REST_KIB
        db = connection.connect(location.path, location.key, cache_kib=cache)
        try:
            migrate(db, location.path.name)
            # The fold reads pages of which the key check saw nothing: a damaged one is told by name.
            with connection.telling(location.path.name):
                return cls(location, db)
        except BaseException:
            db.close()
            raise

    @property
    def book(self) -> Book:
        """What reads and writes need; for `ledger` itself."""
        return Book(self._db, self.id, self._graph, self._state, self._location.shape, self._settle)

    @property
    def roster(self) -> Roster:
        """What root and editors say, where this is the roster; else a bug."""
        if self._roster is None:
            raise TypeError("not a roster")
        return self._roster

    @property
    def location(self) -> Location:
        return self._location

    def reading(self, *, cache_kib: int = connection.CACHE_AT_REST_KIB) -> View:
        """A view for another thread, over a connection of its own: it sees what was committed. The caller closes it."""
        db = connection.connect(self._location.path, self._location.key, cache_kib=cache_kib)
        return View(db, lambda: self._state.verdict, self.name)

    @contextmanager
    def commit(self, pen: Pen, *, only_if: Callable[[], object] = at_all_events) -> Iterator[Draft]:
        """Gather operations in the block; at its end they are signed and stored as one commit, or not at all.

        `only_if` is called under the write lock: what it finds is still so when the commit stands, or it raises.
        """
        draft = Draft()
        yield draft
        self.write(pen, draft, only_if=only_if)

    def write(self, pen: Pen, draft: Draft, *, only_if: Callable[[], object] = at_all_events) -> Commit:
        """Sign and store what was gathered, synced when this returns; gives the last commit.

        What is too much for one becomes several, in one transaction.
        """
        first, *rest = draft.parts()
        with self._writing():
            only_if()
            commit = writer.write(self.book, pen, first)
            for part in rest:
                commit = writer.write(self.book, pen, part)
            return commit

    def receive(self, received: Iterable[ReceivedCommit], people: Iterable[PublicPerson] = ()) -> Merged:
        """Merge commits from outside; `people` are those whose keys the roster adds. Twice changes nothing."""
        with self._writing():
            merged = receive.receive(self.book, received, people)
        if merged.forgotten:
            purge.checkpoint(self._db, self.name)
        return merged

    def hear(self, outside: Outside) -> Derived:
        """What the roster now says about this compartment; kept in the file, so known at the next opening."""
        with self._writing():
            was = self._state.snapshot()
            self._state.hear_outside(outside)
            store.put_meta(self._db, OUTSIDE, msgspec.json.encode(outside))
            for lead in outside.given:
                # No grant here carries the keys of whom the root named: without them their work would look forged.
                store.put_person(self._db, lead.keys.public)
            return derive.derive(self.book, was, Arrivals())

    def bulk(self, pen: Pen, records: Iterable[NewRecord]) -> Iterator[int]:
        """File many new records; yields how many are kept after each transaction. Stop asking to cancel.

        Between two steps others may write, this thread too: the lock is held within each step alone.
        """
        task = bulk.Task(self._db, self.name, pen, self._location.shape)
        steps = bulk.bulk(task, lambda: self._line(pen), records)
        while True:
            with self._lock:
                self._to_work()
                with self._restoring():
                    kept = next(steps, None)
                    self._catch_up()
            if kept is None:
                return
            yield kept

    def _line(self, pen: Pen) -> Line:
        """Where our feed stands, read within the transaction that goes on from there."""
        self._catch_up()
        if self._state.verdict.frozen:
            raise FrozenByNewer(self.id)
        line, _ = feeds.next_line(self._db, self._graph, self.id, self._state.verdict, pen.author.person)
        if line.place.seq == 0:
            # The first commit of a feed is written alone, so that the line behind it only ever goes on.
            writer.write(self.book, pen, Draft())
            self._known = self._last_row()
            line, _ = feeds.next_line(self._db, self._graph, self.id, self._state.verdict, pen.author.person)
        return line

    def close(self) -> None:
        """Back to rest: nothing stays in a WAL. What fails on the way, such as a full disk, is told after closing."""
        with self._lock:
            try:
                if self._working:
                    connection.rest(self._db, self.name)
            finally:
                self._db.close()
                self._hold.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._lock:
            self._to_work()
            with self._restoring(), transaction(self._db, self.name):
                # A bulk of this or another process may stand between two steps, with its own settings.
                bulk.guard_words(self._db, self.name)
                self._catch_up()
                yield
                self._known = self._last_row()

    @contextmanager
    def _restoring(self) -> Iterator[None]:
        """If a write fails, the fold holds what the file does not: it is read anew."""
        try:
            yield
        except BaseException:
            with contextlib.suppress(connection.DatabaseError):
                self._load()
            raise

    def _to_work(self) -> None:
        if not self._working:
            # A re-key may have put another file there while we only looked on; SQLite would call ours read-only.
            connection.same_file(self._location.path, self._inode)
            connection.work(self._location.path, self._location.key)
            self._working = True

    def _load(self) -> None:
        """The fold, from the commits that decide: however many others there are, they are not read."""
        self._graph = SqlGraph(self._db)
        self._known = self._last_row()
        decide = "SELECT id FROM ledger_commit WHERE (kept > 0 OR seq = 0) AND row > ? ORDER BY row"
        try:
            founding = self._graph.node(CommitId(self.id))
            self._state: FoldState = FoldState(self._graph, founding, self._kept(founding.id), self._outside())
            for (identifier,) in self._db.execute(decide, (genesis.FIRST_ROW,)).fetchall():
                node = self._graph.node(CommitId(identifier.hex()))
                if self._location.shared:
                    require_signed(self._db, self.name, node.id)
                self._state.admit(node, self._kept(node.id))
            if self._location.shared:
                require_ends_signed(self._db, self.name, store.heads(self._db))
        except Malformed as bad:
            raise DamagedFile(self.name, "not a compartment") from bad
        # What was read from the file is in force there already.
        self._state.protections.fresh.clear()
        self._roster = Roster(self.id, self._state, self._taken()) if self._state.kind == Kind.ROSTER else None

    def _sweep(self) -> None:
        """Sealed files that nothing names, not even a commit that waits: what a kill left between file and commit."""
        waiting = [one for (raw,) in self._db.execute("SELECT wire FROM waiting") for one in wire.unpack(raw)]
        documents.sweep(self._db, self.name, self._location.documents, documents.named_in(waiting))

    def _settle(self) -> None:
        if self._roster is not None:
            self._roster.settle()
            if self._db.in_transaction:
                store.put_meta(self._db, TAKEN, msgspec.json.encode(sorted(self._roster.taken)))

    def _outside(self) -> Outside:
        raw = store.meta(self._db, OUTSIDE)
        return NOTHING_OUTSIDE if raw is None else msgspec.json.decode(raw, type=Outside)

    def _taken(self) -> list[str]:
        """Root's statements that this laptop has followed: it leaves them only by words typed by a person."""
        raw = store.meta(self._db, TAKEN)
        return [] if raw is None else msgspec.json.decode(raw, type=list[str])

    def _last_row(self) -> int:
        return int(self._db.execute("SELECT coalesce(max(row), 0) FROM ledger_commit").fetchone()[0])

    def _kept(self, commit: CommitId) -> Kept:
        row, first, kept, digests = self._db.execute(
            "SELECT row, first, kept, digests FROM ledger_commit WHERE id=?", (bytes.fromhex(commit),)
        ).fetchone()
        return kept_of(store.carried(self._db, row, first, digests[: kept * store.DIGEST]))

    def _catch_up(self) -> None:
        """What another process of ours, or our own bulk, committed since we last looked."""
        sql = "SELECT row, id FROM ledger_commit WHERE row > ? ORDER BY row"
        ends: dict[FeedId, CommitId] = {}
        for row, identifier in self._db.execute(sql, (self._known,)).fetchall():
            node, kept = self._graph.node(CommitId(identifier.hex())), self._kept(CommitId(identifier.hex()))
            if kept:
                require_signed(self._db, self.name, node.id)
            self._state.admit(node, kept)
            ends[node.feed], self._known = node.id, row
            self._settle()
        require_ends_signed(self._db, self.name, ends.values())


def refresh(compartment: Compartment) -> None:
    """Take in what another process of this laptop wrote since: two people may share it."""
    with compartment._lock:  # noqa: SLF001  its own module: a thirteenth method would be one too many
        compartment._catch_up()  # noqa: SLF001  as above


def take_in(location: Location, received: Sequence[ReceivedCommit]) -> tuple[Compartment, Merged]:
    """A new file for a compartment from elsewhere. Raises `Malformed` if its genesis is not among them."""
    for admitted in Entry(location.id, MemoryGraph()).offer(received):
        if admitted.commit.header.comp is None:
            compartment = Compartment(location, genesis.write(location, admitted.commit))
            return compartment, compartment.receive(received)
    raise Malformed("genesis")
