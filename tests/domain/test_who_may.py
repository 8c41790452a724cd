"""The table as it is printed: each cell is what `can` says of that column's person."""

from tipdesk.domain.access import RULES, Action, can
from tipdesk.domain.who_may import ACTORS, Column, table


def test_every_cell_of_the_printed_table_is_what_can_says() -> None:
    rows = table()
    assert [row.action for row in rows] == list(Action)
    assert set(ACTORS) == set(Column)
    for row in rows:
        assert row.limits == RULES[row.action].limits
        for column, cell in zip(Column, row.cells, strict=True):
            assert cell is can(ACTORS[column], row.action).allowed


def test_nobody_who_reads_all_logs_reads_a_story_and_the_other_way_round() -> None:
    said = {row.action: dict(zip(Column, row.cells, strict=True)) for row in table()}
    for column in Column:
        assert not (said[Action.READ_ALL_LOGS][column] and said[Action.READ_STORY][column])
