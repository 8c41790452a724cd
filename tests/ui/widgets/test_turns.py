"""Steps run one by one, with the window's own events between them, and end with their owner."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.widgets.turns import Turns


def test_between_two_steps_others_have_their_turn(qtbot: QtBot) -> None:
    owner, said = QObject(), list[str]()

    def steps() -> Iterator[None]:
        said.append("one")
        QTimer.singleShot(0, owner, lambda: said.append("between"))
        yield
        said.append("two")

    turns = Turns(owner)
    turns.run(steps())
    assert said == []
    qtbot.waitUntil(lambda: not turns.busy)
    assert said == ["one", "between", "two"]


def test_what_is_begun_later_takes_over_also_from_within_a_step(qtbot: QtBot) -> None:
    owner, said = QObject(), list[str]()
    turns = Turns(owner)

    def later(name: str) -> Iterator[None]:
        said.append(name)
        yield
        said.append(f"{name} whole")

    def first() -> Iterator[None]:
        said.append("first")
        turns.run(later("second"))
        yield
        said.append("never")

    turns.run(later("overtaken"))
    turns.run(first())
    qtbot.waitUntil(lambda: not turns.busy)
    assert said == ["first", "second", "second whole"]
    turns.run(later("stopped"))
    turns.stop()
    qtbot.wait(20)
    assert said[-1] == "second whole"


def test_what_is_half_made_is_not_painted_and_what_failed_is(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    turns, said = Turns(page, still=page), list[str]()

    def steps() -> Iterator[None]:
        said.append("half")
        yield
        said.append("whole")

    def fails() -> Iterator[None]:
        yield
        raise ZeroDivisionError

    turns.run(steps())
    assert not page.updatesEnabled()
    qtbot.waitUntil(lambda: said == ["half", "whole"])
    qtbot.waitUntil(page.updatesEnabled)
    with qtbot.captureExceptions() as caught:
        turns.run(fails())
        qtbot.waitUntil(lambda: not turns.busy)
    assert [one[0] for one in caught] == [ZeroDivisionError]
    assert page.updatesEnabled()


def test_what_was_begun_ends_with_its_owner(qtbot: QtBot) -> None:
    owner, said = QObject(), list[str]()

    def steps() -> Iterator[None]:
        while True:
            said.append("step")
            yield

    Turns(owner).run(steps())
    qtbot.waitUntil(lambda: len(said) > 2)
    owner.deleteLater()
    qtbot.wait(20)
    count = len(said)
    qtbot.wait(20)
    assert len(said) == count
