"""The table of documents: small pictures on demand, of rows in sight alone, each a look, none on the disk."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tipdesk.domain.ids import DocumentId, StoryId
from tipdesk.ui.look import Look
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.stories.documents import AROUND, DocumentsTab
from tipdesk.ui.stories.values import DocumentRow
from tipdesk.ui.view.small import SmallPictures

STORY = StoryId("5" * 32)


@dataclass
class Maker:
    opened: list[DocumentId] = field(default_factory=list)

    def open(self, document: DocumentId, story: StoryId | None) -> DocumentId:
        assert story == STORY
        self.opened.append(document)
        return document

    def draw(self, _document: DocumentId, room: tuple[int, int]) -> QImage | None:
        image = QImage(*room, QImage.Format.Format_RGB32)
        image.fill(QColor("#c01040"))
        return image


def row(n: int) -> DocumentRow:
    return DocumentRow(DocumentId(f"{n:032x}"), f"page {n}.pdf", "file-text", "PDF, 88 KB", "The yard")


@pytest.fixture
def maker() -> Maker:
    return Maker()


@pytest.fixture
def tab(qtbot: QtBot, look: Look, runner: Runner, maker: Maker) -> DocumentsTab:
    tab = DocumentsTab(look)
    tab.take_small(SmallPictures(runner, maker.open, maker.draw), STORY)
    qtbot.addWidget(tab)
    tab.resize(900, 420)
    tab.show_documents([row(n) for n in range(200)])
    tab.show()
    return tab


def test_before_somebody_wishes_for_them_no_document_is_looked_at(tab: DocumentsTab, maker: Maker) -> None:
    tab.table.verticalScrollBar().setValue(900)
    tab.table.viewport().repaint()
    assert not maker.opened
    assert tab.table.rowHeight(0) == 28


def test_of_the_rows_in_sight_a_picture_stands_before_the_name_and_of_no_others(
    qtbot: QtBot, tab: DocumentsTab, maker: Maker
) -> None:
    tab.pictures.click()
    seen = tab.table.viewport().height() // tab.table.rowHeight(0) + 1
    qtbot.waitUntil(lambda: len(maker.opened) >= seen - 1, timeout=5000)
    assert len(maker.opened) <= seen
    assert maker.opened == [row(n).document for n in range(len(maker.opened))]
    middle = QPoint(AROUND + 20, tab.table.rowHeight(0) // 2)
    qtbot.waitUntil(lambda: tab.table.viewport().grab().toImage().pixelColor(middle).name() == "#c01040", timeout=5000)
    tab.table.verticalScrollBar().setValue(tab.table.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: row(199).document in maker.opened, timeout=5000)
    assert row(100).document not in maker.opened
    tab.pictures.click()
    assert tab.table.rowHeight(0) == 28


def test_out_of_sight_none_is_made_and_the_chosen_row_stays(qtbot: QtBot, tab: DocumentsTab, maker: Maker) -> None:
    tab.hide()
    tab.pictures.click()
    qtbot.wait(50)
    assert not maker.opened
    tab.show()
    tab.table.choose(3)
    tab.show_documents([row(n) for n in range(50)])
    assert tab.table.current == 3
