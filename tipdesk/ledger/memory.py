"""The graph of a compartment in memory: for small ones, and the plainest reading of what `Graph` asks."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId, FeedId


class MemoryGraph:
    """Every node in a dict; `put` after `graph.place`."""

    def __init__(self) -> None:
        self._nodes: dict[CommitId, Node] = {}
        self._feeds: dict[FeedId, dict[int, list[CommitId]]] = {}
        self._contested: dict[FeedId, set[int]] = {}

    def put(self, node: Node) -> None:
        self._nodes[node.id] = node
        here = self._feeds.setdefault(node.feed, {}).setdefault(node.seq, [])
        here.append(node.id)
        if len(here) > 1:
            self._contested.setdefault(node.feed, set()).add(node.seq)

    def has(self, commit: CommitId) -> bool:
        return commit in self._nodes

    def node(self, commit: CommitId) -> Node:
        return self._nodes[commit]

    def at(self, feed: FeedId, seq: int) -> Sequence[CommitId]:
        return self._feeds.get(feed, {}).get(seq, [])

    def contested(self, feed: FeedId) -> AbstractSet[int]:
        return self._contested.get(feed, frozenset())

    def last(self, feed: FeedId) -> int:
        return max(self._feeds.get(feed, {-1: []}))
