"""The frame is painted before anything else is imported, and hands on what was typed meanwhile."""

import os
import subprocess
import sys

from paths import CHECKOUT
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.shell.frame import Frame

STRANGERS = """
import sys
import tipdesk.ui.shell.frame
ours = ("tipdesk", "msgspec", "lucide", "cryptography", "sqlcipher3")
print(*sorted(name for name in sys.modules if name.startswith(ours)))
"""


class Inside(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.closed = False
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.setStyleSheet("QLineEdit { color: #123456; }")
        self.setMinimumSize(300, 200)

    def closeEvent(self, event: object) -> None:  # noqa: N802  Qt's own name
        self.closed = True


def shown(qtbot: QtBot, tokens: bytes, *, locked: bool = True) -> Frame:
    frame = Frame(tokens, dark=False, locked=locked)
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    with qtbot.waitSignal(frame.painted):
        frame.show()
    return frame


def test_nothing_of_ours_is_imported_for_it() -> None:
    env = os.environ | {"PYTHONPATH": str(CHECKOUT)}
    done = subprocess.run([sys.executable, "-c", STRANGERS], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["tipdesk", "tipdesk.ui", "tipdesk.ui.shell", "tipdesk.ui.shell.frame"]


def test_what_is_typed_before_the_page_stands_is_not_lost(qtbot: QtBot, tokens: bytes) -> None:
    frame = shown(qtbot, tokens)
    qtbot.keyClicks(frame.field, "only a demo")
    qtbot.keyClick(frame.field, Qt.Key.Key_Return)
    frame.hold(Inside())
    assert (frame.take_typed(), frame.entered) == ("only a demo", True)
    assert frame.take_typed() == ""


def test_it_hides_what_is_typed_and_says_nothing_but_tipdesk(qtbot: QtBot, tokens: bytes) -> None:
    frame = shown(qtbot, tokens)
    assert frame.field.echoMode() == QLineEdit.EchoMode.Password
    assert frame.windowTitle() == "Tipdesk"


def test_without_a_vault_it_asks_for_nothing(qtbot: QtBot, tokens: bytes) -> None:
    assert not shown(qtbot, tokens, locked=False).field.isVisible()


def test_what_it_holds_keeps_its_style_and_its_least_size(qtbot: QtBot, tokens: bytes) -> None:
    frame, inside = shown(qtbot, tokens), Inside()
    frame.hold(inside)
    over = QLineEdit(frame)
    over.ensurePolished()
    assert over.palette().text().color().name() == "#123456"
    qtbot.waitUntil(lambda: frame.minimumSizeHint().width() >= 300)


def test_closing_it_closes_what_it_holds(qtbot: QtBot, tokens: bytes) -> None:
    frame, inside = shown(qtbot, tokens), Inside()
    frame.hold(inside)
    frame.close()
    assert inside.closed
