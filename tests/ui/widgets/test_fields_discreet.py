"""What is selected is dragged into no other program, and a field for secrets is found and not read."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tipdesk.ui.look import Look
from tipdesk.ui.shell.frame import FirstField
from tipdesk.ui.shell.unheard import keep_unheard
from tipdesk.ui.widgets.fields import OneLine, Prose
from tipdesk.ui.widgets.reading_text import ReadingText
from tipdesk.ui.widgets.secret import CodeField, SecretField


def test_a_drag_out_of_a_text_carries_nothing(qtbot: QtBot, look: Look) -> None:
    text = ReadingText(look, "Text of the tip")
    qtbot.addWidget(text)
    text.show_text("nobody looked at the hull")
    text.selectAll()
    assert text.textCursor().hasSelection()
    assert text.createMimeDataFromSelection().formats() == []
    with qtbot.waitSignal(text.copy_wanted) as asked:
        text.ask_for_copy()
    assert asked.args == ["nobody looked at the hull"]


def test_a_press_on_selected_text_of_a_field_begins_no_drag(qtbot: QtBot, look: Look) -> None:
    line, prose = OneLine(look, "Name"), Prose(look, "Note")
    for field in (line, prose):
        qtbot.addWidget(field)
    assert not line.dragEnabled()
    prose.setPlainText("nobody looked at the hull")
    prose.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    prose.show()
    at = prose.cursorRect().center() - QPoint(20, 0)
    QTest.mousePress(prose.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert not prose.textCursor().hasSelection()


@pytest.mark.parametrize("kind", [FirstField, SecretField, CodeField])
def test_a_secret_field_has_no_text_for_a_screen_reader(qtbot: QtBot, look: Look, kind: type) -> None:
    keep_unheard()
    field = kind() if kind is FirstField else kind(look, "Passphrase")
    qtbot.addWidget(field)
    field.setAccessibleName("Passphrase")
    field.setText("plough ember")
    heard = QAccessible.queryAccessibleInterface(field)
    assert heard.text(QAccessible.Text.Name) == "Passphrase"
    assert heard.textInterface() is None
    assert heard.state().passwordEdit
    said = [heard.text(part) for part in (QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)]
    assert "plough" not in "".join(said)


def test_while_it_is_shown_the_passphrase_is_its_description(qtbot: QtBot, look: Look) -> None:
    field = SecretField(look, "Passphrase")
    qtbot.addWidget(field)
    field.setText("plough ember")
    assert field.accessibleDescription() == ""
    field.show_text(shown=True)
    assert field.accessibleDescription() == "plough ember"
    field.setText("plough")
    assert field.accessibleDescription() == "plough"
    field.show_text(shown=False)
    assert field.accessibleDescription() == ""
