"""Where pages stand: each under the last, each point of a turned page in its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from tipdesk.intake.viewing import Box, Size
from tipdesk.ui.view.placing import AROUND, GAP, Placing, fit_scale, turned_box

SIZES = st.lists(st.builds(Size, st.floats(1, 900), st.floats(1, 900)), min_size=1, max_size=30).map(tuple)


@given(SIZES, st.floats(0.1, 4), st.integers(0, 3), st.integers(0, 40))
def test_pages_stand_under_one_another_and_each_is_found_where_it_stands(
    sizes: tuple[Size, ...], scale: float, turn: int, more: int
) -> None:
    placing = Placing(sizes, len(sizes) + more, scale, turn)
    for leaf in range(placing.count):
        rect = placing.rect(leaf, 800)
        assert placing.at(placing.tops[leaf] + 0.5) == leaf
        assert rect.top() >= AROUND - 1
        if leaf:
            assert rect.top() >= placing.rect(leaf - 1, 800).bottom() + GAP - 2
        assert leaf in placing.between(rect.top(), rect.bottom())
    assert placing.height >= placing.rect(placing.count - 1, 800).bottom()


@pytest.mark.parametrize("turn", range(4))
def test_a_turned_point_comes_back_to_where_it_was(turn: int) -> None:
    placing = Placing((Size(200, 100),), 1, 1.0, turn)
    rect = placing.rect(0, 400)
    box = Box(0.1, 0.2, 0.3, 0.4)
    shown = placing.box_in(rect, box)
    corners = [
        placing.point_in(rect, QPointF(x, y))
        for x in (shown.left(), shown.right())
        for y in (shown.top(), shown.bottom())
    ]
    assert min(x for x, _ in corners) == pytest.approx(0.1)
    assert max(y for _, y in corners) == pytest.approx(0.6)
    assert turned_box(turned_box(box, turn), 4 - turn) == Box(*(pytest.approx(one) for one in (0.1, 0.2, 0.3, 0.4)))


def test_a_press_beyond_the_edge_counts_at_the_edge() -> None:
    placing = Placing((Size(200, 100),), 1, 1.0)
    assert placing.point_in(QRectF(0, 0, 200, 100), QPointF(-50, 400)) == (0.0, 1.0)


def test_what_fits_a_width_is_as_wide_as_there_is_room() -> None:
    assert fit_scale((Size(100, 900), Size(200, 50)), 0, 448.0) == pytest.approx(2.0)
    assert fit_scale((Size(100, 200),), 0, (448.0, 148.0)) == pytest.approx(0.5)
    assert fit_scale((Size(100, 200),), 1, (248.0, 1000.0)) == pytest.approx(1.0)
