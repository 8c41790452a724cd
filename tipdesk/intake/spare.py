"""A process of the safe view started ahead, so that the first page of a document need not wait for it."""

import threading
from collections.abc import Callable

from tipdesk.errors import ReaderFailed
from tipdesk.intake.viewing import Viewer


class Spare:
    """At most one that has seen nothing yet; whoever takes it has it for one document alone. From any thread."""

    def __init__(self, start: Callable[[], Viewer]) -> None:
        self._start = start
        self._lock = threading.Lock()
        self._ready: Viewer | None = None
        self._ended = False

    def warm(self) -> None:
        """Start one, unless one stands by; on a worker, since it takes a third of a second."""
        with self._lock:
            if self._ended or (self._ready is not None and self._ready.alive):
                return
            try:
                self._ready = self._start()
            except ReaderFailed:
                self._ready = None  # whoever looks at a document is told then

    def take(self) -> Viewer:
        """The one that stands by, else a new one; raises `ReaderFailed`."""
        with self._lock:
            ready, self._ready = self._ready, None
        if ready is not None and ready.alive:
            return ready
        return self._start()

    def end(self) -> None:
        with self._lock:
            ready, self._ready, self._ended = self._ready, None, True
        if ready is not None:
            ready.close()
