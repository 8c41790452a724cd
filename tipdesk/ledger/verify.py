"""Checking a file again: links, digests, and enough signatures that nothing could have been changed (PROTOCOL 2).

A signature covers the whole chain before it. So the ends of all branches are checked, set aside or not, and every
64th commit on the way; with a bad end, back to the last good one. Whatever is not as it was signed is a finding.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from tipdesk.errors import BadSignature
from tipdesk.ledger import scan, store, versions
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.findings import Altered, ClockAhead, ClockBack, Finding, Hollow, Uncovered
from tipdesk.ledger.ids import CommitId, FeedId, OperationId, PersonId
from tipdesk.ledger.links import Links, read_links
from tipdesk.ledger.scan import Line, Stored
from tipdesk.ledger.store import DIGEST
from tipdesk.ledger.verdict import Verdict
from tipdesk.seal.hashing import digest
from tipdesk.seal.signing import VerifyKey

EACH: Final = 64
STEP: Final = 20_000
DAY_MS: Final = 24 * 3600 * 1000
BATCH: Final = 64
# Batches under way: what is read further waits for the oldest, or a million headers would lie in memory.
BATCHES: Final = 64


_FIRST: Final = "SELECT first FROM ledger_commit WHERE row > ? ORDER BY row LIMIT 1"
_TO_THE_END: Final = 1 << 62


class Progress(NamedTuple):
    """How far checking has come: rows of commits done, of how many."""

    done: int
    all: int


class Extent(NamedTuple):
    """How much to check: after which row of commits (0: all), each how manieth signature (1: every one), and to where.

    Portions that follow each other, each with every signature, find what one check of all of it finds.
    """

    after_row: int = 0
    each: int = EACH
    until_row: int = _TO_THE_END


EVERYTHING: Final = Extent()


@dataclass(frozen=True)
class Verified:
    """The result. `row` is where the next check may begin; `heads` are the ends of all branches."""

    findings: tuple[Finding, ...]
    heads: tuple[tuple[FeedId, CommitId], ...]
    commits: int
    signatures: int
    row: int


class _Last(NamedTuple):
    id: bytes
    seq: int
    time: int
    author: bytes


@dataclass
class _Checking:
    db: Connection
    extent: Extent
    now_ms: int
    verdict: Verdict
    findings: list[Finding] = field(default_factory=list)
    last: dict[bytes, _Last] = field(default_factory=dict)
    keys: dict[bytes, VerifyKey] = field(default_factory=dict)
    signatures: int = 0
    commits: int = 0
    row: int = 0
    late_ms: int = 0
    batch: list[tuple[VerifyKey | None, bytes, bytes, bytes]] = field(default_factory=list)
    running: deque[Future[list[bytes]]] = field(default_factory=deque)


def verify(db: Connection, verdict: Verdict, now_ms: int, extent: Extent = EVERYTHING) -> Iterator[Progress | Verified]:
    """Check a file; the last thing yielded is the result. `db` may be a reading connection."""
    check = _Checking(db, extent, now_ms, verdict, late_ms=now_ms + DAY_MS)
    for identifier, sign in db.execute("SELECT id, sign FROM person").fetchall():
        check.keys[identifier] = VerifyKey(sign)
    total = int(db.execute("SELECT coalesce(max(row), 0) FROM ledger_commit").fetchone()[0])
    first = db.execute(_FIRST, (extent.after_row,)).fetchone()
    # One thread reads ahead, never behind a batch of signatures; where each is checked, they keep two busy.
    with ThreadPoolExecutor(1) as reader, ThreadPoolExecutor(2 if extent.each == 1 else 1) as pool:
        operations = scan.Operations(db, first[0] if first else 0, reader)
        for lines in scan.commits(db, extent.after_row, extent.until_row, reader):
            for line in lines:
                _commit(check, line, operations.of(line.first, len(line.digests) // DIGEST), pool)
            if check.commits // STEP != (check.commits - len(lines)) // STEP:
                yield Progress(check.row, total)
        _send(check, pool)
        _settle(check, 0)
    # Between two portions nothing ends; each signature there was checked for itself.
    heads = tuple(_ends(check)) if extent.until_row >= total else ()
    for feed, head in heads:
        _covered(check, feed, head)
    check.findings += versions.forks(db, verdict)
    yield Verified(tuple(check.findings), heads, check.commits, check.signatures, max(check.row, extent.after_row))


class End(NamedTuple):
    """The last commit of a branch, and the row that it has in this file."""

    feed: FeedId
    commit: CommitId
    row: int


def ends(db: Connection) -> tuple[End, ...]:
    """Of all branches of all feeds, set aside or not."""
    found = []
    for head in store.heads(db):
        feed, row = db.execute("SELECT feed, row FROM ledger_commit WHERE id=?", (bytes.fromhex(head),)).fetchone()
        found.append(End(FeedId(feed.hex()), head, row))
    return tuple(found)


def at(db: Connection, row: int) -> str:
    """The commit of this row, or the empty text: whether rows still mean what they meant."""
    return "".join(one.hex() for (one,) in db.execute("SELECT id FROM ledger_commit WHERE row=?", (row,)))


def bad(db: Connection, verdict: Verdict, now_ms: int, commit: CommitId) -> tuple[Finding, ...]:
    """What is wrong with a single commit: its own signature, and all of it that this covers."""
    (row,) = db.execute("SELECT row FROM ledger_commit WHERE id=?", (bytes.fromhex(commit),)).fetchone()
    *_, last = verify(db, verdict, now_ms, Extent(row - 1, 1, row))
    found = last.findings if isinstance(last, Verified) else ()
    return tuple(one for one in found if isinstance(one, Altered | Uncovered | Hollow))


def _commit(check: _Checking, line: Line, here: Sequence[Stored], pool: ThreadPoolExecutor) -> None:
    number, identifier, author, feed, seq, kept, first, header, signature, digests = line
    check.commits += 1
    check.row = number
    links = read_links(header)
    if digest("commit", header) != identifier:
        check.findings.append(Altered(CommitId(identifier.hex()), "header"))
    elif (links.by, links.feed or identifier.hex(), links.seq, links.kept) != (author.hex(), feed.hex(), seq, kept):
        check.findings.append(Altered(CommitId(identifier.hex()), "place"))
    last = check.last.get(feed)
    if last is None or last.id.hex() != links.prev or last.seq + 1 != seq or last.author != author:
        last = _linked(check, identifier, links)
    if links.time > check.late_ms or (last is not None and links.time < last.time):
        _clock(check, identifier, links, last)
    if len(here) != 1 or digests != digest("op", here[0].salt, here[0].body) or here[0].row != first:
        _bodies(check, line, here)
    if digest("ops", *_each(digests)).hex() != links.root:
        check.findings.append(Altered(CommitId(identifier.hex()), "digests"))
    check.last[feed] = _Last(identifier, seq, links.time, author)
    if seq % check.extent.each == 0:
        check.batch.append((check.keys.get(author), header, signature, identifier))
        if len(check.batch) == BATCH:
            _send(check, pool)


def _each(digests: bytes) -> list[bytes]:
    if len(digests) == DIGEST:
        return [digests]
    return [digests[at : at + DIGEST] for at in range(0, len(digests), DIGEST)]


def _linked(check: _Checking, identifier: bytes, links: Links) -> _Last | None:
    """The commit before, looked up: it is here, has the number before, and is the same person's."""
    if links.prev is None:
        return None
    before = _read(check.db, bytes.fromhex(links.prev))
    if before is None or before.seq + 1 != links.seq or before.author.hex() != links.by:
        check.findings.append(Altered(CommitId(identifier.hex()), "prev"))
        return None
    return before


