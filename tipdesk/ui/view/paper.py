"""The page that is looked at: claims, text with hits marked, files within; larger and smaller by zoom."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.view.page_text import WHOLE, PageText
from tipdesk.ui.view.values import Claimed, Seal, Viewed, Within, Written
from tipdesk.ui.view.within import WithinRow
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Hairline
from tipdesk.ui.widgets.reading_text import WIDEST
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, Weight

MARGIN = 34
AROUND = 24
NARROWEST = 240


class Paper(Ground):
    """The sheet on its ground; scrolls by arrows, PageUp, PageDown."""

    within_wanted = Signal(int)
    copy_wanted = Signal(str)
    again_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas")
        self._look = look
        self.zoom, self._at = WHOLE, 0
        self._viewed: Viewed | None = None
        self._body, self._words, self._all_headers = Written(), "", False
        self.text: PageText | None = None
        self.rows: list[WithinRow] = []
        self._sheet = Ground(look, "surface", frame="line-strong", radius=2)
        self._sheet.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(0)
        self._around = around = QWidget()
        across = QHBoxLayout(around)
        across.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        across.addStretch(1)
        across.addWidget(self._sheet, 100, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        self.scrolled = Scrolled(around)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scrolled.setAccessibleName(self.tr("Page"))
        self.scrolled.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scrolled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the keys go is seen by the sheet's line."""
        if watched is self.scrolled and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            here = event.type() == QEvent.Type.FocusIn
            self._sheet.show_as(ground="surface", frame="focus" if here else "line-strong", thick=2 if here else 1)
        return super().eventFilter(watched, event)

    # What is shown

    def page_words(self, viewed: Viewed, page: int) -> str:
        """'Page 1 of 2, original, sealed', for whoever hears it."""
        kinds = {
            Seal.SEALED: tr("original, sealed"),
            Seal.COPY: tr("derived copy"),
            Seal.WITHIN: tr("within the sealed original"),
            Seal.NOT_KEPT: tr("not kept yet"),
        }
        words, pages = self.tr("Page {page} of {pages}, {kind}"), max(1, viewed.turns)
        return words.format(page=number(page + 1), pages=number(pages), kind=kinds[viewed.seal])

    def clear(self) -> None:
        self._viewed, self._body = None, Written()
        self._make()

    def show_viewed(self, viewed: Viewed) -> None:
        self._viewed, self._body, self._at = viewed, viewed.first, 0
        self._make()
        self.scrolled.verticalScrollBar().setValue(0)

    def show_page(self, text: Written, words: str, at: int = 0) -> None:
        """Another page of the same."""
        self._body, self._words, self._at = text, words, at
        self._make()
        self.scrolled.verticalScrollBar().setValue(0)

    def show_headers(self, *, every: bool) -> None:
        self._all_headers = every
        self._make()

    def show_zoom(self, percent: int) -> None:
        self.zoom = percent
        self._make()

    def mark(self, words: str) -> None:
        self._words = words
        if self.text is not None:
            self.text.mark(words)

    @property
    def hits(self) -> int:
        return self.text.hits if self.text is not None else 0

    def show_hit(self, number: int) -> None:
        if self.text is not None and self.text.hits:
            down = self.text.show_hit(number)
            top = self.text.mapTo(self._around, self.text.rect().topLeft()).y()
            self.scrolled.ensureVisible(0, top + down + 40, 0, 120)

    def go_to_row(self, by: int) -> None:
        """The next file within, or the one before."""
        if self.rows:
            at = next(
                (place for place, row in enumerate(self.rows) if row.hasFocus()), -1 if by > 0 else len(self.rows)
            )
            row = self.rows[max(0, min(len(self.rows) - 1, at + by))]
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scrolled.ensureWidgetVisible(row)

    def back_to_row(self, place: int) -> None:
        """The row that was left; Qt shows what was added with its next events, and before it takes no focus."""
        rows = self.rows

        def focus() -> None:
            if rows is self.rows and 0 <= place < len(rows):
                rows[place].setFocus(Qt.FocusReason.OtherFocusReason)
                self.scrolled.ensureWidgetVisible(rows[place])

        QTimer.singleShot(0, self, focus)

    # How it is made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sheet()

    def _fit_sheet(self) -> None:
        """As wide as the zoom asks for, where there is room: text flows anew, and nothing scrolls sideways."""
        wanted = WIDEST * self.zoom // WHOLE + 2 * MARGIN
        self._sheet.setFixedWidth(max(NARROWEST, min(wanted, self.width() - 2 * AROUND)))

    def _make(self) -> None:
        empty_layout(self._column)
        self.text, self.rows = None, []
        viewed = self._viewed
        self._sheet.setVisible(viewed is not None)
        if viewed is None:
            return
        self._fit_sheet()
        if viewed.claims:
            self._add_claims(viewed.headers if self._all_headers else viewed.claims)
        title = viewed.titles[self._at] if self._at < len(viewed.titles) else ""
        if title:
            self._column.addWidget(Words(self._look, paint.visible(title), step="strong"))
            self._column.addSpacing(10)
        if viewed.not_shown:
            action = self.tr("Try again") if viewed.again else ""
            strip = Strip(self._look, Weight.INFO, "info", viewed.about, viewed.not_shown, action=action)
            strip.acted.connect(self.again_wanted)
            self._column.addWidget(strip)
        elif not self._all_headers:
            self.text = PageText(self._look, self.tr("Text"), fixed=viewed.fixed_letters)
            self.text.zoom(self.zoom)
            self.text.copy_wanted.connect(self.copy_wanted)
            self._column.addWidget(self.text)
            self.text.show_written(self._body, self._words)
            if not self._body.text.strip():
                self._column.addWidget(Words(self._look, self.tr("It has no text."), colour="text-quiet"))
        if viewed.within and not viewed.leaves and not self._all_headers:
            self._add_within(viewed.within)

    def _add_claims(self, claims: Sequence[Claimed]) -> None:
        """Headers say what the sender wrote, and any of it can be made up."""
        look, grid = self._look, QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for at, claim in enumerate(claims):
            label = Words(look, claim.name, step="small", colour="text-quiet", wrap=False)
            value = Words(look, paint.visible(claim.value), step="small")
            value.setMinimumWidth(80)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
        self._column.addWidget(Words(look, self.tr("What it says of itself"), step="caption", colour="text-quiet"))
        self._column.addSpacing(6)
        self._column.addLayout(grid)
        self._column.addSpacing(12)
        self._column.addWidget(Hairline(look))
        self._column.addSpacing(16)

    def _add_within(self, within: Sequence[Within]) -> None:
        look = self._look
        self._column.addSpacing(24)
        self._column.addWidget(
            Words(look, self.tr("%Ln files within", "", len(within)), step="caption", colour="text-quiet")
        )
        self._column.addSpacing(4)
        self._column.addWidget(Hairline(look))
        for place, one in enumerate(within):
            row = WithinRow(look, one)
            row.opened.connect(lambda at=place: self.within_wanted.emit(at))
            self.rows.append(row)
            self._column.addWidget(row)
