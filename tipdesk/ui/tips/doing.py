"""Does acts on the writing worker, one after the other; many at once in steps, with a cancel."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from tipdesk.desk.in_bulk import Applied
from tipdesk.errors import TipdeskError
from tipdesk.ui.far import IN_STEPS, told
from tipdesk.ui.shell.runner import Runner, Told
from tipdesk.ui.tips.acts import Act
from tipdesk.ui.tongue import tr

__all__ = ["IN_STEPS", "Doing", "applied", "told"]


class Doing(QObject):
    """`done(Act)` once the desk has kept it, `failed(error)` when it kept nothing; the page's undo takes it back."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner

    def do(self, act: Act) -> None:
        if act.steps is not None and len(act.tips) >= IN_STEPS:
            self._in_steps(act, act.steps)
            return
        self._runner.write(act.do, lambda _nothing: self.done.emit(act), owner=self, failed=self._failed)

    def _in_steps(self, act: Act, steps: Callable[[], Iterator[Applied]]) -> None:
        came = [0]

        def step(one: Applied) -> None:
            came[0] = one.done

        def ended() -> None:
            # Stopped half way, what was done stays, and is one step of the history.
            words = act.words_for(came[0]) if act.words_for is not None and came[0] < len(act.tips) else act.words
            self.done.emit(replace(act, tips=act.tips[: came[0]], words=words))

        self._runner.steps(steps, step, ended, owner=self, failed=self._failed, name=tr("Deciding"), told=applied)

    def _failed(self, error: TipdeskError) -> None:
        self.failed.emit(error)


def applied(step: Applied) -> Told:
    return told(step.done, step.total)
