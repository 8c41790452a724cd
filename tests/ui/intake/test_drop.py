"""Files dropped anywhere: one outline names the target, and what is dropped is only looked into."""

from pathlib import Path

from desks import Desk
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.app.work import drop_words
from tipdesk.desk import stories
from tipdesk.ui.intake.drop import DropAnywhere
from tipdesk.ui.look import Look

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carried(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def test_the_outline_names_the_target_and_a_drop_hands_over_the_paths(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    drop = DropAnywhere(look, window, lambda say: say("Import into amber ferry, 5 can see"))
    heard: list[object] = []
    drop.dropped.connect(heard.append)
    data = carried(tmp_path.as_uri())
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE))
    assert drop.isVisible()
    assert drop.target == "Import into amber ferry, 5 can see"
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))
    assert not drop.isVisible()
    assert heard == [(str(tmp_path),)]


def test_an_address_from_the_web_is_no_file_and_is_not_taken(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    drop = DropAnywhere(look, window, lambda say: say("Import here"))
    heard: list[object] = []
    drop.dropped.connect(heard.append)
    data = carried("https://tracker.example/pixel.png")
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE))
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))
    assert heard == []


def test_the_outline_names_the_story_or_the_inbox_and_how_many_would_see_it_there(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Ferries", "amber ferry").story
    assert drop_words(desk.session, story) == "Import into amber ferry, 1 can see"
    assert drop_words(desk.session, None) == "Import into the inbox, 1 can see"
