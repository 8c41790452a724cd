"""The triage bar: a digit for each state, and the line that asks for a reason."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tips.values import TriageState
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.enter import enter_presses
from tipdesk.ui.widgets.fields import OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground


class _Digit(QPushButton):
    """'2 Checking', 24 high."""

    def __init__(self, look: Look, digit: int, word: str) -> None:
        super().__init__()
        self._look, self._digit, self._word = look, str(digit), word
        self.now = False
        self.setAccessibleName(word)
        self.setToolTip(self.tr("Move to {state} ({digit})").format(state=word, digit=digit))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_now(self, *, now: bool) -> None:
        self.now = now
        self.setAccessibleDescription(self.tr("the state now") if now else "")
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._look.font("caption", weight=700)).horizontalAdvance(self._digit)
        return QSize(round(width + QFontMetricsF(self._look.font("caption")).horizontalAdvance(self._word)) + 17, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent-soft" if self.now else "hover" if self.underMouse() else "raised"
        painter.setBrush(look.colour(ground))
        painter.setPen(QPen(look.colour("accent-soft" if self.now else "line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        bold = look.font("caption", weight=700)
        room = paint.turned(painter, self.rect(), QRect(6, 0, self.width() - 6, self.height()))
        ink = "accent" if self.now else "text"
        left = 6 + paint.text(painter, room, self._digit, bold, look.colour(ink)) + 4
        quiet = "accent" if self.now else "text-quiet"
        rest = paint.turned(painter, self.rect(), QRect(left, 0, self.width() - left, self.height()))
        paint.text(painter, rest, self._word, look.font("caption"), look.colour(quiet))
        painter.end()


class _ReasonLine(OneLine):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TriageBar(Ground):
    """`moved(state key, reason)` once a state is chosen and, where it asks for one, a reason is given."""

    moved = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look, states: tuple[TriageState, ...]) -> None:
        super().__init__(look, "canvas", edges="t")
        self.setAccessibleName(self.tr("Triage"))
        self.setFixedHeight(look.theme.size("row", "toolbar"))
        self._states = states
        self._asked: TriageState | None = None
        self._last: dict[str, str] = {}
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 1, 24, 0)
        row.addWidget(self._stack)
        self._digits = [_Digit(look, place + 1, state.word) for place, state in enumerate(states)]
        self._stack.addWidget(self._digit_row())
        self._ask_words = Words(look, "", step="strong", wrap=False)
        self.reason = _ReasonLine(look, self.tr("Reason"), large=False)
        self.reason.returnPressed.connect(self._give_reason)
        self.reason.left.connect(self._leave)
        self._stack.addWidget(self._reason_row(look))

    def _digit_row(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for place, digit in enumerate(self._digits):
            digit.clicked.connect(lambda _checked=False, at=place: self.press(at))
            row.addWidget(digit)
        row.addStretch(1)
        return part

    def _reason_row(self, look: Look) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._ask_words)
        row.addWidget(self.reason, 1)
        row.addWidget(
            Words(look, self.tr("Enter moves it, Esc does not"), step="caption", colour="text-quiet", wrap=False)
        )
        return part

    def show_state(self, key: str) -> None:
        for state, digit in zip(self._states, self._digits, strict=True):
            digit.set_now(now=state.key == key)

    def press(self, place: int) -> None:
        """The digit `place + 1`: move at once, or ask for a reason in one line."""
        if not 0 <= place < len(self._states):
            return
        state = self._states[place]
        if not state.asks_reason:
            self.moved.emit(state.key, "")
            return
        self._asked = state
        self._ask_words.setText(self.tr("{state}, because").format(state=state.word))
        last = self._last.get(state.key, "")
        self.reason.setText(last)
        self.reason.setPlaceholderText(self.tr("A reason in one line"))
        self._stack.setCurrentIndex(1)
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reason.selectAll()

    def _give_reason(self) -> None:
        words = self.reason.text().strip()
        if self._asked is None or not words:
            return
        state, self._asked = self._asked, None
        self._last[state.key] = words
        self._leave()
        self.moved.emit(state.key, words)

    def _leave(self) -> None:
        self._asked = None
        self._stack.setCurrentIndex(0)
        self.left.emit()
