"""Long work in the status bar: nothing for what is quick, several at once, how far, cancel that keeps what is done."""

from collections.abc import Iterator
from threading import Event

import pytest
from fakes import Clock
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.errors import TipdeskError
from tipdesk.ui.look import Look
from tipdesk.ui.shell.runner import Runner, Running, Told
from tipdesk.ui.shell.running_sheet import RunningSheet
from tipdesk.ui.shell.works import Works
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.label import Line


def unwanted(failure: TipdeskError) -> None:
    raise AssertionError(failure)


class Long:
    """Steps that wait to be let go, one by one; what was done stays done."""

    def __init__(self, steps: int = 10) -> None:
        self.steps, self.done, self.ended = steps, list[int](), False
        self.go = [Event() for _ in range(steps)]
        self.owner = QObject()

    def make(self) -> Iterator[int]:
        try:
            for n in range(self.steps):
                self.go[n].wait(10)
                self.done.append(n)
                yield n
        finally:
            self.ended = True

    def run(self, runner: Runner, name: str) -> Running:
        return runner.steps(
            self.make, lambda _n: None, lambda: None, owner=self.owner, failed=unwanted, name=name,
            told=lambda n: Told(f"{n + 1} of {self.steps}", (n + 1) / self.steps),
        )  # fmt: skip

    def let(self, *steps: int) -> None:
        for n in steps:
            self.go[n].set()

    def let_all(self) -> None:
        self.let(*range(self.steps))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def works(runner: Runner, clock: Clock, qapp: QApplication) -> Works:
    made = Works(clock, qapp)
    for signal, slot in ((runner.began, made.began), (runner.moved, made.moved), (runner.ended, made.ended)):
        signal.connect(slot)
    return made


def words(works: Works) -> list[str]:
    return [work.words for work in works.shown()]


def test_it_says_how_far_it_is_and_how_long_it_will_take(
    qtbot: QtBot, runner: Runner, works: Works, clock: Clock
) -> None:
    long = Long()
    long.run(runner, "Importing")
    assert words(works) == []
    qtbot.waitUntil(lambda: words(works) == ["Importing"])
    clock.pass_ms(10_000)
    long.let(0)
    qtbot.waitUntil(lambda: "1 of 10" in words(works)[0])
    assert words(works) == ["Importing · 1 of 10 · about 2 min left"]
    long.let_all()
    qtbot.waitUntil(lambda: words(works) == [])


def test_several_run_at_once_each_a_step_in_turn(qtbot: QtBot, runner: Runner, works: Works) -> None:
    first, second = Long(3), Long(3)
    first.run(runner, "Importing")
    second.run(runner, "Verifying")
    first.let(0)
    second.let(0)
    qtbot.waitUntil(lambda: words(works) == ["Importing · 1 of 3", "Verifying · 1 of 3"])
    first.let_all()
    second.let_all()
    qtbot.waitUntil(lambda: works.shown() == () and len(second.done) == 3)


def test_cancel_keeps_what_is_done_and_does_no_more(qtbot: QtBot, runner: Runner, works: Works) -> None:
    long = Long()
    long.run(runner, "Importing")
    long.let(0, 1)
    qtbot.waitUntil(lambda: "2 of 10" in "".join(words(works)))
    works.shown()[0].running.cancel()
    long.let(2)
    qtbot.waitUntil(lambda: long.ended and words(works) == [])
    assert long.done == [0, 1, 2]


def test_work_that_ends_by_itself_is_asked_to(qtbot: QtBot, runner: Runner, works: Works) -> None:
    asked = Event()
    owner = QObject()

    def make() -> Iterator[int]:
        while not asked.wait(0.01):
            yield 1
        yield 2

    seen: list[int] = []
    runner.steps(make, seen.append, lambda: None, owner=owner, failed=unwanted, name="Reading", on_cancel=asked.set)
    qtbot.waitUntil(lambda: words(works) == ["Reading"])
    works.shown()[0].running.cancel()
    qtbot.waitUntil(lambda: words(works) == [])
    assert seen[-1] == 2


def test_the_list_shows_each_with_its_cancel_and_follows_them(
    qtbot: QtBot, runner: Runner, works: Works, look: Look
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    first, second = Long(), Long()
    first.run(runner, "Importing")
    second.run(runner, "Verifying")
    qtbot.waitUntil(lambda: len(works.shown()) == 2)
    sheet = RunningSheet(look, window, works)
    sheet.open()
    names = [b.accessibleName() for b in sheet.findChildren(Button) if b.text() == "Cancel"]
    assert names == ["Cancel: Importing", "Cancel: Verifying"]
    first.let(0)
    qtbot.waitUntil(lambda: any(line.accessibleName() == "1 of 10" for line in sheet.findChildren(Line)))
    cancel = next(b for b in sheet.findChildren(Button) if b.accessibleName() == "Cancel: Importing")
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Space)
    first.let_all()
    second.let(0)
    qtbot.waitUntil(lambda: first.ended and [w.name for w in works.shown()] == ["Verifying"])
    second.let_all()
    qtbot.waitUntil(lambda: works.shown() == ())
