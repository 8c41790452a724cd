"""The window of a guest from outside: the one story that they were let into, and no page of the desk."""

from pathlib import Path

import pytest
from app.test_work_roles import PATIENCE_MS
from exchange.test_join_guest import WHY, Guested, guested
from pytestqt.qtbot import QtBot

from tipdesk.app.joining import ArrivingOverDesk
from tipdesk.app.work import rail, workroom
from tipdesk.domain.ids import StoryId
from tipdesk.domain.retention import DAY_MS
from tipdesk.domain.story import StoryRole
from tipdesk.errors import TipdeskError, WordsDiffer
from tipdesk.ui import changes
from tipdesk.ui.changes import Want
from tipdesk.ui.grants.over_desk import GrantsOverDesk
from tipdesk.ui.grants.values import Wanted
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.pages import is_built

__all__ = ["guested"]


def test_a_guest_is_let_in_and_comes_in_by_the_window_s_own_ways_and_every_page_there_opens(
    qtbot: QtBot, parts: PageParts, guested: Guested, tmp_path: Path
) -> None:
    arriving = ArrivingOverDesk(guested.ida.session)
    file, story = str(tmp_path / "ida.tipdesk-join"), StoryId(str(guested.comp))
    arriving.save(file)
    over = GrantsOverDesk(guested.ben.session, parts.look, story)
    assert over.access().why_no_guest == ""
    assert over.read_guest(file).name == "Ida"
    mine = arriving.words()
    assert over.wrong_guest_words(file, mine) == ()
    until = guested.ben.clock() + 14 * DAY_MS
    words = over.let_guest_in(file, "Ida Lark", Wanted(StoryRole.READER, until, WHY), mine)
    sent = guested.ben.sends(guested.comp, guested.ida)
    with pytest.raises(WordsDiffer):
        arriving.enter(str(sent.path), mine)
    session = arriving.enter(str(sent.path), words)
    assert any(one.name == "Ida Lark, guest" for one in over.access().people)
    shown = rail(session)
    assert (shown.role, shown.has_inbox, [one.codename for one in shown.stories]) == ("guest", False, ["amber ferry"])
    told: list[str] = []

    def sentence(error: TipdeskError) -> str:
        told.append(f"{type(error).__name__} {error}")
        return parts.sentence(error)

    room = workroom(PageParts(parts.look, parts.runner, sentence, parts.copy), session)
    qtbot.addWidget(room)
    room.resize(1280, 776)
    with qtbot.waitExposed(room):
        room.show()
    places: tuple[Want, ...] = (
        changes.GoToToday(), changes.GoToStory(story), changes.GoToGrants(story), changes.GoToExchange(),
        changes.GoToSearch("hull"), changes.GoToLog(),
    )  # fmt: skip
    for want in places:
        room.go(want)
        quiet: list[int] = []
        for _ in range(3):
            parts.runner.read(lambda: 1, quiet.append, owner=room, failed=lambda error: told.append(str(error)))
            wanted = len(quiet) + 1
            qtbot.waitUntil(lambda wanted=wanted, quiet=quiet: len(quiet) >= wanted, timeout=PATIENCE_MS)
            qtbot.wait(30)
        assert told == [], want
    absent = (changes.GoToPeople(), changes.GoToSettings(), changes.GoToRequests(), changes.GoToInbox())
    assert not any(is_built(room._makers, want) for want in absent)
