"""What stands in the middle of the safe view: text on its paper, a sheet, or pages of pixels."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.view.page_text import WHOLE, ZOOMS
from tipdesk.ui.view.paper import Paper
from tipdesk.ui.view.pixel_face import PixelFace
from tipdesk.ui.view.sheet import Sheet, is_sheet, titled
from tipdesk.ui.view.values import Viewed, Written
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, Weight


class Faces(QWidget):
    """One of three, with remarks above it. `as_text`: the text of pages of pixels instead of them."""

    copy_wanted = Signal(str)
    zoomed = Signal(int)
    decode_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.paper, self.sheet, self.pixels = Paper(look), Sheet(look), PixelFace(look)
        self.as_text = False
        self._viewed: Viewed | None = None
        self._zoom = WHOLE
        self._stack = QStackedWidget()
        for face in (self.paper, self.sheet, self.pixels):
            self._stack.addWidget(face)
        self._title = Words(look, "", step="strong")
        self._title.setContentsMargins(16, 10, 16, 8)
        self._title.hide()
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._remarks)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)
        self.paper.copy_wanted.connect(self.copy_wanted)
        self.sheet.copy_wanted.connect(self.copy_wanted)
        self.pixels.zoomed.connect(self.zoomed)

    @property
    def shows_pixels(self) -> bool:
        return self._viewed is not None and self._viewed.leaves > 0 and not self.as_text

    @property
    def surface(self) -> Paper | Sheet | PixelFace:
        if self.shows_pixels:
            return self.pixels
        return self.sheet if self._stack.currentWidget() is self.sheet else self.paper

    @property
    def reached(self) -> QWidget:
        """Where the focus goes."""
        surface = self.surface
        if isinstance(surface, PixelFace):
            return surface.view
        return surface if isinstance(surface, Sheet) else surface.scrolled

    def clear(self) -> None:
        self._viewed, self.as_text = None, False
        self._show_remarks(())
        self.paper.clear()
        self.sheet.show_written(Written())
        self.pixels.clear()
        self._stack.setCurrentWidget(self.paper)

    def show_viewed(self, viewed: Viewed) -> None:
        """Pages of pixels are begun by whoever can ask for them."""
        self._viewed, self.as_text = viewed, False
        state = tr("This is an earlier state of it. What was saved later stands in the newest one.")
        said = (state, *viewed.remarks) if viewed.revision else viewed.remarks
        self._show_remarks(said, playable=viewed.playable)
        self.paper.show_viewed(viewed)
        if viewed.leaves:
            self._stack.setCurrentWidget(self.pixels)
            return
        self.pixels.clear()
        self._choose(viewed.first, 0)

    def _show_remarks(self, remarks: tuple[str, ...], *, playable: bool = False) -> None:
        empty_layout(self._remarks)
        self._title.hide()
        self._remarks.setContentsMargins(*((12, 8, 12, 8) if remarks else (0, 0, 0, 0)))
        for words in remarks[: -1 if playable else None]:
            self._remarks.addWidget(Strip(self._look, Weight.INFO, "info", words))
        if playable:
            action = tr("Hear it, and see its pictures…")
            words = remarks[-1] if remarks else ""
            strip = Strip(self._look, Weight.INFO, "audio-lines", words, action=action)
            strip.acted.connect(self.decode_wanted)
            self._remarks.addWidget(strip)

    def show_page(self, page: int, text: Written, words: str) -> None:
        """A page of text; of pixels, go there."""
        if self.shows_pixels:
            self._stack.setCurrentWidget(self.pixels)
            self.pixels.view.go_to(page)
            return
        self.paper.show_page(text, words, page)
        self._choose(text, page)

    def _choose(self, written: Written, page: int) -> None:
        """A sheet has its name above it; text has it on its paper."""
        sheet = is_sheet(written)
        title = visible(titled(self._viewed.titles, page)) if sheet and self._viewed is not None else ""
        if sheet:
            self.sheet.show_written(written)
        hidden = tr("{title}: the document hides this sheet").format(title=title)
        self._title.setText(hidden if title and self.sheet.is_hidden else title)
        self._title.setVisible(bool(title))
        self._stack.setCurrentWidget(self.sheet if sheet else self.paper)

    def zoom_by(self, step: int) -> None:
        if self.shows_pixels:
            self.pixels.zoom_by(step)
            return
        at = ZOOMS.index(self._zoom)
        self._zoom = WHOLE if step == 0 else ZOOMS[max(0, min(len(ZOOMS) - 1, at + step))]
        self.paper.show_zoom(self._zoom)
        self.zoomed.emit(self._zoom)

    @property
    def zoom(self) -> int:
        return self._zoom

    def scroll_on(self) -> bool:
        """A screen down; false at the end."""
        surface = self.surface
        area = surface.view if isinstance(surface, PixelFace) else surface
        bar = area.scrolled.verticalScrollBar() if isinstance(area, Paper) else area.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return False
        bar.setValue(bar.value() + bar.pageStep())
        return True

    def ask_for_copy(self) -> None:
        surface = self.surface
        if isinstance(surface, Sheet):
            surface.ask_for_copy()
        elif isinstance(surface, Paper) and surface.text is not None:
            surface.text.ask_for_copy()
