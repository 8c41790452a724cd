"""One import under way: what was read so far, what is ticked, what is kept; reading and filing may run side by side."""

from collections.abc import Callable, Collection
from threading import Event

from PySide6.QtCore import QObject, Signal

from tipdesk.errors import TipdeskError
from tipdesk.intake.filing import Step
from tipdesk.intake.preview import Looking, Preview
from tipdesk.ui.intake.gateway import ImportGateway
from tipdesk.ui.intake.stages import Stage
from tipdesk.ui.intake.told import told_filing, told_looking
from tipdesk.ui.shell.runner import Runner, Running


class Work(QObject):
    """`rows_came` and `ticks_changed` say what is to be shown anew; `moved` that the stage or its words are others."""

    rows_came = Signal()
    ticks_changed = Signal()
    moved = Signal()
    kept_more = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(self, runner: Runner, gateway: ImportGateway, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self.gateway = runner, gateway
        self.preview = Preview()
        self.paths: tuple[str, ...] = ()
        self.records: tuple[str, ...] = ()
        self._came: set[str] = set()
        self._kept_once = Preview()
        self.looking: Looking | None = None
        self.step: Step | None = None
        self.stopped = False
        self._reading: Running | None = None
        self._filing: Running | None = None
        self._goes_on = False
        self._done = False
        self._stop = Event()
        self._name = ""

    @property
    def stage(self) -> Stage:
        if self._filing is not None or self._goes_on:
            return Stage.FILING
        if self._reading is not None:
            return Stage.LOOKING
        if self._done:
            return Stage.DONE
        return Stage.READY if self.paths else Stage.CHOOSING

    @property
    def is_reading(self) -> bool:
        return self._reading is not None

    @property
    def is_filing(self) -> bool:
        return self._filing is not None

    def look_into(self, paths: tuple[str, ...], gateway: ImportGateway, name: str) -> None:
        """Begin anew. What was being filed goes on to its next commit, and what was kept stays."""
        self.stop()
        self.gateway, self.paths, self.records = gateway, paths, ()
        self._came.clear()
        self.preview, self.looking, self.step = Preview(), None, None
        self._done = self.stopped = False
        running = self._runner.steps(
            lambda: gateway.look(paths), self._current(self._looked), lambda: self._read(running), owner=self,
            failed=lambda error: self._look_failed(running, error), name=name, told=told_looking,
        )  # fmt: skip
        self._reading = running
        self.moved.emit()

    def forget(self) -> None:
        """Back to the beginning."""
        self.stop()
        self.paths, self.preview, self._done = (), Preview(), False
        self.moved.emit()

    def tick(self, places: tuple[int, ...], *, ticked: bool) -> None:
        self.preview = self.preview.ticking(places, ticked=ticked)
        self.ticks_changed.emit()

    def keep(self, name: str) -> None:
        """File what is ticked; while reading goes on, what is read later joins when all is read."""
        if not self.preview.counts.ticked:
            return
        self._name = name
        self._goes_on, self._done, self.stopped = True, False, False
        self._file()

    def stop(self) -> None:
        """Reading and filing end at their next step; what was kept stays."""
        self.stopped = self.stopped or self._goes_on or self._reading is not None
        self._stop.set()
        self._goes_on = False
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.moved.emit()

    def holds(self, some: Collection[str]) -> bool:
        """Whether all of these came by this import, taken back or not."""
        return self._came.issuperset(some)

    def withdrawn(self, some: Collection[str]) -> int:
        """These were taken back, or brought back where they had been; how many were taken."""
        before, turned = frozenset(self.records), frozenset(some)
        taken = before & turned
        left = [one for one in self.records if one not in taken] if taken else [*self.records, *some]
        self.records = tuple(left)
        if not left:
            self._kept_once = self.preview
            self._done, self.preview = False, self.preview.giving_back()
            self.ticks_changed.emit()
        elif not before and self.stage is Stage.READY:
            # All of it had been taken back, and is done again.
            self._done, self.preview = True, self._kept_once
            self.ticks_changed.emit()
        self.moved.emit()
        return len(taken)

    # Reading

    def _current(self, then: Callable[[Looking | Preview], None]) -> Callable[[Looking | Preview], None]:
        """Steps of a look that was given up for another are let go."""
        paths = self.paths

        def heard(step: Looking | Preview) -> None:
            if self.paths is paths and self._reading is not None:
                then(step)

        return heard

    def _looked(self, step: Looking | Preview) -> None:
        if isinstance(step, Preview):
            # Its rows came one by one; ticks and what is kept stand in ours.
            self.preview = self.preview.read_whole()
            return
        self.looking = step
        self.preview = self.preview.joined(step)
        self.rows_came.emit()

    def _read(self, running: Running) -> None:
        if self._reading is not running:
            return
        self._reading = None
        self.stopped = self.stopped or running.stop.is_set()
        if self._goes_on and self._filing is None:
            if self.preview.counts.ticked:
                self._file()
            else:
                self._finish()
        self.moved.emit()
        if not self._goes_on:
            self.ended.emit()

    def _look_failed(self, running: Running, error: TipdeskError) -> None:
        if self._reading is running:
            self._reading = None
            self.moved.emit()
            self.failed.emit(error)

    # Filing

    def _file(self) -> None:
        """One pass over what is ticked now."""
        preview, gateway, paths, self._stop = self.preview, self.gateway, self.paths, Event()
        stopped = self._stop.is_set
        self._filing = self._runner.steps(
            lambda: gateway.file(preview, paths, stopped), self._filed, self._filed_all, owner=self,
            failed=self._file_failed, name=self._name, told=told_filing, on_cancel=self._stop.set,
        )  # fmt: skip
        self.moved.emit()

    def _filed(self, step: Step) -> None:
        self.step = step
        if step.records:
            self.records = (*self.records, *step.records)
            self._came.update(step.records)
            self.preview = self.preview.keeping(step.kept)
            self.ticks_changed.emit()
            self.kept_more.emit()
        self.moved.emit()

    def _filed_all(self) -> None:
        """What is still ticked could not be read; unless more came meanwhile."""
        self._filing = None
        if self._goes_on and self._reading is None and self._came_meanwhile():
            self._file()
            return
        if self._reading is None or not self._goes_on:
            self.stopped = self.stopped or self._stop.is_set()
            self._finish()
        self.moved.emit()
        if not self._goes_on:
            self.ended.emit()

    def _came_meanwhile(self) -> bool:
        return bool(self.preview.counts.ticked) and bool(self.step is not None and self.step.filed)

    def _finish(self) -> None:
        self._goes_on = False
        self._done = not self.stopped
        gateway = self.gateway
        self._runner.write(gateway.ended, lambda _nothing: None, owner=self, failed=self.failed.emit)

    def _file_failed(self, error: TipdeskError) -> None:
        self._filing, self._goes_on, self.stopped = None, False, True
        self.moved.emit()
        self.failed.emit(error)
