"""What is dear to make or to show goes a part at a time: between two parts keys are heard and the window is painted."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Each step runs in a turn of the event loop of its own, while `owner` lives; what is begun later takes over."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        return self._steps is not None

    def run(self, steps: Iterator[object]) -> None:
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        self._steps = None
        self._timer.stop()

    def _step(self) -> None:
        steps = self._steps
        if steps is None:
            return
        ended = next(steps, self) is self
        if steps is not self._steps:
            # The step itself began something else.
            return
        if ended:
            self._steps = None
        else:
            self._timer.start()
