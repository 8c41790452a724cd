"""Asks step by step on the reading worker, as one types: the newest question wins; it rests once it shows something."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from tipdesk.errors import TipdeskError
from tipdesk.ui.search.values import Found
from tipdesk.ui.shell.runner import Runner

# Between two keys of somebody who types: once hits stand there, the rest of them waits until they rest.
REST_MS = 60


class Seeking(QObject):
    """`found(Found)` for each step of the newest question alone."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._number = 0
        self._steps: Iterator[Found] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._go_on)
        self._waits = False

    def ask(self, make: Callable[[], Iterator[Found]]) -> None:
        """Until something is found, step after step at once; then when no other question came meanwhile."""
        self._number += 1
        self._steps, self._waits = None, False
        self._rest.start()
        self._step(make)

    def stop(self) -> None:
        """Nothing of what was asked is shown any more."""
        self._number += 1
        self._steps, self._waits = None, False
        self._rest.stop()

    def _step(self, make: Callable[[], Iterator[Found]] | None = None) -> None:
        number, steps = self._number, self._steps

        def work() -> tuple[Iterator[Found] | None, Found | None]:
            if number != self._number:
                # Overtaken while it waited for its turn: it costs nothing any more.
                return None, None
            going = make() if make is not None else steps
            return (going, next(going, None)) if going is not None else (None, None)

        def then(result: tuple[Iterator[Found] | None, Found | None]) -> None:
            if number == self._number:
                self._came(*result)

        def failed(error: TipdeskError) -> None:
            if number == self._number:
                self._steps = None
                self.failed.emit(error)

        self._runner.read(work, then, owner=self, failed=failed)

    def _came(self, steps: Iterator[Found] | None, found: Found | None) -> None:
        self._steps = steps if found is not None and not found.done else None
        if found is not None:
            self.found.emit(found)
        if self._steps is not None:
            if self._rest.isActive() and found is not None and found.hits:
                self._waits = True
            else:
                self._step()

    def _go_on(self) -> None:
        if self._waits:
            self._waits = False
            self._step()
