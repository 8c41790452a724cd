"""Locks the desk when the laptop sleeps or the session is locked, where the system tells."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject


def lock_when_leaving(parent: QObject, lock: Callable[[], None]) -> None:
    """From unlocking on: before, nothing is open. Light until it is called, since the first paint waits for imports."""
    if sys.platform == "linux":
        from tipdesk.platform.leaving import of_this_laptop  # noqa: PLC0415

        leaving = of_this_laptop(parent)
        leaving.leaving.connect(lock)
        leaving.begin()
