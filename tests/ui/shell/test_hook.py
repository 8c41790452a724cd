"""A bug is shown calmly: its report can be read first, holds no value that was being worked on, and goes nowhere."""

import sys
from types import TracebackType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.look import Look
from tipdesk.ui.shell.hook import BugDialog, Hook
from tipdesk.ui.theme import Palette, Theme

SECRET = "ZQCANARY Person"
FACTS = (("tipdesk", "0.1.0"),)


class Shown:
    def __init__(self, bot: QtBot, look: Look) -> None:
        self.window, self.copied = QWidget(), list[str]()
        bot.addWidget(self.window)
        self.window.resize(1024, 640)
        with bot.waitExposed(self.window):
            self.window.show()
        self.hook = Hook(look, lambda: self.window, lambda: FACTS, self.copied.append)

    @property
    def dialog(self) -> BugDialog:
        return next(one for one in self.window.findChildren(BugDialog) if one.isVisible())


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Shown:
    return Shown(qtbot, look)


def a_bug() -> tuple[type[BaseException], BaseException, TracebackType | None]:
    try:
        Theme(SECRET.encode(), Palette.LIGHT, None)  # type: ignore[arg-type]  # the bug
    except ValueError:
        kind, failure, trace = sys.exc_info()
        assert kind is not None
        assert failure is not None
        return kind, failure, trace
    raise AssertionError("there was no bug")


def test_what_python_keeps_for_a_debugger_is_let_go(shown: Shown) -> None:
    kind, failure, trace = a_bug()
    # As the interpreter sets them before it asks the hook.
    for name, value in (("last_type", kind), ("last_value", failure), ("last_traceback", trace)):
        setattr(sys, name, value)
    shown.hook(kind, failure, trace)
    assert not [name for name in ("last_type", "last_value", "last_traceback", "last_exc") if hasattr(sys, name)]


def test_it_says_what_was_kept_and_names_the_place_without_any_value(shown: Shown) -> None:
    shown.hook(*a_bug())
    words = " ".join(label.text() for label in shown.window.findChildren(QLabel))
    assert "Something went wrong inside Tipdesk. Nothing half-done was kept." in words
    report = shown.dialog.report.toPlainText()
    assert "ui/theme.py:" in report
    assert "JSONDecodeError" in report
    assert "tipdesk: 0.1.0" in report
    assert SECRET not in words + report


def test_nothing_is_copied_by_itself_and_what_is_copied_is_what_was_read(shown: Shown) -> None:
    shown.hook(*a_bug())
    dialog = shown.dialog
    assert shown.copied == []
    QTest.mouseClick(dialog.copied, Qt.MouseButton.LeftButton)
    assert shown.copied == [dialog.report.toPlainText()]


def test_enter_goes_on_and_the_next_fault_is_shown_again(shown: Shown) -> None:
    shown.hook(*a_bug())
    QTest.keyClick(shown.dialog.main, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not any(one.isVisible() for one in shown.window.findChildren(BugDialog))
    shown.hook(*a_bug())
    assert shown.dialog.isVisible()


def test_one_dialog_at_a_time(shown: Shown) -> None:
    shown.hook(*a_bug())
    shown.hook(*a_bug())
    assert len(shown.window.findChildren(BugDialog)) == 1


def test_the_whole_dialog_fits_into_the_smallest_window(shown: Shown) -> None:
    shown.hook(*a_bug())
    assert shown.window.rect().contains(shown.dialog.panel.geometry())


def test_without_a_window_nothing_is_shown(look: Look) -> None:
    Hook(look, lambda: None, lambda: FACTS, print)(*a_bug())
