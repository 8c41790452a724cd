"""The window: its title says nothing, lock asks nothing, keys go where the map says."""

from dataclasses import dataclass, field
from functools import partial

import pytest
from fakes import Clock
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.changes import GoToImport, GoToInbox, GoToLog, Want
from tipdesk.ui.keys import MAP, Acts, Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.shell.clipboard import GuardedClipboard
from tipdesk.ui.shell.idle import Idle
from tipdesk.ui.shell.key_sheet import KeySheet
from tipdesk.ui.shell.pages import GOES
from tipdesk.ui.shell.room import Room
from tipdesk.ui.shell.runner import Running
from tipdesk.ui.shell.shown import Network
from tipdesk.ui.shell.window import Window
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.curtain import Curtain
from tipdesk.ui.widgets.label import Line
from tipdesk.ui.widgets.over import Over

HELP = (("index.md", "# What is Tipdesk?\n[Lock](lock.md)"), ("lock.md", "# How does it lock?\nIt ends."))


class Desk(Room):
    """Two regions with a field each, and a list of where one wanted to go."""

    def __init__(self) -> None:
        super().__init__()
        self.went: list[Want] = []
        self.left_times = 0
        self.left, self.right = QWidget(), QWidget()
        whole = QVBoxLayout(self)
        for region in (self.left, self.right):
            QVBoxLayout(region).addWidget(QLineEdit())
            whole.addWidget(region)

    def go(self, want: Want) -> None:
        self.went.append(want)

    def leave(self) -> None:
        self.left_times += 1

    def start(self) -> None:
        self.go(GoToInbox())

    def acts(self) -> Acts:
        return {intent: partial(self.go, want) for intent, want in GOES.items() if intent is not Intent.SETTINGS}

    def regions(self) -> tuple[QWidget, ...]:
        return self.left, self.right


