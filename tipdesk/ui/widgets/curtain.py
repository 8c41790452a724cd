"""Before the window for the moment in which a dialog is made in turns: keys that come meanwhile are kept for it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tipdesk.ui.keys import Intent, Letters, intents_of
from tipdesk.ui.widgets.turns import Turns


class Curtain(QWidget):
    """The last step of `make` opens the dialog. The key that locks is not kept: it acts."""

    def __init__(self, over: QWidget, make: Iterator[object]) -> None:
        super().__init__(over.window())
        self.before = focused()
        self._kept: list[QKeyEvent] = []
        self.resize(1, 1)
        self.show()
        self.setFocus()
        self._turns = Turns(self)
        self._turns.run(self._drawn(make))

    def _drawn(self, make: Iterator[object]) -> Iterator[object]:
        try:
            yield from make
        finally:
            # Also where making it failed: a window without focus would hear no key.
            self._go()

    def _go(self) -> None:
        if self.hasFocus() and self.before is not None and isValid(self.before):
            self.before.setFocus()
        self.hide()
        for kept in self._kept:
            QApplication.sendEvent(QApplication.focusWidget() or self.window(), kept)
        self._kept.clear()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if Intent.LOCK in intents_of(event, Letters()):
                event.ignore()
            else:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._kept.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat()))
        event.accept()


def focused() -> QWidget | None:
    """Where the focus is, or was before a curtain fell: a dialog gives it back there."""
    widget = QApplication.focusWidget()
    return widget.before if isinstance(widget, Curtain) else widget
