"""The page of requests: who asks and why, answered by keys alone; what is over stays."""

import pytest
from keepers import Newsroom
from protected import HOUR_MS, NAME, Protected, protected, room
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.desk import asking, releasing, requests, today
from tipdesk.desk.requests import Standing
from tipdesk.desk.today import Matter
from tipdesk.domain.ids import StoryId
from tipdesk.ui.changes import GoToRequests, GoToSource, Want
from tipdesk.ui.page import PageParts
from tipdesk.ui.requests.over_desk import RequestsOverDesk
from tipdesk.ui.requests.page import RequestsPage
from tipdesk.ui.requests.values import Part
from tipdesk.ui.today.over_desk import TodayOverDesk
from tipdesk.ui.today.values import Horizon, Section

__all__ = ["room"]

K = Qt.Key
WHY = "meeting moved to Sunday"


@pytest.fixture
def two(room: Newsroom) -> Protected:
    return protected(room)


def ben_asks(two: Protected, reason: str = WHY) -> str:
    mark = asking.ask(two.ben, asking.Question(two.story.comp, two.source, reason, HOUR_MS))
    two.room.swap(two.story.comp, two.ana, two.ben)
    return mark


def page_of(two: Protected, parts: PageParts, qtbot: QtBot) -> Shown:
    return show(qtbot, RequestsPage(parts, RequestsOverDesk(two.ana)))


def of(shown: Shown) -> RequestsPage:
    assert isinstance(shown.page, RequestsPage)
    return shown.page


def every_word(window: QWidget) -> str:
    said = []
    for part in [window, *window.findChildren(QWidget)]:
        text = getattr(part, "text", None)
        said += [part.accessibleName(), part.accessibleDescription(), str(text()) if callable(text) else ""]
    return "\n".join(said)


def test_nobody_asks_and_the_page_says_so(two: Protected, parts: PageParts, qtbot: QtBot) -> None:
    shown = page_of(two, parts, qtbot)
    qtbot.waitUntil(of(shown)._nothing.isVisible)
    assert "Nobody asks for anything." in every_word(shown.window)


def test_who_and_why_stand_there_and_nothing_of_the_identity(two: Protected, parts: PageParts, qtbot: QtBot) -> None:
    ben_asks(two)
    shown = page_of(two, parts, qtbot)
    qtbot.waitUntil(lambda: len(of(shown).model.rows) == 1)
    (row,) = of(shown).model.rows
    assert (row.part, row.who, row.reason, row.codename) == (Part.OF_ME, "Ben", WHY, "amber ferry")
    words = every_word(shown.window)
    assert "Ben asked today" in words
    assert "You learn nothing of the identity." in words
    assert NAME not in words
    assert "otter.0550" not in words


def test_a_share_is_released_by_keys_and_the_request_stays(two: Protected, parts: PageParts, qtbot: QtBot) -> None:
    ben_asks(two)
    shown = page_of(two, parts, qtbot)
    qtbot.waitUntil(lambda: len(of(shown).model.rows) == 1)
    shown.key(K.Key_Return, CTRL)
    dialog = shown.dialog()
    assert "Nobody can take it back." in every_word(dialog)
    shown.key(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(of(shown).model.rows[0].answers))
    (row,) = of(shown).model.rows
    assert row.state.words == "Agreed"
    assert not row.can_answer
    two.room.swap(two.story.comp, two.ana, two.ben)
    assert requests.of_story(two.ben, two.story.comp)[0].standing is Standing.AGREED


def test_a_refusal_needs_a_reason_and_stays_with_it(two: Protected, parts: PageParts, qtbot: QtBot) -> None:
    ben_asks(two)
    shown = page_of(two, parts, qtbot)
    qtbot.waitUntil(lambda: len(of(shown).model.rows) == 1)
    of(shown).ask_refuse()
    dialog = shown.dialog()
    assert not dialog.main.isEnabled()
    shown.type("not before the lawyer has read it")
    shown.key(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: of(shown).model.rows[0].part is Part.PAST)
    assert "not before the lawyer has read it" in every_word(shown.window)


def test_what_was_never_answered_stays_as_past(two: Protected, parts: PageParts, qtbot: QtBot) -> None:
    ben_asks(two)
    two.room.desk.clock.pass_ms(HOUR_MS)
    shown = page_of(two, parts, qtbot)
    qtbot.waitUntil(lambda: len(of(shown).model.rows) == 1)
    (row,) = of(shown).model.rows
    assert (row.part, row.state.words, row.can_answer) == (Part.PAST, "Past its time", False)


def test_a_refusal_of_the_desk_is_told_in_the_dialog(two: Protected, parts: PageParts, qtbot: QtBot) -> None:
    mark = ben_asks(two)
    shown = page_of(two, parts, qtbot)
    qtbot.waitUntil(lambda: len(of(shown).model.rows) == 1)
    of(shown).ask_release()
    dialog = shown.dialog()
    releasing.release(two.ana, two.story.comp, mark)
    dialog.main.click()
    qtbot.waitUntil(lambda: "You have answered this request already." in every_word(dialog))


def test_today_names_who_asks_and_leads_to_the_request(two: Protected, parts: PageParts, qtbot: QtBot) -> None:
    """Others' reasons are never on Today."""
    mark = ben_asks(two)
    horizon = Horizon(0, 2**53 - 1)
    found = TodayOverDesk(two.ana, parts.look).story(StoryId(str(two.story.comp)), horizon)
    (row,) = [one for one in found.rows if one.section is Section.ASKED]
    assert row.about == "Ben asks for your share"
    assert row.go == GoToRequests(mark)
    assert WHY not in repr(row)
    wants: list[Want] = []
    shown = page_of(two, parts, qtbot)
    shown.page.wants.connect(wants.append)
    shown.page.arrive(row.go)
    shown.page.entered()
    qtbot.waitUntil(lambda: of(shown).at is not None and of(shown).at.key == mark)  # type: ignore[union-attr]
    shown.key(K.Key_Return)
    assert wants == [GoToSource(StoryId(str(two.story.comp)), two.source)]


def test_what_was_agreed_to_stands_on_the_asker_s_today(two: Protected) -> None:
    mark = two.ask()
    two.release(mark)
    found = today.of_story(two.ana, StoryId(str(two.story.comp)), today.Span(0, 2**53 - 1))
    assert [one.matter for one in found.items if one.subject == mark] == [Matter.SHARE_AGREED]
