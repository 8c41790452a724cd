"""The task runner: results arrive in the window's thread, dead views are not called, short writes pass long ones."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tipdesk.errors import DiskFull, TipdeskError
from tipdesk.ui.shell.runner import Runner


def unwanted(failure: TipdeskError) -> None:
    raise AssertionError(failure)


def test_work_runs_on_a_worker_and_its_result_arrives_in_the_windows_thread(qtbot: QtBot, runner: Runner) -> None:
    owner, seen = QObject(), []
    runner.read(threading.get_ident, lambda at: seen.append((at, threading.get_ident())), owner=owner, failed=unwanted)
    qtbot.waitUntil(lambda: bool(seen))
    worked, arrived = seen[0]
    assert worked != arrived == threading.get_ident()


def test_reading_does_not_wait_for_writing(qtbot: QtBot, runner: Runner) -> None:
    owner, seen, gate = QObject(), [], threading.Event()
    runner.write(gate.wait, lambda _: seen.append("written"), owner=owner, failed=unwanted)
    runner.read(lambda: "read", seen.append, owner=owner, failed=unwanted)
    qtbot.waitUntil(lambda: seen == ["read"])
    gate.set()
    qtbot.waitUntil(lambda: seen == ["read", "written"])


def test_what_is_part_of_life_comes_back_as_a_failure(qtbot: QtBot, runner: Runner) -> None:
    owner, failures = QObject(), []

    def full() -> None:
        raise DiskFull("inbox.db")

    runner.write(full, unwanted, owner=owner, failed=failures.append)
    qtbot.waitUntil(lambda: failures == [DiskFull("inbox.db")])


def test_a_bug_reaches_the_exception_hook_and_no_page(
    qtbot: QtBot, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, caught = QObject(), []
    monkeypatch.setattr(sys, "excepthook", lambda *told: caught.append(told[0]))
    runner.read(lambda: 1 // 0, unwanted, owner=owner, failed=unwanted)
    qtbot.waitUntil(lambda: caught == [ZeroDivisionError])


def test_a_view_that_died_is_not_called(qtbot: QtBot, runner: Runner) -> None:
    dead, alive, seen, gate = QObject(), QObject(), [], threading.Event()
    runner.read(gate.wait, lambda _: seen.append("dead"), owner=dead, failed=unwanted)
    runner.read(lambda: None, lambda _: seen.append("alive"), owner=alive, failed=unwanted)
    delete(dead)
    gate.set()
    qtbot.waitUntil(lambda: "alive" in seen)
    assert seen == ["alive"]


def test_a_short_write_passes_between_the_steps_of_a_long_one(qtbot: QtBot, runner: Runner) -> None:
    owner, seen, asked = QObject(), [], threading.Event()

    def long() -> Iterator[str]:
        yield "first"
        asked.wait()
        yield "second"
        yield "third"

    runner.steps(long, seen.append, lambda: seen.append("end"), owner=owner, failed=unwanted)
    qtbot.waitUntil(lambda: "first" in seen)
    runner.write(lambda: "short", seen.append, owner=owner, failed=unwanted)
    asked.set()
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen.index("short") < seen.index("third")


def test_cancelling_closes_the_work_on_its_own_worker(qtbot: QtBot, runner: Runner) -> None:
    owner, seen, closed = QObject(), [], []

    def long() -> Iterator[int]:
        try:
            yield from range(10_000_000)
        finally:
            closed.append(threading.current_thread().name)

    running = runner.steps(long, lambda _: None, lambda: seen.append("end"), owner=owner, failed=unwanted)
    running.cancel()
    qtbot.waitUntil(lambda: seen == ["end"])
    assert closed in ([], ["tipdesk-writes"])


def test_a_failure_in_long_work_ends_it_once(qtbot: QtBot, runner: Runner) -> None:
    owner, steps, failures = QObject(), [], []

    def long() -> Iterator[int]:
        yield 1
        raise DiskFull("docs")

    runner.steps(long, steps.append, lambda: steps.append("end"), owner=owner, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert (steps, failures) == ([1], [DiskFull("docs")])


def test_long_reading_that_nobody_waits_for_lets_every_question_pass(qtbot: QtBot, runner: Runner) -> None:
    owner, seen = QObject(), list[str]()
    asked = threading.Event()

    def make() -> Iterator[None]:
        for n in range(3):
            seen.append(f"step {n}")
            if n == 0:
                asked.wait(10)
            yield None

    running = runner.read_steps(make, owner=owner, failed=unwanted)
    qtbot.waitUntil(lambda: seen == ["step 0"])
    runner.read(lambda: seen.append("question"), lambda _: None, owner=owner, failed=unwanted)
    asked.set()
    qtbot.waitUntil(lambda: len(seen) == 4)
    assert seen == ["step 0", "question", "step 1", "step 2"]
    assert running.name == ""


def test_a_lock_comes_behind_the_writes_and_before_any_further_step_and_nobody_else_is_called(
    qtbot: QtBot, runner: Runner
) -> None:
    owner, seen, gate = QObject(), list[str](), threading.Event()

    def make() -> Iterator[str]:
        try:
            for n in range(100):
                gate.wait(10)
                seen.append(f"step {n}")
                yield "called"
        finally:
            seen.append("closed over a locked desk")

    runner.steps(make, seen.append, lambda: seen.append("ended"), owner=owner, failed=unwanted, name="Importing")
    runner.write(lambda: seen.append("draft sealed"), lambda _: seen.append("called"), owner=owner, failed=unwanted)
    runner.last(lambda: seen.append("locked"), lambda: seen.append("away"))
    gate.set()
    qtbot.waitUntil(lambda: "away" in seen)
    assert seen in (["draft sealed", "locked", "away"], ["step 0", "draft sealed", "locked", "away"])


def test_a_lock_that_fails_goes_away_all_the_same(qtbot: QtBot, runner: Runner) -> None:
    seen = list[str]()

    def full() -> None:
        raise DiskFull("log.db")

    runner.last(full, lambda: seen.append("away"))
    qtbot.waitUntil(lambda: seen == ["away"])


def test_a_read_that_fails_because_the_desk_is_locked_shows_nothing(
    qtbot: QtBot, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, caught, seen, gate = QObject(), [], list[str](), threading.Event()
    monkeypatch.setattr(sys, "excepthook", lambda *told: caught.append(told[0]))

    def read() -> None:
        gate.wait(10)
        raise ValueError("the view is closed")

    runner.read(read, unwanted, owner=owner, failed=unwanted)
    runner.last(gate.set, lambda: seen.append("away"))
    qtbot.waitUntil(lambda: seen == ["away"])
    qtbot.wait(50)
    assert caught == []


def test_a_window_that_is_closed_waits_for_what_was_to_be_written_and_then_for_the_lock(runner: Runner) -> None:
    owner, seen = QObject(), list[str]()
    for n in range(5):
        runner.write(lambda n=n: seen.append(f"draft {n}"), unwanted, owner=owner, failed=unwanted)
    runner.finish(lambda: seen.append("locked"))
    assert seen == ["draft 0", "draft 1", "draft 2", "draft 3", "draft 4", "locked"]
