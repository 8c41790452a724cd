"""The list as a window over a query: it asks for what it lacks, and a moved row keeps its place."""

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tipdesk.domain.ids import TipId
from tipdesk.ui.tips.model import KEPT_SLICES, SLICE, TipListModel
from tipdesk.ui.tips.values import TipRow, TipSlice


def row(number: int) -> TipRow:
    return TipRow(TipId(f"{number:032x}"), "new", f"Tip {number}", "", 0, "E-mail", 0, warned=False, assignee=None)


def rows(first: int, total: int) -> tuple[TipRow, ...]:
    return tuple(row(number) for number in range(first, min(total, first + SLICE)))


def model(total: int) -> TipListModel:
    made = TipListModel(lambda row: row.title)
    made.start(TipSlice(0, total, rows(0, total)))
    return made


def test_a_row_that_has_not_come_is_asked_for_once(qtbot: QtBot) -> None:
    made, asked = model(1000), list[int]()
    made.wanted.connect(asked.append)
    assert made.row_at(450) is None
    assert made.row_at(451) is None
    assert asked == [400]
    made.fill(400, rows(400, 1000))
    found = made.row_at(450)
    assert found is not None
    assert found.title == "Tip 450"


@given(st.lists(st.integers(0, 399), unique=True, max_size=60))
def test_the_offset_counts_what_has_left_the_query_before_it(left: list[int]) -> None:
    made = model(1000)
    made.fill(200, rows(200, 1000))
    for number in left:
        made.put(number, row(number), left_query=True)
    assert made.offset_of(400) == 400 - len(left)
    assert made.rowCount() == 1000
    assert len(made.marks.quiet) == len(left)


def test_slices_are_let_go_but_never_one_with_a_moved_row(qtbot: QtBot) -> None:
    total = SLICE * (KEPT_SLICES + 6)
    made = model(total)
    made.put(3, row(3), left_query=True)
    for first in range(SLICE, total, SLICE):
        made.fill(first, rows(first, total))
    moved = made.row_at(3)
    assert moved is not None
    assert moved.title == "Tip 3"
    assert made.row_at(SLICE + 1) is None
