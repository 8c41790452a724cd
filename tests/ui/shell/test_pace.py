"""How long it will still take: no number before one can be known, none that jumps, and in words that one can read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ui.shell.pace import Pace, left_words


def test_in_the_first_second_and_before_a_fiftieth_is_done_nobody_knows() -> None:
    pace = Pace(0)
    assert pace.left_ms(0.5, 999) is None
    assert pace.left_ms(0.01, 5_000) is None
    assert pace.left_ms(0.5, 5_000) == 5_000


def test_one_slow_step_does_not_make_the_number_jump() -> None:
    pace = Pace(0)
    assert pace.left_ms(0.25, 10_000) == 30_000
    jumped = pace.left_ms(0.26, 20_000)
    assert jumped is not None
    assert jumped < 40_000


@given(st.floats(0, 1), st.integers(0, 10**9))
def test_it_is_never_negative(part: float, now: int) -> None:
    left = Pace(0).left_ms(part, now)
    assert left is None or left >= 0


@pytest.mark.parametrize(("ms", "number"), [(1, "5"), (41_000, "40"), (58_000, "1"), (240_000, "4")])
def test_it_is_told_in_steps_of_five_seconds_then_in_minutes(ms: int, number: str) -> None:
    assert number in left_words(ms)
