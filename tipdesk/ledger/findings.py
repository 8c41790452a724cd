"""What verifying and merging tell people: facts without sentences; the room above has words for each."""

from dataclasses import dataclass

from tipdesk.ledger.ids import CommitId, FeedId, PersonId


@dataclass(frozen=True)
class Altered:
    """A commit or operation in this file is not what was signed, though commits around it are: it was changed here."""

    commit: CommitId
    part: str


@dataclass(frozen=True)
class Uncovered:
    """The end of a branch that no good signature covers, from its first such commit on."""

    feed: FeedId
    commits: tuple[CommitId, ...]


@dataclass(frozen=True)
class Version:
    """One of several commits with the same number in a feed: what tells it apart without telling what it says.

    `kinds` and `digests` are those of its first operations, of `operations` in all; a kind is empty where the body is
    not here. `time_ms` is claimed. `counts`: whether its branch was kept.
    """

    commit: CommitId
    by: PersonId
    seq: int
    time_ms: int
    operations: int
    kinds: tuple[str, ...]
    digests: tuple[str, ...]
    counts: bool


@dataclass(frozen=True)
class Fork:
    """Two commits of one feed with one number: a restore, a cloned laptop, or someone who writes two truths.

    `versions` are the commits of the first such number, side by side.
    """

    feed: FeedId
    by: PersonId
    seq: int
    versions: tuple[Version, ...] = ()


@dataclass(frozen=True)
class ClockBack:
    """A commit that claims an earlier time than the one before it in its feed."""

    commit: CommitId
    by: PersonId
    claimed_ms: int
    before_ms: int


@dataclass(frozen=True)
class ClockAhead:
    """A commit that claims a time more than a day ahead of now."""

    commit: CommitId
    by: PersonId
    claimed_ms: int
    now_ms: int


@dataclass(frozen=True)
class Gap:
    """Commits that others name and that never came here; what names them waits."""

    missing: tuple[CommitId, ...]


@dataclass(frozen=True)
class Hollow:
    """Bodies that are gone without a purge that counts: to be asked for in the next packet."""

    commit: CommitId
    operations: int


Finding = Altered | Uncovered | Fork | ClockBack | ClockAhead | Gap | Hollow
