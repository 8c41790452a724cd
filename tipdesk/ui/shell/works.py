"""The long work that runs: what the status bar and its list show of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from tipdesk.ui.shell.pace import Pace, left_words
from tipdesk.ui.shell.runner import Running
from tipdesk.ui.tongue import apart

PATIENCE_MS: Final = 300
"""What is done by then shows nothing (SPEC, detail 10)."""


@dataclass(frozen=True)
class Work:
    """One run as it is shown."""

    running: Running
    name: str
    about: str
    part: float

    @property
    def words(self) -> str:
        return apart((self.name, self.about))


class Works(QObject):
    """`changed` when a run comes, goes, or has told how far it is."""

    changed = Signal()

    def __init__(self, now_ms: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._paces: dict[int, tuple[Running, Pace]] = {}
        self._seen: set[int] = set()

    def began(self, running: Running) -> None:
        if running.name:
            self._paces[id(running)] = (running, Pace(self._now_ms()))
            QTimer.singleShot(PATIENCE_MS, self, lambda: self._patient(running))

    def moved(self, running: Running) -> None:
        if id(running) in self._seen:
            self.changed.emit()

    def ended(self, running: Running) -> None:
        self._paces.pop(id(running), None)
        if id(running) in self._seen:
            self._seen.remove(id(running))
            self.changed.emit()

    def shown(self) -> tuple[Work, ...]:
        """Those that take long, in the order in which they were begun."""
        return tuple(self._work(*pair) for key, pair in self._paces.items() if key in self._seen)

    def _patient(self, running: Running) -> None:
        if id(running) in self._paces:
            self._seen.add(id(running))
            self.changed.emit()

    def _work(self, running: Running, pace: Pace) -> Work:
        told = running.told
        left = pace.left_ms(told.part, self._now_ms())
        about = apart((told.words, left_words(left) if left is not None else ""))
        return Work(running, running.name, about, told.part)
