"""Enter presses what has the focus, as Space does: once, and never with Ctrl."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tipdesk.ui.capture.rows import ChoiceRow
from tipdesk.ui.intake.start import ImportStart
from tipdesk.ui.look import Look
from tipdesk.ui.shell.rail import RailRow
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.parts import ChipButton

K = Qt.Key
PRESSES = (K.Key_Return, K.Key_Enter, K.Key_Space)
KINDS: tuple[Callable[[Look], QAbstractButton], ...] = (
    lambda look: Button(look, "Go on"),
    lambda look: Button(look, "Open another vault", role=Role.LINK),
    lambda look: ChipButton(look, "3 can see this"),
    lambda look: RailRow(look, "inbox", "Inbox"),
    lambda look: ChoiceRow(look, "inbox", "Where"),
)


@pytest.mark.parametrize("key", PRESSES)
@pytest.mark.parametrize("make", KINDS)
def test_each_key_presses_it_once(qtbot: QtBot, look: Look, make: Callable[[Look], QAbstractButton], key: K) -> None:
    button = make(look)
    qtbot.addWidget(button)
    pressed: list[QAbstractButton] = []
    button.clicked.connect(lambda: pressed.append(button))
    qtbot.keyClick(button, key)
    assert len(pressed) == 1


def test_held_down_it_is_one_press_and_with_ctrl_the_key_is_the_page_s(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "Go on")
    qtbot.addWidget(button)
    pressed: list[QAbstractButton] = []
    button.clicked.connect(lambda: pressed.append(button))
    again = QKeyEvent(QEvent.Type.KeyPress, K.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(button, again)
    assert again.isAccepted()
    main = QKeyEvent(QEvent.Type.KeyPress, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(button, main)
    assert not main.isAccepted()
    assert pressed == []


def test_what_is_disabled_is_not_pressed(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "Go on")
    qtbot.addWidget(button)
    button.say_why("Something is missing.")
    pressed: list[QAbstractButton] = []
    button.clicked.connect(lambda: pressed.append(button))
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, K.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert pressed == []


def test_files_are_chosen_by_enter(qtbot: QtBot, look: Look) -> None:
    start = ImportStart(look)
    qtbot.addWidget(start)
    start.show()
    with qtbot.waitSignal(start.files_wanted):
        qtbot.keyClick(start.files, K.Key_Return)
