"""Enter presses what has the focus, as Space does; Qt leaves that to the desktop, and some do not."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def enter_presses(button: QAbstractButton, event: QKeyEvent, otherwise: Callable[[QKeyEvent], None]) -> None:
    """Once, however long it is held; with Ctrl it is the page's, and goes with every other key."""
    if event.key() not in ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        otherwise(event)
        return
    event.accept()
    if not event.isAutoRepeat():
        button.click()
