"""A line with its hits marked: the mark's colour is on the picture where the hit stands, in either direction."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.marked import paint_marked

ROOM = QRect(4, 0, 260, 20)


def painted(look: Look, words: str, query: str, direction: Qt.LayoutDirection) -> list[int]:
    """The columns of the picture in which the mark's colour stands."""
    picture = QImage(270, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setLayoutDirection(direction)
    paint_marked(painter, ROOM, words, query, look.font("body"), look.colour("text"), look)
    painter.end()
    mark = look.colour("mark").rgb()
    return [x for x in range(270) if any(picture.pixel(x, y) == mark for y in range(20))]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_hit_is_marked_within_the_room(look: Look, direction: Qt.LayoutDirection) -> None:
    columns = painted(look, "the hull was green", "hull", direction)
    assert columns
    assert ROOM.left() <= columns[0]
    assert columns[-1] <= ROOM.right()


def test_a_hit_far_along_is_brought_into_sight(look: Look) -> None:
    assert painted(look, "word " * 60 + "hull and more", "hull", Qt.LayoutDirection.LeftToRight)


def test_without_a_hit_nothing_is_marked(look: Look) -> None:
    assert painted(look, "the hull was green", "zeppelin", Qt.LayoutDirection.LeftToRight) == []
    assert painted(look, "the hull was green", "", Qt.LayoutDirection.LeftToRight) == []
