"""A toast says its whole sentence, beside a narrow list too."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.toast import HIGH, LOW, Toast

LONG = "There is nothing to take back: the last step is undone already, or it has left the vault."


@pytest.mark.parametrize(
    ("words", "undo", "high"), [("Moved.", "Undo", LOW), (LONG, "", HIGH), (LONG[:40], "Undo", HIGH)]
)
def test_a_sentence_that_is_wider_than_its_list_has_two_lines(
    qtbot: QtBot, look: Look, words: str, undo: str, high: int
) -> None:
    parent = QWidget()
    parent.resize(372, 500)
    qtbot.addWidget(parent)
    toast = Toast(look, parent)
    parent.show()
    toast.say(words, undo)
    assert toast.height() == high
    assert not toast.grab().isNull()
