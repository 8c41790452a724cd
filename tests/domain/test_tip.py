"""Triage states are the desk's, in its order."""

import pytest

from tipdesk.domain.ids import TipId
from tipdesk.domain.tip import DEFAULT_STATES, STATES_MOST, Tip


def test_the_states_stand_in_the_order_and_words_of_their_digits() -> None:
    assert [s.word for s in DEFAULT_STATES] == [
        "New", "Checking", "Verified", "Inconclusive", "False", "Duplicate", "Not for us", "Spam",
    ]  # fmt: skip
    assert [s.needs_reason for s in DEFAULT_STATES] == [False] * 3 + [True] * 5
    assert len(DEFAULT_STATES) <= STATES_MOST


def test_a_rejection_without_a_reason_is_a_mistake_of_the_caller() -> None:
    tip = Tip(TipId("1"), "t", "x", "mail", 0)
    with pytest.raises(ValueError, match="reason"):
        tip.moved_to(DEFAULT_STATES[7], "  ")
    assert tip.moved_to(DEFAULT_STATES[7], " sells socks ").reason == "sells socks"
    assert tip.state == "new"
