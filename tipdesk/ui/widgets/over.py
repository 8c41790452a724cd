"""What lies over a window: a painted scrim with a dialog in its middle or a sheet at its right."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStyle, QVBoxLayout, QWidget
from shiboken6 import isValid

from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.curtain import Curtain, focused
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.scrolled import Scrolled


class Over(QWidget):
    """A scrim over the whole window; holds one panel, keeps the focus inside, closes on Esc."""

    closed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window.window())
        self._look = look
        self._before = focused()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.window().installEventFilter(self)

    def open(self) -> None:
        self.setGeometry(self.window().rect())
        self.place()
        self.show()
        self.raise_()
        first = self.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_over(self) -> None:
        """Close and give the focus back to where it was."""
        # Also before it is hidden: Qt else looks for the next stop through the whole window, for 5 to 10 ms.
        self._give_back()
        self.hide()
        self.closed.emit()
        self._give_back()
        self.deleteLater()

    def _give_back(self) -> None:
        # What had the focus may have gone meanwhile: a field of a dialog that was closed under this one.
        before = self._before
        if before is not None and isValid(before) and before.isVisible() and not before.hasFocus():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        raise NotImplementedError

    def first(self) -> QWidget | None:
        """Where the focus begins."""
        return next((part for part in self._stops()), None)

    def _stops(self) -> list[QWidget]:
        return [
            part
            for part in self.findChildren(QWidget)
            if part.isVisibleTo(self) and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    def focusNextPrevChild(self, forward: bool) -> bool:  # Qt's own signature
        stops = self._stops()
        if not stops:
            return True
        now = QApplication.focusWidget()
        order = self._in_chain(stops)
        place = order.index(now) if now in order else -1
        step = 1 if forward else -1
        order[(place + step) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _in_chain(self, stops: list[QWidget]) -> list[QWidget]:
        """The stops in tab order, which follows creation unless set otherwise."""
        wanted, order = set(stops), list[QWidget]()
        here: QWidget | None = self.nextInFocusChain()
        while here is not None and here is not self and len(order) < len(wanted):
            # The chain goes on through the whole window: 300 parts, a millisecond for each hundred.
            if here in wanted:
                order.append(here)
            here = here.nextInFocusChain()
        return order or stops

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close_over()
            return
        # Nothing below the scrim hears a key.
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
            self.place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            # Before, opening has placed it: laying a dialog out twice took a millisecond of its first paint.
            self.place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.scrim)
        painter.end()


class Dialog(Over):
    """A dialog in the window's middle: title in the serif, body, foot with Cancel and the main button."""

    accepted = Signal()

    def __init__(
        self,
        look: Look,
        window: QWidget,
        title: str,
        main: str,
        *,
        about: str = "",
        width: int = 0,
        main_role: Role = Role.ACCENT,
        main_icon: str = "",
        foot: str = "",
    ) -> None:
        super().__init__(look, window)
        self._width = width or look.theme.size("shell", "dialog")
        self.setAccessibleName(title)
        self.panel = Ground(look, "raised", frame="line", radius=10)
        self.panel.setParent(self)
        whole = QVBoxLayout(self.panel)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        body = QWidget()
        self.body = QVBoxLayout(body)
        self.body.setContentsMargins(24, 20, 24, 16)
        self.body.setSpacing(8)
        self.body.addWidget(Words(look, title, step="title"))
        if about:
            self.body.addWidget(Words(look, about, step="small", colour="text-quiet"))
        whole.addWidget(Scrolled(body), 1)
        self._body = body
        self.cancel = Button(look, self.tr("Cancel"), key=hint(Intent.LEAVE), large=True)
        self.cancel.clicked.connect(self.close_over)
        self.main = Button(look, main, icon=main_icon, key=hint(Intent.MAIN), role=main_role, large=True)
        self.main.clicked.connect(self._accept)
        whole.addWidget(self._ends(foot))

    def _ends(self, foot: str) -> QWidget:
        ends = Ground(self._look, "surface", edges="t", low_radius=9)
        row = QHBoxLayout(ends)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(8)
        self._foot_words = Words(self._look, foot, step="small", colour="text-quiet", wrap=False)
        row.addWidget(self._foot_words)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.main)
        return ends

    def say_at_foot(self, words: str) -> None:
        self._foot_words.setText(words)

    def place(self) -> None:
        width = min(self._width, self.width() - 32)
        self.panel.setFixedWidth(width)
        self._body.setFixedWidth(width - 2)
        layout = self._body.layout()
        tall = layout.heightForWidth(width - 2) if layout is not None and layout.hasHeightForWidth() else -1
        if tall < 0 and layout is not None:
            tall = layout.sizeHint().height()
        height = min(tall + 62, self.height() - 48)
        self.panel.setGeometry(
            QRect((self.width() - width) // 2, max(24, (self.height() - height) // 2), width, height)
        )

    def _accept(self) -> None:
        if self.main.isEnabled():
            self.accepted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._accept()
            return
        super().keyPressEvent(event)


class Sheet(Over):
    """A sheet at the end, 360 wide: a title, content that scrolls, an optional foot."""

    def __init__(self, look: Look, window: QWidget, title: str) -> None:
        super().__init__(look, window)
        self.setAccessibleName(title)
        self._width = look.theme.size("shell", "sheet")
        self.panel = Ground(look, "surface", edges="l")
        self.panel.setParent(self)
        whole = QVBoxLayout(self.panel)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        head = Ground(look, "surface", edges="b")
        head.setFixedHeight(look.theme.size("row", "header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 12, 0)
        row.addWidget(Words(look, title, step="page", wrap=False), 1)
        shut = Button(look, "", icon="x", role=Role.LINK, name=self.tr("Close"))
        shut.clicked.connect(self.close_over)
        row.addWidget(shut)
        whole.addWidget(head)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(20, 12, 20, 20)
        self.body.setSpacing(0)
        whole.addWidget(Scrolled(content), 1)
        self._whole = whole
        self._foot: QHBoxLayout | None = None

    def add_foot(self, part: QWidget) -> None:
        """At the sheet's foot, 52 high, from the near end on."""
        if self._foot is None:
            foot = Ground(self._look, "surface", edges="t")
            foot.setFixedHeight(52)
            self._foot = QHBoxLayout(foot)
            self._foot.setContentsMargins(20, 0, 20, 0)
            self._foot.addStretch(1)
            self._whole.addWidget(foot)
        self._foot.insertWidget(self._foot.count() - 1, part)

    def place(self) -> None:
        # The status bar stays in sight: the sheet ends above it.
        low = self._look.theme.size("row", "status")
        box = QRect(self.width() - self._width, 0, self._width, self.height() - low)
        self.panel.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.pos()):
            self.close_over()


def come_up(window: QWidget, make: Callable[[], Over]) -> None:
    """Made and opened each in a turn of its own: together the dearer ones would hold up the window for half a frame."""

    def steps() -> Iterator[None]:
        over = make()
        yield
        over.open()

    Curtain(window, steps())
