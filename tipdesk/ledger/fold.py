"""The fold: which commits count, from the set of them alone, by rank from the most senior down (PROTOCOL 3).

Whether a commit of rank m counts depends on grants and ends of smaller rank, on its own grant's feeds, on its past,
and on what the roster says. So by induction the result is a function of the set; no clock and no order of arrival
has a part in it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from tipdesk.ledger.bodies import Found, Grant, Keep, Lift, PublicKeys, Revoke, Suspend, Unknown
from tipdesk.ledger.ends import ended_at, kept_at, named_heads
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId, FeedId, GrantId, OperationId, PersonId, operation_id
from tipdesk.ledger.order import Order
from tipdesk.ledger.roles import SUITE, Kind, Standing, founding, granted, revocable, role_may
from tipdesk.ledger.verdict import Claim, End, Extent, Heads, Member, Suspension, Verdict

Feeds = Mapping[tuple[PersonId, GrantId], Sequence[Node]]
"""The first commits of all feeds, by their author and the grant that they name."""


class Given(NamedTuple):
    """A grant from outside the compartment's own commits: root's. `order` is its statement's place in root's chain."""

    grant: GrantId
    keys: PublicKeys
    standing: Standing
    order: int


class Cut(NamedTuple):
    """An end from outside: the roster's suspension, or root's. It spares what root gave at a later place."""

    who: PersonId
    heads: Heads
    order: int


@dataclass(frozen=True)
class Outside:
    """What the folded roster says about this compartment. `cut_mark` is `H("at", comp)`, for the roster itself.

    `newer` means that root said something that this version does not know: the roster is read-only.
    """

    given: tuple[Given, ...] = ()
    cuts: tuple[Cut, ...] = ()
    cut_mark: str = ""
    newer: bool = False


NOTHING_OUTSIDE: Final = Outside()
FROM_ROSTER: Final = 1_000_000_000
"""The order of a cut that spares nothing."""


@dataclass(frozen=True)
class Material:
    """The authority of a compartment: all that the fold reads of it, but for the graph."""

    genesis: Node
    found: Found
    feeds: Feeds
    claims: Mapping[FeedId, Sequence[Claim]]


class _Granted(NamedTuple):
    id: GrantId
    keys: PublicKeys
    person: PersonId
    standing: Standing
    until: int | None
    node: Node | None
    place: int
    author: int
    """The rank of who granted, -1 for founding and root."""
    order: int


@dataclass
class _Folding:
    order: Order
    material: Material
    outside: Outside
    verdict: Verdict
    waiting: list[_Granted] = field(default_factory=list)
    lifts: list[tuple[OperationId, int]] = field(default_factory=list)

    @property
    def kind(self) -> str:
        return self.material.found.kind

    def run(self) -> None:
        self._found()
        for cut in self.outside.cuts:
            self.verdict.named.update(head for _, head in cut.heads)
        while self.waiting:
            rank = min(one.standing.rank for one in self.waiting)
            now = [one for one in self.waiting if one.standing.rank == rank]
            self.waiting = [one for one in self.waiting if one.standing.rank != rank]
            for grant in now:
                self.verdict.people.add(grant.person)
                self._judge(grant)
        for lifted in self._lifted():
            del self.verdict.suspensions[lifted]

    def _found(self) -> None:
        standing, grant = founding(self.kind), GrantId(operation_id(self.material.genesis.id, 0))
        for keys in self.material.found.leads:
            self.waiting.append(_Granted(grant, keys, keys.person, standing, None, None, -1, -1, -1))
        for one in self.outside.given:
            self.waiting.append(
                _Granted(one.grant, one.keys, one.keys.person, one.standing, None, None, -1, -1, one.order)
            )
        self.verdict.frozen = self.material.found.suite != SUITE or self.outside.newer

    def _judge(self, grant: _Granted) -> None:
        """One grant: its ends, its feeds, and what they say."""
        ends = self._ends_of(grant)
        firsts = [first for first in self.material.feeds.get((grant.person, grant.id), ()) if self._opens(grant, first)]
        firsts.sort(key=lambda first: first.id)
        if ends:
            named = [named_heads(heads, self.order) for heads in ends]
            for first in firsts:
                self._rule(first, ended_at(first.feed, named, self.order), grant.standing, live=False)
            return
        keeps = self._keeps(firsts)
        for first in firsts:
            head = kept_at(first, keeps.get(first.feed, {}).values(), self.order)
            self._rule(first, head, grant.standing, live=True)
        member = Member(grant.id, grant.standing, grant.keys, grant.until, grant.node.id if grant.node else None)
        self.verdict.members[grant.person] = (*self.verdict.members.get(grant.person, ()), member)

    def _opens(self, grant: _Granted, first: Node) -> bool:
        """A feed's first commit must have seen its grant; the founding and root's grants lie in no past."""
        return grant.node is None or self.order.before(grant.node, first)

    def _ends_of(self, grant: _Granted) -> list[Heads]:
        outside = [cut.heads for cut in self.outside.cuts if cut.who == grant.person and cut.order > grant.order]
        return outside + [end.heads for end in self._in_office() if end.who == grant.person and self._ended(grant, end)]

    def _in_office(self) -> Iterable[End]:
        """All ends heard so far: in the roster, suspensions that list the roster itself and were not lifted, too."""
        yield from self.verdict.ends
        lifted = self._lifted()
        for operation, one in self.verdict.suspensions.items():
            for mark, heads in one.cuts:
                if operation not in lifted and mark == self.outside.cut_mark:
                    yield End(one.who, heads, one.rank, one.node, one.place)

    def _lifted(self) -> set[OperationId]:
        """Suspensions that someone of the same or a smaller rank called a mistake."""
        made = self.verdict.suspensions
        return {operation for operation, rank in self.lifts if operation in made and rank <= made[operation].rank}

    def _ended(self, grant: _Granted, end: End) -> bool:
        if end.rank >= grant.standing.rank or not revocable(self.kind, grant.standing.role):
            return False
        return not (grant.author <= end.rank and self._had_seen(grant, end))

    def _had_seen(self, grant: _Granted, end: End) -> bool:
        if grant.node is None or end.node is None:
            return False
        if grant.node.id == end.node.id:
            return end.place < grant.place
        return self.order.before(end.node, grant.node)

    def _keeps(self, firsts: Sequence[Node]) -> dict[FeedId, dict[CommitId, Node]]:
        """What `auth.keep` chooses: read from the parts of this grant's feeds that no fork touches."""
        keeps: dict[FeedId, dict[CommitId, Node]] = {}
        for first in firsts:
            least = self.order.before_fork(first).seq
            for claim in self.material.claims.get(first.feed, ()):
                if isinstance(claim.body, Keep) and claim.node.seq <= least and claim.body.feed != first.feed:
                    head = self._chosen(claim.body, claim.node)
                    keeps.setdefault(claim.body.feed, {}).update({node.id: node for node in head})
        return keeps

    def _chosen(self, keep: Keep, by: Node) -> list[Node]:
        if not self.order.graph.has(keep.head):
            return []
        head = self.order.graph.node(keep.head)
        return [head] if head.feed == keep.feed and self.order.before(head, by) else []

    def _rule(self, first: Node, head: Node | None, standing: Standing, *, live: bool) -> None:
        """Say how far a feed counts, and hear what its commits say of others."""
        feed = first.feed
        self.verdict.extents[feed] = Extent(head, standing, live)
        for claim in self.material.claims.get(feed, ()):
            if not role_may(standing.role, claim.body):
                continue
            counts = head is not None and self.order.on_branch(claim.node, head)
            if counts:
                self._count(claim, standing.rank)
            if counts or live:
                self._hear(claim, standing.rank)

    def _count(self, claim: Claim, rank: int) -> None:
        match claim.body:
            case Grant(to=keys, role=role, until=until):
                standing = granted(self.kind, role, rank)
                if standing is not None:
                    identity = GrantId(operation_id(claim.node.id, claim.place))
                    self.waiting.append(
                        _Granted(identity, keys, keys.person, standing, until, claim.node, claim.place, rank, -1)
                    )
            case Lift(suspension=suspension):
                self.lifts.append((suspension, rank))
            case Unknown():
                # Only unknown `auth.*` are claims: two versions must not judge differently.
                self.verdict.frozen = True
            case _:
                pass

    def _hear(self, claim: Claim, rank: int) -> None:
        match claim.body:
            case Revoke(who=who, heads=heads):
                self.verdict.ends.append(End(who, heads, rank, claim.node, claim.place))
                self.verdict.named.update(head for _, head in heads)
            case Suspend(who=who, cuts=cuts) if self.kind == Kind.ROSTER:
                identity = operation_id(claim.node.id, claim.place)
                self.verdict.suspensions[identity] = Suspension(who, rank, cuts, claim.node, claim.place)
                self.verdict.named.update(head for _, heads in cuts for _, head in heads)
            case _:
                pass


def fold(material: Material, order: Order, outside: Outside = NOTHING_OUTSIDE) -> Verdict:
    """Which commits count, and who is in. Purges, values and protective fields are read from the verdict."""
    verdict = Verdict(order)
    _Folding(order, material, outside, verdict).run()
    return verdict
