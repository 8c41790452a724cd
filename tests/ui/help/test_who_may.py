"""The page "who may do what" says in words what the table says: every cell is compared."""

from tipdesk.domain.access import Limit
from tipdesk.domain.actions import Action
from tipdesk.domain.who_may import Column, table
from tipdesk.ui.help.who_may import ACTIONS, COLUMNS, IMPLIED, LIMITS, markdown
from tipdesk.ui.tongue import apart


def test_every_action_column_and_limit_has_words_of_its_own() -> None:
    for words, kind in ((ACTIONS, Action), (COLUMNS, Column), (LIMITS, Limit)):
        assert set(words) == set(kind)  # type: ignore[arg-type]
        assert len(set(words.values())) == len(words)  # type: ignore[attr-defined]


def test_each_cell_of_the_page_is_the_cell_of_the_table() -> None:
    lines = markdown().splitlines()[2:]
    rows = table()
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        what, who, only = (cell.strip() for cell in line[1:-1].split("|"))
        assert what == ACTIONS[row.action]
        assert only == apart(LIMITS[one] for one in row.limits)
        said = {column for column in Column if COLUMNS[column] in who.split(", ")}
        shown = {column for column in Column if column in said or IMPLIED.get(column) in said}
        assert shown == {column for column, cell in zip(Column, row.cells, strict=True) if cell}, row.action
