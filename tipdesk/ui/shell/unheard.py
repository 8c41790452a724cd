"""Fields for a passphrase say nothing on the accessibility bus but that they are there.

Qt hides what is in such a field from whoever asks, and then sends each letter that is typed, and all of them when the
field is emptied, as an event to every program that listens. An object without a text interface sends none.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

FIELDS: Final = frozenset({"FirstField", "SecretField", "CodeField"})
"""By the names of their classes, as Qt's meta-object has them."""


class Unheard(QAccessibleWidget):
    """Name, description, focus: what a screen reader needs to find the field; no text, no caret."""

    def state(self) -> QAccessible.State:
        state = super().state()
        state.passwordEdit = True
        return state


NO_MORE: Final[Mapping[str, QAccessible.Role]] = MappingProxyType({})


def keep_unheard(roles: Mapping[str, QAccessible.Role] = NO_MORE) -> None:
    """Called before the first of these fields is made; `roles` are those of other classes that Qt calls nothing.

    All in one factory: Qt asks each of them about every object, also about those that come and go just then.
    """

    def made(name: str, widget: QObject | None) -> QAccessibleWidget | None:
        if name in FIELDS and isinstance(widget, QWidget):
            return Unheard(widget, QAccessible.Role.EditableText)
        if name in roles and isinstance(widget, QWidget):
            return QAccessibleWidget(widget, roles[name])
        return None

    QAccessible.installFactory(made)
