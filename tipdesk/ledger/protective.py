"""Protective fields: terms, who may know, holds; they never loosen by accident or by a junior (PROTOCOL 3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tipdesk.ledger.bodies import Ease, Role, Tighten
from tipdesk.ledger.ids import FeedId, OperationId, RecordId, operation_id
from tipdesk.ledger.order import Order
from tipdesk.ledger.verdict import Claim, Verdict

Strictness = int | frozenset[str]
"""An integer, smaller is stricter, or a set of ids, fewer is stricter."""


class Guard(NamedTuple):
    """A protective field: one name with two types is two fields, so a list never hides a number."""

    record: RecordId
    field: str
    is_set: bool


class Protection(NamedTuple):
    """What is in force by the fold, and the eases that count: only a new one loosens what was in force here."""

    value: Strictness
    eases: frozenset[OperationId]


def strictest(values: Sequence[Strictness]) -> Strictness:
    """The smallest integer, or what all sets share. All are of one type."""
    sets = [one for one in values if isinstance(one, frozenset)]
    return frozenset.intersection(*sets) if sets else min(one for one in values if isinstance(one, int))


def guard_of(body: Tighten | Ease) -> Guard:
    return Guard(body.record, body.field, isinstance(body.value, list))


def _strictness(body: Tighten | Ease) -> Strictness:
    return frozenset(body.value) if isinstance(body.value, list) else body.value


@dataclass
class Protections:
    """All tightenings and eases of a compartment by field; values are worked out when asked for."""

    claims: dict[Guard, list[tuple[Claim, Tighten | Ease]]] = field(default_factory=dict)
    records: dict[RecordId, set[Guard]] = field(default_factory=dict)
    fresh: set[Guard] = field(default_factory=set)
    """Fields written since the caller last emptied this."""
    feeds: dict[FeedId, set[Guard]] = field(default_factory=dict)
    """The fields of which each feed speaks."""

    def put(self, claim: Claim, body: Tighten | Ease) -> None:
        guard = guard_of(body)
        self.fresh.add(guard)
        self.feeds.setdefault(claim.node.feed, set()).add(guard)
        self.claims.setdefault(guard, []).append((claim, body))
        self.records.setdefault(body.record, set()).add(guard)

    def about(self, record: RecordId, name: str) -> list[tuple[Claim, Tighten | Ease]]:
        """All that was ever said of one name of a record, of either type, whether heard or not."""
        return [one for is_set in (False, True) for one in self.claims.get(Guard(record, name, is_set), ())]

    def of(self, record: RecordId, verdict: Verdict) -> dict[Guard, Protection]:
        """The protective fields of one record, as far as anything about them is heard."""
        found = {guard: self.value(guard, verdict) for guard in self.records.get(record, ())}
        return {guard: one for guard, one in found.items() if one is not None}

    def value(self, guard: Guard, verdict: Verdict) -> Protection | None:
        """Strictest of the eases that no other ease has seen, and of the tightenings not seen by each of those."""
        heard = self.claims.get(guard, ())
        eases = [one for one in heard if isinstance(one[1], Ease) and _eases(one[0], verdict)]
        tights = [one for one in heard if isinstance(one[1], Tighten) and _tightens(one[0], verdict)]
        order = verdict.order
        top = [one for one in eases if not any(_before(one[0], other[0], order) for other in eases)]
        left = [one for one in tights if not top or not all(_before(one[0], ease[0], order) for ease in top)]
        values = [_strictness(body) for _, body in (*top, *left)]
        if not values:
            return None
        return Protection(strictest(values), frozenset(operation_id(one.node.id, one.place) for one, _ in eases))


def _eases(claim: Claim, verdict: Verdict) -> bool:
    return verdict.counts(claim.node) and verdict.role(claim.node) is Role.LEAD


def _tightens(claim: Claim, verdict: Verdict) -> bool:
    return verdict.heard(claim.node) and verdict.role(claim.node) is not Role.READER


def _before(early: Claim, late: Claim, order: Order) -> bool:
    if early.node.id == late.node.id:
        return early.place < late.place
    return order.before(early.node, late.node)


def in_force(
    here: Mapping[Guard, Strictness],
    before: Mapping[Guard, Protection],
    after: Mapping[Guard, Protection],
    guards: Iterable[Guard],
) -> dict[Guard, Strictness]:
    """Local, stricter than the fold: only an ease that is new here loosens what was in force here.

    Where the fold lets go (an end, a `keep`), the old value stays, and a lead is asked.
    """
    found = dict(here)
    for guard in guards:
        new, old = after.get(guard), here.get(guard)
        eased = new is not None and bool(new.eases - (before[guard].eases if guard in before else frozenset()))
        if old is None or eased:
            if new is not None:
                found[guard] = new.value
        elif new is not None:
            found[guard] = strictest([old, new.value])
    return found
