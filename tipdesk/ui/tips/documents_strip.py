"""The strip of a tip's documents: names with their true endings, what is known of them, nothing previewed."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.tips.values import DocumentCard
from tipdesk.ui.tongue import listed, tr
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Icon, KeyCap
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout

CARD_WIDTH = 208
NARROWEST = 144


class _Card(QAbstractButton):
    """One document; a press, Enter or Space looks at it, arrows go to the next."""

    opened = Signal(object)
    moved = Signal(int)
    left = Signal()

    def __init__(self, look: Look, document: DocumentCard) -> None:
        super().__init__()
        self._look, self._document = look, document
        self.clicked.connect(lambda: self.opened.emit(document.document))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self._width(), 44)
        warned = [self.tr("warning")] if document.warned or document.refused else []
        self.setAccessibleName(listed((paint.visible(document.name), document.about, *warned)))
        self.setToolTip(paint.visible(document.name))

    def _width(self) -> int:
        bold, plain = self._look.font("small", weight=600), self._look.font("caption")
        name = QFontMetricsF(bold).horizontalAdvance(paint.visible(self._document.name))
        wide = max(name, QFontMetricsF(plain).horizontalAdvance(self._document.about))
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

        painter.drawPixmap(at(QRect(12, 14, 16, 16)), look.pixmap(self._document.icon, "text-quiet", 16))
        right = self.width() - 12
        if self._document.refused or self._document.warned:
            sign, colour = ("octagon-alert", "danger") if self._document.refused else ("triangle-alert", "warn")
            right -= 18
            painter.drawPixmap(at(QRect(right + 2, 15, 14, 14)), look.pixmap(sign, colour, 14))
        room = QRect(35, 5, right - 35 - 6, 18)
        self._paint_name(painter, at(room))
        under = QRect(35, 22, right - 35 - 6, 16)
        paint.text(
            painter, at(under), self._document.about, look.font("caption", weight=400), look.colour("text-quiet")
        )
        painter.end()

    def _paint_name(self, painter: QPainter, room: QRect) -> None:
        look, name = self._look, self._document.name
        font = look.font("small", weight=600)
        if paint.visible(name) == name:
            middle = Qt.TextElideMode.ElideMiddle
            paint.text(painter, room, name, font, look.colour("text"), paint.LEFT, middle)
        else:
            paint.safe_text(painter, room, name, font, look.colour("text"), look)

    def sizeHint(self) -> QSize:
        return QSize(self._width(), 44)

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
    """90 high over the triage bar; absent where the tip has no documents."""

    opened = Signal(object)
    """The document that a person wants to look at."""
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="t")
        self._look = look
        self.setAccessibleName(self.tr("Documents"))
        self.setFixedHeight(90)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 9, 24, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(look, "paperclip", "text-quiet", 14))
        self._about = Words(look, "", step="caption", colour="text-quiet", wrap=False)
        head.addWidget(self._about)
        head.addStretch(1)
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
        scroll.setFixedHeight(54)
        column.addWidget(scroll)

    def show_documents(self, documents: tuple[DocumentCard, ...]) -> None:
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
        self.setVisible(bool(documents))

    def enter(self, place: int = 0) -> None:
        """The focus goes to this card, if there is one."""
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self.cards[place])
