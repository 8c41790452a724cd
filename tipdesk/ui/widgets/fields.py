"""Fields of forms and dialogs: one line, several lines, a choice among words, a search field."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.label import Words


class OneLine(QLineEdit):
    """One line, 36 high in dialogs; nothing typed is kept for completion."""

    def __init__(self, look: Look, name: str, *, hint: str = "", large: bool = True) -> None:
        super().__init__()
        self.setFont(look.font("body"))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFixedHeight(look.theme.size("control", "field_large" if large else "field"))
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none for "no completer"


class Prose(QPlainTextEdit):
    """Several lines; Tab leaves the field, Ctrl+Enter goes on to the dialog."""

    def __init__(self, look: Look, name: str, *, hint: str = "", lines: int = 3) -> None:
        super().__init__()
        self.setFont(look.font("body"))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * look.theme.line("body") + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


class Labelled(QWidget):
    """A field under its label."""

    def __init__(self, look: Look, label: str, field: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(Words(look, label, step="caption", colour="text-quiet"))
        column.addWidget(field)


class Segments(QWidget):
    """A choice among a few words side by side; arrows move it."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, words: Sequence[str], at: int = 0, *, icons: Sequence[str] = ()) -> None:
        super().__init__()
        self._look, self._words, self.at = look, tuple(words), at
        self._icons = tuple(icons)
        self._name = name
        self._off: frozenset[int] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        self._tell()

    def switch_off(self, places: frozenset[int], why: str) -> None:
        """Places that may not be chosen."""
        self._off = places
        self.setToolTip(why if places else "")
        self.update()

    def choose(self, at: int) -> None:
        if at not in self._off and 0 <= at < len(self._words) and at != self.at:
            self.at = at
            self._tell()
            self.update()
            self.chosen.emit(at)

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._name}: {self._words[self.at]}")

    def _widths(self) -> list[int]:
        metrics = self.fontMetrics()
        return [metrics.horizontalAdvance(word) + 28 + (20 if self._icons else 0) for word in self._words]

    def sizeHint(self) -> QSize:
        self.setFont(self._look.font("strong"))
        return QSize(sum(self._widths()) + 1, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(look.colour("raised"))
        painter.setPen(QPen(look.colour("line-strong"), 1))
        painter.drawRoundedRect(whole, 6, 6)
        left = 0
        for place, (word, width) in enumerate(zip(self._words, self._widths(), strict=True)):
            box = QRect(left, 0, width, self.height())
            if place == self.at:
                painter.setPen(QPen(look.colour("line-strong"), 1))
                painter.setBrush(look.colour("selected"))
                painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, 0.5, -0.5), 6, 6)
            elif place:
                painter.setPen(QPen(look.colour("line-strong"), 1))
                painter.drawLine(QPointF(left + 0.5, 1), QPointF(left + 0.5, self.height() - 1))
            font = look.font("strong" if place == self.at else "body")
            if self._icons:
                ink = "text" if place == self.at else "text-quiet"
                painter.drawPixmap(QPointF(left + 10, 6), look.pixmap(self._icons[place], ink, 16))
                box = box.adjusted(20, 0, 0, 0)
            paint.text(
                painter, box, word, font, look.colour("text-quiet" if place in self._off else "text"), paint.CENTRE
            )
            left += width
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.choose(self.at + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: object) -> None:
        left, x = 0, event.position().x()  # type: ignore[attr-defined]  # Qt's mouse event
        for place, width in enumerate(self._widths()):
            if left <= x < left + width:
                self.choose(place)
            left += width


class TickRow(QWidget):
    """A row, 36 high: tick, icon, words, a quiet remark at the right; Space and click toggle."""

    toggled = Signal(bool)

    def __init__(
        self, look: Look, words: str, *, icon: str = "", remark: str = "", ticked: bool = False, line: bool = False
    ) -> None:
        super().__init__()
        self._look, self._words, self._icon, self._remark = look, words, icon, remark
        self.ticked, self._line = ticked, line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(look.theme.size("row", "comfortable"))
        self._tell()

    def set_ticked(self, *, ticked: bool) -> None:
        if ticked != self.ticked:
            self.ticked = ticked
            self._tell()
            self.update()
            self.toggled.emit(ticked)

    def _tell(self) -> None:
        state = self.tr("ticked") if self.ticked else self.tr("not ticked")
        self.setAccessibleName(", ".join(part for part in (self._words, self._remark, state) if part))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        middle = self.height() // 2
        state = Qt.CheckState.Checked if self.ticked else Qt.CheckState.Unchecked
        paint.tick(painter, QRect(13, middle - 8, 16, 16), state, look)
        left = 38
        if self._icon:
            painter.drawPixmap(QPointF(left, middle - 8), look.pixmap(self._icon, "text-quiet", 16))
            left += 24
        width = self.fontMetrics().horizontalAdvance(self._remark) + 24 if self._remark else 12
        room = QRect(left, 0, self.width() - left - width - 8, self.height())
        paint.text(painter, room, self._words, look.font("strong" if self.ticked else "body"), look.colour("text"))
        right = QRect(self.width() - width - 100, 0, width + 88, self.height())
        paint.text(painter, right, self._remark, look.font("small"), look.colour("text-quiet"), paint.RIGHT)
        if self._line:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), look.colour("line"))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect().adjusted(2, 2, -2, -2), look)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.set_ticked(ticked=not self.ticked)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, _event: object) -> None:
        self.set_ticked(ticked=not self.ticked)


class SearchField(QLineEdit):
    """The field of a page's header: magnifier at the left, '/' at the right; Esc empties it, then leaves it."""

    left = Signal()
    next_hit = Signal(int)

    def __init__(self, look: Look, hint: str, width: int = 200) -> None:
        super().__init__()
        self._look = look
        self.setFont(look.font("body"))
        self.setFixedSize(width, 28)
        self.setTextMargins(20, 0, 24, 0)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.drawPixmap(QPointF(9, 6), self._look.pixmap("search", "text-quiet", 16))
        if not self.hasFocus() and not self.text():
            box = QRectF(self.width() - 26.5, 5.5, 18, 17)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.setBrush(self._look.colour("canvas"))
            painter.drawRoundedRect(box, 4, 4)
            paint.text(
                painter, box.toRect(), "/", self._look.font("caption"), self._look.colour("text-quiet"), paint.CENTRE
            )
        painter.end()

    def event(self, event: QEvent) -> bool:
        # Esc belongs to the field before any shortcut of the window.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            self.left.emit()
        elif event.key() == Qt.Key.Key_F3:
            self.next_hit.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
