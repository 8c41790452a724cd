"""Labels: plain text in a step of the type scale; what comes from outside is never read as rich text."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import RLM, leading, starts_right
from tipdesk.ui.widgets import paint


class Words(QLabel):
    """Plain text that wraps."""

    def __init__(
        self,
        look: Look,
        words: str = "",
        *,
        step: str = "body",
        colour: str = "text",
        weight: int | None = None,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(step, weight=weight))
        self.setWordWrap(wrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.colour_as(colour)
        self._words = words
        self.setText(words)

    def setText(self, words: str) -> None:
        """From right to left, text of the other direction stands at the right too, and keeps its own within."""
        self._words = words
        turns = bool(words) and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        super().setText(f"{RLM}{leading(words)}" if turns and not starts_right(words) else words)

    def text(self) -> str:
        return self._words

    def colour_again(self) -> None:
        """The theme has other colours."""
        self.colour_as(self._colour)

    def colour_as(self, colour: str) -> None:
        self._colour = colour
        self.setPalette(self._look.theme.ink(colour))


class Line(QWidget):
    """One line, elided: text from outside with hidden characters as boxed names, or a sentence of `ours`."""

    def __init__(
        self,
        look: Look,
        words: str = "",
        *,
        step: str = "body",
        colour: str = "text",
        weight: int | None = None,
        ours: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._ours = ours
        self._words = words
        self._font = look.font(step, weight=weight)
        self._colour = colour
        self._height = look.theme.line(step)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._shown())

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(self._shown())
        self.updateGeometry()
        self.update()

    def _shown(self) -> str:
        return self._words if self._ours else paint.visible(self._words)

    def sizeHint(self) -> QSize:
        extra = 24 if self._shown() != self._words else 2
        return QSize(round(QFontMetricsF(self._font).horizontalAdvance(self._words)) + extra, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = QRect(0, 0, self.width(), self.height())
        if self._ours:
            paint.text(painter, room, self._words, self._font, self._look.colour(self._colour))
        else:
            paint.safe_text(painter, room, self._words, self._font, self._look.colour(self._colour), self._look)
        painter.end()
