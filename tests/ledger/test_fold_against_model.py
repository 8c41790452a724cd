import os
import random
import time

import pytest
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


@pytest.mark.soak
def test_a_hundred_thousand_desks_agree_with_the_model_in_any_order(capsys: pytest.CaptureFixture[str]) -> None:
    """`TIPDESK_SEED` plays one run again, `TIPDESK_DESKS` says how many desks."""
    first = int(os.environ.get("TIPDESK_SEED") or time.time_ns() % 10**9)
    with capsys.disabled():
        print(f"\nfirst seed {first}")
    for seed in range(first, first + int(os.environ.get("TIPDESK_DESKS") or 100_000)):
        rnd = random.Random(seed)
        desk = play(seed, rnd.randrange(5, 40))
        commits = [*desk.all(), *forge(desk, desk.all(), rnd.choice([["mal"], ["mal", "bob"]]), rnd.randrange(25))]
        rnd.shuffle(commits)
        ours = folded(commits, look=rnd.random() < 0.5, comp=desk.comp)
        try:
            assert_agrees(ours, judged(commits, desk.comp))
        except AssertionError as differs:
            raise AssertionError(f"seed {seed}") from differs
