"""The window follows the system: light or dark, and high contrast, at once and whatever is open."""

from pathlib import Path

import pytest
from paths import RESOURCES
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tipdesk.app import window as composed
from tipdesk.app.here import here
from tipdesk.app.later import Later
from tipdesk.app.window import Running, wanted_palette
from tipdesk.domain.settings import Personal, Shade
from tipdesk.platform.guards import Guards
from tipdesk.ui.shell.frame import Frame
from tipdesk.ui.theme import Palette
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Icon


@pytest.fixture
def running(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Running:
    monkeypatch.setattr("sys.excepthook", print)
    monkeypatch.setattr(composed, "forget_dialogs", lambda _nowhere: None)
    # What it denies would stay denied to all tests after this one.
    monkeypatch.setattr(composed, "harden", lambda: Guards(frozenset()))
    frame = Frame((RESOURCES / "tokens.json").read_bytes(), dark=False, locked=False)
    qtbot.addWidget(frame)
    made = Running(qapp, Later(here(tmp_path / "vault")), wanted_palette(qapp), lambda: None)
    made.begin(frame)
    frame.show()
    yield made
    made.runner.end()


def test_dark_comes_at_once_to_what_is_painted_what_is_styled_and_the_words(
    qtbot: QtBot, qapp: QApplication, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The offscreen platform has no colour scheme of its own to turn."""
    theme = running.look.theme
    assert theme.palette is Palette.LIGHT
    words = running.window.findChildren(Words)[0]
    field = running.window.findChildren(QLineEdit)[0]
    monkeypatch.setattr(composed, "wanted_palette", lambda _app: Palette.DARK)
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: theme.palette is Palette.DARK)
    assert words.palette().windowText().color() in [theme.colour(name) for name in ("text", "text-quiet", "ok", "warn")]
    assert field.palette().text().color() == theme.colour("text")
    assert running.window.window().palette().window().color() == theme.colour("canvas")


def test_what_a_person_pinned_is_put_on_and_the_system_s_choice_comes_back(running: Running) -> None:
    theme, letters = running.look.theme, running.parts.letters
    running.dress(Personal(Shade.DARK, letters=False))
    assert theme.palette is Palette.DARK
    assert not letters.on
    words = running.window.status.findChildren(Words)[0]
    assert words.palette().windowText().color() in [theme.colour(name) for name in ("text", "text-quiet", "ok", "warn")]
    running.dress(Personal())
    assert theme.palette is Palette.LIGHT
    assert letters.on


def test_high_contrast_comes_at_once_too(
    qtbot: QtBot, qapp: QApplication, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = running.look.theme
    monkeypatch.setattr(composed, "wants_contrast", lambda _app: True)
    hints = qapp.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    qtbot.waitUntil(lambda: theme.strong)
    assert theme.colour("text-quiet") == theme.colour("text")


def test_icons_come_after_the_first_paint_and_help_is_read_on_the_worker(qtbot: QtBot, running: Running) -> None:
    def drawn() -> bool:
        image = running.look.pixmap("feather", "text", 16).toImage()
        return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))

    qtbot.waitUntil(drawn)
    shown: list[tuple[str, ...]] = []
    running._manual(lambda pages: shown.append(tuple(name for name, _ in pages)))
    assert not shown
    qtbot.waitUntil(lambda: bool(shown))
    assert "index.md" in shown[0]
    # Read once: the second time they are at hand.
    running._manual(lambda pages: shown.append(tuple(name for name, _ in pages)))
    assert shown[1] == shown[0]


def test_icons_that_were_blank_are_painted_again_wherever_they_stand(qtbot: QtBot, running: Running) -> None:
    class Painted(QObject):
        """A picture of the window would paint them anyway."""

        def eventFilter(self, what: QObject, event: QEvent) -> bool:  # noqa: N802  Qt names it
            if event.type() == QEvent.Type.Paint:
                seen.add(what)
            return False

    seen: set[QObject] = set()
    qtbot.waitUntil(lambda: running.look.icons.there)
    qtbot.wait(50)
    icons = [one for one in running.window.findChildren(Icon) if not one.visibleRegion().isEmpty()]
    assert icons
    ear = Painted()
    for one in icons:
        one.installEventFilter(ear)
    running._draw_icons()
    qtbot.waitUntil(lambda: seen == set(icons))
