"""Questions of order, against plain reachability."""

from folding import Folded, Laptop, Salts, after, ask, folded, genesis, set_x
from folding_play import forge, play
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ledger.ids import CommitId


def pasts(view: Folded) -> dict[CommitId, set[CommitId]]:
    found: dict[CommitId, set[CommitId]] = {}
    for one in sorted(view.commits, key=lambda c: view.graph.node(c).height):
        node = view.graph.node(one)
        parents = [parent for parent in (node.prev, *node.seen) if parent is not None]
        found[one] = set(parents).union(*(found[parent] for parent in parents))
    return found


def branch(view: Folded, head: CommitId) -> list[CommitId]:
    found, at = [], head
    while at is not None:
        found.append(at)
        at = view.graph.node(at).prev
    return found[::-1]


@given(st.integers(0, 10**9), st.integers(3, 20), st.integers(5, 30))
def test_before_branch_ancestor_and_shared_are_those_of_plain_walks(seed: int, steps: int, forged: int) -> None:
    desk = play(seed, steps)
    view = folded([*desk.all(), *forge(desk, desk.all(), ["mal", "bob"], forged)])
    order, past = view.state.order, pasts(view)
    nodes = [view.graph.node(one) for one in sorted(view.commits)]
    for late in nodes:
        for early in nodes:
            assert order.before(early, late) == (early.id in past[late.id])
            line = branch(view, late.id)
            assert order.on_branch(early, late) == (early.id in line)
            if early.feed == late.feed:
                other = branch(view, early.id)
                common = [a for a, b in zip(line, other, strict=False) if a == b]
                assert order.shared([early, late]).id == common[-1]
        for seq in range(late.seq + 1):
            assert order.ancestor(late, seq).id == branch(view, late.id)[seq]


@given(st.integers(0, 10**9), st.integers(3, 20))
def test_height_is_one_more_than_the_greatest_in_the_past(seed: int, steps: int) -> None:
    view = folded(play(seed, steps).all())
    past = pasts(view)
    for one in view.commits:
        assert view.graph.node(one).height == 1 + max((view.graph.node(p).height for p in past[one]), default=0)


def test_a_long_feed_is_walked_from_joint_to_joint_and_never_commit_by_commit() -> None:
    """A log of thousands: what one commit has seen of it is answered with a handful of look-ups."""
    chance = Salts(1)
    first = genesis("ann", "mina", chance=chance)
    ann, mina = Laptop("ann", chance, [first]), Laptop("mina", chance, [first])
    ann.mine.add(first.feed)
    early = mina.write(ask())
    ann.merge(mina)
    last = ann.write(set_x(0))
    view = folded(ann.all())
    for n in range(500):
        last = after(last, set_x(n), chance=chance)
        view.offer([last.received()])
    asked: list[CommitId] = []
    real = view.graph.node
    head, old, unseen = real(last.id), real(early.id), real(first.id)
    view.graph.node = lambda one: asked.append(one) or real(one)
    assert view.state.order.before(old, head)
    assert view.state.order.before(unseen, head)
    assert len(asked) < 12
