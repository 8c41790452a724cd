"""The fold kept up to date: one commit more costs nothing but its own step, where it can change nothing else."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tipdesk.errors import Malformed
from tipdesk.ledger.bodies import (
    AskLeave,
    AskOpen,
    AskRefuse,
    AskRelease,
    Body,
    Ease,
    Found,
    Grant,
    Keep,
    Lift,
    PublicKeys,
    Purge,
    Revoke,
    Role,
    Root,
    Suspend,
    Tighten,
    Unknown,
)
from tipdesk.ledger.fold import NOTHING_OUTSIDE, Material, Outside, fold
from tipdesk.ledger.graph import Graph, Node
from tipdesk.ledger.ids import FeedId, GrantId, OperationId, PersonId, operation_id
from tipdesk.ledger.order import Order
from tipdesk.ledger.protective import Protections
from tipdesk.ledger.roles import purges_count
from tipdesk.ledger.verdict import Claim, Extent, Verdict

Kept = Sequence[tuple[int, Body]]
"""What `commit.kept_bodies` finds in a commit."""


class Moved(NamedTuple):
    """A feed that now counts to another commit than before; None where it counts not at all."""

    feed: FeedId
    before: Node | None
    after: Node | None


@dataclass(frozen=True)
class Snapshot:
    """How far feeds counted, and what was purged, at some time: to be compared with later."""

    verdict: Verdict
    heads: Mapping[FeedId, Node | None]
    purged: frozenset[OperationId]


@dataclass(frozen=True)
class Change:
    """What changed since a snapshot: what commits between the ends named here say is to be folded again."""

    moved: tuple[Moved, ...]
    purged: frozenset[OperationId]
    unpurged: frozenset[OperationId]
    rejudged: frozenset[FeedId]
    """Feeds that do not just go on: what they said before may be heard no longer, or in another way."""


class FoldState:
    """The verdict over a growing set of commits.

    `admit` each commit after the graph holds it, its past first; then read `verdict`. The caller persists nodes and
    the bodies of `auth.*` and `ask.*` operations, which are never purged, and gives them back to a new state when
    the compartment is opened: first commits and commits with `kept` > 0 suffice, however many others there are.
    """

    def __init__(self, graph: Graph, genesis: Node, kept: Kept, outside: Outside = NOTHING_OUTSIDE) -> None:
        """Raises `Malformed` if the genesis commit founds nothing."""
        if not kept or not isinstance(kept[0][1], Found) or kept[0][0] != 0 or genesis.prev is not None:
            raise Malformed("genesis")
        self.order = Order(graph)
        self.protections = Protections()
        self.roots: list[Root] = []
        self.leaves: list[Claim] = []
        self.asks: list[Claim] = []
        self._feeds: dict[tuple[PersonId, GrantId], list[Node]] = {}
        self._claims: dict[FeedId, list[Claim]] = {}
        self.purges: list[Claim] = []
        self._forked: dict[FeedId, int] = {}
        self._outside = outside
        self._material = Material(genesis, kept[0][1], self._feeds, self._claims)
        self._verdict = Verdict(self.order)
        self._settled = False
        self.admit(genesis, kept)

    @property
    def kind(self) -> str:
        """The kind of compartment that the genesis commit founded."""
        return self._material.found.kind

    @property
    def founders(self) -> list[PublicKeys]:
        return self._material.found.leads

    @property
    def founding_grant(self) -> GrantId:
        return GrantId(operation_id(self._material.genesis.id, 0))

    @property
    def outside(self) -> Outside:
        """What the roster said last about this compartment."""
        return self._outside

    @property
    def verdict(self) -> Verdict:
        if not self._settled:
            self.settle()
        return self._verdict

    def admissions(self) -> tuple[Claim, ...]:
        """Every grant and revocation that counts."""
        claims = (one for of_feed in self._claims.values() for one in of_feed)
        verdict = self.verdict
        return tuple(one for one in claims if isinstance(one.body, Grant | Revoke) and verdict.counts(one.node))

    def admit(self, node: Node, kept: Kept) -> None:
        """Take in a commit that the graph already holds. Costs a full fold at the next look only if it may matter."""
        if node.seq == 0:
            self._feeds.setdefault((node.by, node.grant or self.founding_grant), []).append(node)
        structural = [self._index(Claim(node, place, body)) for place, body in kept]
        if not self._settled:
            return
        if any(structural) or node.seq == 0 or self._forks_anew(node) or node.id in self._verdict.named:
            self._settled = False
        else:
            self._extend(node, kept)

    def _index(self, claim: Claim) -> bool:
        """Put a claim where it is looked for; whether it may change what else counts."""
        body = claim.body
        match body:
            case Tighten() | Ease():
                self.protections.put(claim, body)
            case Purge():
                self.purges.append(claim)
            case AskLeave():
                self.leaves.append(claim)
            case AskOpen() | AskRelease() | AskRefuse():
                self.asks.append(claim)
            case Root():
                self.roots.append(body)
            case Grant() | Revoke() | Keep() | Suspend() | Lift():
                self._claims.setdefault(claim.node.feed, []).append(claim)
                return True
            case Unknown(op=op) if op.startswith("auth."):
                self._claims.setdefault(claim.node.feed, []).append(claim)
                return True
            case _:
                pass
        return False

    def _forks_anew(self, node: Node) -> bool:
        contested = self.order.graph.contested(node.feed)
        return bool(contested) and min(contested) < self._forked.get(node.feed, node.seq + 1)

    def _extend(self, node: Node, kept: Kept) -> None:
        """The fast path: the next commit of a live feed that no fork touches counts, and changes nothing else."""
        extent = self._verdict.extents.get(node.feed)
        if extent is None or not extent.live or node.feed in self._forked:
            return
        if extent.head is None or extent.head.id != node.prev:
            return
        self._verdict.extents[node.feed] = Extent(node, extent.standing, live=True)
        if extent.standing.role is Role.LEAD and purges_count(self.kind):
            for _, body in kept:
                if isinstance(body, Purge):
                    self._verdict.purged.update(body.ops)

    def hear_outside(self, outside: Outside) -> None:
        """What the folded roster now says about this compartment."""
        if outside != self._outside:
            self._outside = outside
            self._settled = False

    def settle(self) -> None:
        """Fold again where need be. Whoever reads `verdict` need not ask for it."""
        if self._settled:
            return
        self._forked = {
            first.feed: min(contested)
            for firsts in self._feeds.values()
            for first in firsts
            if (contested := self.order.graph.contested(first.feed))
        }
        self._verdict = fold(self._material, self.order, self._outside)
        self._verdict.forks.update(self._forked)
        self._verdict.purged.update(self._purged(self._verdict))
        self._settled = True

    def snapshot(self) -> Snapshot:
        verdict = self.verdict
        return Snapshot(verdict, {feed: one.head for feed, one in verdict.extents.items()}, frozenset(verdict.purged))

    def since(self, before: Snapshot) -> Change:
        """What is different now, whichever path led here."""
        after = self.snapshot()
        moved = [
            Moved(feed, old, new)
            for feed in sorted(before.heads.keys() | after.heads.keys())
            if (old := before.heads.get(feed)) != (new := after.heads.get(feed))
        ]
        purged, unpurged = after.purged - before.purged, before.purged - after.purged
        return Change(tuple(moved), purged, unpurged, frozenset(self._rejudged(before, after)))

    def _rejudged(self, before: Snapshot, after: Snapshot) -> Iterable[FeedId]:
        if before.verdict is after.verdict:
            return
        for feed in before.heads.keys() | after.heads.keys():
            old, new = before.verdict.extents.get(feed), after.verdict.extents.get(feed)
            if (
                old is None
                or new is None
                or (old.standing, old.live) != (new.standing, new.live)
                or not _goes_on(before.heads[feed], after.heads[feed], self.order)
            ):
                yield feed

    def _purged(self, verdict: Verdict) -> Iterable[OperationId]:
        if not purges_count(self.kind):
            return
        for claim in self.purges:
            if isinstance(claim.body, Purge) and verdict.counts(claim.node) and verdict.role(claim.node) is Role.LEAD:
                yield from claim.body.ops


def _goes_on(old: Node | None, new: Node | None, order: Order) -> bool:
    if old is None or new is None:
        return old is new
    return order.on_branch(old, new)
