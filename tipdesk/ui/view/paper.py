"""The page that is looked at: claims, text with hits marked, files within; larger and smaller by zoom."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent, QTextBlockFormat
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import listed, number, tr
from tipdesk.ui.view.values import Claimed, Seal, Viewed, Within
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Ground, Hairline, Icon
from tipdesk.ui.widgets.reading_text import WIDEST, ReadingText
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, Weight

ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
WHOLE = 100
MARGIN = 34
AROUND = 24
NARROWEST = 240
WITHIN_LINE = 44


class PageText(ReadingText):
    """A page of text at a zoom; as wide as the paper."""

    def __init__(self, look: Look, name: str, *, fixed: bool = False) -> None:
        self._zoom, self._fixed = WHOLE, fixed
        super().__init__(look, name)

    def zoom(self, percent: int) -> None:
        self._zoom = percent
        font = QFont(self._look.theme.fixed("body") if self._fixed else self._look.font("reading"))
        font.setPixelSize(max(6, round(font.pixelSize() * percent / WHOLE)))
        self.document().setDefaultFont(font)
        self.setMaximumWidth(self.widest)

    def mark(self, words: str) -> None:
        """Hits of another search in the text that stands there."""
        self._mark(words)

    @property
    def widest(self) -> int:
        return WIDEST * self._zoom // WHOLE

    def _block(self, gap: int) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setTopMargin(gap * self._zoom / WHOLE)
        kind = QTextBlockFormat.LineHeightTypes.FixedHeight
        form.setLineHeight(self._look.theme.line("reading") * self._zoom / WHOLE, kind.value)
        return form

    def _fit(self) -> None:
        self.document().setTextWidth(min(self.width() or self.widest, self.widest))
        self.setFixedHeight(max(24, round(self.document().size().height()) + 2))

    def sizeHint(self) -> QSize:
        return QSize(self.widest, self.height())


class WithinRow(Ground):
    """A file within; Enter, Space or a press looks at it."""

    opened = Signal()

    def __init__(self, look: Look, within: Within) -> None:
        super().__init__(look, "surface", edges="b")
        self.setFixedHeight(WITHIN_LINE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        warned = [tr("hidden characters")] if within.warned else []
        refused = [tr("a program")] if within.refused else []
        self.setAccessibleName(listed((paint.visible(within.name), within.about, *warned, *refused)))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(10)
        row.addWidget(Icon(look, within.icon, "text-quiet", 16))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(Line(look, within.name, step="small", weight=600))
        about = Words(look, within.about, step="caption", colour="text-quiet", wrap=False)
        about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        names.addWidget(about)
        names.addStretch(1)
        row.addLayout(names, 1)
        if within.refused or within.warned:
            sign = ("octagon-alert", "danger") if within.refused else ("triangle-alert", "warn")
            row.addWidget(Icon(look, *sign, 14))
        look_at = Button(
            look, tr("Look"), role=Role.LINK, name=tr("Look at {name}").format(name=paint.visible(within.name))
        )
        look_at.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look_at.clicked.connect(self.opened)
        row.addWidget(look_at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
        else:
            event.ignore()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.show_as(ground="selected")

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        self.show_as(ground="surface")


class Paper(Ground):
    """The sheet on its ground; scrolls by arrows, PageUp, PageDown."""

    within_wanted = Signal(int)
    copy_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas")
        self._look = look
        self.zoom = WHOLE
        self._viewed: Viewed | None = None
        self._body, self._words, self._all_headers = "", "", False
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scrolled)

    # What is shown

    def say_page(self, page: int, seal: Seal) -> None:
        """'Page 1 of 2, original, sealed', for whoever hears it."""
        kinds = {
            Seal.SEALED: tr("original, sealed"),
            Seal.WITHIN: tr("within the sealed original"),
            Seal.NOT_KEPT: tr("not kept yet"),
        }
        pages = self._viewed.pages if self._viewed is not None else 1
        words = self.tr("Page {page} of {pages}, {kind}")
        self.scrolled.setAccessibleName(
            words.format(page=number(page + 1), pages=number(max(1, pages)), kind=kinds[seal])
        )

    def clear(self) -> None:
        self._viewed, self._body = None, ""
        self._make()

    def show_viewed(self, viewed: Viewed) -> None:
        self._viewed, self._body = viewed, viewed.text
        self._make()
        self.scrolled.verticalScrollBar().setValue(0)

    def show_page(self, text: str, words: str, *, bottom: bool = False) -> None:
        """Another page of the same."""
        self._body, self._words = text, words
        self._make()
        bar = self.scrolled.verticalScrollBar()
        bar.setValue(bar.maximum() if bottom else 0)

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
        if viewed.not_shown:
            self._column.addWidget(Strip(self._look, Weight.INFO, "info", viewed.about, viewed.not_shown))
        elif not self._all_headers:
            self.text = PageText(self._look, self.tr("Text"), fixed=not viewed.is_message)
            self.text.zoom(self.zoom)
            self.text.copy_wanted.connect(self.copy_wanted)
            self._column.addWidget(self.text)
            self.text.show_text(self._body, self._words)
            if not self._body.strip():
                self._column.addWidget(Words(self._look, self.tr("It has no text."), colour="text-quiet"))
        if viewed.within and not self._all_headers:
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
