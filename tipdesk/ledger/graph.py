"""Commits as points that hang together: what the fold asks of whoever stores them."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple, Protocol

from tipdesk.errors import BrokenFeed
from tipdesk.ledger.commit import Header
from tipdesk.ledger.ids import CommitId, FeedId, GrantId, PersonId


class Node(NamedTuple):
    """One admitted commit, without its operations.

    `height` is 1 + the greatest in its past. `joint` is the nearest commit of its feed, itself included, that has
    taken in something (`seen` not empty) or is the feed's first: between joints a feed is a plain line. Both are
    derived when the commit is admitted (`place`), and may be stored beside it.
    """

    id: CommitId
    by: PersonId
    feed: FeedId
    seq: int
    prev: CommitId | None
    grant: GrantId | None
    seen: tuple[CommitId, ...]
    height: int
    joint: CommitId


class Graph(Protocol):
    """The admitted commits of one compartment, wherever they are stored. The past of each is always here too."""

    def has(self, commit: CommitId) -> bool: ...

    def node(self, commit: CommitId) -> Node:
        """Raises KeyError for a commit that is not here."""
        ...

    def at(self, feed: FeedId, seq: int) -> Sequence[CommitId]:
        """The commits with this number in the feed: none, one, or at a fork several."""
        ...

    def contested(self, feed: FeedId) -> AbstractSet[int]:
        """The numbers that more than one commit of the feed has; empty without a fork."""
        ...

    def last(self, feed: FeedId) -> int:
        """The greatest number in the feed, -1 if nothing of it is here."""
        ...


def place(commit: CommitId, header: Header, graph: Graph) -> Node:
    """The node of a commit whose past is here. Raises `BrokenFeed` where it does not continue its `prev`."""
    height = max((graph.node(one).height for one in header.seen), default=0)
    feed, joint = FeedId(commit), commit
    if header.prev is not None and header.feed is not None:
        before = graph.node(header.prev)
        _check_link(commit, header, before)
        feed, height = header.feed, max(height, before.height)
        joint = commit if header.seen else before.joint
    seen = tuple(header.seen)
    return Node(commit, header.by, feed, header.seq, header.prev, header.grant, seen, height + 1, joint)


def _check_link(commit: CommitId, header: Header, before: Node) -> None:
    if before.feed != header.feed:
        raise BrokenFeed(commit, "feed")
    if before.by != header.by:
        raise BrokenFeed(commit, "by")
    if before.seq + 1 != header.seq:
        raise BrokenFeed(commit, "seq")
