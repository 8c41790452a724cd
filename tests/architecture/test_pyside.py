"""PySide6 6.12.0 on Python 3.11 loses a reference to None at each override that returns nothing, and aborts in time."""

import sys
from importlib.metadata import version

from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

CALLS = 2000


class Watcher(QObject):
    """Overrides one virtual function that returns nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def customEvent(self, event: QEvent) -> None:  # noqa: N802
        self.seen += 1


def test_an_override_that_returns_nothing_keeps_the_references_to_none(qtbot: QtBot) -> None:
    watcher = Watcher()
    kind = QEvent.Type(QEvent.Type.User.value + 1)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        watcher.event(QEvent(kind))
    lost = before - sys.getrefcount(None)
    assert watcher.seen == CALLS
    # From 3.12 on None is immortal, and the count says nothing.
    assert sys.version_info >= (3, 12) or lost < CALLS // 10, f"PySide6 {version('PySide6-Essentials')} lost {lost}"


def test_the_pin_stays_below_the_release_that_has_the_fault() -> None:
    assert tuple(int(part) for part in version("PySide6-Essentials").split(".")[:2]) < (6, 12)
