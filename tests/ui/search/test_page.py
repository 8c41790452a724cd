"""Search over all: the matched sentence with its marks, and the way to the tip."""

import threading
from collections.abc import Iterator

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot
from windows import Shown, show

from tipdesk.desk import audit, filing, sources, stories
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import StatementId, TipId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity
from tipdesk.domain.statement import Statement, Terms
from tipdesk.ui.changes import GoBack, GoToInbox, GoToStory
from tipdesk.ui.page import PageParts
from tipdesk.ui.search.delegate import moment
from tipdesk.ui.search.over_desk import SearchOverDesk
from tipdesk.ui.search.page import SearchPage
from tipdesk.ui.search.values import Found

K = Qt.Key
NOBODY = Promise("", 1, "", "", (), frozenset())


@pytest.fixture
def search(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    filed = desk.tip("The logbook", "We turned back. There was water in the engine room. Nothing else.")
    filing.file_into(desk.session, [TipId(filed)], story)
    desk.clock.pass_ms(1000)
    desk.tip("Reservoir", "They drink the water.")
    return show(qtbot, SearchPage(parts, SearchOverDesk(desk.session, parts.look)))


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


def chips(search: Shown) -> list[str]:
    return [chip.text() for chip in of(search).bar.chips]


def count(search: Shown) -> str:
    return of(search).bar.count.accessibleName()


def titles(search: Shown) -> list[str]:
    return [hit.title for hit in of(search).model.hits]


def test_a_filter_in_words_becomes_a_chip_and_its_press_takes_it_away(search: Shown) -> None:
    search.type("water story:amber")
    search.bot.waitUntil(lambda: chips(search) == ["Story: Harbour contracts"] and titles(search) == ["The logbook"])
    of(search).bar.chips[0].click()
    assert of(search).field.text() == "water"
    search.bot.waitUntil(lambda: chips(search) == [] and len(titles(search)) == 2)


def test_all_filters_are_understood_together(search: Shown) -> None:
    search.type("state:new channel:e-mail after:2020 before:2100-02 has:documents")
    wanted = ["State: New", "Channel: E-mail", "From 2020", "Before 2100-02", "Has documents"]
    search.bot.waitUntil(lambda: chips(search) == wanted)
    search.bot.waitUntil(lambda: of(search)._nothing.text() == "Nothing that you may read matches.")


def test_a_filter_that_is_not_obeyed_is_told_in_a_sentence(search: Shown) -> None:
    search.type("water state:purple")
    said = "state:purple names nothing that is open to you. It is not obeyed."
    search.bot.waitUntil(lambda: said in [label.text() for label in of(search).bar.findChildren(QLabel)])
    search.bot.waitUntil(lambda: len(titles(search)) == 2)


def test_a_filter_chosen_from_the_menu_is_written_into_the_line(search: Shown) -> None:
    search.type("water")
    search.bot.waitUntil(lambda: bool(of(search).bar._offers.states))
    menu = of(search).bar.filter_menu()
    stories = next(action.menu() for action in menu.actions() if action.text() == "Story")
    assert isinstance(stories, QMenu)
    next(action for action in stories.actions() if action.text() == "Harbour contracts").trigger()
    assert of(search).field.text() == 'water story:"amber ferry"'
    search.bot.waitUntil(lambda: titles(search) == ["The logbook"])


def test_filters_alone_list_what_they_name(search: Shown) -> None:
    search.type("story:inbox state:new")
    search.bot.waitUntil(lambda: titles(search) == ["Reservoir"])


def test_the_place_among_the_hits_is_told_and_moves_with_f3(search: Shown) -> None:
    search.type("water")
    search.bot.waitUntil(lambda: count(search) == "1 of 2")
    search.key(K.Key_Down)
    assert count(search) == "2 of 2"
    search.key(K.Key_Escape)
    assert of(search).table.hasFocus()
    search.key(K.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert count(search) == "1 of 2"
    assert of(search).field.text() == "water"


def test_esc_goes_from_the_line_to_the_hits_and_from_there_back(search: Shown) -> None:
    gone: list[object] = []
    search.page.wants.connect(gone.append)
    search.type("water")
    search.bot.waitUntil(lambda: len(titles(search)) == 2)
    search.key(K.Key_Escape)
    assert gone == []
    search.key(K.Key_Slash)
    assert of(search).field.hasFocus()
    search.key(K.Key_Escape)
    search.key(K.Key_Escape)
    assert gone == [GoBack()]


def test_enter_before_the_answer_has_come_opens_it_when_it_comes(search: Shown) -> None:
    gone: list[object] = []
    search.page.wants.connect(gone.append)
    search.type("engine")
    search.key(K.Key_Return)
    search.bot.waitUntil(lambda: bool(gone))
    assert isinstance(gone[0], GoToStory)


def test_the_newest_question_wins_whatever_comes_after(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    desk.tip("One", "ferry")
    desk.tip("Two", "ferryman")

    class Slow(SearchOverDesk):
        def seek(self, line: str, *, best: bool, limit: int) -> Iterator[Found]:
            yield Found(0, (), done=False)
            yield from super().seek(line, best=best, limit=limit)

    shown = show(qtbot, SearchPage(parts, Slow(desk.session, parts.look)))
    for letter in "ferryman":
        shown.type(letter)
    qtbot.waitUntil(lambda: titles(shown) == ["Two"])
    qtbot.wait(200)
    assert titles(shown) == ["Two"]


def test_while_the_words_are_read_it_says_so_and_shows_nothing_of_the_question_before(
    desk: Desk, parts: PageParts, qtbot: QtBot
) -> None:
    desk.tip("One", "ferry")
    reading = threading.Event()

    class Slow(SearchOverDesk):
        def seek(self, line: str, *, best: bool, limit: int) -> Iterator[Found]:
            while line == "err" and not reading.is_set():
                yield Found(0, (), done=False, reading=True)
            yield from super().seek(line, best=best, limit=limit)

    shown = show(qtbot, SearchPage(parts, Slow(desk.session, parts.look)))
    shown.type("ferry")
    qtbot.waitUntil(lambda: titles(shown) == ["One"])
    of(shown).field.selectAll()
    shown.type("err")
    qtbot.waitUntil(lambda: any("still being looked for" in label.text() for label in shown.page.findChildren(QLabel)))
    assert titles(shown) == []
    gone: list[object] = []
    shown.page.wants.connect(gone.append)
    # Nothing to open yet: it opens when it comes, and not what stood there before.
    shown.key(K.Key_Return)
    assert gone == []
    reading.set()
    qtbot.waitUntil(lambda: bool(gone))
    assert titles(shown) == ["One"]


def test_half_words_are_found_and_marked_in_the_row(search: Shown) -> None:
    search.type("ngin")
    search.bot.waitUntil(lambda: titles(search) == ["The logbook"])
    (hit,) = of(search).model.hits
    assert [hit.sentence[begin:end] for begin, end in hit.marks] == ["ngin"]


def test_best_first_is_asked_for_by_a_button_and_said(search: Shown) -> None:
    search.type("water")
    search.bot.waitUntil(lambda: len(titles(search)) == 2)
    of(search).bar.ranked.emit(True)
    assert of(search).bar.order.text() == "Best first"
    search.bot.waitUntil(lambda: of(search)._found.done and len(titles(search)) == 2)


def test_a_story_that_could_not_be_searched_is_said(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    desk.tip("Well", "hull")
    session = desk.again()
    path = session.vault.compartments / f"{story}.db"
    path.write_bytes(b"\x00" * 4096 + path.read_bytes()[4096:])
    shown = show(qtbot, SearchPage(parts, SearchOverDesk(session, parts.look)))
    shown.type("hull")
    qtbot.waitUntil(lambda: "could not be searched" in of(shown)._notices.words and titles(shown) == ["Well"])


def test_what_is_not_searched_is_always_said(search: Shown) -> None:
    assert "documents is not searched" in of(search)._foot.text()


def test_at_the_end_of_the_list_more_hits_come(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    shelf.known()
    shelf.file([Arrival(f"{n:064x}", "mail", f"Tip {n}", "hull", received_ms=n * 1000) for n in range(70)])
    shown = show(qtbot, SearchPage(parts, SearchOverDesk(desk.session, parts.look)))
    shown.type("hull")
    qtbot.waitUntil(lambda: len(titles(shown)) == 50 and of(shown)._found.done)
    bar = of(shown).table.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(titles(shown)) == 70)


def test_a_row_is_read_aloud_with_its_place_and_time(search: Shown) -> None:
    search.type("engine")
    search.bot.waitUntil(lambda: len(titles(search)) == 1)
    spoken = of(search).model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("The logbook, Harbour contracts, New")


def test_where_nothing_matches_it_says_so(search: Shown) -> None:
    search.type("zeppelin")
    search.bot.waitUntil(lambda: "Nothing" in of(search)._nothing.text())


def test_a_statement_of_today_shows_the_day_it_was_said_and_no_hour(desk: Desk, parts: PageParts) -> None:
    session = desk.session
    story = stories.found_story(session, "Hull", "quiet orchard").story
    place = stories.place_of(session, story).comp
    who = sources.add_source(session, place, sources.NewSource(Identity("A Person"), NOBODY))
    # A day that was typed is the end of that working day.
    evening = parts.look.now_ms() + 3_600_000
    sources.add_statement(session, place, Statement(StatementId(""), who, "Rust above.", Terms.BACKGROUND, evening))
    found = [*SearchOverDesk(session, parts.look).seek("rust", best=False, limit=5)][-1]
    assert [moment(parts.look, hit) for hit in found.hits] == ["14 Mar"]
