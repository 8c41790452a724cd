"""Undo and redo: one at once, thousands in the task runner, with how far it is and a cancel that keeps what is done."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject

from tipdesk.desk.history import Going, What
from tipdesk.errors import TipdeskError
from tipdesk.ui.far import IN_STEPS, told
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.steps import Steps
from tipdesk.ui.tongue import tr
from tipdesk.ui.undone import redone, stopped, undone


class Steppable(Protocol):
    """What it reaches of the page."""

    runner: Runner

    def stepped(self, what: What, words: str) -> None:
        """So much is taken back or done again; every page asks again."""
        ...

    def not_stepped(self, error: TipdeskError) -> None: ...


class Stepping:
    """One for a page, which owns what runs."""

    def __init__(self, page: Steppable, owner: QObject, steps: Steps) -> None:
        self._page, self._owner, self._steps = page, owner, steps

    def undo(self) -> None:
        """The last step of the window, wherever it was done."""
        steps = self._steps
        if _is_long(steps.last()):
            self._in_pieces(steps.undoing, undone, tr("Undoing"))
        else:
            self._at_once(steps.undo, undone)

    def redo(self) -> None:
        steps = self._steps
        if _is_long(steps.next()):
            self._in_pieces(steps.redoing, redone, tr("Doing again"))
        else:
            self._at_once(steps.redo, redone)

    def _at_once(self, work: Callable[[], What], words: Callable[[What], str]) -> None:
        page = self._page
        page.runner.write(
            work, lambda what: page.stepped(what, words(what)), owner=self._owner, failed=page.not_stepped
        )

    def _in_pieces(self, work: Callable[[], Iterator[Going]], words: Callable[[What], str], name: str) -> None:
        page, far = self._page, list[Going]()

        def ended() -> None:
            if far:
                last = far[-1]
                so_far = replace(last.what, records=last.what.records[: last.done])
                page.stepped(so_far, words(last.what) if last.is_whole else stopped(last))

        def failed(error: TipdeskError) -> None:
            # What went before stands, and is to be seen.
            ended()
            page.not_stepped(error)

        page.runner.steps(
            work, far.append, ended, owner=self._owner, failed=failed, name=name,
            told=lambda one: told(one.done, one.what.count),
        )  # fmt: skip


def _is_long(what: What | None) -> bool:
    return what is not None and what.count >= IN_STEPS
