"""The rail of small pages, 88 wide: pixels like the pages themselves, drawn in sight, let go out of it."""

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from tipdesk.intake.viewing import Size
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number
from tipdesk.ui.view.pixels import Picture
from tipdesk.ui.widgets import paint

WIDTH = 88
WIDE, TALL, SLOT = 62, 84, 112
"""Of a small page at most, and what each takes with its number."""


class Thumbnails(QAbstractScrollArea):
    """Up and Down choose a page."""

    wanted = Signal()
    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sizes: tuple[Size, ...] = ()
        self._count, self.at = 0, 0
        self._held: dict[int, Picture] = {}
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(SLOT)
        self.verticalScrollBar().valueChanged.connect(lambda _at: self._moved())
        self.setAccessibleName(self.tr("Small pages"))

    def show_pages(self, sizes: tuple[Size, ...], count: int) -> None:
        self._sizes, self._count, self.at, self._held = sizes, count, 0, {}
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._say()
        self.viewport().update()

    def put(self, drawn: Picture) -> None:
        self._held[drawn.leaf] = drawn
        sight = self._in_sight()
        for leaf in [one for one in self._held if one not in sight]:
            del self._held[leaf]
        self.viewport().update()

    def missing(self) -> Picture | None:
        """The next small page in sight, and at which scale it is drawn."""
        if not self.isVisible():
            return None
        ratio = self.devicePixelRatioF()
        for leaf in self._in_sight():
            if leaf not in self._held:
                return Picture(leaf, self._scale(leaf) * ratio)
        return None

    def show_at(self, leaf: int) -> None:
        """The page that is read."""
        if leaf == self.at:
            return
        self.at = leaf
        bar, top = self.verticalScrollBar(), leaf * SLOT
        bar.setValue(min(max(bar.value(), top + SLOT - self.viewport().height()), top))
        self._say()
        self.viewport().update()

    def _say(self) -> None:
        words = self.tr("Small page {page} of {pages}")
        self.setAccessibleDescription(words.format(page=number(self.at + 1), pages=number(self._count)))

    def _scale(self, leaf: int) -> float:
        size = self._sizes[min(leaf, len(self._sizes) - 1)] if self._sizes else Size(1, 1)
        return min(WIDE / max(1.0, size.width), TALL / max(1.0, size.height))

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        last = (top + self.viewport().height()) // SLOT + 1
        return range(max(0, top // SLOT), min(self._count, last))

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, self._count * SLOT + 8 - self.viewport().height()))

    def _moved(self) -> None:
        self.viewport().update()
        self.wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.colour("canvas"))
        edge = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(paint.turned(painter, self.viewport().rect(), edge), look.colour("line"))
        for leaf in self._in_sight():
            self._paint_one(painter, leaf)
        painter.end()

    def _paint_one(self, painter: QPainter, leaf: int) -> None:
        look, top = self._look, leaf * SLOT + 10 - self.verticalScrollBar().value()
        size = self._sizes[min(leaf, len(self._sizes) - 1)] if self._sizes else Size(1, 1)
        shown = QSizeF(size.width, size.height) * self._scale(leaf)
        rect = QRectF((WIDTH - shown.width()) / 2, top + (TALL - shown.height()) / 2, shown.width(), shown.height())
        painter.fillRect(rect, look.colour("surface"))
        held = self._held.get(leaf)
        if held is not None and held.image is not None:
            painter.drawImage(rect, held.image)
        mine = leaf == self.at
        painter.setPen(QPen(look.colour("focus" if mine and self.hasFocus() else "accent" if mine else "line-strong"),
                            2 if mine else 1))  # fmt: skip
        painter.drawRect(rect.adjusted(-1, -1, 1, 1))
        under = QRect(0, top + TALL + 1, WIDTH, 16)
        ink = look.colour("accent" if mine else "text-quiet")
        paint.text(painter, under, number(leaf + 1), look.font("caption"), ink, paint.CENTRE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and 0 <= self.at + by < self._count:
            self.chosen.emit(self.at + by)
        elif not by:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        leaf = (round(event.position().y()) + self.verticalScrollBar().value()) // SLOT
        if 0 <= leaf < self._count:
            self.chosen.emit(leaf)
