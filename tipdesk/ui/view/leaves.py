"""Pages of pixels under one another: only those in sight are held; zoom, turn, hits and boxes on them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from tipdesk.intake.viewing import Box, Size
from tipdesk.ui.look import Look
from tipdesk.ui.view.page_note import paint_note
from tipdesk.ui.view.pixels import Picture
from tipdesk.ui.view.placing import AROUND, Placing, fit_scale

WHOLE = 100
SMALLEST, LARGEST = 10, 400
PIXELS_HELD = 40_000_000
"""Over all pages that are held; those in sight are held in any case."""
LINE = 48
MARK_OPACITY = 0.4
CLOSE = 3
"""By so many pixels a page may differ from what was drawn without being stretched."""
EDGE = 80
"""What is brought into sight stands so far from the edge."""


class Fit(Enum):
    WIDTH = "width"
    PAGE = "page"


@dataclass(frozen=True)
class Ink:
    """A box laid over a page: a line and a soft ground, or all of it where `solid`."""

    box: Box
    colour: str
    solid: bool = False


class LeavesView(QAbstractScrollArea):
    """Scrolls by arrows, PageUp, PageDown, Home, End and the wheel; Ctrl and the wheel zoom.

    `wanted`: ask `missing()` what is to be drawn. Presses come in fractions of the upright page.
    """

    wanted = Signal()
    moved = Signal(int)
    """Another page stands in the middle."""
    zoom_wanted = Signal(int)
    zoom_shown = Signal(int)
    pressed = Signal(int, float, float)
    dragged = Signal(int, float, float)
    released = Signal(int, float, float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sizes: tuple[Size, ...] = ()
        self._unit = 1.0
        self.zoom: Fit | int = Fit.WIDTH
        self._turn, self._at, self._pressed_on = 0, 0, -1
        self._held: dict[int, Picture] = {}
        self._hits: Mapping[int, Sequence[Box]] = {}
        self._inks: Mapping[int, Sequence[Ink]] = {}
        self.placing = Placing((), 0, 1.0)
        # Pages and their places do not turn round with the language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(LINE)
        self.horizontalScrollBar().setSingleStep(LINE)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _at: self.viewport().update())

    # What is shown

    def show_pages(self, sizes: Sequence[Size], count: int, unit: float, zoom: Fit | int = Fit.WIDTH) -> None:
        """`unit`: pixels of the window for one of the sizes' at its own size."""
        self._sizes, self._unit, self.zoom = tuple(sizes), unit, zoom
        self._held, self._hits, self._inks, self._turn, self._at = {}, {}, {}, 0, 0
        self.placing = Placing(self._sizes, count, 1.0)
        self._lay()
        self.verticalScrollBar().setValue(0)

    def learn(self, first: int, sizes: Sequence[Size]) -> None:
        """Sizes of further pages."""
        if first == len(self._sizes) and sizes:
            self._sizes += tuple(sizes)
            self._lay()

    def clear(self) -> None:
        self.show_pages((), 0, 1.0)

    def put(self, drawn: Picture) -> None:
        """What was drawn; what is out of sight goes where too much is held."""
        self._held[drawn.leaf] = drawn
        near, left = self._near(), PIXELS_HELD
        for leaf in sorted(self._held, key=lambda one: abs(one - self._at)):
            image = self._held[leaf].image
            left -= image.width() * image.height() if image is not None else 0
            if leaf not in near or (left < 0 and leaf not in self.in_sight):
                del self._held[leaf]
        self.viewport().update()

    @property
    def in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return self.placing.between(top, top + self.viewport().height())

    def missing(self) -> Picture | None:
        """The page that is to be drawn next, at which scale and turn: in sight first, then what comes next."""
        scale = self._scale() * self.devicePixelRatioF()
        sight = self.in_sight
        for leaf in (*sight, *(one for one in self._near() if one not in sight)):
            held = self._held.get(leaf)
            if held is None or (held.image is not None and (held.scale, held.turn) != (scale, self._turn)):
                return Picture(leaf, scale, self._turn)
        return None

    def forget(self) -> None:
        """All is to be drawn anew: with other layers, or tried again."""
        self._held = {}
        self.viewport().update()
        self.wanted.emit()

    def show_zoom(self, zoom: Fit | int) -> None:
        self.zoom = zoom
        self._lay()

    def turn_by(self, quarters: int) -> None:
        self._turn = (self._turn + quarters) % 4
        self._lay()

    def go_to(self, leaf: int, box: Box | None = None) -> None:
        """Bring the head of a page, or a part of it, into sight."""
        if not 0 <= leaf < self.placing.count:
            return
        rect = self.placing.rect(leaf, self.viewport().width())
        if box is None:
            self.verticalScrollBar().setValue(round(rect.top()) - AROUND // 2)
            return
        part, bar, tall = self.placing.box_in(rect, box), self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + EDGE <= part.top() <= bar.value() + tall - EDGE:
            bar.setValue(round(part.center().y() - tall / 2))
        across, wide = self.horizontalScrollBar(), self.viewport().width()
        if not across.value() <= part.left() <= part.right() <= across.value() + wide:
            across.setValue(round(part.center().x() - wide / 2))

    def show_hits(self, hits: Mapping[int, Sequence[Box]]) -> None:
        self._hits = hits
        self.viewport().update()

    def show_inks(self, inks: Mapping[int, Sequence[Ink]]) -> None:
        """Boxes of whoever lays some on the pages: what is covered, where a finding stands."""
        self._inks = inks
        self.viewport().update()

    # How it is laid out

    def _scale(self) -> float:
        if isinstance(self.zoom, int):
            return self._unit * self.zoom / WHOLE
        wide, tall = self.viewport().width(), self.viewport().height()
        room = (float(wide), float(tall)) if self.zoom is Fit.PAGE else float(wide)
        return min(fit_scale(self._sizes, self._turn, room), self._unit * LARGEST / WHOLE)

    def _lay(self) -> None:
        """Anew, with the same point of the document in the middle."""
        bar, middle = self.verticalScrollBar(), self.viewport().height() / 2
        held, before = self._at, self.placing.rect(self._at, 0) if self.placing.count else QRectF()
        part = (bar.value() + middle - before.top()) / before.height() if before.height() else 0.0
        self.placing = Placing(self._sizes, self.placing.count, self._scale(), self._turn)
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, round(self.placing.height) - self.viewport().height()))
        across, wide = self.horizontalScrollBar(), round(self.placing.widest) + 2 * AROUND
        across.setPageStep(self.viewport().width())
        across.setRange(0, max(0, wide - self.viewport().width()))
        across.setValue(across.maximum() // 2)
        if self.placing.count:
            after = self.placing.rect(held, 0)
            bar.setValue(round(after.top() + part * after.height() - middle))
            self.zoom_shown.emit(max(1, round(WHOLE * self.placing.scale / self._unit)))
        self.viewport().update()
        self.wanted.emit()

    def _near(self) -> range:
        """In sight, and one on each side."""
        sight = self.in_sight
        return range(max(0, sight.start - 1), min(self.placing.count, sight.stop + 1))

    def _scrolled(self, top: int) -> None:
        at = self.placing.at(top + self.viewport().height() / 2) if self.placing.count else 0
        if at != self._at:
            self._at = at
            self.moved.emit(at)
        self.viewport().update()
        self.wanted.emit()

    # What Qt says

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._look.colour("canvas"))
        for leaf in self.in_sight if self.placing.count else ():
            self._paint_leaf(painter, leaf)
        painter.end()

    def _paint_leaf(self, painter: QPainter, leaf: int) -> None:
        look, rect = self._look, self._shown_rect(leaf)
        held = self._held.get(leaf)
        if held is None or held.image is None:
            painter.fillRect(rect, look.colour("surface"))
            if held is not None:
                painter.setFont(look.font("body"))
                painter.setPen(look.colour("text-quiet"))
                room, flags = rect.adjusted(16, 16, -16, -16), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(room, int(flags), held.why)
        else:
            size = QSizeF(held.image.size()) / self.devicePixelRatioF()
            near = abs(size.width() - rect.width()) < CLOSE and abs(size.height() - rect.height()) < CLOSE
            whole = QRectF(rect.topLeft(), size) if near else _within(rect, size)
            painter.drawImage(whole, held.image)
            paint_note(painter, look, rect, held.note)
        painter.setPen(QPen(look.colour("focus" if self.hasFocus() and leaf == self._at else "line-strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_boxes(painter, leaf, rect)

    def _paint_boxes(self, painter: QPainter, leaf: int, rect: QRectF) -> None:
        look = self._look
        for box in self._hits.get(leaf, ()):
            painter.setOpacity(MARK_OPACITY)
            painter.fillRect(self.placing.box_in(rect, box), look.colour("warn"))
        for ink in self._inks.get(leaf, ()):
            part = self.placing.box_in(rect, ink.box)
            painter.setOpacity(1.0 if ink.solid else MARK_OPACITY / 2)
            painter.fillRect(part, look.colour(ink.colour))
            painter.setOpacity(1.0)
            painter.setPen(QPen(look.colour(ink.colour), 2))
            painter.drawRect(part)
        painter.setOpacity(1.0)

    def _shown_rect(self, leaf: int) -> QRectF:
        rect = self.placing.rect(leaf, self.viewport().width())
        return rect.translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, ends = self.verticalScrollBar(), {Qt.Key.Key_Home, Qt.Key.Key_End}
        moves = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp}
        if event.key() in ends:
            bar.setValue(0 if event.key() == Qt.Key.Key_Home else bar.maximum())
        elif event.key() in {*moves, Qt.Key.Key_PageDown} and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        down = event.position().y() + self.verticalScrollBar().value()
        self._pressed_on = self.placing.at(down) if self.placing.count else -1
        self._tell(self.pressed, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._tell(self.dragged, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._tell(self.released, event.position())
        self._pressed_on = -1

    def _tell(self, signal: object, at: QPointF) -> None:
        """Where on the page on which the press began; beyond its edge, at the edge."""
        if self._pressed_on >= 0:
            x, y = self.placing.point_in(self._shown_rect(self._pressed_on), at)
            signal.emit(self._pressed_on, x, y)  # type: ignore[attr-defined]  # the stubs know no bound signal


def _within(rect: QRectF, size: QSizeF) -> QRectF:
    """As large as it can stand there unstretched: what was drawn at another zoom, a small picture of another shape."""
    shown = size.scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    whole = QRectF(rect.topLeft(), shown)
    whole.moveCenter(rect.center())
    return whole
