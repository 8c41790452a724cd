"""The strip of a tip's documents: names with their true endings, what is known of them, small pictures if wished."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetricsF,
    QHideEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tipdesk.domain.ids import StoryId
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.tips.values import DocumentCard
from tipdesk.ui.tongue import listed, tr
from tipdesk.ui.view.small import SmallPictures
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Icon, KeyCap
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout

CARD_WIDTH = 208
NARROWEST = 144
LOW, HIGH = 44, 92
"""Of a card, without a small picture and with one."""
STRIP = 46
"""Of the strip around its cards."""
PICTURE = (58, 78)


class _Card(QAbstractButton):
    """One document; a press, Enter or Space looks at it, arrows go to the next."""

    opened = Signal(object)
    moved = Signal(int)
    left = Signal()

    def __init__(self, look: Look, document: DocumentCard) -> None:
        super().__init__()
        self._look, self.document = look, document
        self._picture: QImage | None = None
        self.clicked.connect(lambda: self.opened.emit(document.document))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self._width(), LOW)
        warned = [self.tr("warning")] if document.warned or document.refused else []
        self.setAccessibleName(listed((paint.visible(document.name), document.about, *warned)))
        self.setToolTip(paint.visible(document.name))

    def show_picture(self, picture: QImage | None, *, high: bool) -> None:
        """The first page, where there is one; a card without one is as high as its neighbours."""
        self._picture = picture
        self.setFixedSize(self._width() + (PICTURE[0] - 10 if high else 0), HIGH if high else LOW)
        self.update()

    def _paint_picture(self, painter: QPainter, at: Callable[[QRect], QRect]) -> None:
        picture = self._picture
        if picture is None:
            return
        room = at(QRect(8, 7, *PICTURE))
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, picture)
        painter.setPen(QPen(self._look.colour("line-strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def _width(self) -> int:
        bold, plain = self._look.font("small", weight=600), self._look.font("caption")
        name = QFontMetricsF(bold).horizontalAdvance(paint.visible(self.document.name))
        wide = max(name, QFontMetricsF(plain).horizontalAdvance(self.document.about))
        return max(NARROWEST, min(CARD_WIDTH, round(wide) + 35 + 46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("focus"), 2) if self.hasFocus() else QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("raised"))
        inset = 1 if self.hasFocus() else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)

        def at(place: QRect) -> QRect:
            return paint.turned(painter, self.rect(), place)

        high = self.height() > LOW
        first, top = (PICTURE[0] + 16, 24) if high else (35, 0)
        if self._picture is not None:
            self._paint_picture(painter, at)
        else:
            icon = QRect(first - 46, top + 14, 16, 16) if high else QRect(12, 14, 16, 16)
            painter.drawPixmap(at(icon), look.pixmap(self.document.icon, "text-quiet", 16))
        right = self.width() - 12
        if self.document.refused or self.document.warned:
            sign, colour = ("octagon-alert", "danger") if self.document.refused else ("triangle-alert", "warn")
            right -= 18
            painter.drawPixmap(at(QRect(right + 2, top + 15, 14, 14)), look.pixmap(sign, colour, 14))
        room = QRect(first, top + 5, right - first - 6, 18)
        self._paint_name(painter, at(room))
        under = QRect(first, top + 22, right - first - 6, 16)
        paint.text(painter, at(under), self.document.about, look.font("caption", weight=400), look.colour("text-quiet"))
        painter.end()

    def _paint_name(self, painter: QPainter, room: QRect) -> None:
        look, name = self._look, self.document.name
        font = look.font("small", weight=600)
        if paint.visible(name) == name:
            middle = Qt.TextElideMode.ElideMiddle
            paint.text(painter, room, name, font, look.colour("text"), paint.LEFT, middle)
        else:
            paint.safe_text(painter, room, name, font, look.colour("text"), look)

    def sizeHint(self) -> QSize:
        return self.size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        moves = {Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on, Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.click()
        elif event.key() in moves:
            self.moved.emit(moves[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()


class DocumentsStrip(Ground):
    """90 high over the triage bar, higher with small pictures; absent where the tip has no documents."""

    opened = Signal(object)
    """The document that a person wants to look at."""
    left = Signal()
    neared = Signal()
    """Somebody may look at one of them in a moment."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="t")
        self._look = look
        self.setAccessibleName(self.tr("Documents"))
        self._small: SmallPictures | None = None
        self._story: StoryId | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 9, 24, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(look, "paperclip", "text-quiet", 14))
        self._about = Words(look, "", step="caption", colour="text-quiet", wrap=False)
        head.addWidget(self._about)
        head.addStretch(1)
        self.pictures = self._offer()
        head.addWidget(self.pictures)
        head.addWidget(KeyCap(look, hint(Intent.DOCUMENTS)))
        column.addLayout(head)
        inner = QWidget()
        self._cards = QHBoxLayout(inner)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self.cards: list[_Card] = []
        self._scroll = scroll = Scrolled(inner)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(scroll)
        self._fit()

    def _offer(self) -> Button:
        look = self._look
        pictures = Button(look, self.tr("Small pictures"), role=Role.LINK)
        pictures.setCheckable(True)
        pictures.setToolTip(self.tr("Of first pages, made in the sandbox. Each is a look, and is on record."))
        pictures.toggled.connect(self._with_pictures)
        pictures.hide()
        return pictures

    def show_documents(self, documents: tuple[DocumentCard, ...]) -> None:
        """A tip that is read again has the same: whoever stands on a card stays there, and no key goes elsewhere."""
        if documents == tuple(card.document for card in self.cards):
            self._show_pictures()
            self.setVisible(bool(documents))
            return
        held = next((place for place, card in enumerate(self.cards) if card.hasFocus()), -1)
        if held >= 0:
            # Else Qt hands the focus on, from card to card and then to the rail.
            self.left.emit()
        empty_layout(self._cards)
        self.cards = [_Card(self._look, document) for document in documents]
        for place, card in enumerate(self.cards):
            card.opened.connect(self.opened)
            card.left.connect(self.left)
            card.moved.connect(lambda by, at=place: self.enter(at + by))
            self._cards.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self._cards.addStretch(1)
        words = tr("%Ln documents, opened only in the safe view", "", len(documents))
        self._about.setText(words)
        self._show_pictures()
        self.setVisible(bool(documents))
        if held >= 0:
            self.enter(min(held, len(self.cards) - 1))

    def take_small(self, small: SmallPictures, story: StoryId | None) -> None:
        """Where small pictures can be made; of a story's documents, or of the inbox's."""
        self._small, self._story = small, story
        small.setParent(self)
        small.room = (2 * PICTURE[0], 2 * PICTURE[1])
        small.made.connect(lambda _document: self._show_pictures())
        self.pictures.show()

    def _with_pictures(self, on: bool) -> None:
        if self._small is not None:
            self._small.on = on
        self.pictures.choose(chosen=on)
        self._fit()
        self._show_pictures()

    def _fit(self) -> None:
        tall = HIGH if self._small is not None and self._small.on else LOW
        self._scroll.setFixedHeight(tall + 10)
        self.setFixedHeight(tall + STRIP)

    def _show_pictures(self) -> None:
        small = self._small
        if small is None:
            return
        for card in self.cards:
            card.show_picture(small.of(card.document.document), high=small.on)
        small.want(tuple(card.document.document for card in self.cards), self._story)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever looks at a document now does not wait behind small pictures of others."""
        if self._small is not None:
            self._small.want((), self._story)
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_pictures()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.neared.emit()
        super().enterEvent(event)

    def enter(self, place: int = 0) -> None:
        """The focus goes to this card, if there is one."""
        if 0 <= place < len(self.cards):
            self.neared.emit()
            self.cards[place].show()
            self.cards[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self.cards[place])
