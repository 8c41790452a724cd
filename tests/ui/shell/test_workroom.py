"""The workroom: pages are made once, come back as they were, hear of changes, and are left before the lock."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.desk.history import Going, What
from tipdesk.domain.ids import StoryId
from tipdesk.domain.intentions import Intention
from tipdesk.errors import DamagedFile, NothingToUndo
from tipdesk.ui.changes import (
    Capture,
    Changes,
    GoBack,
    GoToImport,
    GoToInbox,
    GoToLog,
    GoToStory,
    Kind,
    NewStory,
    Want,
    changed,
)
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Aside, Page, PageParts
from tipdesk.ui.shell.pages import Make, Makers
from tipdesk.ui.shell.rail import RailRow
from tipdesk.ui.shell.shown import RailShown, StateLine, StoryLine
from tipdesk.ui.shell.workroom import Workroom
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.pick import PickDialog
from tipdesk.ui.widgets.toast import Toast

FERRY, WATER = StoryId("f" * 64), StoryId("a" * 64)
SHOWN = RailShown(
    desk="Vell Harbour Lantern",
    person="Ines Corvane",
    initials="IC",
    role="Reporter",
    open_tips=23,
    states=(StateLine("new", "circle", "New", 9), StateLine("checking", "circle-dot", "Checking", 14)),
    stories=(
        StoryLine(FERRY, "The ferry inspections that never were", i_lead=True),
        StoryLine(WATER, "Who drank the reservoir", i_lead=False),
    ),
    holders=1,
)


class Sheet(Page):
    """Writes down what the workroom tells it."""

    def __init__(self, parts: PageParts, told: list[str], name: str, *, head: bool) -> None:
        super().__init__(parts)
        self.told, self.name = told, name
        self.header = QLineEdit() if head else None
        QVBoxLayout(self).addWidget(QLineEdit())

    def arrive(self, want: Want) -> None:
        self.told.append(f"{self.name} arrive")

    def entered(self) -> None:
        self.told.append(f"{self.name} entered")

    def left(self) -> None:
        self.told.append(f"{self.name} left")

    def refresh(self, changes: Changes) -> None:
        self.told.append(f"{self.name} refresh")


@dataclass
class Desk:
    parts: PageParts
    told: list[str] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    rails: int = 0
    damaged: bool = False
    gate: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    def rail(self) -> RailShown:
        self.gate.wait()
        self.rails += 1
        if self.damaged:
            raise DamagedFile("roster.db", "cut short")
        return SHOWN

    def _maker(self, name: str, *, head: bool = True) -> Callable[[PageParts, Want], Page]:
        def make(parts: PageParts, want: Want) -> Page:
            self.made.append(name)
            return Sheet(parts, self.told, name, head=head)

        return make

    def workroom(self, **more: Make) -> Workroom:
        def dialog(_parts: PageParts, _over: QWidget, go: Callable[[Want], None]) -> None:
            self.made.append("dialog")

        makers = Makers(
            self._maker("inbox"), self._maker("story", head=False), self._maker("source"), self._maker("import"),
            self._maker("search"), self._maker("log"), dialog, **more,
        )  # fmt: skip
        return Workroom(self.parts, makers, self.rail)


class Small(Aside):
    """A capture's window that only comes up."""

    def begin(self, want: Capture) -> None:
        self.show()


@pytest.fixture
def desk(parts: PageParts) -> Desk:
    return Desk(parts)


def shown(qtbot: QtBot, desk: Desk, *, width: int = 1280) -> Workroom:
    room = desk.workroom()
    qtbot.addWidget(room)
    room.resize(width, 776)
    with qtbot.waitExposed(room):
        room.show()
    room.go(GoToInbox())
    return room


def rows(room: Workroom) -> dict[str, RailRow]:
    return {row.text(): row for row in room.rail.findChildren(RailRow) if row.isVisible()}


def lines_there(room: Workroom) -> bool:
    return {"Inbox", "Access log", "New story…"} <= set(rows(room))


def test_a_page_is_made_once_and_left_before_another_is_entered(qtbot: QtBot, desk: Desk) -> None:
    room = shown(qtbot, desk)
    room.go(GoToLog())
    room.go(GoToInbox())
    assert desk.made == ["inbox", "log"]
    assert desk.told == [
        "inbox arrive", "inbox entered", "inbox left", "log arrive", "log entered", "log left", "inbox arrive",
        "inbox entered",
    ]  # fmt: skip


def test_back_goes_the_way_one_came_and_ends_in_the_inbox(qtbot: QtBot, desk: Desk) -> None:
    room = shown(qtbot, desk)
    room.go(GoToStory(FERRY))
    room.go(GoToLog())
    room.go(GoBack())
    assert desk.told[-1] == "story entered"
    room.go(GoBack())
    room.go(GoBack())
    assert desk.told[-1] == "inbox entered"


