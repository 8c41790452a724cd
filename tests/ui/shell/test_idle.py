"""The idle lock counts seconds without a touch, and a clock that jumps locks sooner, never later."""

from fakes import Clock
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.shell.idle import Idle


def idle(clock: Clock, parent: QObject) -> tuple[Idle, list[str]]:
    told: list[str] = []
    made = Idle(clock, 600, parent)
    made.due.connect(lambda: told.append("due"))
    made.left.connect(lambda seconds: told.append(f"{seconds}"))
    made.start(600)
    return made, told


def test_it_counts_down_and_locks(qapp: QApplication) -> None:
    clock = Clock()
    made, told = idle(clock, qapp)
    clock.pass_ms(19_000)
    made.look()
    clock.pass_ms(581_000)
    made.look()
    assert told == ["600", "580", "due"]


def test_any_key_stays(qapp: QApplication) -> None:
    clock = Clock()
    made, told = idle(clock, qapp)
    clock.pass_ms(599_000)
    made.eventFilter(made, QEvent(QEvent.Type.KeyPress))
    clock.pass_ms(5_000)
    made.look()
    assert told == ["600", "600", "594"]


def test_what_is_typed_in_a_window_stays(qtbot: QtBot, qapp: QApplication) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    clock = Clock()
    made, told = idle(clock, qapp)
    clock.pass_ms(599_000)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    clock.pass_ms(5_000)
    made.look()
    assert told == ["600", "600", "594"]


def test_a_window_that_opened_meanwhile_is_heard_too(qtbot: QtBot, qapp: QApplication) -> None:
    clock = Clock()
    made, told = idle(clock, qapp)
    beside = QWidget()
    qtbot.addWidget(beside)
    beside.show()
    clock.pass_ms(900)
    made.look()
    clock.pass_ms(598_000)
    QTest.mouseMove(beside.windowHandle(), QPoint(4, 4))
    clock.pass_ms(5_000)
    made.look()
    assert told == ["600", "599", "600", "594"]


def test_the_first_key_after_a_sleep_that_was_too_long_comes_too_late(qapp: QApplication) -> None:
    clock = Clock()
    made, told = idle(clock, qapp)
    clock.pass_ms(8 * 3_600_000)
    made.eventFilter(made, QEvent(QEvent.Type.KeyPress))
    assert told == ["600", "due"]


def test_touches_of_the_same_second_are_counted_without_a_word(qapp: QApplication) -> None:
    clock = Clock()
    made, told = idle(clock, qapp)
    for _ in range(9):
        clock.pass_ms(100)
        made.eventFilter(made, QEvent(QEvent.Type.MouseMove))
    assert told == ["600"]


def test_a_clock_that_was_set_back_locks_at_once(qapp: QApplication) -> None:
    clock = Clock()
    made, told = idle(clock, qapp)
    clock.pass_ms(-60_000)
    made.look()
    assert told == ["600", "due"]


def test_after_a_sleep_longer_than_the_time_it_is_locked_at_the_first_look(qapp: QApplication) -> None:
    clock = Clock()
    made, told = idle(clock, qapp)
    clock.pass_ms(8 * 3_600_000)
    made.look()
    assert told == ["600", "due"]
