"""What the desk decides: statements of its root; a change that weakens security is an event, synced first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tipdesk.desk import record
from tipdesk.desk.roster import numbers, read_standing
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Actor, Why, can
from tipdesk.domain.events import EventKind
from tipdesk.domain.settings import Policy
from tipdesk.domain.tip import STATES_MOST, TriageState
from tipdesk.errors import NotAllowed, TooManyStates
from tipdesk.ledger import root
from tipdesk.ledger.bodies import Root

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


def set_policy(session: Session, policy: Policy) -> tuple[str, ...]:
    """Decide; gives the names of what is weaker than before, which the log has said by then.

    Raises `NotAllowed` for who may not, and where the root takes more signatures than this person's.
    """
    weaker = policy.weaker_than(session.standing.policy)
    changed = [n for n, value in numbers(policy).items() if value != numbers(session.standing.policy)[n]]
    _decide(session, root.Policy(dict(numbers(policy))), weaker or tuple(changed))
    return weaker


def set_triage_states(session: Session, states: Sequence[TriageState]) -> None:
    """The desk's list, in its order: one to nine, with keys and words that differ. Raises `TooManyStates`."""
    if not 0 < len(states) <= STATES_MOST or len({s.key for s in states}) < len(states):
        raise TooManyStates(STATES_MOST)
    said = [{"key": s.key, "word": s.word, "reason": s.needs_reason, "open": s.is_open} for s in states]
    _decide(session, root.Policy({"states": said}), ("states",))


def _decide(session: Session, part: root.Policy, names: Sequence[str]) -> None:
    roster = session.compartment(session.places.roster)
    decision = can(Actor(session.standing.person.role), Action.CHANGE_POLICY)
    if not decision.allowed:
        raise NotAllowed(decision.why.value)
    chain = roster.roster.chain
    if chain.k > 1 or session.me not in chain.holders:
        raise NotAllowed(Why.NEEDS_OTHER_HOLDERS.value)
    record.note(session, EventKind.SETTING_CHANGED, reason=", ".join(names))
    plain = root.draft_statement(chain.last or roster.id, [part])
    with roster.commit(session.pen) as draft:
        draft.decide(Root(plain, [(session.me, root.sign_statement(plain, session.keys.signing))]))
    read_standing(session)
