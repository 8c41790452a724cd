"""Search over all: the matched sentence with its marks, and the way to the tip."""

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windows import Shown, show

from tipdesk.desk import audit, filing, stories
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import TipId
from tipdesk.ui.changes import GoToInbox, GoToStory
from tipdesk.ui.page import PageParts
from tipdesk.ui.search.over_desk import SearchOverDesk
from tipdesk.ui.search.page import SearchPage

K = Qt.Key


@pytest.fixture
def search(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    filed = desk.tip("The logbook", "We turned back. There was water in the engine room. Nothing else.")
    filing.file_into(desk.session, [TipId(filed)], story)
    desk.clock.pass_ms(1000)
    desk.tip("Reservoir", "They drink the water.")
    return show(qtbot, SearchPage(parts, SearchOverDesk(desk.session)))


def of(shown: Shown) -> SearchPage:
    assert isinstance(shown.page, SearchPage)
    return shown.page


def test_hits_of_inbox_and_stories_show_the_sentence_with_its_marks(search: Shown) -> None:
    search.type("water")
    search.bot.waitUntil(lambda: len(of(search).model.hits) == 2)
    inbox, story = of(search).model.hits
    assert (inbox.where, story.where) == ("Inbox", "Harbour contracts")
    assert story.sentence == "There was water in the engine room."
    assert [story.sentence[begin:end] for begin, end in story.marks] == ["water"]


def test_enter_goes_to_the_hit_with_the_words_and_without_writing_them_down(desk: Desk, search: Shown) -> None:
    gone: list[object] = []
    search.page.wants.connect(gone.append)
    search.type("engine")
    search.bot.waitUntil(lambda: len(of(search).model.hits) == 1)
    search.key(K.Key_Return)
    assert isinstance(gone[0], GoToStory)
    assert gone[0].words == "engine"
    search.bot.waitUntil(lambda: audit.events(desk.session, 0, 1).events[0].kind is EventKind.SEARCHED)
    event = audit.events(desk.session, 0, 1).events[0]
    assert "engine" not in repr(event)


def test_the_inbox_is_gone_to_for_what_lies_there(search: Shown) -> None:
    gone: list[object] = []
    search.page.wants.connect(gone.append)
    search.type("drink")
    search.bot.waitUntil(lambda: len(of(search).model.hits) == 1)
    search.key(K.Key_Return)
    assert isinstance(gone[0], GoToInbox)


def test_where_nothing_matches_it_says_so(search: Shown) -> None:
    search.type("zeppelin")
    search.bot.waitUntil(lambda: "Nothing" in of(search)._nothing.text())
