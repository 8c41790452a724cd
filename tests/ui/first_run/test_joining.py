"""Joining a desk: the words shown to be read aloud, the file, the desk's packet and the words that are typed."""

from collections.abc import Callable
from dataclasses import dataclass, field

import fakes
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tipdesk.errors import TipdeskError, WordsDiffer
from tipdesk.ui.first_run.joining import JoinPage
from tipdesk.ui.page import PageParts

K = Qt.Key
LIST = fakes.lists().words
MINE, THEIRS = LIST[10:18], LIST[40:48]


@dataclass
class Desk:
    refuses: TipdeskError | None = None
    asked: list[tuple[object, ...]] = field(default_factory=list)

    def words(self) -> tuple[str, ...]:
        return MINE

    def known(self) -> frozenset[str]:
        return frozenset(LIST)

    def save(self, path: str) -> None:
        self.asked.append(("save", path))

    def enter(self, path: str, typed: tuple[str, ...]) -> object:
        self.asked.append(("enter", path, typed))
        if self.refuses is not None:
            raise self.refuses
        return "session"


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def page(qtbot: QtBot, parts: PageParts, desk: Desk) -> JoinPage:
    made = JoinPage(parts, desk)
    qtbot.addWidget(made)
    made.resize(1280, 776)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.shown.words == MINE)
    return made


def said(page: JoinPage) -> str:
    return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def key(page: JoinPage, what: K, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, what, held)


def until(qtbot: QtBot, there: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(there()))


def test_the_newcomer_s_words_stand_there_to_be_read_aloud_and_larger(page: JoinPage) -> None:
    assert all(word in said(page) for word in MINE)
    assert page.shown.accessibleName().startswith("Eight words to read aloud")
    # The desk's own words are not on this screen: they come by telephone.
    assert not any(word in said(page).split() for word in THEIRS)


def test_the_file_is_saved_where_the_person_says(qtbot: QtBot, page: JoinPage, desk: Desk) -> None:
    page.save_to("/stick/join.tipdesk-join")
    until(qtbot, lambda: "join.tipdesk-join is saved" in said(page))
    assert desk.asked == [("save", "/stick/join.tipdesk-join")]


def test_the_packet_and_eight_words_lead_to_the_desk(qtbot: QtBot, page: JoinPage, desk: Desk) -> None:
    come: list[object] = []
    page.joined.connect(come.append)
    assert not page.main.isEnabled()
    page.take_packet("/stick/1f3a.age")
    until(qtbot, page.fields.fields[0].hasFocus)
    QTest.keyClicks(QApplication.focusWidget(), THEIRS[0])
    for word in THEIRS[1:]:
        key(page, K.Key_Space)
        QTest.keyClicks(QApplication.focusWidget(), word)
    key(page, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: come == ["session"])
    assert desk.asked == [("enter", "/stick/1f3a.age", THEIRS)]


def test_other_words_than_the_roster_s_take_nothing_in_and_what_was_typed_stays(
    qtbot: QtBot, page: JoinPage, desk: Desk
) -> None:
    desk.refuses = WordsDiffer()
    page.take_packet("/stick/1f3a.age")
    page.fields.fields[0].setText(" ".join(THEIRS))
    page.enter()
    until(qtbot, lambda: page.notices.words)
    assert page.fields.words == THEIRS
    assert page.main.isEnabled()
