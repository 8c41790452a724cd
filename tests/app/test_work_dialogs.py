"""What holds for each dialog of the pages about people and access: names, keys alone, nothing cut."""

from collections.abc import Callable

import pytest
from app.test_work_pages import AUDIT, NARROW, PLACES, Standing, as_in, cut, roles, seen, spoken, stand, takes_keys
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.desk.session import Session
from tipdesk.ui.page import PageParts
from tipdesk.ui.widgets.over import Dialog, Over

__all__ = ["roles"]


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


def key(letter: str) -> Callable[[Standing], None]:
    """A letter of the map, at the page."""
    return lambda at: at.key(Qt.Key(ord(letter)))


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
    "who can see": ("story", (key("W"),)),
    "a note": ("inbox", (key("N"),)),
    "to whom": ("inbox", (key("A"),)),
    "into which story": ("inbox", (key("S"),)),
    "until when": ("inbox", (key("E"),)),
    "an identity": ("source", (key("R"),)),
    "a statement": ("source", (press("Statement"),)),
    "we were in touch": ("source", (press("Log a contact"),)),
    "a promise": ("source", (press("Change…"),)),
    "a rule": ("settings", (press("Rules for imports"), press("New rule"))),
    "another passphrase": ("settings", (press("Key slots"), press("Change the passphrase"))),
    "another code": ("settings", (press("Key slots"), press("New recovery code"))),
    "dearer guessing": ("settings", (press("Key slots"), press("Make guessing dearer"))),
    "removing a person": ("people", (row(3), press("Remove for good"))),
    "leading a story": ("people", (press("Ask to lead"),)),
    "a receipt": ("view", (press("Receipt"),)),
    "a copy": ("view", (press("Make a copy"),)),
    "letting it out": ("view", (press("Let it out"),)),
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


LETTERS = (Qt.Key.Key_J, Qt.Key.Key_4, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_R, Qt.Key.Key_Question)


def test_no_letter_acts_on_what_lies_below_and_each_focus_is_seen(opened: tuple[Standing, Over]) -> None:
    """Wherever the focus is; in a field the letter stands in the field."""
    at, over = opened
    before, unseen = len(overs(at)), []
    for one in [one for one in seen(over) if takes_keys(one)]:
        if one.visibleRegion().isEmpty():
            continue
        place = QRect(one.mapTo(over, QPoint(0, 0)), one.size()).adjusted(-4, -4, 4, 4).intersected(over.rect())
        over.setFocus()
        QApplication.focusWidget().clearFocus()
        without = over.grab(place).toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if over.grab(place).toImage() == without:
            unseen.append(f"{type(one).__name__} {spoken(one)!r}")
        if not isinstance(one, QLineEdit):
            for letter in LETTERS:
                at.key(letter)
                assert len(overs(at)) == before, f"{letter} at {type(one).__name__} {spoken(one)!r}"
    assert unseen == []


def test_what_is_done_has_its_own_key_and_enter_at_cancel_does_nothing(opened: tuple[Standing, Over]) -> None:
    """Nothing that changes a thing begins under the finger: the first Enter never falls on the main button."""
    at, over = opened
    focus = QApplication.focusWidget()
    if not isinstance(over, Dialog):
        assert isinstance(over, Over)
        return
    assert focus is not over.main or not over.cancel.isVisible()
    done: list[bool] = []
    over.accepted.connect(lambda: done.append(True))
    if over.cancel.isVisible():
        over.cancel.setFocus()
        at.key(Qt.Key.Key_Return)
        at.bot.waitUntil(lambda: over not in overs(at))
    assert done == []


def heard(one: QWidget) -> bool:
    told = QAccessible.queryAccessibleInterface(one)
    return bool(spoken(one).strip()) and told.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


def beside(one: QWidget, focus: QWidget) -> bool:
    """A choice among several: the arrows lead from one to the next."""
    return type(one) is type(focus) and one.parentWidget() is focus.parentWidget()