def _clock(check: _Checking, identifier: bytes, links: Links, before: _Last | None) -> None:
    """The claimed time is before that of the commit before, or more than a day ahead."""
    if before is not None and links.time < before.time:
        check.findings.append(ClockBack(CommitId(identifier.hex()), PersonId(links.by), links.time, before.time))
    if links.time > check.late_ms:
        check.findings.append(ClockAhead(CommitId(identifier.hex()), PersonId(links.by), links.time, check.now_ms))


def _read(db: Connection, identifier: bytes) -> _Last | None:
    found = db.execute("SELECT seq, author, header FROM ledger_commit WHERE id=?", (identifier,)).fetchone()
    return None if found is None else _Last(identifier, found[0], read_links(found[2]).time, found[1])


def _bodies(check: _Checking, line: Line, here: Sequence[Stored]) -> None:
    """The bodies are those of the digests, and none is gone for no reason."""
    each = _each(line.digests)
    for row, salt, body in here:
        if digest("op", salt, body) != each[row - line.first]:
            check.findings.append(Altered(CommitId(line.id.hex()), f"operation {row - line.first}"))
    if len(here) < len(each):
        _missing(check, CommitId(line.id.hex()), line.kept, len(each))


def _missing(check: _Checking, commit: CommitId, kept: int, count: int) -> None:
    row, first = check.db.execute(
        "SELECT row, first FROM ledger_commit WHERE id=?", (bytes.fromhex(commit),)
    ).fetchone()
    here = {
        at - first
        for (at,) in check.db.execute("SELECT row FROM operation WHERE ledger_commit=? AND body IS NOT NULL", (row,))
    }
    absent = [place for place in range(count) if place not in here]
    hollow = [at for at in absent if at < kept or OperationId(f"{commit}/{at}") not in check.verdict.purged]
    if hollow:
        check.findings.append(Hollow(commit, len(hollow)))


