"""The rules count what is due in the next 14 days, however long the list, and are the desk's own once it decided."""

import pytest
from desks import Desk
from fakes import DAY_MS

from tipdesk.desk import retention, settings, triage
from tipdesk.domain.ids import TipId
from tipdesk.domain.retention import DEFAULT_RULES, Rule, What
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.ids import RecordId

SPAM = DEFAULT_STATES[7]


def standing(desk: Desk, state: str) -> tuple[int, int]:
    (found,) = [one for one in retention.standing(desk.session) if one.rule.state == state]
    return found.tips, found.due


def test_a_tip_is_due_14_days_before_its_rule_ends_it(desk: Desk) -> None:
    tip = TipId(desk.tip())
    triage.move(desk.session, desk.session.places.inbox, [tip], SPAM, "advertising")
    assert standing(desk, "spam") == (1, 0)
    desk.clock.pass_ms(15 * DAY_MS)
    assert standing(desk, "spam") == (1, 0)
    desk.clock.pass_ms(1 * DAY_MS)
    assert standing(desk, "spam") == (1, 1)
    desk.clock.pass_ms(100 * DAY_MS)
    assert standing(desk, "spam") == (1, 1)


def test_without_days_nothing_is_ever_due(desk: Desk) -> None:
    triage.move(desk.session, desk.session.places.inbox, [TipId(desk.tip())], DEFAULT_STATES[2])
    desk.clock.pass_ms(4000 * DAY_MS)
    assert standing(desk, "verified") == (1, 0)


@pytest.mark.parametrize("old", [0, 1, 199, 200, 201, 399, 400, 401, 450])
def test_it_counts_right_at_every_end_of_a_page(desk: Desk, old: int) -> None:
    s, now = desk.session, desk.clock.at_ms
    rows = [
        NewRecord(
            "tip",
            RecordId(f"{place:032x}"),
            {"title": "x", "state": "spam", "received_ms": now - (90 * DAY_MS if place < old else 0) + place},
        )
        for place in range(450)
    ]
    for _ in s.compartment(s.places.inbox).bulk(s.pen, rows):
        pass
    assert standing(desk, "spam") == (450, old)


def test_the_desk_s_own_rules_hold_and_what_cannot_be_read_is_left_out(desk: Desk) -> None:
    own = (Rule("spam", 7), Rule("new", 90, What.WARN), Rule("false"))
    settings.decide(desk.session, retention.said_of(own))
    desk.again()
    assert retention.rules(desk.session) == own
    settings.decide(
        desk.session,
        {retention.KEEP: [3, {"state": 4}, {"state": "spam", "days": True}, {"state": "x", "days": 10**9}]},
    )
    assert retention.rules(desk.session) == (Rule("spam"), Rule("x"))
    settings.decide(desk.session, {retention.KEEP: "x"})
    assert retention.rules(desk.session) == DEFAULT_RULES
