"""What a page lacks stands on the page, in whole sentences."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from tipdesk.intake.viewing import Remark
from tipdesk.ui.page import PageParts
from tipdesk.ui.view.page_note import paint_note
from tipdesk.ui.view.telling import note_words


def painted(parts: PageParts, words: str) -> QImage:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_note(painter, parts.look, QRectF(20, 10, 360, 180), words)
    painter.end()
    return image


def test_a_page_that_lacks_nothing_is_left_as_it_is(parts: PageParts) -> None:
    white = QImage(400, 200, QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    assert painted(parts, note_words(())) == white


def test_what_is_missing_is_said_across_the_upper_edge(parts: PageParts) -> None:
    words = note_words((Remark.LETTERS_MISSING, Remark.CUT_SHORT))
    assert words.count("\n") == 1
    image = painted(parts, words)
    assert image.pixelColor(370, 12) == parts.look.colour("warn-soft")
    assert image.pixelColor(370, 180) == Qt.GlobalColor.white
