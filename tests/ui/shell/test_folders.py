"""File dialogs are Qt's own, and leave nothing in the home folder."""

import os
import subprocess
import sys
from pathlib import Path

from paths import CHECKOUT
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.shell.folders import ask_files

# In a process of its own: where Qt keeps settings is decided once a process.
PICKS = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from tipdesk.ui.shell.folders import ask_folder, forget_dialogs
app = QApplication([])
if sys.argv[1] == "forget":
    forget_dialogs(Path(os.devnull) / "none")
over = QWidget()
over.show()
dialog = ask_folder(over, "Open", print)
QTimer.singleShot(100, lambda: (dialog.setDirectory("/usr/share"), dialog.accept()))
dialog.destroyed.connect(app.quit)
app.exec()
"""


def pick(home: Path, how: str) -> tuple[str, list[str]]:
    env = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT), "PATH": os.environ["PATH"]}
    done = subprocess.run([sys.executable, "-c", PICKS, how], env=env, capture_output=True, text=True, check=True)
    return done.stdout.strip(), sorted(path.name for path in home.rglob("*") if path.is_file())


def test_a_dialog_leaves_nothing_in_the_home_folder(tmp_path: Path) -> None:
    assert pick(tmp_path, "forget") == ("/usr/share", [])


def test_the_trap_is_real_without_forgetting_it_writes_a_history(tmp_path: Path) -> None:
    assert pick(tmp_path, "remember")[1] == ["QtProject.conf"]


def test_it_shows_no_places_and_no_history(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    dialog = ask_files(over, "Import", lambda _paths: None)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.sidebarUrls() == []
    # Where it stands is all that it knows.
    assert dialog.history() in ([], [str(Path.cwd())])
    dialog.reject()
