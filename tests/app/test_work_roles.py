"""The window of who is in no inbox: a security editor, and a reporter on their first day."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of
from pytestqt.qtbot import QtBot

from tipdesk.app.work import rail, workroom
from tipdesk.domain.person import DeskRole
from tipdesk.errors import TipdeskError
from tipdesk.ui import changes
from tipdesk.ui.changes import Want
from tipdesk.ui.page import PageParts

PATIENCE_MS = 20_000
NAMES = {"Ana": DeskRole.REPORTER, "Sol": DeskRole.SECURITY_EDITOR}
PLACES: dict[str, Want] = {
    "today": changes.GoToToday(),
    "search": changes.GoToSearch("hull"),
    "log": changes.GoToLog(),
    "settings": changes.GoToSettings(),
    "people": changes.GoToPeople(),
    "exchange": changes.GoToExchange(),
    "requests": changes.GoToRequests(),
}


@pytest.fixture(params=NAMES)
def laptop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Laptop]:
    with desk_of(tmp_path, NAMES) as made:
        yield made[request.param]


def test_every_page_that_needs_no_inbox_opens_without_a_failure(
    qtbot: QtBot, parts: PageParts, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def sentence(error: TipdeskError) -> str:
        told.append(f"{type(error).__name__} {error}")
        return parts.sentence(error)

    room = workroom(PageParts(parts.look, parts.runner, sentence, parts.copy), laptop.session)
    qtbot.addWidget(room)
    room.resize(1280, 776)
    with qtbot.waitExposed(room):
        room.show()
    for name, want in PLACES.items():
        room.go(want)
        quiet: list[int] = []
        for _ in range(3):
            parts.runner.read(lambda: 1, quiet.append, owner=room, failed=lambda error: told.append(str(error)))
            wanted = len(quiet) + 1
            qtbot.waitUntil(lambda wanted=wanted, quiet=quiet: len(quiet) >= wanted, timeout=PATIENCE_MS)
            qtbot.wait(30)
        assert told == [], name


def test_the_rail_shows_no_inbox_to_whom_none_is_open(laptop: Laptop) -> None:
    shown = rail(laptop.session)
    assert not shown.has_inbox
    assert shown.states == ()
