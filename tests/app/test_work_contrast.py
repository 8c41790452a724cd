"""High contrast reaches each page at once while it is open: not a letter is left in the colours before."""

import pytest
from app.test_work_pages import PLACES, as_in, roles, stand
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.desk.session import Session
from tipdesk.ui.page import PageParts
from tipdesk.ui.style import palette
from tipdesk.ui.theme import INKS, Palette
from tipdesk.ui.widgets.label import Words

__all__ = ["roles"]


def colours(window: QWidget) -> set[int]:
    """Each that is somewhere in the picture; a letter has its full colour in one point at least."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return set(memoryview(image.constBits()).cast("I"))


@pytest.mark.parametrize("place", PLACES)
def test_a_page_that_is_open_turns_to_high_contrast(
    qtbot: QtBot, parts: PageParts, newsroom: Session, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_in(place, newsroom, monkeypatch)
    theme = parts.look.theme
    weak = {theme.colour(ink).rgb(): ink for ink in ("text-quiet", *INKS)}
    at = stand(qtbot, parts, newsroom, PLACES[place](newsroom))
    at.settled()
    assert colours(at.room) & set(weak)
    before = QApplication.palette()
    try:
        # As the window does it: `app.window.Running.dress`, `ui.shell.window.Window.restyle`, then the room.
        theme.become(Palette.LIGHT, strong=True)
        parts.look.icons.forget()
        QApplication.setPalette(palette(theme))
        for words in at.room.findChildren(Words):
            words.colour_again()
        at.room.colour_again()
        at.settled()
        assert [weak[one] for one in colours(at.room) & set(weak)] == []
    finally:
        QApplication.setPalette(before)
