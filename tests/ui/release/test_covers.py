"""Covers: laid, changed, taken away, and each step taken back and done again."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tipdesk.domain.copying import Cover, CoverReason
from tipdesk.ui.release.covers import NONE, Covers

ONE, TWO = Cover(0, 0.1, 0.1, 0.2, 0.1), Cover(1, 0.5, 0.5, 0.2, 0.1)
PART = st.floats(0, 1, allow_nan=False)


def test_each_step_is_taken_back_and_done_again() -> None:
    laid = Covers().laid(ONE).laid(TWO)
    moved = laid.changed(TWO.moved(0.1, 0))
    gone = moved.without(0)
    assert gone.all == (TWO.moved(0.1, 0),)
    back = gone.undone().undone()
    assert (back.all, back.chosen) == ((ONE, TWO), TWO)
    assert back.redone().redone().all == gone.all
    assert not Covers().undone().all


def test_a_new_step_forgets_what_was_taken_back() -> None:
    covers = Covers().laid(ONE).undone().laid(TWO)
    assert covers.redone().all == (TWO,)


def test_the_same_hit_is_covered_once() -> None:
    covers = Covers().laid(ONE, ONE, TWO)
    assert covers.laid(ONE) is covers
    assert covers.all == (ONE, TWO)


def test_the_uppermost_is_found_and_choosing_is_no_step() -> None:
    covers = Covers().laid(ONE).laid(ONE.moved(0.05, 0))
    assert covers.under(0, 0.2, 0.15) == 1
    assert covers.under(0, 0.11, 0.15) == 0
    assert covers.under(1, 0.2, 0.15) == NONE
    assert covers.choose(0).past == covers.past
    assert covers.next(1).at == 0
    assert covers.choose(0).for_reason(CoverReason.MARK).all[0].reason is CoverReason.MARK


@given(st.tuples(PART, PART), st.tuples(PART, PART), st.tuples(st.floats(-2, 2), st.floats(-2, 2)))
@settings(max_examples=60)
def test_no_cover_leaves_its_page(
    start: tuple[float, float], end: tuple[float, float], by: tuple[float, float]
) -> None:
    cover = Cover.between(0, start, end, CoverReason.SOURCE)
    for one in (cover, cover.moved(*by), cover.grown(*by), cover.moved(*by).grown(*reversed(by))):
        assert one.lies_on_page
        assert one.x + one.w <= 1 + 1e-9
        assert one.y + one.h <= 1 + 1e-9
