"""A bug is shown with its place, and without any value that was being worked on."""

import sys
from types import TracebackType

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.look import Look
from tipdesk.ui.shell.hook import Hook, place
from tipdesk.ui.when import count

SECRET = "ZQCANARY Person"


def a_bug() -> tuple[type[BaseException], BaseException, TracebackType | None]:
    try:
        count(SECRET, "one", "many {n:d}")  # type: ignore[arg-type]  # the bug
    except (ValueError, TypeError):
        kind, failure, trace = sys.exc_info()
        assert kind is not None
        assert failure is not None
        return kind, failure, trace
    raise AssertionError("there was no bug")


def test_it_names_the_place_and_shows_no_value(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    Hook(look, lambda: window)(*a_bug())
    words = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "Something went wrong inside Tipdesk" in words
    assert "Nothing half-done was kept." in words
    assert "ui/when.py:" in words
    assert SECRET not in words


def test_one_dialog_at_a_time(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    hook = Hook(look, lambda: window)
    hook(*a_bug())
    before = len(window.children())
    hook(*a_bug())
    assert len(window.children()) == before


def test_without_a_frame_of_ours_the_place_is_unknown() -> None:
    assert place(None) == "unknown place"
