"""A sheet is a table of what the sandbox made rows of; what hides in a cell is named."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tipdesk.intake.viewing import Mark, Style
from tipdesk.ui.look import Look
from tipdesk.ui.view.page_text import stretches
from tipdesk.ui.view.sheet import Sheet, is_sheet, letters
from tipdesk.ui.view.values import Written

TEXT = "day\tcounted\nMonday\t4\u202e112\nTuesday\t3980\n"
ROWS = Written(
    TEXT, (Mark(0, 12, Style.ROW), Mark(12, 26, Style.ROW), Mark(12, 26, Style.HIDDEN), Mark(26, 40, Style.ROW))
)


def test_rows_become_a_table_and_other_text_stays_text() -> None:
    assert is_sheet(ROWS)
    assert not is_sheet(Written(TEXT))
    assert not is_sheet(Written(""))


def test_cells_are_shown_with_what_hides_in_them_searched_and_copied(qtbot: QtBot, look: Look) -> None:
    sheet = Sheet(look)
    qtbot.addWidget(sheet)
    sheet.show_written(ROWS)
    model = sheet.model()
    assert (model.rowCount(), model.columnCount()) == (3, 2)
    assert model.data(model.index(1, 1)) == "4⟨RLO⟩112"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "B"
    sheet.mark("398")
    assert sheet.hits == 1
    sheet.show_hit(0)
    copied: list[str] = []
    sheet.copy_wanted.connect(copied.append)
    sheet.ask_for_copy()
    assert copied == ["3980"]


def test_columns_are_called_as_sheets_call_them() -> None:
    assert [letters(n) for n in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]


def test_the_text_of_stretches_joined_is_the_text_and_the_heaviest_mark_holds() -> None:
    written = Written("one two three", (Mark(0, 13, Style.HEADING), Mark(4, 7, Style.DELETED)))
    cut = list(stretches(written))
    assert "".join(text for text, _ in cut) == written.text
    assert cut == [("one ", Style.HEADING), ("two", Style.DELETED), (" three", Style.HEADING)]
