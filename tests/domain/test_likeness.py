"""How alike two texts are: on two hundred pairs that a person labelled, and by what must always hold."""

import pytest
from alike_pairs import TEXTS, Pair, labelled, wrapped
from hypothesis import given, settings
from hypothesis import strategies as st

from tipdesk.domain.likeness import ALIKE, BINS, likeness, plain, sketches

SEED = 7
PRECISION_FLOOR, RECALL_FLOOR = 0.97, 0.95


def alike(one: str, other: str, seed: int = SEED) -> float:
    return max((likeness(a, b) for a in sketches(one, seed) for b in sketches(other, seed)), default=0.0)


def figures(pairs: tuple[Pair, ...], least: float, seed: int = SEED) -> tuple[float, float]:
    said = [(alike(pair.one, pair.other, seed) >= least, pair.same) for pair in pairs]
    right = sum(found and same for found, same in said)
    return right / max(1, sum(found for found, _ in said)), right / sum(same for _, same in said)


def test_two_hundred_pairs_are_told_apart_as_a_person_did(capsys: pytest.CaptureFixture[str]) -> None:
    pairs = labelled()
    assert len(pairs) == 200
    precision, recall = figures(pairs, ALIKE)
    with capsys.disabled():
        print(f"\n200 labelled pairs: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= PRECISION_FLOOR
    assert recall >= RECALL_FLOOR


@pytest.mark.parametrize("seed", [1, 12_345, 4_000_000_000])
def test_the_key_of_a_compartment_changes_little(seed: int) -> None:
    precision, recall = figures(labelled(), ALIKE, seed)
    assert precision >= PRECISION_FLOOR - 0.04
    assert recall >= RECALL_FLOOR - 0.03


def test_every_script_is_told_apart() -> None:
    missed = [
        pair.why
        for pair in labelled()
        if pair.same and not pair.why.startswith("cut") and alike(pair.one, pair.other) < ALIKE
    ]
    assert missed == []


def test_sketches_of_two_seeds_have_nothing_in_common() -> None:
    (one, *_), (other, *_) = sketches(TEXTS["en1"], 1), sketches(TEXTS["en1"], 2)
    assert likeness(one, other) < 0.1


def test_too_short_a_text_is_like_nothing() -> None:
    assert sketches("Please call me.", SEED) == ()
    assert sketches("\u8bf7\u6253\u7535\u8bdd", SEED) == ()


def test_a_long_answer_that_quotes_a_little_is_something_of_its_own() -> None:
    answer = f"{TEXTS['en2']} {TEXTS['en3']}\n\nOn Tue, 3 Mar 2026, a@b.example wrote:\n> {TEXTS['en1'][:80]}"
    assert alike(answer, TEXTS["en1"]) < ALIKE


def test_what_is_quoted_line_by_line_is_found_by_the_letter() -> None:
    assert alike(wrapped("reply-en", TEXTS["en1"]), TEXTS["en1"]) == 1.0


def test_accents_marks_case_and_signs_do_not_count() -> None:
    assert plain("\u00c9l\u00e8ve \u2014 N\u00ba 5!") == plain("eleve no 5")
    assert plain("\u0645\u064e\u062f\u0652\u0631\u064e\u0633\u0640\u0629") == plain("\u0645\u062f\u0631\u0633\u0629")


@settings(max_examples=30)
@given(st.text(min_size=60, max_size=400), st.integers(0, 2**32 - 1))
def test_a_text_is_wholly_like_itself_and_likeness_has_no_side(text: str, seed: int) -> None:
    made = sketches(text, seed)
    for one in made:
        assert len(one) == BINS
        assert likeness(one, one) == 1.0
    other = sketches(text[::-1], seed)
    for one, two in zip(made, other, strict=False):
        assert likeness(one, two) == likeness(two, one)