def test_two_stories_are_two_pages(qtbot: QtBot, desk: Desk) -> None:
    room = shown(qtbot, desk)
    room.go(GoToStory(FERRY))
    room.go(GoToStory(WATER))
    assert desk.made == ["inbox", "story", "story"]


def test_a_change_is_told_to_every_other_page_and_the_rail_counts_anew(qtbot: QtBot, desk: Desk) -> None:
    room = shown(qtbot, desk)
    room.go(GoToLog())
    qtbot.waitUntil(lambda: desk.rails == 1)
    assert room.page is not None
    room.page.changed.emit(changed(Kind.TIPS))
    assert desk.told[-1] == "inbox refresh"
    assert "log refresh" not in desk.told
    qtbot.waitUntil(lambda: desk.rails == 2)


def test_the_rail_marks_where_one_is_even_before_its_lines_are_there(qtbot: QtBot, desk: Desk) -> None:
    desk.gate.clear()
    room = shown(qtbot, desk)
    room.go(GoToStory(FERRY))
    desk.gate.set()
    qtbot.waitUntil(lambda: lines_there(room))
    assert [words for words, row in rows(room).items() if row.isChecked()] == ["The ferry inspections that never were"]


def test_a_line_of_the_rail_goes_there(qtbot: QtBot, desk: Desk) -> None:
    room = shown(qtbot, desk)
    qtbot.waitUntil(lambda: lines_there(room))
    rows(room)["Access log"].click()
    assert desk.told[-1] == "log entered"
    rows(room)["New story…"].click()
    assert desk.made[-1] == "dialog"


def test_lines_say_their_count_to_a_screen_reader(qtbot: QtBot, desk: Desk) -> None:
    room = shown(qtbot, desk)
    qtbot.waitUntil(lambda: lines_there(room))
    qtbot.waitUntil(lambda: "Checking" in rows(room))
    assert rows(room)["Checking"].accessibleName() == "Checking, 14"


def test_narrow_the_stories_become_one_button_with_a_list(qtbot: QtBot, desk: Desk) -> None:
    room = shown(qtbot, desk, width=1024)
    qtbot.waitUntil(lambda: lines_there(room))
    qtbot.waitUntil(lambda: "Stories" in rows(room))
    assert "Who drank the reservoir" not in rows(room)
    rows(room)["Stories"].click()
    dialog = room.findChild(Dialog)
    assert dialog is not None
    dialog.field.setText("reservoir")
    dialog.main.click()
    assert desk.told[-1] == "story entered"


def test_the_list_of_stories_waits_for_the_rail(qtbot: QtBot, desk: Desk) -> None:
    desk.gate.clear()
    room = shown(qtbot, desk)
    room.acts()[Intent.STORIES]()
    assert room.findChild(PickDialog) is None
    desk.gate.set()
    qtbot.waitUntil(lambda: room.findChild(PickDialog) is not None)
    dialog = room.findChild(PickDialog)
    dialog.field.setText("reservoir")
    dialog.main.click()
    assert desk.told[-1] == "story entered"


def test_whoever_went_on_meanwhile_is_not_disturbed_by_the_list(qtbot: QtBot, desk: Desk) -> None:
    desk.gate.clear()
    room = shown(qtbot, desk)
    room.acts()[Intent.STORIES]()
    room.go(GoToLog())
    desk.gate.set()
    qtbot.waitUntil(lambda: bool(room.rail.stories))
    assert room.findChild(PickDialog) is None


def test_a_damaged_roster_is_told_in_the_window_and_the_page_stays(qtbot: QtBot, desk: Desk) -> None:
    desk.damaged = True
    room = shown(qtbot, desk)
    words = lambda: " ".join(part.accessibleName() for part in room.findChildren(QWidget))  # noqa: E731
    qtbot.waitUntil(lambda: "The file roster.db is damaged" in words())
    assert room.page is not None
    assert room.page.isVisible()


def test_before_the_lock_the_page_in_sight_seals_what_is_open(qtbot: QtBot, desk: Desk) -> None:
    room = shown(qtbot, desk)
    room.go(GoToImport())
    room.leave()
    assert desk.told[-1] == "import left"


def test_a_page_without_a_header_takes_its_room(qtbot: QtBot, desk: Desk) -> None:
    room = shown(qtbot, desk)
    tall = room.page.height()
    room.go(GoToStory(FERRY))
    qtbot.waitUntil(lambda: room.page.height() == tall + 48)


