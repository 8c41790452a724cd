"""A report as a table: no cell is a formula, and what a cell says is read back as it was."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.text import visible
from tipdesk.ui.audit.sheet import BEGIN_FORMULAS, ISOLATES, safe, written


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline="")))


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\uff1d1", "\ufeff=HYPERLINK(1)"],
)
def test_what_begins_like_a_formula_is_made_safe(cell: str) -> None:
    assert safe(cell).startswith("'")
    ((first,),) = cells(written(["When"], []))[:0] or (("When",),)
    assert first == "When"
    told = cells(written(["When"], [[cell]]))[1][0]
    assert not told.lstrip(" \u00a0\u200b\ufeff").startswith(BEGIN_FORMULAS)


@given(st.lists(st.lists(st.text(), min_size=3, max_size=3), max_size=5))
def test_no_cell_of_any_report_begins_like_a_formula(rows: list[list[str]]) -> None:
    told = cells(written(["a", "b", "c"], rows))
    assert len(told) == len(rows) + 1
    for row, said in zip(rows, told[1:], strict=True):
        assert [safe(visible(cell.translate(ISOLATES))) for cell in row] == said
        assert not any(cell.startswith(BEGIN_FORMULAS) for cell in said)


def test_a_cell_with_quotes_and_lines_stays_one_cell() -> None:
    assert cells(written(["a", "b"], [['say "x", y', "z"]]))[1] == ['say "x", y', "z"]


def test_what_stands_around_names_from_right_to_left_is_no_letter_of_a_cell_and_hides_no_formula() -> None:
    assert cells(written(["a", "b"], [["did \u2068Ben\u2069", "\u2068=1\u2069"]]))[1] == ["did Ben", "'=1"]
