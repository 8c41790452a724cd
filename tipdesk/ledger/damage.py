"""Where damage begins: the first commit of a file that is not as it was signed."""

from collections.abc import Iterable
from dataclasses import dataclass

from tipdesk.errors import Malformed
from tipdesk.ledger import store
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.findings import Altered, Finding, Hollow, Uncovered
from tipdesk.ledger.ids import CommitId, FeedId, PersonId


@dataclass(frozen=True)
class FirstBad:
    """The commit, as the file tells of it; `time_ms` is what it claims, 0 where its header cannot be read.

    In its feed, what stands before it is as it was signed: each commit names the one before by its digest.
    """

    commit: CommitId
    feed: FeedId
    by: PersonId
    seq: int
    time_ms: int


def first_bad(db: Connection, findings: Iterable[Finding]) -> FirstBad | None:
    """By the order of filing; None where nothing was changed. Gaps, forks and clocks change no commit."""
    bad: set[CommitId] = set()
    for one in findings:
        match one:
            case Altered(commit=commit) | Hollow(commit=commit):
                bad.add(commit)
            case Uncovered(commits=commits):
                bad.update(commits)
            case _:
                pass
    rows = [
        row
        for commit in bad
        for row in db.execute(
            "SELECT row, id, feed, author, seq, header FROM ledger_commit WHERE id=?", (bytes.fromhex(commit),)
        )
    ]
    if not rows:
        return None
    _, identifier, feed, author, seq, header = min(rows)
    return FirstBad(CommitId(identifier.hex()), FeedId(feed.hex()), PersonId(author.hex()), seq, _time(header))


def _time(header: bytes) -> int:
    try:
        return store.read_header(header).time
    except Malformed:
        return 0