def test_the_rail_shows_who_is_here(qtbot: QtBot, desk: Desk) -> None:
    room = shown(qtbot, desk)
    qtbot.waitUntil(lambda: lines_there(room))
    assert "Stories" in [label.text() for label in room.rail.findChildren(Words)]
    room.go(NewStory())
    assert desk.made[-1] == "dialog"


def test_it_hands_on_how_few_rule(qtbot: QtBot, desk: Desk) -> None:
    room = desk.workroom()
    qtbot.addWidget(room)
    with qtbot.waitSignal(room.ruled) as told:
        room.show()
    assert told.args == [1]


class OneStep:
    """A title that was changed on one page, to be taken back from another."""

    def __init__(self) -> None:
        self.way = What(Intention.STORY_TITLE, "c" * 64, ("r" * 32,))
        self.done = True

    def undo(self) -> What:
        if not self.done:
            raise NothingToUndo
        self.done = False
        return self.way

    def redo(self) -> What:
        self.done = True
        return self.way

    def next(self) -> What | None:
        return None if self.done else self.way

    def undoing(self) -> Iterator[Going]:
        raise NothingToUndo

    def redoing(self) -> Iterator[Going]:
        raise NothingToUndo

    def last(self) -> What | None:
        return self.way if self.done else None


def test_any_page_takes_back_the_last_step_says_what_it_was_and_tells_the_others(
    qtbot: QtBot, parts: PageParts
) -> None:
    desk = Desk(replace(parts, steps=OneStep()))
    room = desk.workroom()
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    room.go(GoToInbox())
    room.go(GoToLog())
    desk.told.clear()
    room.acts()[Intent.UNDO]()
    qtbot.waitUntil(lambda: desk.told == ["log refresh", "inbox refresh"])
    toast = room.page.findChild(Toast)  # type: ignore[union-attr]
    assert toast.words == "Undone: the story has its old title."
    room.acts()[Intent.UNDO]()
    qtbot.waitUntil(lambda: toast.words == parts.sentence(NothingToUndo()))
    room.acts()[Intent.REDO]()
    qtbot.waitUntil(lambda: toast.words == "Done again.")


def test_a_page_that_is_not_built_is_absent_in_keys_and_rail_and_built_it_comes_first(
    qtbot: QtBot, parts: PageParts
) -> None:
    desk = Desk(parts)
    without = desk.workroom()
    qtbot.addWidget(without)
    without.start()
    assert desk.made == ["inbox"]
    assert {Intent.TODAY, Intent.SETTINGS, Intent.CAPTURE}.isdisjoint(without.acts())
    with_all = desk.workroom(today=desk._maker("today"), settings=desk._maker("settings"))
    qtbot.addWidget(with_all)
    desk.made.clear()
    with_all.start()
    assert desk.made == ["today"]
    assert {Intent.TODAY, Intent.SETTINGS} <= set(with_all.acts())
    qtbot.waitUntil(lambda: bool(with_all.rail.stories))
    assert [row.text() for row in with_all.rail.findChildren(RailRow)][:2] != ["Inbox", "New"]
    assert {"Today", "Settings"} <= {row.text() for row in with_all.rail.findChildren(RailRow)}


def test_when_only_numbers_differ_the_lines_of_the_rail_stay_and_say_the_new_ones(qtbot: QtBot, desk: Desk) -> None:
    room = desk.workroom()
    qtbot.addWidget(room)
    qtbot.waitUntil(lambda: bool(room.rail.stories))
    rows = room.rail.findChildren(RailRow)
    fewer = replace(SHOWN, open_tips=22, states=(StateLine("new", "circle", "New", 8), SHOWN.states[1]))
    room.rail.show_places(fewer)
    assert room.rail.findChildren(RailRow) == rows
    assert {"Inbox, 22", "New, 8", "Checking, 14"} <= {row.accessibleName() for row in rows}
    room.rail.show_places(replace(fewer, stories=SHOWN.stories[:1]))
    said = [row.text() for row in room.rail.findChildren(RailRow) if row.isVisibleTo(room)]
    assert "Who drank the reservoir" not in said


def test_where_a_capture_went_is_said_in_the_window_with_a_way_back(qtbot: QtBot, desk: Desk) -> None:
    made: list[Aside] = []

    def make(_parts: PageParts) -> Aside:
        made.append(Small())
        qtbot.addWidget(made[0])
        return made[0]

    room = Workroom(desk.parts, replace(desk.workroom()._makers, capture=make), desk.rail)
    qtbot.addWidget(room)
    with qtbot.waitExposed(room):
        room.show()
    room.go(GoToInbox())
    room.go(Capture())
    made[0].kept.emit("Kept in Night shifts.")
    assert room.page is not None
    toast = room.page.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
    assert toast.accessibleName() == "Kept in Night shifts. Undo"
