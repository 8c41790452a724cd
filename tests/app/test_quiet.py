"""Qt says nothing of what is shown, however loud somebody turned it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from paths import CHECKOUT

SHOWS = """
from PySide6.QtCore import qCritical, qDebug, qInfo, qWarning
from PySide6.QtWidgets import QLabel
from tipdesk.app import first
app = first.application()
label = QLabel("ZQCANARY")
label.show()
app.processEvents()
for say in (qDebug, qInfo, qWarning):
    say("ZQCANARY")
print("shown")
"""
LETTER = "ucs4 == 'Z'"


def shown(home: Path, code: str = SHOWS, **more: str) -> str:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), **more}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=CHECKOUT, env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout == "shown\n"
    return done.stderr


@pytest.fixture
def loud_home(tmp_path: Path) -> Path:
    settings = tmp_path / ".config" / "QtProject"
    settings.mkdir(parents=True)
    (settings / "qtlogging.ini").write_text("[Rules]\n*=true\n")
    return tmp_path


def test_a_file_in_the_home_folder_turns_nothing_on(loud_home: Path) -> None:
    assert shown(loud_home) == ""


def test_neither_does_the_environment_nor_a_file_that_it_names(loud_home: Path) -> None:
    named = str(loud_home / ".config" / "QtProject" / "qtlogging.ini")
    assert shown(loud_home, QT_LOGGING_RULES="*=true", QT_LOGGING_CONF=named, QT_DEBUG_PLUGINS="1") == ""


def test_without_that_qt_would_spell_what_is_shown(loud_home: Path) -> None:
    loud = SHOWS.replace("from tipdesk.app import first", "from PySide6.QtWidgets import QApplication").replace(
        "first.application()", "QApplication([])"
    )
    assert LETTER in shown(loud_home, loud)
