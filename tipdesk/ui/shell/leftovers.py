"""Python's search for rings that nothing refers to any more: in the window's thread alone, when nobody waits for it.

Python begins it in whatever thread makes an object. On a worker it can take apart a widget there, which Qt
forbids; in a slot of the window it holds up a key, for 24 ms where it looks through everything.
"""

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

TICK_MS: Final = 250
YOUNG: Final = 1_000
"""So many new objects are looked through in a fraction of a millisecond."""
TURNS: Final = 10
"""After so many, what lived through them is looked at as well."""
MANY: Final = 20_000
"""More than these take too long beside a key: they are set aside, unlooked at, until nobody works."""
REST_MS: Final = 60_000
"""After so long without a key everything is looked through, once."""


class Leftovers(QObject):
    """One in a process, from its start; `end` leaves it to Python again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.untouched_ms: Callable[[], int] = lambda: 0
        """How long nobody has touched the window; before unlocking nobody asks."""
        self._turns = 0
        self._rested = False
        gc.disable()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        rests, young = self.untouched_ms() >= REST_MS, gc.get_count()[0]
        if rests and not self._rested:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        elif young > MANY:
            gc.freeze()
        elif young >= YOUNG:
            self._turns = (self._turns + 1) % TURNS
            self._look_at_young()
        self._rested = rests

    def _look_at_young(self) -> None:
        if self._turns:
            gc.collect(0)
        elif len(gc.get_objects(generation=1)) > MANY:
            gc.freeze()
        else:
            gc.collect(1)

    def end(self) -> None:
        self._timer.stop()
        gc.enable()
