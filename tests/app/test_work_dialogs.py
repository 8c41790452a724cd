"""What holds for each dialog of the pages about people and access: names, keys alone, nothing cut."""

from collections.abc import Callable

import pytest
from app.test_work_pages import AUDIT, NARROW, PLACES, Standing, as_in, cut, seen, spoken, stand, takes_keys
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.desk.session import Session
from tipdesk.ui.page import PageParts
from tipdesk.ui.widgets.over import Over


def press(name: str) -> Callable[[Standing], None]:
    """The button that a screen reader calls so, once it can be pressed."""

    def found(at: Standing) -> QAbstractButton | None:
        buttons = [one for one in seen(at.room) if isinstance(one, QAbstractButton)]
        return next((one for one in buttons if spoken(one).startswith(name) and one.isEnabled()), None)

    def act(at: Standing) -> None:
        at.bot.waitUntil(lambda: found(at) is not None, timeout=15_000)
        button = found(at)
        assert button is not None
        button.setFocus()
        button.click()

    return act


def row(number: int) -> Callable[[Standing], None]:
    def act(at: Standing) -> None:
        for _ in range(number):
            at.key(Qt.Key.Key_J)

    return act


OPENED = {
    "let somebody in": ("grants", (press("Let somebody in"),)),
    "change an access": ("grants", (row(2), press("Change"))),
    "end an access": ("grants", (row(2), press("End this access"))),
    "recuse oneself": ("grants", (press("Recuse yourself"),)),
    "the desk's words": ("people", (press("The desk's words"),)),
    "a role": ("people", (press("Change the role"),)),
    "the holders": ("people", (press("Change the holders"),)),
    "review a finding": (AUDIT, (press("Review: "),)),
    "all findings": (AUDIT, (press("All findings"),)),
    "days": (AUDIT, (press("Days: All days"),)),
    "a report": (AUDIT, (press("Report"),)),
    "a story to ask about": (AUDIT, (press("Open this story today"),)),
    "who can see": ("story", (lambda at: at.key(Qt.Key.Key_W),)),
}


@pytest.fixture(params=OPENED)
def opened(
    request: pytest.FixtureRequest, qtbot: QtBot, parts: PageParts, newsroom: Session, monkeypatch: pytest.MonkeyPatch
) -> tuple[Standing, Over]:
    place, way = OPENED[request.param]
    as_in(place, newsroom, monkeypatch)
    at = stand(qtbot, parts, newsroom, PLACES[place](newsroom), NARROW)
    at.settled()
    for act in way:
        act(at)
    qtbot.waitUntil(lambda: bool(overs(at)), timeout=15_000)
    return at, overs(at)[-1]


def overs(at: Standing) -> list[Over]:
    return [one for one in at.room.window().findChildren(Over) if one.isVisible()]


def test_it_can_be_used_by_whoever_sees_nothing_and_has_no_mouse(opened: tuple[Standing, Over]) -> None:
    """Each control has a name and a shape, Tab reaches all of them and nothing below, Esc leads back."""
    at, over = opened
    assert over.accessibleName()
    assert cut(over) == []
    controls = [one for one in seen(over) if takes_keys(one)]
    assert controls
    assert [f"{type(one).__name__} in {type(one.parentWidget()).__name__}" for one in controls if not heard(one)] == []
    reached = set()
    for _ in range(2 * len(controls) + 4):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert over.isAncestorOf(focus), f"the focus left for {focus}"
        reached.add(focus)
        at.key(Qt.Key.Key_Tab)
    missed = [one for one in controls if not any(one is f or one.isAncestorOf(f) or beside(one, f) for f in reached)]
    assert [spoken(one) for one in missed] == []
    at.key(Qt.Key.Key_Escape)
    at.bot.waitUntil(lambda: over not in overs(at))
    assert QApplication.focusWidget() is not None


def heard(one: QWidget) -> bool:
    told = QAccessible.queryAccessibleInterface(one)
    return bool(spoken(one).strip()) and told.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


def beside(one: QWidget, focus: QWidget) -> bool:
    """A choice among several: the arrows lead from one to the next."""
    return type(one) is type(focus) and one.parentWidget() is focus.parentWidget()
