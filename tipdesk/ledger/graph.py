"""Commits as points that hang together: what the fold asks of whoever stores them, and answers about order."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from tipdesk.ledger.ids import CommitId, FeedId, GrantId, PersonId


class Node(NamedTuple):
    """One admitted commit, without its operations.

    `height` is 1 + the greatest in its past. `joint` is the nearest commit of its feed, itself included, that has
    taken in something (`seen` not empty) or is the feed's first: between joints a feed is a plain line. Both are
    derived when the commit is admitted (`derive`), and may be stored beside it.
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
    """The admitted commits of one compartment, wherever they are stored. Their past is always here too."""

    def has(self, commit: CommitId) -> bool: ...

    def node(self, commit: CommitId) -> Node:
        """Raises KeyError for a commit that is not here."""
        ...

    def at(self, feed: FeedId, seq: int) -> Sequence[CommitId]:
        """The commits with this number in the feed: none, one, or at a fork several."""
        ...

    def contested(self, feed: FeedId) -> Sequence[int]:
        """The numbers that more than one commit of the feed has, ascending; empty without a fork."""
        ...

    def last(self, feed: FeedId) -> int:
        """The greatest number in the feed, -1 if nothing of it is here."""
        ...
