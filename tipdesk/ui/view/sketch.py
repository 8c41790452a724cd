"""A sketch of coordinates: the whole graticule, with the degree around the point; no map, no tiles, no coasts."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tipdesk.intake.viewing import Place
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.view.findings import decimal_words, sexagesimal_words
from tipdesk.ui.widgets import paint

WORLD_WIDE, WORLD_TALL = 360.0, 180.0
STEP, TENTHS = 30, 10
HEIGHT = 118
DOT = 4.0
MARGIN = 16


class Sketch(QWidget):
    """Equirectangular: north is up, and east is right, in every language."""

    def __init__(self, look: Look, place: Place) -> None:
        super().__init__()
        self._look, self._place = look, place
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        words = tr("Sketch of the place {place}, in degrees {degrees}. No map: nothing is fetched.")
        self.setAccessibleName(words.format(place=decimal_words(place), degrees=sexagesimal_words(place)))

    def sizeHint(self) -> QSize:
        return QSize(278, HEIGHT)

    @property
    def world(self) -> QRectF:
        wide = min(self.width() * 0.575, (HEIGHT - 2 * MARGIN) * 2.0)
        return QRectF(0.5, MARGIN + 0.5, wide, wide / 2)

    @property
    def cell(self) -> QRectF:
        side = min(HEIGHT - 2 * MARGIN, self.width() - self.world.right() - 44.0)
        return QRectF(self.width() - side - 1.5, MARGIN + 0.5, side, side)

    def in_world(self) -> QPointF:
        world, place = self.world, self._place
        x = world.left() + (place.lon + WORLD_WIDE / 2) / WORLD_WIDE * world.width()
        return QPointF(x, world.top() + (WORLD_TALL / 2 - place.lat) / WORLD_TALL * world.height())

    def in_cell(self) -> QPointF:
        """Between the nearest whole degrees."""
        cell, place = self.cell, self._place
        across, up = place.lon - math.floor(place.lon), place.lat - math.floor(place.lat)
        return QPointF(cell.left() + across * cell.width(), cell.bottom() - up * cell.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_world(painter)
        self._paint_cell(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for point in (self.in_world(), self.in_cell()):
            painter.setPen(QPen(self._look.colour("surface"), 1))
            painter.setBrush(self._look.colour("danger"))
            painter.drawEllipse(point, DOT, DOT)
        painter.end()

    def _paint_world(self, painter: QPainter) -> None:
        look, world = self._look, self.world
        painter.fillRect(world, look.colour("canvas"))
        for lon in range(0, 361, STEP):
            painter.setPen(QPen(look.colour("line-strong" if lon in {0, 180, 360} else "line"), 1))
            x = world.left() + lon / WORLD_WIDE * world.width()
            painter.drawLine(QPointF(x, world.top()), QPointF(x, world.bottom()))
        for lat in range(0, 181, STEP):
            painter.setPen(QPen(look.colour("line-strong" if lat in {0, 90, 180} else "line"), 1))
            y = world.top() + lat / WORLD_TALL * world.height()
            painter.drawLine(QPointF(world.left(), y), QPointF(world.right(), y))
        font, ink = look.font("caption"), look.colour("text-quiet")
        signs = (
            (tr("N", "north"), 0.5, -14.0),
            (tr("S", "south"), 0.5, world.height() + 1),
            (tr("W", "west"), 0.04, world.height() + 1),
            (tr("E", "east"), 0.96, world.height() + 1),
        )
        for words, across, down in signs:
            room = QRectF(world.left() + across * world.width() - 20, world.top() + down, 40, 14)
            paint.text(painter, room.toRect(), words, font, ink, paint.CENTRE)

    def _paint_cell(self, painter: QPainter) -> None:
        """One degree by one, with its tenths."""
        look, cell, place = self._look, self.cell, self._place
        painter.fillRect(cell, look.colour("canvas"))
        for tenth in range(TENTHS + 1):
            part = tenth / TENTHS
            painter.setPen(QPen(look.colour("line-strong" if tenth in {0, TENTHS} else "line"), 1))
            x, y = cell.left() + part * cell.width(), cell.top() + part * cell.height()
            painter.drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom()))
            painter.drawLine(QPointF(cell.left(), y), QPointF(cell.right(), y))
        west, south = math.floor(place.lon), math.floor(place.lat)
        font, ink = look.font("caption"), look.colour("text-quiet")
        for words, right, down in (
            (_latitude(south + 1), cell.left() - 3, cell.top() - 7),
            (_latitude(south), cell.left() - 3, cell.bottom() - 8),
        ):
            paint.text(painter, QRectF(right - 40, down, 40, 14).toRect(), words, font, ink, paint.RIGHT)
        for lon, at in ((west, cell.left()), (west + 1, cell.right())):
            box = QRectF(at - 20, cell.bottom() + 1, 40, 14).toRect()
            box.moveRight(min(box.right(), self.width() - 1))
            paint.text(painter, box, _longitude(lon), font, ink, paint.CENTRE)


def _latitude(degree: int) -> str:
    words = tr("{degree}° N") if degree >= 0 else tr("{degree}° S")
    return words.format(degree=number(abs(degree)))


def _longitude(degree: int) -> str:
    words = tr("{degree}° E") if degree >= 0 else tr("{degree}° W")
    return words.format(degree=number(abs(degree)))