@dataclass
class Shown:
    window: Window
    clock: Clock
    clipboard: GuardedClipboard
    locks: list[str] = field(default_factory=list)

    def words(self) -> str:
        return " ".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, look: Look) -> Shown:
    clock = Clock()
    clipboard = GuardedClipboard(qapp.clipboard(), 30, qapp)
    window = Window(look, Network.DENIED, Idle(clock, 600, qapp), clipboard, lambda show: show(HELP))
    qtbot.addWidget(window)
    made = Shown(window, clock, clipboard)
    window.locked.connect(lambda: made.locks.append("locked"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def at_work(shown: Shown) -> Desk:
    desk = Desk()
    shown.window.show_work(desk, 600)
    return desk


def test_the_title_is_tipdesk_and_nothing_else(shown: Shown) -> None:
    at_work(shown)
    assert shown.window.windowTitle() == "Tipdesk"


def test_ctrl_l_asks_nothing_clears_the_clipboard_and_seals_what_is_open(
    qtbot: QtBot, qapp: QApplication, shown: Shown
) -> None:
    desk = at_work(shown)
    shown.clipboard.copy("what a source said")
    qtbot.keyClick(shown.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert (shown.locks, desk.left_times, qapp.clipboard().text()) == (["locked"], 1, "")


def test_closing_the_window_clears_the_clipboard_too(qapp: QApplication, shown: Shown) -> None:
    desk = at_work(shown)
    shown.clipboard.copy("what a source said")
    shown.window.close()
    assert (desk.left_times, qapp.clipboard().text()) == (1, "")


def test_the_idle_lock_counts_in_the_status_bar_and_then_locks(shown: Shown) -> None:
    at_work(shown)
    shown.clock.pass_ms(19_000)
    shown.window.idle.look()
    assert "Locks in 9:40" in shown.words()
    shown.clock.pass_ms(600_000)
    shown.window.idle.look()
    assert shown.locks == ["locked"]


def test_the_status_bar_says_whether_the_system_keeps_it_offline(
    qtbot: QtBot, qapp: QApplication, look: Look, shown: Shown
) -> None:
    assert "Offline, enforced by the system" in shown.words()
    other = Window(look, Network.POSSIBLE, Idle(Clock(), 600, qapp), shown.clipboard, lambda show: show(HELP))
    qtbot.addWidget(other)
    assert any("cannot enforce" in label.text() for label in other.findChildren(QLabel))


def test_keys_of_the_window_go_where_the_map_says(qtbot: QtBot, shown: Shown) -> None:
    desk = at_work(shown)
    qtbot.keyClick(shown.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(shown.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert desk.went == [GoToInbox(), GoToLog(), GoToImport()]


def test_the_bar_says_when_something_was_last_sealed_and_what_runs(qtbot: QtBot, shown: Shown) -> None:
    desk = at_work(shown)
    assert "Last sealed 11:00" in shown.words()
    assert "Locks in 10:00" in shown.words()
    first = Running(desk, lambda: iter(()), print, print, print, name="Importing 26 items")
    second = Running(desk, lambda: iter(()), print, print, print, name="Verifying")
    desk.began.emit(first)
    desk.began.emit(second)
    assert running_words(shown) == ""
    qtbot.waitUntil(lambda: running_words(shown) == "Importing 26 items")
    more = shown.window.status.findChildren(Button)[0]
    qtbot.waitUntil(more.isVisible)
    assert [b.text() for b in shown.window.status.findChildren(Button) if b.isVisible()] == ["and 1 more", "Cancel"]
    qtbot.keyClick(shown.window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "What is running" in shown.words()
    shown.window.status.cancelled.emit()
    assert (first.stop.is_set(), second.stop.is_set()) == (True, False)
    desk.ended.emit(first)
    desk.ended.emit(second)
    assert running_words(shown) == ""


def running_words(shown: Shown) -> str:
    return next(line.accessibleName() for line in shown.window.status.findChildren(Line))


def test_what_is_done_at_once_shows_nothing_in_the_bar(qtbot: QtBot, shown: Shown) -> None:
    desk = at_work(shown)
    running = Running(desk, lambda: iter(()), print, print, print, name="Importing 26 items")
    desk.began.emit(running)
    desk.ended.emit(running)
    qtbot.wait(400)
    assert running_words(shown) == ""


def test_f6_goes_from_region_to_region_and_round(qtbot: QtBot, shown: Shown) -> None:
    desk = at_work(shown)
    first, second = desk.left.findChild(QLineEdit), desk.right.findChild(QLineEdit)
    first.setFocus()
    qtbot.keyClick(shown.window, Qt.Key.Key_F6)
    assert second.hasFocus()
    qtbot.keyClick(shown.window, Qt.Key.Key_F6)
    assert first.hasFocus()
    qtbot.keyClick(shown.window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert second.hasFocus()


def test_a_question_mark_typed_in_a_field_stays_there(qtbot: QtBot, shown: Shown) -> None:
    field = at_work(shown).left.findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "?")
    assert field.text() == "?"


def until_open(qtbot: QtBot, shown: Shown) -> None:
    """What lies over the window is made in turns of the event loop."""
    qtbot.waitUntil(lambda: any(over.isVisible() for over in shown.window.findChildren(Over)))


def test_the_sheet_of_keys_shows_every_key_that_does_something_here(qtbot: QtBot, shown: Shown) -> None:
    at_work(shown)
    shown.window.show_keys()
    until_open(qtbot, shown)
    said = shown.words()
    assert all(hint(row.intent) in said for row in MAP if row.intent in shown.window.acts())
    assert "Ends the process: nothing stays in memory" in said
    assert "Settings" not in said


def test_letters_switched_off_leave_the_signs_alone_too(qtbot: QtBot, shown: Shown) -> None:
    at_work(shown)
    shown.window.letters.on = False
    qtbot.keyClick(shown.window, "?")
    assert not shown.window.findChildren(Curtain)
    shown.window.letters.on = True
    qtbot.keyClick(shown.window, "?")
    until_open(qtbot, shown)
    assert shown.window.findChildren(KeySheet)


def test_what_lies_over_the_window_keeps_its_keys_but_for_the_lock(qtbot: QtBot, shown: Shown) -> None:
    desk = at_work(shown)
    shown.window.show_keys()
    # Already while it is being made.
    qtbot.keyClick(shown.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    until_open(qtbot, shown)
    qtbot.keyClick(shown.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert desk.went == [GoToInbox()]
    qtbot.keyClick(shown.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert shown.locks == ["locked"]


def test_help_goes_from_page_to_page_and_loads_nothing(qtbot: QtBot, shown: Shown) -> None:
    shown.window.show_help()
    until_open(qtbot, shown)
    sheet = shown.window.findChild(QWidget, "help")
    assert sheet is not None
    assert "What is Tipdesk?" in sheet.page.toPlainText()
    sheet.show_page(1)
    assert "It ends." in sheet.page.toPlainText()


def test_locked_the_bar_says_what_is_so(shown: Shown) -> None:
    shown.window.show_alone(QWidget())
    assert "Nothing is in memory while locked: this is a fresh process." in shown.words()
    shown.window.show_alone(QWidget(), "No vault yet")
    assert "No vault yet" in shown.words()


def test_every_page_says_that_few_rule_until_the_root_has_three_holders(shown: Shown) -> None:
    desk = at_work(shown)
    told = []
    for holders in (1, 2, 3):
        desk.ruled.emit(holders)
        told.append([words for words in ("One person alone rules", "Two people rule") if words in shown.words()])
    assert told == [["One person alone rules"], ["Two people rule"], []]
