"""A screen too small for the letters that one needs: nothing is cut off, and the focus is always in sight."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.shell.pane import LEAST, Pane


def a_pane(qtbot: QtBot, width: int, height: int) -> tuple[Pane, QLineEdit]:
    inside = QWidget()
    far = QLineEdit(inside)
    far.setGeometry(QRect(900, 560, 80, 28))
    near = QLineEdit(inside)
    near.setGeometry(QRect(10, 10, 80, 28))
    pane = Pane(inside)
    qtbot.addWidget(pane)
    pane.resize(width, height)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    near.setFocus()
    return pane, far


def test_whatever_gets_the_focus_comes_into_sight(qtbot: QtBot) -> None:
    pane, far = a_pane(qtbot, 640, 376)
    assert not pane.viewport().rect().contains(far.mapTo(pane.viewport(), far.rect().center()))
    far.setFocus()
    assert pane.viewport().rect().contains(far.mapTo(pane.viewport(), far.rect().center()))


def test_where_there_is_room_nothing_scrolls(qtbot: QtBot) -> None:
    pane, _far = a_pane(qtbot, 1280, 776)
    bars = (pane.horizontalScrollBar(), pane.verticalScrollBar())
    assert [bar.isVisible() for bar in bars] == [False, False]
    assert pane.widget().size() == pane.viewport().size()
    assert pane.widget().minimumSize().toTuple() == LEAST
