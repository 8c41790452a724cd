"""What must go, when; a hold beats it."""

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.retention import DAY_MS, Due, Ending, Rule


@given(st.integers(-(10**13), 10**13))
def test_a_hold_beats_every_date(now_ms: int) -> None:
    assert Ending(0, held=True).due(now_ms) is Due.HELD


def test_the_last_two_weeks_are_soon_and_the_day_itself_is_over() -> None:
    end = Ending(100 * DAY_MS)
    assert end.due(85 * DAY_MS) is Due.LATER
    assert end.due(86 * DAY_MS) is Due.SOON
    assert end.due(100 * DAY_MS - 1) is Due.SOON
    assert end.due(100 * DAY_MS) is Due.OVERDUE


def test_a_rule_ends_what_came_in_so_many_days_ago_and_one_without_days_nothing() -> None:
    assert Rule("spam", 30).ended_ms(31 * DAY_MS) == DAY_MS
    assert Rule("spam").ended_ms(31 * DAY_MS) is None
