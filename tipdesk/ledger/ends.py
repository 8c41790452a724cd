"""What ends a grant, and how far the feeds under it still count (PROTOCOL 3, rules 2 to 4)."""

from collections.abc import Iterable, Mapping

from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId, FeedId
from tipdesk.ledger.order import Order
from tipdesk.ledger.verdict import Heads

Named = Mapping[FeedId, list[Node]]


def named_heads(heads: Heads, order: Order) -> Named:
    """Per feed, the heads that are here and belong to it, but for those behind another of them."""
    here: dict[FeedId, dict[CommitId, Node]] = {}
    for feed, head in heads:
        if order.graph.has(head):
            node = order.graph.node(head)
            if node.feed == feed:
                here.setdefault(feed, {})[head] = node
    return {feed: _foremost(list(nodes.values()), order) for feed, nodes in here.items()}


def _foremost(nodes: list[Node], order: Order) -> list[Node]:
    return [one for one in nodes if not any(one.id != other.id and order.on_branch(one, other) for other in nodes)]


def ended_at(feed: FeedId, ends: Iterable[Named], order: Order) -> Node | None:
    """Where a feed stops counting: what all ends leave of it; nothing, if one does not name it."""
    heads: list[Node] = []
    for named in ends:
        mine = named.get(feed)
        if not mine:
            return None
        heads += mine
    return order.shared(heads)


def kept_at(first: Node, kept: Iterable[Node], order: Order) -> Node:
    """Where a forked feed stops counting: before the fork, or at the branch that its author's keeps choose."""
    least = order.before_fork(first)
    longer = [head for head in kept if head.seq > least.seq]
    return order.shared(longer) or least
