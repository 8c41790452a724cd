"""Which changes of the policy weaken security."""

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.settings import Policy


@given(st.integers(1, 100), st.integers(1, 100))
def test_more_openings_a_day_are_weaker_and_fewer_are_not(one: int, other: int) -> None:
    weaker = Policy(reveals_a_day=one).weaker_than(Policy(reveals_a_day=other))
    assert weaker == (("reveals_a_day",) if one > other else ())


def test_a_longer_wait_before_the_lock_is_weaker() -> None:
    assert Policy(lock_after_s=3600, clipboard_s=10).weaker_than(Policy()) == ("lock_after_s",)
