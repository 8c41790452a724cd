"""The task runner: one worker that writes, one that reads; results come back to the window as values.

Long work is an iterator of steps on the writing worker, and short writes run between its steps.
This is the one place that catches `Exception`: what is not part of life goes to the exception hook.
"""

import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from tipdesk.errors import TipdeskError

T = TypeVar("T")


@dataclass
class _Task:
    owner: QObject
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[TipdeskError], None]


@dataclass(frozen=True)
class Told:
    """How far long work has come: in words, and as a part of the whole (0: nobody knows)."""

    words: str = ""
    part: float = 0.0


@dataclass
class Running:
    """Work in steps; `cancel` stops it before the next step, and the iterator is closed on its own worker.

    What its steps have done so far stays done.
    """

    owner: QObject
    make: Callable[[], Iterator[Any]]
    on_step: Callable[[Any], None]
    then: Callable[[], None]
    failed: Callable[[TipdeskError], None]
    stop: threading.Event = field(default_factory=threading.Event)
    steps: Iterator[Any] | None = None
    name: str = ""
    """What runs, in words for the status bar; nameless work is not shown there."""
    told: Told = field(default_factory=Told)
    on_cancel: Callable[[], None] | None = None
    """Work that ends by itself when it is asked to; none: it is stopped between two steps."""

    def cancel(self) -> None:
        if self.on_cancel is not None:
            self.on_cancel()
        else:
            self.stop.set()


class _Worker(threading.Thread):
    """Runs tasks in order; where there are none, takes one step of the long work that waits."""

    def __init__(self, name: str, deliver: Callable[[Callable[[], None], QObject], None]) -> None:
        super().__init__(name=name, daemon=True)
        self._deliver = deliver
        self._tasks: deque[_Task] = deque()
        self._long: deque[Running] = deque()
        self._wake = threading.Condition()
        self._ended = self._halted = self._drains = False
        self._left: list[Running] = []
        """What was halted is kept, not closed: its last lines would ask a desk that is locked."""

    def halt(self) -> None:
        """No further step of long work: what its steps have done is done, and the process ends."""
        with self._wake:
            self._halted = True
            self._left += self._long
            self._long.clear()

    def add(self, task: _Task | Running) -> None:
        with self._wake:
            if isinstance(task, _Task):
                self._tasks.append(task)
            else:
                self._long.append(task)
            self._wake.notify()

    def end(self, *, drains: bool = False) -> None:
        """`drains`: what was asked for is done first."""
        with self._wake:
            self._ended, self._drains = True, drains
            self._wake.notify()

    def run(self) -> None:
        while True:
            with self._wake:
                while not (self._tasks or self._long or self._ended):
                    self._wake.wait()
                if self._ended and not (self._drains and self._tasks):
                    return
                task = self._tasks.popleft() if self._tasks else self._long.popleft()
            if isinstance(task, _Task):
                self._one(task)
            elif self._step(task):
                with self._wake:
                    (self._left if self._halted else self._long).append(task)

    def _one(self, task: _Task) -> None:
        try:
            result = task.work()
        except TipdeskError as error:
            self._deliver(_bind(task.failed, error), task.owner)
        except Exception:  # noqa: BLE001  # the one place (STYLE 8): bugs go to the hook
            self._deliver(_raiser(sys.exc_info()), task.owner)
        else:
            self._deliver(_bind(task.then, result), task.owner)

    def _step(self, running: Running) -> bool:
        """Take one step; True while there is more."""
        try:
            if running.steps is None:
                running.steps = running.make()
            if running.stop.is_set():
                close = getattr(running.steps, "close", None)
                if close is not None:
                    close()
                self._deliver(running.then, running.owner)
                return False
            step = next(running.steps)
        except StopIteration:
            self._deliver(running.then, running.owner)
        except TipdeskError as error:
            self._deliver(_bind(running.failed, error), running.owner)
        except Exception:  # noqa: BLE001  # as above
            self._deliver(_raiser(sys.exc_info()), running.owner)
        else:
            self._deliver(_bind(running.on_step, step), running.owner)
            return True
        return False


