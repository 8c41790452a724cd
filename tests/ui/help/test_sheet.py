"""The help: the page that is asked for, links from page to page, and a search over all of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.help.sheet import HelpSheet
from tipdesk.ui.look import Look

PAGES = (
    ("index.md", "# Help\n\nSee [locking](locking.md)."),
    ("locking.md", "# What happens when it locks?\n\nThe process ends."),
    ("recovery.md", "# What is the recovery code?\n\nLetters on paper. Keep the paper away."),
)


@pytest.fixture
def sheet(look: Look, qtbot: QtBot) -> Iterator[HelpSheet]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    made = HelpSheet(look, window, PAGES, "locking.md")
    made.open()
    # The window is held until the test has ended.
    yield made
    window.hide()


def test_it_opens_at_the_page_that_was_asked_for(sheet: HelpSheet) -> None:
    assert sheet.name == "locking.md"
    assert "The process ends." in sheet.page.toPlainText()


def test_it_opens_at_the_first_where_there_is_none_of_that_name(look: Look, sheet: HelpSheet) -> None:
    assert HelpSheet(look, sheet.window(), PAGES, "nowhere.md").name == "index.md"


def test_a_link_goes_from_page_to_page_and_nowhere_else(sheet: HelpSheet) -> None:
    sheet.page.anchorClicked.emit(QUrl("recovery.md"))
    assert sheet.name == "recovery.md"
    sheet.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert sheet.name == "recovery.md"


def test_typing_narrows_the_pages_and_marks_the_words(sheet: HelpSheet) -> None:
    QTest.keyClicks(sheet.field, "paper")
    assert sheet.shown == ("recovery.md",)
    assert sheet.name == "recovery.md"
    assert len(sheet.page.extraSelections()) == 2
    sheet.field.clear()
    assert len(sheet.shown) == 3
    assert not sheet.page.extraSelections()


def test_words_that_stand_nowhere_are_told(sheet: HelpSheet) -> None:
    QTest.keyClicks(sheet.field, "zeppelin")
    assert sheet.shown == ()
    assert sheet.page.toPlainText() == "No page of the help says that."


def test_the_arrows_choose_a_page_from_the_field(sheet: HelpSheet) -> None:
    sheet.show_named("index.md")
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    assert sheet.name == "locking.md"
