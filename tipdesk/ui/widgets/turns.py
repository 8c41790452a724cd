"""What is dear to make is made a part at a time: between two parts keys are heard and the window is painted."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Each step runs in a turn of the event loop of its own, while `owner` lives. The last one shows what was made."""

    def __init__(self, owner: QObject, steps: Iterator[object]) -> None:
        super().__init__(owner)
        self._steps = steps
        self._next()

    def _next(self) -> None:
        QTimer.singleShot(0, self, self._step)

    def _step(self) -> None:
        if next(self._steps, self) is self:
            self.deleteLater()
        else:
            self._next()
