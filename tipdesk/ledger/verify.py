"""Checking a file again: links, digests, and enough signatures that nothing could have been changed (PROTOCOL 2).

A signature covers the whole chain before it. So the ends of all branches are checked, set aside or not, and every
64th commit on the way; with a bad end, back to the last good one. Whatever is not as it was signed is a finding.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from tipdesk.ledger import scan, store, versions
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.covering import Signatures, Signed
from tipdesk.ledger.findings import Altered, ClockAhead, ClockBack, Finding, Hollow, Uncovered
from tipdesk.ledger.ids import CommitId, FeedId, OperationId, PersonId
from tipdesk.ledger.links import Links, read_links
from tipdesk.ledger.scan import ID, Line, Operations, Stored, Window
from tipdesk.ledger.store import DIGEST
from tipdesk.ledger.sweep import Last, Run, Unclear, sweep
from tipdesk.ledger.verdict import Verdict
from tipdesk.seal.hashing import digest

EACH: Final = 64
STEP: Final = 20_000
DAY_MS: Final = 24 * 3600 * 1000
# Commits of fewer operations are looked at one by one: to look at them in one go would take as long.
FEW: Final = 16
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


@dataclass
class _Checking:
    db: Connection
    extent: Extent
    now_ms: int
    verdict: Verdict
    signed: Signatures
    late_ms: int
    findings: list[Finding] = field(default_factory=list)
    last: dict[bytes, Last] = field(default_factory=dict)
    commits: int = 0
    row: int = 0


def verify(db: Connection, verdict: Verdict, now_ms: int, extent: Extent = EVERYTHING) -> Iterator[Progress | Verified]:
    """Check a file; the last thing yielded is the result. `db` may be a reading connection."""
    total = int(db.execute("SELECT coalesce(max(row), 0) FROM ledger_commit").fetchone()[0])
    first = db.execute(_FIRST, (extent.after_row,)).fetchone()
    # One thread reads ahead, never behind a batch of signatures; where each is checked, they keep two busy.
    with ThreadPoolExecutor(1) as reader, ThreadPoolExecutor(2 if extent.each == 1 else 1) as pool:
        check = _Checking(db, extent, now_ms, verdict, Signatures(db, pool), now_ms + DAY_MS)
        operations = Operations(db, first[0] if first else 0, reader)
        for window in scan.commits(db, extent.after_row, extent.until_row, reader):
            _window(check, window, operations)
            if check.commits // STEP != (check.commits - len(window)) // STEP:
                yield Progress(check.row, total)
        found = [*check.findings, *(Altered(one, "signature") for one in check.signed.bad())]
    # Between two portions nothing ends; each signature there was checked for itself.
    heads = tuple(_ends(check)) if extent.until_row >= total else ()
    bare = [one for feed, head in heads for one in check.signed.covered(feed, head)]
    told = {commit for one in bare for commit in one.commits}
    found = [one for one in found if not (isinstance(one, Altered) and one.commit in told)]
    findings = (*found, *bare, *versions.forks(db, verdict))
    yield Verified(findings, heads, check.commits, check.signed.number, max(check.row, extent.after_row))


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


def _window(check: _Checking, window: Window | Sequence[Line], operations: Operations) -> None:
    """In runs of one feed, as far as their operations lie in one window too."""
    if not isinstance(window, Window):
        for line in window:
            _commit(check, line, operations.of(line.first, len(line.digests) // DIGEST))
        return
    begin = 0
    while begin < len(window):
        bodies = operations.around(window.firsts[begin])
        end = bisect_right(window.ends, bodies.end, begin, _feed_ends(window, begin))
        if window.feed(begin) not in check.last:
            # Where a feed begins, or goes on from what was checked before.
            end = begin
        _run(check, Run(window, begin, max(end, begin + 1)), operations)
        begin = max(end, begin + 1)


def _feed_ends(window: Window, begin: int) -> int:
    """Up to where the commits of a window are of this one's feed."""
    feed = window.feed(begin)
    if window.feeds[begin * ID :] == feed * (len(window) - begin):
        return len(window)
    return next(at for at in range(begin, len(window)) if window.feed(at) != feed)


def _run(check: _Checking, run: Run, operations: Operations) -> None:
    """In one go, or, where something in it is not plainly right, half by half, down to each commit."""
    window, begin, end = run
    if end - begin == 1 or window.ends[end - 1] - window.firsts[begin] < FEW:
        for line in map(window.line, range(begin, end)):
            _commit(check, line, operations.of(line.first, len(line.digests) // DIGEST))
        return
    feed = window.feed(begin)
    try:
        last = sweep(run, operations.around(window.firsts[begin]), check.last[feed], check.late_ms)
    except Unclear:
        half = (begin + end) // 2
        _run(check, Run(window, begin, half), operations)
        _run(check, Run(window, half, end), operations)
        return
    check.commits += end - begin
    check.row = window.rows[end - 1]
    check.last[feed] = last
    each = check.extent.each
    for at in range(begin + -window.seqs[begin] % each, end, each):
        check.signed.look_at(Signed(last.author, window.header(at), window.signature(at), window.id(at)))


def _commit(check: _Checking, line: Line, here: Sequence[Stored]) -> None:
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
    check.last[feed] = Last(identifier, seq, links.time, author)
    if seq % check.extent.each == 0:
        check.signed.look_at(Signed(author, header, signature, identifier))


def _each(digests: bytes) -> list[bytes]:
    if len(digests) == DIGEST:
        return [digests]
    return [digests[at : at + DIGEST] for at in range(0, len(digests), DIGEST)]


def _linked(check: _Checking, identifier: bytes, links: Links) -> Last | None:
    """The commit before, looked up: it is here, has the number before, and is the same person's."""
    if links.prev is None:
        return None
    before = _read(check.db, links.prev)
    if before is None or before.seq + 1 != links.seq or before.author.hex() != links.by:
        check.findings.append(Altered(CommitId(identifier.hex()), "prev"))
        return None
    return before


def _clock(check: _Checking, identifier: bytes, links: Links, before: Last | None) -> None:
    """The claimed time is before that of the commit before, or more than a day ahead."""
    if before is not None and links.time < before.time:
        check.findings.append(ClockBack(CommitId(identifier.hex()), PersonId(links.by), links.time, before.time))
    if links.time > check.late_ms:
        check.findings.append(ClockAhead(CommitId(identifier.hex()), PersonId(links.by), links.time, check.now_ms))


def _read(db: Connection, prev: str) -> Last | None:
    try:
        identifier = bytes.fromhex(prev)
    except ValueError:
        # Somebody wrote into the file what no digest is.
        return None
    found = db.execute("SELECT seq, author, header FROM ledger_commit WHERE id=?", (identifier,)).fetchone()
    return None if found is None else Last(identifier, found[0], read_links(found[2]).time, found[1])


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


def _ends(check: _Checking) -> Iterator[tuple[FeedId, CommitId]]:
    """The last commit of each branch of what was checked."""
    for feed, last in sorted(check.last.items()):
        if FeedId(feed.hex()) not in check.verdict.forks:
            yield FeedId(feed.hex()), CommitId(last.id.hex())
            continue
        rows = check.db.execute("SELECT id, header FROM ledger_commit WHERE feed=?", (feed,)).fetchall()
        inner = {read_links(header).prev for _, header in rows}
        yield from ((FeedId(feed.hex()), CommitId(one.hex())) for one, _ in rows if one.hex() not in inner)
