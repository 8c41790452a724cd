"""Does acts on the writing worker, one after the other."""

from PySide6.QtCore import QObject, Signal

from tipdesk.errors import TipdeskError
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.tips.acts import Act


class Doing(QObject):
    """`done(Act)` once the desk has kept it, `failed(error)` when it kept nothing; the page's undo takes it back."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner

    def do(self, act: Act) -> None:
        self._runner.write(act.do, lambda _nothing: self.done.emit(act), owner=self, failed=self._failed)

    def _failed(self, error: TipdeskError) -> None:
        self.failed.emit(error)
