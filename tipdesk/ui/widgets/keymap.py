"""A page's keys as a table: single letters and digits, with or without Shift and Ctrl."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Key = tuple[Qt.Key, str]
"""A key and its modifiers as letters: '' none, 's' Shift, 'c' Ctrl, 'cs' both."""


def key_of(event: QKeyEvent) -> Key:
    held = event.modifiers()
    letters = "c" if held & Qt.KeyboardModifier.ControlModifier else ""
    letters += "s" if held & Qt.KeyboardModifier.ShiftModifier else ""
    return Qt.Key(event.key()), letters


def press(keys: Mapping[Key, Callable[[], None]], event: QKeyEvent) -> None:
    """Do what the table says for this key and accept it; otherwise leave the event to those above."""
    if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        event.ignore()
        return
    act = keys.get(key_of(event))
    if act is None:
        event.ignore()
        return
    event.accept()
    act()
