"""What holds for each page of a desk on its first day, over the table of pages: it says so, hears the keys, locks."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import fakes
import pytest
from app.test_work_pages import AUDIT, PLACES, LameRunner, as_in, seen, stand
from desks import PASSPHRASE
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.desk import found
from tipdesk.desk.session import Session
from tipdesk.seal import recovery
from tipdesk.ui.page import PageParts

OF_SOMETHING = frozenset({"story", "source", "grants", "view"})
"""Pages of one thing, which is not there yet."""
SENTENCE = 12


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder: Path = tmp_path_factory.mktemp("fresh")
    around = fakes.surroundings(folder / "state", clock=fakes.Clock(), ring=fakes.MemoryRing())
    plan = found.Plan("Morrow", "Ana", "blue mug", PASSPHRASE, recovery.draw_code())
    session = found.found_desk(folder / "vault", plan, around)
    yield session
    session.close()


@pytest.fixture(params=[place for place in PLACES if place not in OF_SOMETHING])
def place(request: pytest.FixtureRequest, fresh: Session, monkeypatch: pytest.MonkeyPatch) -> str:
    as_in(request.param, fresh, monkeypatch)
    return str(request.param)


def sentences(page: QWidget) -> list[str]:
    told = (QAccessible.queryAccessibleInterface(one) for one in seen(page))
    names = [one.text(QAccessible.Text.Name) for one in told if one is not None]
    return [name for name in names if len(name) > SENTENCE and name.rstrip().endswith((".", "?", "…"))]


def test_where_nothing_is_yet_it_says_something_and_hears_the_keys(
    qtbot: QtBot, parts: PageParts, fresh: Session, place: str
) -> None:
    at = stand(qtbot, parts, fresh, PLACES[place](fresh))
    at.settled()
    page = at.page
    assert sentences(page), "An empty page says that it is empty, in a sentence."
    focus = QApplication.focusWidget()
    inside = [page] if page.header is None else [page, page.header]
    assert focus is not None
    assert any(one is focus or one.isAncestorOf(focus) for one in inside), f"the focus is at {focus}"
    for key in (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        at.key(key)
    at.settled()


@pytest.mark.parametrize("place", [AUDIT, "today", "inbox", "exchange", "requests", "people", "search"])
def test_locked_while_the_desk_has_not_answered_nothing_is_shown_and_nothing_breaks(
    qtbot: QtBot, parts: PageParts, fresh: Session, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    as_in(place, fresh, monkeypatch)
    runner, locked = LameRunner(), list[bool]()
    at = stand(qtbot, replace(parts, runner=runner), fresh, PLACES[place](fresh))
    before = sentences(at.page)
    at.room.leave()
    runner.last(lambda: None, lambda: locked.append(True))
    runner.go.set()
    qtbot.waitUntil(lambda: bool(locked))
    qtbot.wait(30)
    assert sentences(at.page) == before
    runner.end()
