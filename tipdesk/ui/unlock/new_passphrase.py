"""A passphrase chosen anew: seven drawn words or one's own, judged, and typed again from memory."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.unlock.strength import Strength, judge
from tipdesk.ui.widgets.fields import Labelled
from tipdesk.ui.widgets.secret import CapsLine, SecretField
from tipdesk.ui.widgets.strip import TwoTone

BARS: Final = 5
# Judging each letter as it is typed would keep the reading worker busy for nothing.
JUDGE_AFTER_MS: Final = 250


class Meter(QWidget):
    """Five bars; says nothing by colour alone: the verdict stands under it in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._bars = look, 0
        self._colour = "ok"
        self.setFixedHeight(4)

    def show_bars(self, bars: int, colour: str) -> None:
        self._bars, self._colour = bars, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - 4 * (BARS - 1)) / BARS
        for place in range(BARS):
            painter.setBrush(self._look.colour(self._colour if place < self._bars else "line"))
            painter.drawRoundedRect(QRectF(place * (width + 4), 0, width, 4), 2, 2)
        painter.end()


class NewPassphrase(QWidget):
    """`draw` gives seven words by real chance; runs on the reading worker, as judging does."""

    changed = Signal()
    failed = Signal(object)
    """A `TipdeskError` of the drawing."""

    def __init__(self, parts: PageParts, draw: Callable[[], str]) -> None:
        super().__init__()
        self._runner, self._draw_words = parts.runner, draw
        self._drawn = ""
        self._strength: Strength | None = None
        self.others: tuple[str, ...] = ()
        """Words that a guesser knows."""
        self._timer = QTimer(self, singleShot=True, interval=JUDGE_AFTER_MS)
        self._timer.timeout.connect(self._ask_judge)
        look = parts.look
        self.field = SecretField(look, self.tr("Passphrase"), may_draw=self.tr("Draw other words"))
        self.field.draw.connect(self.draw)
        self.field.textChanged.connect(self._typed)
        self.again = SecretField(look, self.tr("Passphrase again, from memory"))
        self.again.textChanged.connect(self.changed)
        self._meter, self._verdict = Meter(look), TwoTone(look, "", "", quiet_rest=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Labelled(look, self.tr("Passphrase"), self.field))
        column.addWidget(self._meter)
        column.addWidget(self._verdict)
        column.addSpacing(4)
        column.addWidget(Labelled(look, self.tr("Again, from memory"), self.again))
        column.addWidget(CapsLine(look, self.again))

    @property
    def passphrase(self) -> str:
        return self.field.text()

    def begin(self) -> None:
        """Draw once, then leave what stands there."""
        if not self._drawn:
            self.draw()
        self.again.setFocus()

    def cover(self) -> None:
        self.field.show_text(shown=False)
        self.again.show_text(shown=False)

    def missing(self) -> str:
        if not self.passphrase:
            return self.tr("The passphrase is missing.")
        if self._strength is None:
            return self.tr("The passphrase is being judged.")
        if not self._strength.enough:
            return self.tr("The passphrase is too weak.")
        if not self.passphrase.startswith(self.again.text()):
            return self.tr("The second passphrase is not the first.")
        return "" if self.again.text() == self.passphrase else self.tr("The second passphrase is missing.")

    def draw(self) -> None:
        self._runner.read(self._draw_words, self._show_drawn, owner=self, failed=self._tell)

    def _show_drawn(self, words: str) -> None:
        self._drawn = words
        self.again.clear()
        self.field.show_text(shown=True)
        self.field.setText(words)
        self.field.setCursorPosition(0)
        self._timer.stop()
        self._ask_judge()

    def _typed(self) -> None:
        self._strength = None
        self._timer.start()
        self.changed.emit()

    def _ask_judge(self) -> None:
        typed, drawn, others = self.passphrase, self._drawn, self.others
        if typed:
            self._runner.read(
                lambda: (typed, judge(typed, drawn, others)), self._show_strength, owner=self, failed=self._tell
            )

    def _show_strength(self, judged: tuple[str, Strength]) -> None:
        typed, strength = judged
        if typed != self.passphrase:
            return
        self._strength = strength
        self._meter.show_bars(strength.bars, "ok" if strength.enough else "warn")
        self._verdict.set_words(strength.verdict, strength.why)
        self.changed.emit()

    def _tell(self, failure: TipdeskError) -> None:
        self.failed.emit(failure)
