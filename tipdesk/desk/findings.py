"""What checking a whole vault tells people: the ledger's findings, and those that only a desk with a memory has."""

from dataclasses import dataclass

from tipdesk.ledger import findings as ledger
from tipdesk.ledger.ids import CommitId, FeedId
from tipdesk.ledger.root import StatementId


@dataclass(frozen=True)
class SetBack:
    """Commits that were here once, and are not any more: an older file was put in this one's place.

    `seen_ms` is when they were verified, or named by one's own log at a lock.
    """

    missing: tuple[CommitId, ...]
    seen_ms: int


@dataclass(frozen=True)
class SlippedIn:
    """A line of commits that ends among what was verified before, and did not stand there then: put in afterwards."""

    feed: FeedId
    head: CommitId


@dataclass(frozen=True)
class DamagedDocument:
    """A sealed file that is not what its record says, or is gone. `name` was drawn and says nothing."""

    name: str


@dataclass(frozen=True)
class RootRivals:
    """Statements of the root, each with signatures enough, that contradict the one which this laptop follows."""

    statements: tuple[StatementId, ...]


Finding = ledger.Finding | SetBack | SlippedIn | DamagedDocument | RootRivals
LASTING = ledger.Fork | ledger.ClockBack | ledger.ClockAhead | SetBack
"""What stays true however often it is checked: told each time, and no reason to check from nothing again."""
