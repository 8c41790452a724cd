"""Counts the seconds in which nobody touches the window, and says when it must lock."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
TICK_MS: Final = 1000


class Idle(QObject):
    """Watches every window of the application; a clock that jumps locks sooner, never later."""

    left = Signal(int)
    due = Signal()

    def __init__(self, now_ms: Callable[[], int], lock_after_s: int, parent: QObject) -> None:
        super().__init__(parent)
        self._now_ms, self._after_ms = now_ms, lock_after_s * 1000
        self._touched_ms = now_ms()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Whatever a person does comes to a window before any widget hears of it.

        A filter on the application is asked about each event of each widget: opening a dialog took twice as long.
        """
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)

    def start(self, lock_after_s: int) -> None:
        self._after_ms = lock_after_s * 1000
        self._touched_ms = self._now_ms()
        self._timer.start()
        self.watch()
        self.left.emit(lock_after_s)

    def untouched_ms(self) -> int:
        """Since the last touch; 0 while nothing is counted."""
        return max(0, self._now_ms() - self._touched_ms) if self._timer.isActive() else 0

    def look(self) -> None:
        """After sleep the clock has gone on: what was due in the meantime is due now."""
        passed = self._now_ms() - self._touched_ms
        # A clock that was set back must not keep a window open for longer.
        if passed < 0 or passed >= self._after_ms:
            self._timer.stop()
            self.due.emit()
            return
        # A menu or a second window that opened since: until now it was not heard, which locks a second sooner.
        self.watch()
        self.left.emit((self._after_ms - passed) // 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's own signature
        if event.type() in TOUCHES and self._timer.isActive():
            self._touch()
        return False

    def _touch(self) -> None:
        now = self._now_ms()
        passed = now - self._touched_ms
        if not 0 <= passed < self._after_ms:
            # Too late, and it locks: the first key after a long sleep comes before the timer does.
            self.look()
            return
        self._touched_ms = now
        if passed >= TICK_MS:
            # Whoever saw it count down sees at once that it stays.
            self.left.emit(self._after_ms // 1000)
