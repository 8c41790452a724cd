"""What pages of pixels are to a screen reader: a document, with a list of small pages beside it."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLES: Final = {"LeavesView": QAccessible.Role.Document, "Thumbnails": QAccessible.Role.List}
"""By the names of their classes, as Qt's meta-object has them."""


def say_roles() -> None:
    """Called before the first of these is made: Qt calls a region that scrolls nothing in particular."""
    QAccessible.installFactory(_made)


def _made(name: str, widget: QObject | None) -> QAccessibleWidget | None:
    if name in ROLES and isinstance(widget, QWidget):
        return QAccessibleWidget(widget, ROLES[name])
    return None
