"""Drawn words count for what they are; others for what a guesser would try."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ui.unlock.strength import judge

DRAWN = "plough ember violin goose marble fence quilt"


def test_seven_drawn_words_are_enough() -> None:
    assert judge(DRAWN, DRAWN, ()).enough


@pytest.mark.parametrize("typed", ["password1", "qwertyuiop", "12345678", "lantern"])
def test_what_a_guesser_tries_first_is_not(typed: str) -> None:
    assert not judge(typed, DRAWN, ()).enough


def test_the_desks_own_name_adds_nothing() -> None:
    known = judge("vell harbour lantern", DRAWN, ("Vell Harbour Lantern",))
    assert known.bars < judge("vell harbour lantern", DRAWN, ()).bars


@given(st.text(min_size=1, max_size=300))
def test_whatever_is_typed_is_judged(typed: str) -> None:
    strength = judge(typed, DRAWN, ("Ines Corvane",))
    assert 1 <= strength.bars <= 5
    assert strength.verdict.endswith(".")
