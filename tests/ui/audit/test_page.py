"""One's own log: newest first, codenames only, and looking at it is on record."""

from desks import Desk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windows import show

from tipdesk.desk import stories
from tipdesk.domain.events import EventKind
from tipdesk.ui.audit.over_desk import OwnLogOverDesk
from tipdesk.ui.audit.page import OwnLogPage
from tipdesk.ui.audit.questions import KINDS, WORDS, Question
from tipdesk.ui.audit.telling import DID
from tipdesk.ui.page import PageParts


def test_every_kind_of_event_has_words() -> None:
    assert set(DID) == set(EventKind)


def test_the_log_shows_what_was_done_with_codenames_and_never_a_title(
    desk: Desk, parts: PageParts, qtbot: QtBot
) -> None:
    stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    page = OwnLogPage(parts, OwnLogOverDesk(desk.session, parts.look))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.model.rowCount() > 2)
    said = "\n".join(
        str(page.model.index(row, column).data()) for row in range(page.model.rowCount()) for column in range(5)
    )
    assert "amber ferry" in said
    assert "founded a story" in said
    assert "read the log" in said
    assert "Harbour contracts" not in said
    shown.key(Qt.Key.Key_J)
    assert page.table.current == 1


def test_verifying_checks_every_place_and_says_how_many_are_whole(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    page = OwnLogPage(parts, OwnLogOverDesk(desk.session, parts.look))
    shown = show(qtbot, page)
    assert shown.page is page
    qtbot.waitUntil(lambda: page.feeds.checked is not None, timeout=10_000)
    checked = page.feeds.checked
    assert checked is not None
    assert checked.findings == ()
    assert len(checked.feeds) >= 4
    assert shown.window.isVisible()


def test_every_kind_stands_under_one_question() -> None:
    under = [kind for kinds in KINDS.values() for kind in kinds]
    assert set(under) == set(EventKind)
    assert len(under) == len(set(under))
    assert set(KINDS) == set(WORDS) == set(Question)


def test_a_question_shows_its_events_alone_and_says_where_there_are_none(
    desk: Desk, parts: PageParts, qtbot: QtBot
) -> None:
    stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    page = OwnLogPage(parts, OwnLogOverDesk(desk.session, parts.look))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.model.rowCount() > 2)
    page.questions.choose(6)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert {page.model.event_at(row).kind for row in range(2)} == {EventKind.STORY_FOUNDED, EventKind.DESK_FOUNDED}  # type: ignore[union-attr]
    shown.key(Qt.Key.Key_BracketLeft)
    assert page.question is Question.LAPTOP
    page.questions.choose(4)
    qtbot.waitUntil(lambda: "No event of this kind." in page._count.accessibleName())
