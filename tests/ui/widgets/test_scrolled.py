"""A column that scrolls is as tall as its wrapped words make it, and squeezes nothing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.scrolled import Scrolled


def test_what_is_a_little_taller_than_the_place_scrolls_and_is_not_squeezed(look: Look, qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    words = [
        Words(look, "Nobody looked at the hull for half a year, and the sheets were signed. " * 3) for _ in range(8)
    ]
    for one in words:
        column.addWidget(one)
    area = Scrolled(content)
    qtbot.addWidget(area)
    area.resize(320, 200)
    with qtbot.waitExposed(area):
        area.show()
    qtbot.waitUntil(lambda: content.height() >= column.heightForWidth(area.viewport().width()))
    needed = column.heightForWidth(area.viewport().width())
    area.resize(320, needed - 20)
    qtbot.waitUntil(lambda: area.height() == needed - 20)
    assert content.height() >= column.heightForWidth(area.viewport().width())
    assert all(one.height() >= one.heightForWidth(one.width()) for one in words)
    area.resize(900, 200)
    qtbot.waitUntil(lambda: content.minimumHeight() == column.heightForWidth(area.viewport().width()))
