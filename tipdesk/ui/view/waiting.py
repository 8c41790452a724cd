"""Waiting for the sandbox, honestly: nothing for 300 ms, then words and a cancel."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

QUIET_MS = 300


class Waiting(QObject):
    """Counts what was asked and not answered; `show` is called with whether a person waits."""

    def __init__(self, over: QObject, show: Callable[[bool], None]) -> None:
        super().__init__(over)
        self._show, self._open = show, 0
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(lambda: self._show(True))

    def began(self) -> None:
        self._open += 1
        if self._open == 1:
            self._timer.start()

    def ended(self) -> None:
        self._open = max(0, self._open - 1)
        self._timer.stop()
        self._show(False)
        if self._open:
            # Another question stands behind: its own 300 ms begin now.
            self._timer.start()

    def none(self) -> None:
        """Another document: nobody waits for what was asked of the last one."""
        self._open = 0
        self._timer.stop()
        self._show(False)
