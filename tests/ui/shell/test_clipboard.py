"""What is copied here is marked as secret, goes after a time and at lock, and what others put there stays."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tipdesk.ui.shell.clipboard import GuardedClipboard


def test_a_copy_is_marked_for_clipboard_histories_to_leave_out(qapp: QApplication) -> None:
    guarded = GuardedClipboard(qapp.clipboard(), 30, qapp)
    guarded.copy("what a source said")
    data = qapp.clipboard().mimeData()
    assert data.text() == "what a source said"
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"


def test_it_goes_at_lock(qapp: QApplication) -> None:
    guarded = GuardedClipboard(qapp.clipboard(), 30, qapp)
    guarded.copy("what a source said")
    guarded.clear()
    assert qapp.clipboard().text() == ""


def test_it_goes_after_its_time(qtbot: QtBot, qapp: QApplication) -> None:
    guarded = GuardedClipboard(qapp.clipboard(), 0, qapp)
    guarded.copy("what a source said")
    qtbot.waitUntil(lambda: qapp.clipboard().text() == "")


def test_what_others_put_there_since_is_not_touched(qapp: QApplication) -> None:
    guarded = GuardedClipboard(qapp.clipboard(), 30, qapp)
    guarded.copy("what a source said")
    qapp.clipboard().setText("a shopping list")
    guarded.clear()
    assert qapp.clipboard().text() == "a shopping list"