def _send(check: _Checking, pool: ThreadPoolExecutor) -> None:
    """Signatures are checked in a second thread: the library gives up the interpreter's lock meanwhile."""
    batch, check.batch = check.batch, []
    check.signatures += len(batch)
    check.running.append(pool.submit(_bad, batch))
    _settle(check, BATCHES)


def _settle(check: _Checking, most: int) -> None:
    """Take what was found of signatures, until so many batches are still under way."""
    while len(check.running) > most:
        check.findings += [Altered(CommitId(one.hex()), "signature") for one in check.running.popleft().result()]


def _bad(batch: list[tuple[VerifyKey | None, bytes, bytes, bytes]]) -> list[bytes]:
    return [identifier for key, header, signature, identifier in batch if not _signed(key, header, signature)]


def _signed(key: VerifyKey | None, header: bytes, signature: bytes) -> bool:
    if key is None:
        # An author whom nobody granted anything stands in the file: whatever it is, nobody signed it.
        return False
    try:
        key.verify("commit", header, signature)
    except BadSignature:
        return False
    return True


def _ends(check: _Checking) -> Iterator[tuple[FeedId, CommitId]]:
    """The last commit of each branch of what was checked."""
    for feed, last in sorted(check.last.items()):
        if FeedId(feed.hex()) not in check.verdict.forks:
            yield FeedId(feed.hex()), CommitId(last.id.hex())
            continue
        rows = check.db.execute("SELECT id, header FROM ledger_commit WHERE feed=?", (feed,)).fetchall()
        inner = {read_links(header).prev for _, header in rows}
        yield from ((FeedId(feed.hex()), CommitId(one.hex())) for one, _ in rows if one.hex() not in inner)


def _covered(check: _Checking, feed: FeedId, head: CommitId) -> None:
    """Back from the end of a branch to the first good signature: what lies behind that is covered by it."""
    bare: list[CommitId] = []
    at: str | None = head
    while at is not None:
        author, header, signature = check.db.execute(
            "SELECT author, header, signature FROM ledger_commit WHERE id=?", (bytes.fromhex(at),)
        ).fetchone()
        check.signatures += 1
        if _signed(check.keys.get(author), header, signature):
            break
        bare.append(CommitId(at))
        at = read_links(header).prev
    if bare:
        check.findings = [one for one in check.findings if not (isinstance(one, Altered) and one.commit in bare)]
        check.findings.append(Uncovered(feed, tuple(reversed(bare))))
