"""To whom a compartment is sealed: local, and stricter than the fold (PROTOCOL 3)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tipdesk.ledger.bodies import PublicKeys
from tipdesk.ledger.ids import CommitId, PersonId
from tipdesk.ledger.state import FoldState
from tipdesk.ledger.verdict import Claim, Member


@dataclass(frozen=True)
class Sealing:
    """Whom this laptop seals to, and to whom it stopped: each with the ends that a new grant must have seen.

    The caller stores it between merges; without an earlier one, all who are live are sealed to.
    """

    to: Mapping[PersonId, PublicKeys] = field(default_factory=dict)
    stopped: Mapping[PersonId, frozenset[CommitId]] = field(default_factory=dict)


NOBODY_YET = Sealing()


def sealing_after(
    state: FoldState,
    before: Sealing,
    *,
    gone: frozenset[PersonId],
    now_ms: int,
    yes: frozenset[PersonId] = frozenset(),
) -> Sealing:
    """Whom to seal to now. A merge may end sealing to someone, and never resumes it.

    `gone` is `Roster.gone()`. `yes` are people to whom a lead said here that sealing goes on. A grant that has seen
    every end resumes by itself; where the end came from the roster, only that yes does.
    """
    to: dict[PersonId, PublicKeys] = {}
    stopped = {who: ends for who, ends in before.stopped.items() if who not in yes}
    for who, members in state.verdict.members.items():
        live = [one for one in members if who not in gone and not left(state, who, one)]
        if who in stopped:
            live = [one for one in live if _has_seen(state, one, stopped[who])]
        if live:
            stopped.pop(who, None)
            if any(one.until is None or now_ms <= one.until for one in live):
                to[who] = live[0].keys
        elif who in before.to or who in stopped:
            stopped[who] = _to_be_seen(state, who, stopped.get(who), gone)
    for who in (before.to.keys() | stopped.keys()) - state.verdict.members.keys():
        stopped[who] = _to_be_seen(state, who, stopped.get(who), gone)
    return Sealing(to, stopped)


def _to_be_seen(
    state: FoldState, who: PersonId, before: frozenset[CommitId] | None, gone: frozenset[PersonId]
) -> frozenset[CommitId]:
    """Every end that was heard since sealing stopped; none where the roster ended them: no grant has seen that."""
    if who in gone or before == frozenset():
        return frozenset()
    return _ends(state, who) | (before or frozenset())


def _leaves(state: FoldState, who: PersonId) -> list[Claim]:
    return [one for one in state.leaves if one.node.by == who and state.verdict.heard(one.node)]


def left(state: FoldState, who: PersonId, member: Member) -> bool:
    """Whether the person recused themselves since this grant: a grant that has seen it invites them back."""
    return any(not _has_seen(state, member, frozenset([one.node.id])) for one in _leaves(state, who))


def _ends(state: FoldState, who: PersonId) -> frozenset[CommitId]:
    revoked = [end.node.id for end in state.verdict.ends if end.who == who and end.node is not None]
    return frozenset([*revoked, *(one.node.id for one in _leaves(state, who))])


def _has_seen(state: FoldState, member: Member, ends: frozenset[CommitId]) -> bool:
    if member.given is None or not ends:
        return False
    graph = state.order.graph
    given = graph.node(member.given)
    return all(end == given.id or state.order.before(graph.node(end), given) for end in ends)
