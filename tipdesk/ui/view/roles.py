"""What pages of pixels and the course of a sound are to a screen reader: a document, a list, a slider."""

from typing import Final

from PySide6.QtGui import QAccessible

ROLES: Final = {
    "LeavesView": QAccessible.Role.Document,
    "Thumbnails": QAccessible.Role.List,
    "Wave": QAccessible.Role.Slider,
}
"""By the names of their classes, as Qt's meta-object has them."""
