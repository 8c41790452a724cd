"""What widgets are given in tests: a look in light and dark, real workers, sentences."""

from collections.abc import Iterator

import pytest
from paths import RESOURCES
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from tipdesk.ui.icons import Icons
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.theme import Palette, Theme
from tipdesk.ui.words import sentence

NOW_MS = 1_741_950_000_000


@pytest.fixture
def tokens() -> bytes:
    return (RESOURCES / "tokens.json").read_bytes()


@pytest.fixture
def look(qtbot: QtBot, tokens: bytes) -> Look:
    font = QFont()
    font.setPixelSize(13)
    theme = Theme(tokens, Palette.LIGHT, font)
    return Look(theme, Icons(theme), lambda: NOW_MS, lambda _at: 0)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    made = Runner()
    yield made
    made.end()


@pytest.fixture
def parts(look: Look, runner: Runner) -> PageParts:
    return PageParts(look, runner, sentence, lambda _text: None)
