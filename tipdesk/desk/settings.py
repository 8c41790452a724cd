"""What the desk decides: statements of its root; a change that weakens security is an event, synced first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from tipdesk.desk import record, rules
from tipdesk.desk.history import What
from tipdesk.desk.roster import numbers, policy_of, read_standing
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Actor, Why, can
from tipdesk.domain.events import EventKind
from tipdesk.domain.intentions import Intention
from tipdesk.domain.settings import Policy
from tipdesk.domain.tip import DEFAULT_STATES, STATES_MOST, TriageState
from tipdesk.errors import ChangedSince, NotAllowed, TooManyStates
from tipdesk.ledger import root
from tipdesk.ledger.bodies import Root
from tipdesk.ledger.ids import CompartmentId

STATES: Final = "states"
"""The policy's name for the triage states."""
HOLDERS_LEAST: Final = 3
"""Below so many holders of the root, every page says that so few rule."""


@dataclass(frozen=True)
class Rule:
    """Who rules the desk: `needed` of `holders` people sign each change. One alone: the pages say so."""

    needed: int
    holders: int

    @property
    def alone(self) -> bool:
        return self.holders < HOLDERS_LEAST


def who_rules(session: Session) -> Rule:
    chain = session.compartment(session.places.roster).roster.chain
    return Rule(chain.k, len(chain.holders))


@dataclass(frozen=True)
class Decided:
    """A decision of the desk's, as its way back: what was said before, to be said again."""

    intention: Intention
    roster: CompartmentId
    said: dict[str, Any]
    since: dict[str, Any]
    weaker: tuple[str, ...] = ()
    """The names of what the decision made weaker: the log has them by then."""

    @property
    def told(self) -> What:
        return What(self.intention, str(self.roster), tuple(sorted(self.said)))

    def back(self, session: Session) -> "Decided":
        """A new statement of root's. Raises `NotAllowed`, `ChangedSince` where it was decided anew meanwhile."""
        now = decided(session)
        if any(now.get(name) != value for name, value in self.since.items()):
            raise ChangedSince
        return _decide(session, self.intention, self.said)


def _plain(states: Sequence[TriageState]) -> list[dict[str, Any]]:
    return [{"key": s.key, "word": s.word, "reason": s.needs_reason, "open": s.is_open} for s in states]


def decided(session: Session) -> dict[str, Any]:
    """What holds now; where the desk decided nothing, what the program takes for it."""
    decided = session.compartment(session.places.roster).roster.chain.policy()
    return {STATES: _plain(DEFAULT_STATES), **numbers(Policy()), **decided}


def decide(session: Session, said: dict[str, Any]) -> Decided:
    """Several things in one statement: the policy's numbers, states, rules, the desk's name.

    `weaker` of the way back names what is weaker than before, which the log has said by then. Raises `NotAllowed` for
    who may not, and where the root takes more signatures than this person's.
    """
    return _decide(session, Intention.POLICY, said)


def plain_states(states: Sequence[TriageState]) -> list[dict[str, Any]]:
    """As root's statement says them. Raises `TooManyStates`."""
    if not 0 < len(states) <= STATES_MOST or len({s.key for s in states}) < len(states):
        raise TooManyStates(STATES_MOST)
    return _plain(states)


def version(session: Session) -> int:
    """How many of root's statements decided something: the page calls it the policy's version."""
    chain = session.compartment(session.places.roster).roster.chain
    return sum(any(isinstance(part, root.Policy) for part in statement.parts) for statement in chain.said)


def _decide(session: Session, intention: Intention, said: dict[str, Any]) -> Decided:
    roster = session.compartment(session.places.roster)
    decision = can(Actor(rules.desk_role(session)), Action.CHANGE_POLICY)
    if not decision.allowed:
        raise NotAllowed(decision.why.value)
    chain = roster.roster.chain
    if chain.k > 1 or session.me not in chain.holders:
        raise NotAllowed(Why.NEEDS_OTHER_HOLDERS.value)
    before = decided(session)
    changed = {name: value for name, value in said.items() if value != before.get(name)}
    weaker = policy_of({**before, **said}).weaker_than(session.standing.policy)
    record.note(session, EventKind.SETTING_CHANGED, reason=", ".join(weaker or tuple(changed)))
    plain = root.draft_statement(chain.last or roster.id, [root.Policy(said)])
    with roster.commit(session.pen) as draft:
        draft.decide(Root(plain, [(session.me, root.sign_statement(plain, session.keys.signing))]))
    read_standing(session)
    return Decided(intention, roster.id, {name: before.get(name) for name in changed}, changed, weaker)
