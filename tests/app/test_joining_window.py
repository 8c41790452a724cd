"""A newcomer's vault in the real window: the joining page alone, and the desk once its roster is taken in."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from exchange import laptops
from paths import RESOURCES
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tipdesk.app import window as composed
from tipdesk.app.here import here
from tipdesk.app.later import Later
from tipdesk.app.window import Running, wanted_palette
from tipdesk.domain.person import DeskRole
from tipdesk.platform.guards import Guards
from tipdesk.ui.first_run.joining import JoinPage
from tipdesk.ui.people.over_desk import PeopleOverDesk
from tipdesk.ui.shell.frame import Frame
from tipdesk.ui.shell.workroom import Workroom


@pytest.fixture
def running(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    monkeypatch.setattr("sys.excepthook", print)
    monkeypatch.setattr(composed, "forget_dialogs", lambda _nowhere: None)
    # What it denies would stay denied to all tests after this one.
    monkeypatch.setattr(composed, "harden", lambda: Guards(frozenset()))
    frame = Frame((RESOURCES / "tokens.json").read_bytes(), dark=False, locked=False)
    qtbot.addWidget(frame)
    at = replace(here(tmp_path / "none"), state_folder=tmp_path / "state")
    made = Running(qapp, Later(at), wanted_palette(qapp), lambda: None)
    made.begin(frame)
    frame.show()
    yield made
    made.runner.end()


def test_a_newcomer_sees_the_joining_page_alone_until_the_desk_s_words_were_typed(
    qtbot: QtBot, tmp_path: Path, running: Running
) -> None:
    ben, mara = laptops.first(tmp_path, "Ben"), laptops.newcomer(tmp_path, "Mara", 3)
    running.enter(mara.session)
    (page,) = running.window.findChildren(JoinPage)
    qtbot.waitUntil(lambda: len(page.shown.words) == 8)
    assert running.window.room is None
    desk, file = PeopleOverDesk(ben.session), mara.stick / "join.tipdesk-join"
    page.save_to(str(file))
    qtbot.waitUntil(file.is_file)
    desk.add(str(file), "Mara Vole", DeskRole.REPORTER, page.shown.words)
    sent = ben.sends(ben.session.places.roster, mara)
    page.take_packet(str(sent.path))
    # With the newcomer's own words nobody comes in: they are no proof of the desk.
    page.fields.fields[0].setText(" ".join(page.shown.words))
    page.enter()
    qtbot.waitUntil(lambda: bool(page.notices.words))
    assert running.window.room is None
    page.fields.fields[0].setText(" ".join(desk.desk_words()))
    page.enter()
    qtbot.waitUntil(lambda: isinstance(running.window.room, Workroom), timeout=15_000)
    assert mara.session.standing.person.name == "Mara Vole"
    ben.session.close()
