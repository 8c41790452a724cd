"""A dialog to pick one of several by typing a few letters or with the arrows; Enter takes the row that is chosen."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.fields import OneLine
from tipdesk.ui.widgets.over import Dialog

ROWS_SHOWN = 7


@dataclass(frozen=True)
class Choice:
    key: Hashable
    words: str
    remark: str = ""
    icon: str = ""


def _typed_nothing(_typed: str) -> tuple[Choice, ...]:
    return ()


class _Rows(QWidget):
    picked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.choices: tuple[Choice, ...] = ()
        self.at = 0
        self.setFixedHeight(36)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        self.choices = choices
        self.at = 0
        self._tell()

    def step(self, by: int) -> None:
        if self.choices:
            self.at = max(0, min(len(self.choices) - 1, self.at + by))
            self._tell()

    def _tell(self) -> None:
        now = self.choices[self.at] if self.choices else None
        self.setAccessibleName(f"{paint.visible(now.words)}, {now.remark}" if now else self.tr("Nothing matches"))
        self.update()

    def _first(self) -> int:
        return max(0, min(self.at - ROWS_SHOWN + 1, len(self.choices) - ROWS_SHOWN)) if self.at >= ROWS_SHOWN else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        if not self.choices:
            room = QRect(12, 0, self.width() - 24, 36)
            paint.text(painter, room, self.tr("Nothing matches."), look.font("body"), look.colour("text-quiet"))
        first = self._first()
        for place, choice in enumerate(self.choices[first : first + ROWS_SHOWN]):
            row = QRect(0, place * 36, self.width(), 36)
            if first + place == self.at:
                painter.fillRect(row, look.colour("selected"))
            left = 12
            if choice.icon:
                icon = paint.turned(painter, self.rect(), QRect(left, row.top() + 10, 16, 16)).topLeft()
                painter.drawPixmap(icon, look.pixmap(choice.icon, "text-quiet", 16))
                left += 24
            right = paint.turned(painter, self.rect(), QRect(self.width() // 2, row.top(), self.width() // 2 - 12, 36))
            used = paint.text(painter, right, choice.remark, look.font("small"), look.colour("text-quiet"), paint.RIGHT)
            room = QRect(left, row.top(), self.width() - left - used - 24, 36)
            room = paint.turned(painter, self.rect(), room)
            paint.safe_text(painter, room, choice.words, look.font("body"), look.colour("text"), look)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._first() + event.pos().y() // 36
        if at < len(self.choices):
            self.at = at
            self.picked.emit()

    def sizeHint(self) -> QSize:
        return QSize(400, ROWS_SHOWN * 36)


class PickDialog(Dialog):
    """`picked(key)`; `from_typed` may offer choices made of what was typed (a date, a new name)."""

    picked = Signal(object)

    def __init__(
        self,
        look: Look,
        window: QWidget,
        title: str,
        choices: tuple[Choice, ...],
        *,
        main: str,
        hint: str,
        from_typed: Callable[[str], tuple[Choice, ...]] = _typed_nothing,
    ) -> None:
        super().__init__(look, window, title, main, width=480)
        self._choices = choices
        self._from_typed = from_typed
        self.field = OneLine(look, title, hint=hint)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self._rows = _Rows(look)
        self._rows.picked.connect(self._pick)
        self.body.addWidget(self.field)
        self.body.addWidget(self._rows)
        self.accepted.connect(self._pick)
        self._rows.setFixedHeight(36 * max(1, min(ROWS_SHOWN, len(choices))))
        self._rows.show_choices(choices)

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        found = tuple(c for c in self._choices if all(word in f"{c.words} {c.remark}".casefold() for word in wanted))
        self._rows.show_choices((*found, *self._from_typed(typed.strip())))
        self.main.setEnabled(bool(self._rows.choices))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self._rows.step(steps[Qt.Key(event.key())])
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._pick()
                return True
        return super().eventFilter(watched, event)

    def _pick(self) -> None:
        if self._rows.choices:
            choice = self._rows.choices[self._rows.at]
            self.close_over()
            self.picked.emit(choice.key)
