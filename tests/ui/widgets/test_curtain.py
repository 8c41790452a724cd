"""While a dialog is made in turns no key is lost, none reaches the page behind, and the lock works."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.curtain import Curtain
from tipdesk.ui.widgets.fields import OneLine
from tipdesk.ui.widgets.over import Dialog

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    behind = QLineEdit()
    QVBoxLayout(shown).addWidget(behind)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    behind.setFocus()
    return shown


def made(look: Look, window: QWidget, dialogs: list[Dialog]) -> Iterator[None]:
    dialog = Dialog(look, window, "Title", "Main")
    dialog.body.addWidget(OneLine(look, "Why"))
    dialogs.append(dialog)
    yield
    dialog.open()


def test_keys_go_to_the_dialog_that_is_being_made_and_the_focus_back_where_it_was(
    qtbot: QtBot, look: Look, window: QWidget
) -> None:
    (behind,) = window.findChildren(QLineEdit)
    dialogs: list[Dialog] = []
    Curtain(window, made(look, window, dialogs))
    QTest.keyClicks(QApplication.focusWidget(), "abc")
    assert behind.text() == ""
    qtbot.waitUntil(lambda: bool(dialogs) and dialogs[0].isVisible() and not window.findChildren(Curtain))
    (field,) = dialogs[0].findChildren(OneLine)
    assert field.text() == "abc"
    dialogs[0].close_over()
    assert behind.hasFocus()


def test_shortcuts_wait_as_well_but_for_the_lock(qtbot: QtBot, look: Look, window: QWidget) -> None:
    done: list[str] = []
    QShortcut(QKeySequence("Ctrl+K"), window, lambda: done.append("palette"))
    QShortcut(QKeySequence("Ctrl+L"), window, lambda: done.append("lock"))
    dialogs: list[Dialog] = []
    Curtain(window, made(look, window, dialogs))
    QTest.keyClick(QApplication.focusWidget(), K.Key_K, CTRL)
    QTest.keyClick(QApplication.focusWidget(), K.Key_L, CTRL)
    assert done == ["lock"]
    qtbot.waitUntil(lambda: bool(dialogs) and dialogs[0].isVisible())


def test_where_nothing_was_made_the_focus_goes_back(qtbot: QtBot, look: Look, window: QWidget) -> None:
    (behind,) = window.findChildren(QLineEdit)

    def nothing() -> Iterator[None]:
        yield

    curtain = Curtain(window, nothing())
    assert not behind.hasFocus()
    QTest.keyClicks(curtain, "late")
    qtbot.waitUntil(behind.hasFocus)
    qtbot.waitUntil(lambda: behind.text() == "late")
