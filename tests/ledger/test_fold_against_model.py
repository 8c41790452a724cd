import random

from folding import assert_agrees, folded, judged
from folding_play import forge, play
from hypothesis import given
from hypothesis import strategies as st

seeds = st.integers(0, 10**9)


@given(seeds, st.integers(5, 40))
def test_the_fold_agrees_with_the_model_on_honest_desks(seed: int, steps: int) -> None:
    desk = play(seed, steps)
    ours = folded(desk.all())
    assert_agrees(ours, judged(desk.all(), desk.comp))


@given(seeds, st.integers(5, 30), st.integers(1, 25))
def test_the_fold_agrees_with_the_model_on_forged_desks(seed: int, steps: int, forged: int) -> None:
    desk = play(seed, steps)
    commits = [*desk.all(), *forge(desk, desk.all(), ["mal", "bob"], forged)]
    assert_agrees(folded(commits), judged(commits, desk.comp))


@given(seeds, st.integers(5, 30), st.integers(0, 20))
def test_any_order_of_arrival_and_any_pace_of_looking_give_the_same_state(seed: int, steps: int, forged: int) -> None:
    desk = play(seed, steps)
    commits = [*desk.all(), *forge(desk, desk.all(), ["mal", "bob"], forged)]
    want = folded(commits).everything()
    shuffled = list(commits)
    random.Random(seed).shuffle(shuffled)
    assert folded(shuffled).everything() == want
    assert folded(shuffled, look=True).everything() == want
    assert folded(commits, look=True).everything() == want
