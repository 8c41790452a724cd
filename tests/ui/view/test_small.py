"""Small pictures: made one after another when they are wished for, held in memory, and let go with the wish."""

from dataclasses import dataclass

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tipdesk.domain.ids import DocumentId, StoryId
from tipdesk.errors import DamagedFile
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.view.small import SmallPictures

ONE, TWO = DocumentId("1" * 32), DocumentId("2" * 32)


@dataclass
class Maker:
    opened: list[DocumentId]

    def open(self, document: DocumentId, _story: StoryId | None) -> DocumentId:
        self.opened.append(document)
        if document == TWO:
            raise DamagedFile("two", "damaged")
        return document

    def draw(self, _document: DocumentId, room: tuple[int, int]) -> QImage | None:
        return QImage(*room, QImage.Format.Format_RGB32)


def test_none_is_made_before_somebody_wishes_for_them(qtbot: QtBot, runner: Runner) -> None:
    maker = Maker([])
    small = SmallPictures(runner, maker.open, maker.draw)
    small.room = (10, 20)
    small.want((ONE, TWO), None)
    assert not maker.opened
    small.on = True
    small.want((ONE, TWO), None)
    qtbot.waitUntil(lambda: maker.opened == [ONE, TWO] and small.of(ONE) is not None, timeout=5000)
    # What could not be drawn has none, and is not asked for again.
    qtbot.waitUntil(lambda: not small._busy, timeout=5000)
    small.want((ONE, TWO), None)
    assert maker.opened == [ONE, TWO]
    assert small.of(TWO) is None
    small.on = False
    assert small.of(ONE) is None


def test_what_is_out_of_sight_is_not_made_any_more(qtbot: QtBot, runner: Runner) -> None:
    maker = Maker([])
    small = SmallPictures(runner, maker.open, maker.draw)
    small.on = True
    many = tuple(DocumentId(f"{n:032x}") for n in range(50))
    small.want(many, None)
    small.want((), None)
    qtbot.waitUntil(lambda: not small._busy, timeout=5000)
    assert len(maker.opened) <= 1
