"""The safe view's header, with the toolbar under it."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tipdesk.domain.text import hidden_count
from tipdesk.ui import keys
from tipdesk.ui.keys import Intent
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import listed, number, percent
from tipdesk.ui.view.values import Seal, Viewed
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import OneLine, SearchField
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Chip, ChipButton, Ground

LONGEST_NAME = 30
NAME_WIDTH = 320
NUMBER_WIDTH = 36
BOX_WIDTH = 30
"""Of a hidden character's name, beyond what the letter itself would take."""


class ViewHeader(PageHeader):
    """Back, the name as it is stored, what it is; who can see it, and the search."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self.setAccessibleName(self.tr("Safe view"))
        self.back = Button(look, "", icon="arrow-left", role=Role.BARE, name=self.tr("Back"))
        self.put_first(self.back)
        self.name = Line(look, "", step="page")
        self.add_left(self.name)
        self.seal = Chip(look, "", icon="lock")
        self.add_left(self.seal)
        self.search = SearchField(look, self.tr("Search this text"))
        self.add_right(self.search)
        self.who = ChipButton(look, "", icon="users")
        self.who.hide()
        self.add_right(self.who)

    def show_viewed(self, viewed: Viewed) -> None:
        self.name.set_words(viewed.name)
        wanted = self.name.sizeHint().width() + BOX_WIDTH * hidden_count(viewed.name)
        self.name.setMaximumWidth(wanted)
        self.name.setMinimumWidth(min(wanted, NAME_WIDTH))
        match viewed.seal:
            case Seal.SEALED:
                self.seal.show_as(self.tr("Original, sealed"), icon="lock", ground="sealed-soft", ink="sealed")
            case Seal.COPY:
                self.seal.show_as(self.tr("Derived copy"), icon="copy", ground="ok-soft", ink="ok")
            case Seal.WITHIN:
                self.seal.show_as(
                    self.tr("Within the sealed original"), icon="layers", ground="sealed-soft", ink="sealed"
                )
            case Seal.NOT_KEPT:
                self.seal.show_as(self.tr("Not kept yet"), icon="hard-drive", ground="warn-soft", ink="warn")

    def show_seers(self, n: int) -> None:
        self.who.setVisible(n > 0)
        self.who.show_as(self.tr("%Ln can see this", "", n), icon="users")


class ViewBar(Ground):
    """40 high: what this is within, headers, zoom, pages."""

    zoomed = Signal(int)
    """One step up or down; 0 is back to its own size."""
    turned = Signal(int)
    headers_wanted = Signal(bool)
    text_wanted = Signal(bool)
    fit_wanted = Signal()
    quarter_wanted = Signal()
    page_wanted = Signal(int)
    up_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="b")
        self._look = look
        self._page, self._of = 0, 0
        self.setAccessibleName(self.tr("Tools"))
        self.setFixedHeight(look.theme.size("row", "toolbar"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 1)
        row.setSpacing(4)
        self.up = Button(look, "", icon="corner-left-up", role=Role.QUIET)
        self.up.clicked.connect(self.up_wanted)
        row.addWidget(self.up)
        self.headers = Button(look, "", icon="list", role=Role.QUIET)
        self.headers.setCheckable(True)
        self.headers.toggled.connect(self._headers)
        row.addWidget(self.headers)
        self.as_text = Button(look, "", icon="text-search", role=Role.BARE, name=self.tr("As text"))
        self.as_text.setCheckable(True)
        self.as_text.toggled.connect(self._as_text)
        row.addWidget(self.as_text)
        self._left = row.count()
        # Elided where the window is narrow: everything else here keeps its width.
        self.hits = Line(look, "", step="small", colour="text-quiet", ours=True)
        row.addWidget(self.hits, 1)
        self._add_zoom(row)
        row.addSpacing(4)
        self._pages = QWidget()
        self._add_pages()
        row.addWidget(self._pages)
        # What this document has none of takes no room, and before it is read nobody knows.
        for part in (self.up, self.headers, self.as_text, self.fit, self.quarter, self._pages):
            part.hide()

    def add_left(self, button: Button) -> None:
        """What others do with what is looked at."""
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(self._left, button)
            self._left += 1

    def _add_zoom(self, row: QHBoxLayout) -> None:
        look = self._look
        for icon, name, intent, step in (
            ("zoom-out", self.tr("Smaller"), Intent.ZOOM_OUT, -1),
            ("zoom-in", self.tr("Larger"), Intent.ZOOM_IN, 1),
        ):
            button = Button(look, "", icon=icon, role=Role.BARE, name=keys.tooltip(name, intent))
            button.clicked.connect(lambda _checked=False, by=step: self.zoomed.emit(by))
            row.addWidget(button)
            if step < 0:
                self.own_size = Button(
                    look, percent(100), role=Role.QUIET, name=keys.tooltip(self.tr("Its own size"), Intent.ZOOM_RESET)
                )
                self.own_size.clicked.connect(lambda: self.zoomed.emit(0))
                row.addWidget(self.own_size)
        self.fit = Button(look, "", icon="move-horizontal", role=Role.BARE, name=self._named(Intent.FIT))
        self.fit.clicked.connect(self.fit_wanted)
        self.quarter = Button(look, "", icon="rotate-cw", role=Role.BARE, name=self._named(Intent.QUARTER))
        self.quarter.clicked.connect(self.quarter_wanted)
        row.addWidget(self.fit)
        row.addWidget(self.quarter)

    def _named(self, intent: Intent) -> str:
        return keys.tooltip(keys.words(intent), intent)

    def _add_pages(self) -> None:
        look = self._look
        row = QHBoxLayout(self._pages)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.previous = Button(look, "", icon="arrow-left", role=Role.BARE, name=self._named(Intent.PREVIOUS_PAGE))
        self.next = Button(look, "", icon="arrow-right", role=Role.BARE, name=self._named(Intent.NEXT_PAGE))
        self.number = OneLine(look, keys.tooltip(self.tr("Page"), Intent.GO_TO_PAGE), large=False)
        self.number.setFixedWidth(NUMBER_WIDTH)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setToolTip(self._named(Intent.GO_TO_PAGE))
        self.number.returnPressed.connect(self._go)
        self.of_pages = Words(look, "", step="body", wrap=False)
        self.previous.clicked.connect(lambda: self.turned.emit(-1))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        for part in (
            self.previous,
            self.number,
            self.of_pages,
            self.next,
        ):
            row.addWidget(part)

    def show_viewed(self, viewed: Viewed) -> None:
        self.up.setVisible(bool(viewed.way))
        if viewed.way:
            outer = paint.visible(viewed.way[-1])
            short = (
                outer if len(outer) <= LONGEST_NAME else f"{outer[: LONGEST_NAME // 2]}…{outer[-LONGEST_NAME // 3 :]}"
            )
            self.up.setText(self.tr("Within {name}").format(name=short))
            self.up.setAccessibleName(self.tr("Up, to {name}").format(name=listed(map(paint.visible, viewed.way))))
            self.up.updateGeometry()
        self.headers.setVisible(bool(viewed.headers))
        self.headers.setChecked(False)
        words = self.tr("All %Ln headers", "", len(viewed.headers))
        self.headers.setText(words)
        self.headers.setAccessibleName(words)
        self.headers.updateGeometry()
        self._pages.setVisible(viewed.turns > 1)
        for part in (self.fit, self.quarter):
            part.setVisible(viewed.leaves > 0)
        self.as_text.setVisible(viewed.leaves > 0 and viewed.pages > 0)
        self.as_text.setChecked(False)
        self.show_hits("")

    def show_page(self, page: int, pages: int) -> None:
        if not self.number.hasFocus():
            self.number.setText(number(page + 1))
        self._page, self._of = page, pages
        self.of_pages.setText(self.tr("of {pages}", "a page's number stands before it").format(pages=number(pages)))
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < pages)

    def show_zoom(self, zoom: int) -> None:
        self.own_size.setText(percent(zoom))
        self.own_size.updateGeometry()

    def show_hits(self, words: str) -> None:
        self.hits.set_words(words)

    def go_to_page(self) -> None:
        """The cursor goes to the number, which is chosen whole."""
        if self._pages.isVisible():
            self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.number.selectAll()

    def _go(self) -> None:
        page, known = QLocale().toInt(self.number.text().strip())
        self.number.setText(number(self._page + 1))
        if known and 1 <= page <= self._of:
            self.page_wanted.emit(page - 1)

    def _as_text(self, on: bool) -> None:
        self.as_text.choose(chosen=on)
        self.text_wanted.emit(on)

    def _headers(self, on: bool) -> None:
        self.headers.choose(chosen=on)
        self.headers_wanted.emit(on)
