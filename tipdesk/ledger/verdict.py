"""What the fold found: which commits count, who is in, and what no longer is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tipdesk.ledger.bodies import Body, PublicKeys, Role
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId, FeedId, GrantId, OperationId, PersonId
from tipdesk.ledger.order import Order
from tipdesk.ledger.roles import Standing

Heads = Sequence[tuple[FeedId, CommitId]]


class Claim(NamedTuple):
    """An `auth.*` operation where it stands; whether it counts is for the fold to say."""

    node: Node
    place: int
    body: Body


class Extent(NamedTuple):
    """How far a feed counts: the branch that ends in `head` (nothing, if None), at this rank and role.

    `live` means that nothing ended the feed's grant: then revocations and tightenings count from every branch.
    """

    head: Node | None
    standing: Standing
    live: bool


class End(NamedTuple):
    """A revocation or suspension that is heard. `node` is None for what came from outside this compartment."""

    who: PersonId
    heads: Heads
    rank: int
    node: Node | None
    place: int


class Suspension(NamedTuple):
    """An `auth.suspend` in the roster that is heard and not lifted; `cuts` by compartment mark."""

    who: PersonId
    rank: int
    cuts: Sequence[tuple[str, Heads]]
    node: Node
    place: int


class Member(NamedTuple):
    """One live grant of a person."""

    grant: GrantId
    standing: Standing
    keys: PublicKeys
    until: int | None
    given: CommitId | None
    """The commit that granted; None for the founding and for what root gave."""


@dataclass
class Verdict:
    """The result of folding one set of commits. `state.FoldState` alone moves extents on, along the fast path."""

    order: Order
    extents: dict[FeedId, Extent] = field(default_factory=dict)
    members: dict[PersonId, tuple[Member, ...]] = field(default_factory=dict)
    people: set[PersonId] = field(default_factory=set)
    """Everyone who was ever granted anything here by what counts, whether still in or not."""
    ends: list[End] = field(default_factory=list)
    suspensions: dict[OperationId, Suspension] = field(default_factory=dict)
    forks: set[FeedId] = field(default_factory=set)
    named: set[CommitId] = field(default_factory=set)
    """Heads that some end names, here or not: when one arrives, more may count."""
    purged: set[OperationId] = field(default_factory=set)
    frozen: bool = False

    def counts(self, node: Node) -> bool:
        extent = self.extents.get(node.feed)
        return extent is not None and extent.head is not None and self.order.on_branch(node, extent.head)

    def counting(self, commit: CommitId) -> bool:
        """As `counts`. Raises KeyError for a commit that is not here."""
        return self.counts(self.order.graph.node(commit))

    def heard(self, node: Node) -> bool:
        """Whether what denies (revocations, suspensions, tightenings) is heard from this commit."""
        extent = self.extents.get(node.feed)
        return extent is not None and (extent.live or self.counts(node))

    def role(self, node: Node) -> Role:
        """The role of a commit's feed. Raises KeyError for a feed that says nothing."""
        return self.extents[node.feed].standing.role