def _bind(call: Callable[[Any], None], value: Any) -> Callable[[], None]:
    return lambda: call(value)


def _raiser(caught: Any) -> Callable[[], None]:
    return lambda: sys.excepthook(*caught)


class Runner(QObject):
    """Hands work to the workers; `then` and `failed` are called in the window's thread while `owner` lives."""

    _done = Signal(object, object)
    wrote = Signal()
    """A write has ended well."""
    began = Signal(object)
    ended = Signal(object)
    """Long work, by its `Running`; it ends however it ends."""
    moved = Signal(object)
    """Long work has told how far it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._writer = _Worker("tipdesk-writes", self._done.emit)
        self._reader = _Worker("tipdesk-reads", self._done.emit)
        self._halted = False
        self._looker = _Worker("tipdesk-looks", self._done.emit)
        self._writer.start()
        self._reader.start()

    def read(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[TipdeskError], None],
    ) -> None:
        self._reader.add(_Task(owner, work, then, failed))

    def look(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[TipdeskError], None],
    ) -> None:
        """What a hostile document may hold up: on a worker of its own, so that no list waits for it."""
        if self._looker.ident is None:
            # Begun once; after the end, what is asked for waits for good, as on the other workers.
            self._looker.start()
        self._looker.add(_Task(owner, work, then, failed))

    def write(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[TipdeskError], None],
    ) -> None:
        def written(result: T) -> None:
            self.wrote.emit()
            then(result)

        self._writer.add(_Task(owner, work, written, failed))

    def steps(
        self,
        make: Callable[[], Iterator[T]],
        on_step: Callable[[T], None],
        then: Callable[[], None],
        *,
        owner: QObject,
        failed: Callable[[TipdeskError], None],
        name: str = "",
        told: Callable[[T], Told] | None = None,
        on_cancel: Callable[[], None] | None = None,
    ) -> Running:
        """`name`, and what `told` makes of a step, stand in the status bar while it runs."""

        def step(made: T) -> None:
            if told is not None:
                running.told = told(made)
                self.moved.emit(running)
            on_step(made)

        def done() -> None:
            self.ended.emit(running)
            self.wrote.emit()
            then()

        def refused(failure: TipdeskError) -> None:
            self.ended.emit(running)
            failed(failure)

        running = Running(owner, make, step, done, refused, name=name, on_cancel=on_cancel)
        self.began.emit(running)
        self._writer.add(running)
        return running

    def read_steps(
        self, make: Callable[[], Iterator[object]], *, owner: QObject, failed: Callable[[TipdeskError], None]
    ) -> Running:
        """Long reading that nobody waits for: a step whenever the reading worker has nothing to do."""
        running = Running(owner, make, lambda _step: None, lambda: None, failed)
        self._reader.add(running)
        return running

    def last(self, work: Callable[[], object], then: Callable[[], None]) -> None:
        """The lock: behind the writes that were asked for, before any further step of what takes long.

        Nobody else is called back any more: what they asked for ends with the process.
        """
        self._halted = True
        self._reader.end()
        self._writer.halt()
        self._writer.add(_Task(self, work, lambda _: then(), lambda _: then()))

    def finish(self, work: Callable[[], object]) -> None:
        """The window is closed: as `last`, and waits for it, since there is nobody to call back."""
        self.last(work, lambda: None)
        self._writer.end(drains=True)
        for worker in (self._writer, self._reader):
            worker.join(timeout=5)

    def end(self) -> None:
        """Let the workers go; what is under way finishes its step first."""
        workers = [one for one in (self._writer, self._reader, self._looker) if one.is_alive()]
        for worker in workers:
            worker.end()
        for worker in workers:
            worker.join(timeout=5)

    def _arrived(self, call: object, owner: object) -> None:
        if self._halted and owner is not self:
            return
        # A view that died is not called (STYLE 13).
        if isinstance(owner, QObject) and isValid(owner) and callable(call):
            call()
