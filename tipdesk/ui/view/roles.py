"""What pages of pixels are to a screen reader: a document, with a list of small pages beside it."""

from typing import Final

from PySide6.QtGui import QAccessible

ROLES: Final = {"LeavesView": QAccessible.Role.Document, "Thumbnails": QAccessible.Role.List}
"""By the names of their classes, as Qt's meta-object has them."""
