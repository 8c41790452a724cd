"""What is drawn comes from our lists, is not taken, and comes in time."""

import fakes
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.desk.drawing import draw_passphrase, draw_words, pick


@given(st.integers(0, 10**6), st.integers(1, 3000))
def test_every_word_can_be_drawn_and_nothing_else(seed: int, size: int) -> None:
    words = [str(n) for n in range(size)]
    assert pick(fakes.chance(seed), words) in words


def test_when_every_pair_is_taken_a_number_ends_it() -> None:
    drawn = draw_words(fakes.chance(), ["quiet"], ["heron"], {"quiet heron"})
    assert drawn == "quiet heron 2"


def test_a_drawn_passphrase_has_seven_words_and_no_two_are_alike() -> None:
    words, chance = fakes.lists().words, fakes.chance()
    drawn = [draw_passphrase(chance, words) for _ in range(50)]
    assert all(len(p.split()) == 7 and set(p.split()) <= set(words) for p in drawn)
    assert len(set(drawn)) == 50
