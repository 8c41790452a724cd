"""The frame is painted before anything else is imported, and hands on what was typed meanwhile."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from paths import CHECKOUT
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.shell.frame import Frame, largest

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


OPENED = """
from pathlib import Path
from PySide6.QtWidgets import QWidget
from tipdesk.app import first
app = first.application()
made = first.First(app, Path("/nonexistent/vault"), lambda: None, lambda: None)
screen = app.primaryScreen().availableSize()
print(made.frame.width(), made.frame.height(), screen.width(), screen.height())
"""


def test_the_first_size_leaves_room_for_what_the_desktop_puts_round_it(tmp_path: Path) -> None:
    """The offscreen platform has a screen of 800 x 800; letters of 130 % leave 615 of it."""
    for factor in ("1", "1.3"):
        env = os.environ | {"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor}
        env |= {"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)}
        done = subprocess.run([sys.executable, "-c", OPENED], env=env, capture_output=True, text=True, check=True)
        width, height, wide, tall = map(int, done.stdout.split())
        assert (width, height) == (min(1280, wide - 4), min(800, tall - 40))


class SmallScreen:
    def availableSize(self) -> QSize:  # noqa: N802  Qt's own name
        return QSize(984, 615)


def test_on_a_small_screen_the_window_may_become_as_small(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    small = QWidget()
    qtbot.addWidget(small)
    monkeypatch.setattr(small, "screen", SmallScreen, raising=False)
    assert largest(small) == QSize(980, 575)
