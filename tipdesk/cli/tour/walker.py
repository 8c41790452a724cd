"""A person's hands and eyes on the window: keys, clicks, waiting for what should show, and pictures of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tipdesk.ui.widgets.turns import Turns

PATIENCE_MS: Final = 15_000
LOOK_EVERY_MS: Final = 30
SETTLE_MS: Final = 250


class NotReached(Exception):
    """The walk expected something on the screen that did not come."""


@dataclass(frozen=True)
class Walker:
    """Whatever it does, a person could do."""

    window: QWidget
    pictures: Path
    suffix: str
    in_english: Callable[[str], str] = str
    """What is seen, as the tour knows it: the window may speak another language."""

    def wait(self, ms: int = SETTLE_MS) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def until(self, what: str, there: Callable[[], object]) -> None:
        """Look again and again until it is there; raises `NotReached`, naming it."""
        for _ in range(PATIENCE_MS // LOOK_EVERY_MS):
            if self._is_whole() and there():
                return
            self.wait(LOOK_EVERY_MS)
        raise NotReached(what)

    def key(self, keys: str) -> None:
        """To whatever has the focus, as a keyboard does."""
        QTest.keySequence(self._focus(), QKeySequence(keys))
        self.wait(60)

    def type(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)
        self.wait(60)

    def click(self, name: str) -> None:
        """The visible widget that a screen reader calls so, once it can be clicked."""
        self.until(name, lambda: (seen := self.find(name)) and seen.isEnabled())
        widget = self.find(name)
        if widget is None:
            raise NotReached(name)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 12))
        self.wait(60)

    def drop(self, folder: Path, on: QWidget) -> None:
        """Files dragged from a file manager onto the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in sorted(folder.iterdir())])
        at, left, none = on.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(on, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, left, none))
        self.wait()
        self.picture("g0-drop")
        QApplication.sendEvent(on, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, left, none))
        self.wait()

    def find(self, name: str) -> QWidget | None:
        for widget in self.window.findChildren(QWidget):
            named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            if widget.isVisible() and self.in_english(named).startswith(name):
                return widget
        return None

    def says(self, words: str) -> bool:
        """Whether a label in sight holds these words."""
        return any(words in self.in_english(text) for widget in self._seen() for text in _texts(widget))

    def _is_whole(self) -> bool:
        """What is made or shown in turns is not seen before the last of them."""
        return not any(turns.busy for turns in self.window.findChildren(Turns))

    def _seen(self) -> Iterator[QWidget]:
        return (widget for widget in self.window.findChildren(QWidget) if widget.isVisible())

    def picture(self, name: str) -> None:
        self.wait()
        self.until(f"all of {name}", lambda: True)
        if not self.window.grab().save(str(self.pictures / f"{name}{self.suffix}.png")):
            raise NotReached(f"the picture {name}")

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window


def _texts(widget: QWidget) -> tuple[str, str]:
    text = getattr(widget, "text", None)
    return (str(text()) if callable(text) else ""), widget.accessibleName()
