"""Fields of forms and dialogs: one line, several lines, a choice among words, a search field."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import listed
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
        # Selected text could else be dragged into another program.
        self.setDragEnabled(False)
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on selected text begins a drag, maybe into another program: what is selected is let go first."""
        cursor, extends = self.textCursor(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if cursor.hasSelection() and event.button() is Qt.MouseButton.LeftButton and not extends:
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

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


class _Segment(QRadioButton):
    """One word of a choice; the arrows go from one to the next by themselves."""

    def __init__(self, look: Look, words: str, icon: str) -> None:
        super().__init__(words)
        self._look, self._icon = look, icon
        self.setFont(look.font("strong"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(self.fontMetrics().horizontalAdvance(words) + 28 + (20 if icon else 0), 28)

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, whole = self._look, QPainter(self), self.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = look.colour("text" if self.isEnabled() else "text-quiet")
        if self.isChecked():
            painter.setBrush(look.colour("selected"))
            painter.setPen(QPen(look.colour("line-strong"), 1))
            painter.drawRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        left = 14
        if self._icon:
            place = paint.turned(painter, whole, QRect(10, 6, 16, 16)).topLeft()
            painter.drawPixmap(place, look.pixmap(self._icon, "text-quiet", 16))
            left = 30
        room = paint.turned(painter, whole, QRect(left, 0, self.width() - left - 4, self.height()))
        paint.text(painter, room, self.text(), look.font("strong" if self.isChecked() else "body"), ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class Segments(QWidget):
    """A choice among a few words side by side; arrows move it."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, words: Sequence[str], at: int = 0, *, icons: Sequence[str] = ()) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._parts = [_Segment(look, word, icons[place] if icons else "") for place, word in enumerate(words)]
        self._group = QButtonGroup(self)
        for place, part in enumerate(self._parts):
            # The group's name is heard with each: one stop of Tab, and the arrows within.
            part.setAccessibleDescription(name)
            self._group.addButton(part, place)
            row.addWidget(part)
        self._parts[at].setChecked(True)
        self.setFocusProxy(self._parts[at])
        self._group.idToggled.connect(self._toggled)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def at(self) -> int:
        return self._group.checkedId()

    def switch_off(self, places: frozenset[int], why: str) -> None:
        """Places that may not be chosen."""
        for place, part in enumerate(self._parts):
            part.setEnabled(place not in places)
            part.setToolTip(why if place in places else "")

    def choose(self, at: int) -> None:
        if 0 <= at < len(self._parts) and self._parts[at].isEnabled():
            self._parts[at].setChecked(True)

    def show_at(self, at: int) -> None:
        """As `choose`, where nobody chose: what stands elsewhere is shown."""
        self._group.blockSignals(True)
        self._parts[at].setChecked(True)
        self._group.blockSignals(False)
        self.setFocusProxy(self._parts[at])

    def _toggled(self, at: int, chosen: bool) -> None:
        if chosen:
            self.setFocusProxy(self._parts[at])
            self.chosen.emit(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.colour("raised"))
        painter.setPen(QPen(self._look.colour("line-strong"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        for part, after in pairwise(self._parts):
            if not (part.isChecked() or after.isChecked()):
                edge = (
                    after.geometry().left() if self.layoutDirection().name == "LeftToRight" else part.geometry().left()
                )
                painter.drawLine(QPointF(edge + 0.5, 1), QPointF(edge + 0.5, self.height() - 1))
        painter.end()


class TickRow(QAbstractButton):
    """A row, 36 high: tick, icon, words, a quiet remark at the end; Space and click toggle."""

    def __init__(
        self, look: Look, words: str, *, icon: str = "", remark: str = "", ticked: bool = False, line: bool = False
    ) -> None:
        super().__init__()
        self._look, self._icon, self._remark, self._line = look, icon, remark, line
        self.setText(words)
        self.setAccessibleName(listed(part for part in (words, remark) if part))
        self.setCheckable(True)
        self.setChecked(ticked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(look.theme.size("row", "comfortable"))

    @property
    def ticked(self) -> bool:
        return self.isChecked()

    def set_ticked(self, *, ticked: bool) -> None:
        self.setChecked(ticked)

    def sizeHint(self) -> QSize:
        """As wide as its words: beside others in a row it would have no room at all otherwise."""
        words = round(QFontMetricsF(self._look.font("strong")).horizontalAdvance(self.text()))
        remark = round(QFontMetricsF(self._look.font("small")).horizontalAdvance(self._remark)) + 14
        wide = 38 + (24 if self._icon else 0) + words + (remark if self._remark else 0) + 16
        return QSize(wide, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, whole = self._look, QPainter(self), self.rect()
        middle = self.height() // 2
        state = Qt.CheckState.Checked if self.isChecked() else Qt.CheckState.Unchecked
        paint.tick(painter, paint.turned(painter, whole, QRect(13, middle - 8, 16, 16)), state, look)
        left = 38
        if self._icon:
            place = paint.turned(painter, whole, QRect(left, middle - 8, 16, 16)).topLeft()
            painter.drawPixmap(place, look.pixmap(self._icon, "text-quiet", 16))
            left += 24
        small = look.font("small")
        wide = round(QFontMetricsF(small).horizontalAdvance(self._remark)) + 14 if self._remark else 0
        room = paint.turned(painter, whole, QRect(left, 0, self.width() - left - wide - 14, self.height()))
        font = look.font("strong" if self.isChecked() else "body")
        paint.text(painter, room, self.text(), font, look.colour("text" if self.isEnabled() else "text-quiet"))
        right = paint.turned(painter, whole, QRect(self.width() - wide - 12, 0, wide, self.height()))
        paint.text(painter, right, self._remark, small, look.colour("text-quiet"), paint.RIGHT)
        if self._line:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), look.colour("line"))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect().adjusted(2, 2, -2, -2), look)
        painter.end()


class SearchField(QLineEdit):
    """The field of a page's header: magnifier at the left, '/' at the right; Esc empties it, then leaves it."""

    left = Signal()
    next_hit = Signal(int)

    def __init__(self, look: Look, hint: str, width: int = 200) -> None:
        super().__init__()
        self._look = look
        self.setFont(look.font("body"))
        self.setFixedSize(width, 28)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(*((24, 0, 20, 0) if mirrored else (20, 0, 24, 0)))
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        glass = paint.turned(painter, self.rect(), QRect(9, 6, 16, 16)).topLeft()
        painter.drawPixmap(glass, self._look.pixmap("search", "text-quiet", 16))
        if not self.hasFocus() and not self.text():
            box = QRectF(paint.turned(painter, self.rect(), QRect(self.width() - 27, 5, 19, 18))).adjusted(
                0.5, 0.5, -0.5, -0.5
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.setBrush(self._look.colour("canvas"))
            painter.drawRoundedRect(box, 4, 4)
            paint.text(
                painter,
                box.toRect(),
                hint(Intent.SEARCH_PAGE),
                self._look.font("caption"),
                self._look.colour("text-quiet"),
                paint.CENTRE,
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
