"""What the desk's rules say must go, and how much is due in the next 14 days. It counts, and destroys nothing.

A hold beats every rule (PROTOCOL 6), so what is held is not counted as due.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tipdesk.desk import holds
from tipdesk.desk.session import Session
from tipdesk.desk.settings import decided
from tipdesk.domain.retention import DAYS_MOST, DEFAULT_RULES, Rule, What
from tipdesk.ledger.cards import Card
from tipdesk.ledger.view import View

KEEP: Final = "keep"
"""The policy's name for the rules."""


@dataclass(frozen=True)
class Standing:
    """One rule, what it means today, and what comes within 14 days."""

    rule: Rule
    tips: int
    due: int


def rules(session: Session) -> tuple[Rule, ...]:
    """In the order in which the desk lists them; ours where it decided nothing, or nothing that can be read."""
    said = decided(session).get(KEEP)
    made = [_rule(one) for one in said] if isinstance(said, list) else []
    found = tuple(one for one in made if one is not None)
    return found or DEFAULT_RULES


def said_of(found: Iterable[Rule]) -> dict[str, Any]:
    """As root's statement says it."""
    return {KEEP: [{"state": r.state, "days": r.days or 0, "what": r.what.value} for r in found]}


def standing(session: Session) -> tuple[Standing, ...]:
    """Over the inbox, by the day on which a tip came in: a story's tips follow the story."""
    if not session.has_inbox:
        return tuple(Standing(r, 0, 0) for r in rules(session))
    view = session.view(session.places.inbox)
    counts, now = view.counts("tip"), session.around.now_ms()
    held = [card for one in holds.holds(session, session.places.inbox) if (card := view.find(one)) is not None]
    return tuple(
        Standing(r, counts.get(r.state, 0), _due(view, r, counts.get(r.state, 0), now, held)) for r in rules(session)
    )


def _rule(one: Any) -> Rule | None:
    if not isinstance(one, dict) or not isinstance(one.get("state"), str):
        return None
    days, what = one.get("days"), one.get("what")
    good = type(days) is int and 0 < days <= DAYS_MOST
    return Rule(one["state"], days if good else None, What.WARN if what == What.WARN.value else What.DESTROY)


def _due(view: View, rule: Rule, total: int, now_ms: int, held: Sequence[Card]) -> int:
    before = rule.before_ms(now_ms)
    if before is None or not total:
        return 0
    stays = sum(card.kind == "tip" and card.state == rule.state and card.at_ms <= before for card in held)
    return view.older("tip", [rule.state], before) - stays
