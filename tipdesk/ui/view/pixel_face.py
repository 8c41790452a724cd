"""A document of pixels as it is read: small pages beside the pages, zoom, turn, hits, and what is asked meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tipdesk.intake.viewing import Box, Size
from tipdesk.ui.look import Look
from tipdesk.ui.view.drawing import Asks, Drawing
from tipdesk.ui.view.findings import See
from tipdesk.ui.view.gateway import ViewGateway
from tipdesk.ui.view.leaves import LARGEST, SMALLEST, WHOLE, Fit, Ink, LeavesView
from tipdesk.ui.view.placing import fit_scale
from tipdesk.ui.view.thumbnails import Thumbnails
from tipdesk.ui.view.values import HitsOn, Viewed

ZOOMS = (10, 17, 25, 33, 50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)


class PixelFace(QWidget):
    """`idle`: nothing in sight is left to draw; whoever hears it may `ask`."""

    moved = Signal(int)
    zoomed = Signal(int)
    idle = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.rail, self.view = Thumbnails(look), LeavesView(look)
        self.view.setAccessibleName(self.tr("Pages"))
        self.drawing = Drawing(self.view, self.rail, self._idle)
        self._viewed: Viewed | None = None
        self._known = 0
        self._percent = WHOLE
        self.words = ""
        self._hits: dict[int, HitsOn] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.view, 1)
        self.rail.chosen.connect(self._go_to)
        self.view.moved.connect(self._moved)
        self.view.zoom_wanted.connect(self.zoom_by)
        self.view.zoom_shown.connect(self._zoomed)

    def show_viewed(self, viewed: Viewed, asks: Asks) -> None:
        self._viewed, self._hits, self._known = viewed, {}, len(viewed.sizes)
        self.rail.setVisible(viewed.leaves > 1)
        self.rail.show_pages(viewed.sizes, viewed.leaves)
        self.view.show_pages(viewed.sizes, viewed.leaves, viewed.unit, self._first_zoom(viewed))
        self.drawing.begin(asks)

    def _first_zoom(self, viewed: Viewed) -> Fit | int:
        """A page as wide as the window; a still picture whole; a picture whole, and no larger than it is."""
        if viewed.recorded is not None:
            return Fit.PAGE
        if not viewed.is_picture:
            return Fit.WIDTH
        room = self.view.viewport()
        fits = fit_scale(viewed.sizes, 0, (float(room.width()), float(room.height())))
        return Fit.PAGE if fits < viewed.unit else WHOLE

    def clear(self) -> None:
        self.drawing.end()
        self._viewed, self._hits, self.words = None, {}, ""
        self.view.clear()
        self.rail.show_pages((), 0)

    @property
    def at(self) -> int:
        return self.rail.at

    # Zoom and turn

    def zoom_by(self, step: int) -> None:
        """The next of the steps; 0 is its own size."""
        if step == 0:
            wanted = WHOLE
        elif step > 0:
            wanted = next((zoom for zoom in ZOOMS if zoom > self._percent), LARGEST)
        else:
            wanted = next((zoom for zoom in reversed(ZOOMS) if zoom < self._percent), SMALLEST)
        self.view.show_zoom(wanted)

    def fit(self) -> None:
        """The width, and once more the page."""
        self.view.show_zoom(Fit.PAGE if self.view.zoom is Fit.WIDTH else Fit.WIDTH)

    def show_see(self, see: See | None) -> None:
        """With hidden layers, or the small picture within; none is as it shows itself."""
        self.drawing.see = see
        self.view.forget()

    def point_out(self, leaf: int, box: Box | None) -> None:
        """Go to where a finding stands."""
        self.view.show_inks({leaf: (Ink(box, "danger"),)} if box is not None else {})
        self.view.go_to(leaf, box)

    # Search

    def mark(self, words: str, then: Callable[[], None]) -> None:
        """Hits on this page; those of others that come into sight are marked as they come."""
        if words != self.words:
            self.words, self._hits = words, {}
            self.view.show_hits({})
        at = self.at
        if not words.strip() or at in self._hits:
            then()
            return

        def found(hits: HitsOn) -> None:
            self._found(hits)
            then()

        self.drawing.first(lambda gateway: gateway.hits(at, words), found)

    @property
    def hits(self) -> int:
        found = self._hits.get(self.at)
        return len(found.hits) if found is not None else 0

    def show_hit(self, number: int) -> None:
        found = self._hits.get(self.at)
        if found is None or not 0 <= number < len(found.hits):
            return
        boxes = found.hits[number]
        self.view.show_inks({self.at: tuple(Ink(box, "accent") for box in boxes)})
        self.view.go_to(self.at, boxes[0])

    def _found(self, hits: HitsOn) -> None:
        self._hits[hits.leaf] = hits
        self.view.show_hits({leaf: [box for one in found.hits for box in one] for leaf, found in self._hits.items()})

    # What is asked while nothing is to be drawn

    def _idle(self) -> None:
        viewed, words = self._viewed, self.words
        if viewed is None:
            return
        unmarked = (
            next((leaf for leaf in self.view.in_sight if leaf not in self._hits), None) if words.strip() else None
        )
        if unmarked is not None:
            self.drawing.ask(lambda gateway: gateway.hits(unmarked, words), self._found)
        elif 0 < self._known < viewed.leaves:
            self._measure(self._known)
        else:
            self.idle.emit()

    def _measure(self, first: int) -> None:
        def learned(sizes: tuple[Size, ...]) -> None:
            self._known = first + len(sizes) if sizes else 0
            self.view.learn(first, sizes)

        def ask(gateway: ViewGateway) -> tuple[Size, ...]:
            return gateway.measure(first)

        self.drawing.ask(ask, learned)

    def _go_to(self, leaf: int) -> None:
        self.view.go_to(leaf)

    def _moved(self, leaf: int) -> None:
        self.rail.show_at(leaf)
        self.moved.emit(leaf)

    def _zoomed(self, percent: int) -> None:
        self._percent = percent
        self.zoomed.emit(percent)
