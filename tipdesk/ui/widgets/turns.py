"""What is dear to make or to show goes a part at a time: between two parts keys are heard and the window is painted."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget


class Turns(QObject):
    """Each step runs in a turn of the event loop of its own, while `owner` lives; what is begun later takes over.

    `still`: painted as it was until the last step, so that nobody sees a page half made.
    """

    def __init__(self, owner: QObject, still: QWidget | None = None) -> None:
        super().__init__(owner)
        self._still = still
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        return self._steps is not None

    def run(self, steps: Iterator[object]) -> None:
        self._steps = steps
        self._timer.start()
        self._paint(whole=False)

    def stop(self) -> None:
        self._steps = None
        self._timer.stop()
        self._paint(whole=True)

    def _step(self) -> None:
        steps = self._steps
        if steps is None:
            return
        ended = True
        try:
            ended = next(steps, self) is self
        finally:
            # The step itself may have begun something else.
            if steps is self._steps:
                if ended:
                    self.stop()
                else:
                    self._timer.start()

    def _paint(self, *, whole: bool) -> None:
        if self._still is not None:
            self._still.setUpdatesEnabled(whole)
