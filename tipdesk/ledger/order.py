"""Who has seen whom: questions of order, answered from a graph without holding it."""

from collections.abc import Iterable

from tipdesk.ledger.graph import Graph, Node
from tipdesk.ledger.ids import CommitId


class Order:
    """Order among the commits of one compartment.

    A feed is walked from joint to joint, never commit by commit, and nothing below the height of what is sought is
    looked at: a question costs what was taken in between the two, not the length of their feeds.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph = graph

    def before(self, early: Node, late: Node) -> bool:
        """Whether `early` lies in the past of `late`. No commit lies in its own past."""
        if early.height >= late.height:
            return False
        todo, walked = [late], set[CommitId]()
        while todo:
            at = todo.pop()
            if at.feed == early.feed and self.on_branch(early, at):
                return True
            todo += self._taken_in(at, early.height, walked)
        return False

    def _taken_in(self, at: Node, above: int, walked: set[CommitId]) -> list[Node]:
        """What the branch that ends in `at` has taken in, as far as `above` could lie behind it."""
        found: list[Node] = []
        joint: CommitId | None = at.joint
        while joint is not None and joint not in walked:
            walked.add(joint)
            node = self.graph.node(joint)
            if node.height <= above:
                break
            found += [seen for seen in map(self.graph.node, node.seen) if seen.height >= above]
            joint = None if node.prev is None else self.graph.node(node.prev).joint
        return found

    def on_branch(self, node: Node, head: Node) -> bool:
        """Whether `node` stands on the branch that ends in `head`, `head` itself included."""
        if node.feed != head.feed or node.seq > head.seq:
            return False
        if node.seq not in self.graph.contested(node.feed):
            return True  # every branch that is long enough runs through it
        return self.ancestor(head, node.seq).id == node.id

    def ancestor(self, head: Node, seq: int) -> Node:
        """The commit numbered `seq` on the branch that ends in `head`."""
        feed, contested = head.feed, self.graph.contested(head.feed)
        # Where only one commit has a number, every branch that is long enough runs through it.
        start = seq
        while start in contested and start < head.seq:
            start += 1
        at = head if start >= head.seq else self.graph.node(self.graph.at(feed, start)[0])
        while at.seq > seq and at.prev is not None:
            at = self.graph.node(at.prev)
        return at

    def shared(self, heads: Iterable[Node]) -> Node | None:
        """The last commit that the branches ending in `heads`, all of one feed, have in common."""
        common: Node | None = None
        for head in heads:
            if common is None:
                common = head
                continue
            low = min(common.seq, head.seq)
            left, right = self.ancestor(common, low), self.ancestor(head, low)
            while left.id != right.id and left.prev is not None and right.prev is not None:
                left, right = self.graph.node(left.prev), self.graph.node(right.prev)
            common = left
        return common

    def before_fork(self, head_feed: Node) -> Node:
        """The end of the part of a feed, given by any commit of it, that no fork touches."""
        feed, contested = head_feed.feed, self.graph.contested(head_feed.feed)
        seq = min(contested) - 1 if contested else self.graph.last(feed)
        return self.graph.node(self.graph.at(feed, seq)[0])
