"""Signatures looked at again, in batches beside everything else, and back from an end of which one is bad."""

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final, NamedTuple

from tipdesk.errors import BadSignature
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.findings import Uncovered
from tipdesk.ledger.ids import CommitId, FeedId
from tipdesk.ledger.links import read_links
from tipdesk.seal.signing import VerifyKey

BATCH: Final = 64
# Batches under way: what is read further waits for the oldest, or a million headers would lie in memory.
BATCHES: Final = 64


class Signed(NamedTuple):
    """What a commit's signature is checked with."""

    author: bytes
    header: bytes
    signature: bytes
    id: bytes


class Signatures:
    """Those of one file, by the keys of the people that it knows."""

    def __init__(self, db: Connection, pool: ThreadPoolExecutor) -> None:
        self._db = db
        self._pool = pool
        self._keys = {who: VerifyKey(sign) for who, sign in db.execute("SELECT id, sign FROM person").fetchall()}
        self._batch: list[Signed] = []
        self._running: deque[Future[list[bytes]]] = deque()
        self._bad: list[CommitId] = []
        self.number = 0

    def look_at(self, one: Signed) -> None:
        """In another thread: the library gives up the interpreter's lock meanwhile."""
        self._batch.append(one)
        if len(self._batch) == BATCH:
            self._send()
            self._settle(BATCHES)

    def bad(self) -> list[CommitId]:
        """Of all that were looked at, those that their author did not make."""
        self._send()
        self._settle(0)
        return self._bad

    def covered(self, feed: FeedId, head: CommitId) -> tuple[Uncovered, ...]:
        """Back from the end of a branch to the first good signature: what lies behind that is covered by it."""
        bare: dict[CommitId, None] = {}
        at: str | None = head
        # What somebody wrote into the file may name a commit that is not here, or go round in a ring.
        while at is not None and at not in bare and (found := self._found(at)) is not None:
            self.number += 1
            if self._good(found):
                break
            bare[CommitId(at)] = None
            at = read_links(found.header).prev
        return (Uncovered(feed, tuple(reversed(bare))),) if bare else ()

    def _found(self, commit: str) -> Signed | None:
        try:
            identifier = bytes.fromhex(commit)
        except ValueError:
            return None
        asked = "SELECT author, header, signature, id FROM ledger_commit WHERE id=?"
        row = self._db.execute(asked, (identifier,)).fetchone()
        return None if row is None else Signed(*row)

    def _send(self) -> None:
        batch, self._batch = self._batch, []
        self.number += len(batch)
        self._running.append(self._pool.submit(self._bad_of, batch))

    def _settle(self, most: int) -> None:
        """Take what was found, until so many batches are still under way."""
        while len(self._running) > most:
            self._bad += [CommitId(one.hex()) for one in self._running.popleft().result()]

    def _bad_of(self, batch: list[Signed]) -> list[bytes]:
        return [one.id for one in batch if not self._good(one)]

    def _good(self, one: Signed) -> bool:
        key = self._keys.get(one.author)
        if key is None:
            # An author whom nobody granted anything stands in the file: whatever it is, nobody signed it.
            return False
        try:
            key.verify("commit", one.header, one.signature)
        except BadSignature:
            return False
        return True
