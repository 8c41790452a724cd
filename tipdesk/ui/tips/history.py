"""Does acts on the writing worker, one after the other, and takes them back."""

from PySide6.QtCore import QObject, Signal

from tipdesk.errors import TipdeskError
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.tips.acts import Act, Acts, Done
from tipdesk.ui.tips.gateway import Undo


class History(QObject):
    """`done(Act)` and `undone(Act)` once the desk has kept it; `failed(error)` when it kept nothing."""

    done = Signal(object)
    undone = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._acts = Acts()

    def do(self, act: Act, *, again: bool = False) -> None:
        def then(undo: Undo) -> None:
            self._acts.done(Done(act, undo), again=again)
            self.done.emit(act)

        self._runner.write(act.do, then, owner=self, failed=self._failed)

    def undo(self) -> None:
        last = self._acts.take_last()
        if last is None:
            return

        def then(_nothing: None) -> None:
            self._acts.undone(last.act)
            self.undone.emit(last.act)

        def failed(error: TipdeskError) -> None:
            self._acts.done(last, again=True)
            self._failed(error)

        self._runner.write(last.undo, then, owner=self, failed=failed)

    def redo(self) -> None:
        act = self._acts.take_undone()
        if act is not None:
            self.do(act, again=True)

    def _failed(self, error: TipdeskError) -> None:
        self.failed.emit(error)
