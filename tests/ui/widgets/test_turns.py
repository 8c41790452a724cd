"""Steps run one by one, with the window's own events between them, and end with their owner."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from tipdesk.ui.widgets.turns import Turns


def test_between_two_steps_others_have_their_turn(qtbot: QtBot) -> None:
    owner, said = QObject(), list[str]()

    def steps() -> Iterator[None]:
        said.append("one")
        QTimer.singleShot(0, owner, lambda: said.append("between"))
        yield
        said.append("two")

    Turns(owner, steps())
    assert said == []
    qtbot.waitUntil(lambda: "two" in said)
    assert said == ["one", "between", "two"]
    qtbot.waitUntil(lambda: not owner.findChildren(Turns))


def test_what_was_begun_ends_with_its_owner(qtbot: QtBot) -> None:
    owner, said = QObject(), list[str]()

    def steps() -> Iterator[None]:
        while True:
            said.append("step")
            yield

    Turns(owner, steps())
    qtbot.waitUntil(lambda: len(said) > 2)
    owner.deleteLater()
    qtbot.wait(20)
    count = len(said)
    qtbot.wait(20)
    assert len(said) == count
