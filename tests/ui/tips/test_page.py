"""The inbox over a real desk: by keys alone, with a way back, and the list keeps its place."""

from dataclasses import replace

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.desk import audit, drafts, recipients, stories, tips, triage
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, TipId
from tipdesk.domain.recipient import Told
from tipdesk.errors import DamagedFile
from tipdesk.ui.changes import Capture, Changes, GoToInbox, GoToView, Kind
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.tips.model import QUIET_ROLE
from tipdesk.ui.tips.over_desk import InboxOverDesk, states_shown
from tipdesk.ui.tips.page import InboxPage
from tipdesk.ui.tips.values import TipOrder, TipQuery, TipWhole
from tipdesk.ui.widgets.draft_offer import DraftOffer
from tipdesk.ui.widgets.strip import Strip
from tipdesk.ui.words import sentence

K = Qt.Key


@pytest.fixture
def inbox(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    for number in range(5):
        desk.clock.pass_ms(60_000)
        desk.tip(f"Tip {number}", f"The harbour master signed sheet {number}.")
    page = InboxPage(parts, InboxOverDesk(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.reading.whole is not None)
    return shown


def of(shown: Shown) -> InboxPage:
    assert isinstance(shown.page, InboxPage)
    return shown.page


def title(shown: Shown) -> str:
    whole = of(shown).reading.whole
    return whole.row.title if whole is not None else ""


def state(desk: Desk, wanted: str) -> str:
    """Read from the record: lists of two states are two reads."""
    inbox = desk.session.places.inbox
    found = [card.record for card in desk.session.view(inbox).every("tip") if card.title == wanted]
    return tips.whole(desk.session, inbox, TipId(found[0])).tip.state


def test_the_newest_tip_is_chosen_and_read_first(inbox: Shown) -> None:
    assert title(inbox) == "Tip 4"
    assert of(inbox).list.current == 0


def test_a_digit_moves_the_tip_chooses_the_next_and_leaves_the_moved_row_in_its_place(desk: Desk, inbox: Shown) -> None:
    page = of(inbox)
    inbox.key(K.Key_3)
    inbox.bot.waitUntil(lambda: title(inbox) == "Tip 3")
    assert state(desk, "Tip 4") == "verified"
    assert page.list.toast.words == "Moved to Verified."
    inbox.bot.waitUntil(lambda: bool(page.model.index(0, 0).data(QUIET_ROLE)))
    assert page.model.rowCount() == 5
    assert page.list.current == 1


def test_undo_brings_the_state_back_and_the_history_shows_both(desk: Desk, inbox: Shown) -> None:
    page = of(inbox)
    inbox.key(K.Key_2)
    inbox.bot.waitUntil(lambda: page.list.toast.words == "Moved to Checking." and title(inbox) == "Tip 3")
    inbox.key(K.Key_Z, CTRL)
    inbox.bot.waitUntil(lambda: title(inbox) == "Tip 4" and state(desk, "Tip 4") == "new")
    inbox.bot.waitUntil(lambda: page.reading.whole is not None and len(page.reading.whole.history) > 1)
    words = [line.words for line in page.reading.whole.history]  # type: ignore[union-attr]
    assert "moved it to New" in " ".join(words)
    assert "moved it to Checking" in " ".join(words)


def test_redo_moves_it_again(desk: Desk, inbox: Shown) -> None:
    toast = of(inbox).list.toast
    inbox.key(K.Key_2)
    inbox.bot.waitUntil(lambda: toast.words == "Moved to Checking.")
    inbox.key(K.Key_Z, CTRL)
    inbox.bot.waitUntil(lambda: toast.words.startswith("Undone: "))
    assert state(desk, "Tip 4") == "new"
    inbox.key(K.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    inbox.bot.waitUntil(lambda: toast.words == "Done again.")
    assert state(desk, "Tip 4") == "checking"


def test_a_rejection_asks_for_a_reason_in_one_line_and_esc_leaves_all_as_it_was(desk: Desk, inbox: Shown) -> None:
    inbox.key(K.Key_5)
    assert of(inbox).reading.triage.reason.hasFocus()
    inbox.key(K.Key_Return)
    assert state(desk, "Tip 4") == "new"
    inbox.key(K.Key_Escape)
    assert of(inbox).list.table.hasFocus()
    assert state(desk, "Tip 4") == "new"


def test_a_reason_moves_it_and_is_offered_again_for_the_next(desk: Desk, inbox: Shown) -> None:
    inbox.key(K.Key_5)
    inbox.type("made up")
    inbox.key(K.Key_Return)
    inbox.bot.waitUntil(lambda: state(desk, "Tip 4") == "false")
    inbox.bot.waitUntil(lambda: title(inbox) == "Tip 3")
    inbox.key(K.Key_5)
    assert of(inbox).reading.triage.reason.text() == "made up"
    inbox.key(K.Key_Return)
    inbox.bot.waitUntil(lambda: state(desk, "Tip 3") == "false")


def test_one_tip_is_filed_checked_assigned_dated_and_noted_by_keys_alone(desk: Desk, inbox: Shown) -> None:
    stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    inbox.key(K.Key_A)
    inbox.dialog()
    inbox.key(K.Key_Return)
    inbox.bot.waitUntil(lambda: of(inbox).list.toast.words == "Assigned to you.")
    inbox.key(K.Key_E)
    inbox.dialog()
    inbox.key(K.Key_Return)
    inbox.bot.waitUntil(lambda: of(inbox).list.toast.words.startswith("Due"))
    inbox.key(K.Key_N)
    inbox.dialog()
    inbox.type("call the yard")
    inbox.key(K.Key_Return, CTRL)
    inbox.bot.waitUntil(lambda: of(inbox).list.toast.words == "Note kept.")
    whole = of(inbox).reading.whole
    assert whole is not None
    tip = tips.whole(desk.session, desk.session.places.inbox, whole.row.tip)
    assert tip.tip.assignee == desk.session.me
    assert tip.tip.due_ms is not None
    assert [note.text for note in tip.notes] == ["call the yard"]
    inbox.key(K.Key_S)
    inbox.dialog()
    inbox.type("amb")
    inbox.key(K.Key_Return)
    inbox.bot.waitUntil(lambda: of(inbox).list.toast.words == "Filed into amber ferry.")
    story = stories.place_of(desk.session, stories.cards(desk.session)[0].story)
    assert [card.title for card in tips.window(desk.session, story.comp, (), 0, 9)] == ["Tip 4"]
    inbox.bot.waitUntil(lambda: title(inbox) == "Tip 3")


def test_letters_are_words_while_the_search_has_the_focus(desk: Desk, inbox: Shown) -> None:
    inbox.key(K.Key_Slash)
    inbox.type("3 sheet")
    assert of(inbox).bar.search.text() == "3 sheet"
    assert state(desk, "Tip 4") == "new"


def test_a_search_shows_its_place_among_the_hits_and_marks_them_in_the_text(inbox: Shown) -> None:
    page = of(inbox)
    inbox.key(K.Key_Slash)
    inbox.type("sheet 2")
    inbox.key(K.Key_Return)
    inbox.bot.waitUntil(lambda: title(inbox) == "Tip 2" and page.model.rowCount() == 1)
    assert page.reading.hits >= 1
    assert page.list.count.accessibleName() == "1 of 1 found"


def test_where_nothing_matches_the_page_says_so_and_clears_by_a_button(inbox: Shown) -> None:
    page = of(inbox)
    inbox.key(K.Key_Slash)
    inbox.type("zeppelin")
    inbox.key(K.Key_Return)
    inbox.bot.waitUntil(lambda: page.model.rowCount() == 0)
    inbox.key(K.Key_Escape)
    inbox.bot.waitUntil(lambda: page.model.rowCount() == 5)


def test_ticked_tips_move_together_and_come_back_together(desk: Desk, inbox: Shown) -> None:
    inbox.key(K.Key_X)
    inbox.key(K.Key_X)
    inbox.key(K.Key_2)
    inbox.bot.waitUntil(lambda: of(inbox).list.toast.words == "Moved 2 tips to Checking.")
    assert {state(desk, "Tip 4"), state(desk, "Tip 3")} == {"checking"}
    inbox.key(K.Key_Z, CTRL)
    inbox.bot.waitUntil(lambda: {state(desk, "Tip 4"), state(desk, "Tip 3")} == {"new"})


def test_who_can_see_opens_a_sheet_and_esc_closes_it(inbox: Shown) -> None:
    inbox.key(K.Key_W)
    sheet = inbox.sheet()
    assert sheet.accessibleName() == "Who can see the inbox"
    inbox.key(K.Key_Escape)
    assert not sheet.isVisible()
    assert of(inbox).list.table.hasFocus()


def test_a_change_is_announced_by_its_kinds(inbox: Shown) -> None:
    heard: list[Changes] = []
    inbox.page.changed.connect(heard.append)
    inbox.key(K.Key_2)
    inbox.bot.waitUntil(lambda: bool(heard))
    assert Kind.TIPS in heard[0]


def test_an_empty_inbox_says_how_tips_come_in(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    page = InboxPage(parts, InboxOverDesk(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    qtbot.waitUntil(page._empty.isVisible)
    heard: list[object] = []
    page.wants.connect(heard.append)
    shown.key(K.Key_I, CTRL)
    assert len(heard) == 1


def test_a_damaged_tip_is_said_in_its_place_and_the_others_can_be_read(
    desk: Desk, parts: PageParts, qtbot: QtBot
) -> None:
    desk.tip("Well")
    desk.clock.pass_ms(1000)
    hurt = desk.tip("Hurt")

    class Hurting(InboxOverDesk):
        def whole(self, tip: TipId) -> TipWhole:
            if tip == hurt:
                raise DamagedFile("inbox", "a record cannot be read")
            return super().whole(tip)

    page = InboxPage(parts, Hurting(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.list.current == 0)
    shown.key(K.Key_J)
    qtbot.waitUntil(lambda: title(shown) == "Well")


def test_arriving_with_a_tip_and_words_shows_it_with_the_words_marked(desk: Desk, inbox: Shown) -> None:
    page = of(inbox)
    (card,) = [c for c in tips.window(desk.session, desk.session.places.inbox, (), 0, 9) if c.title == "Tip 1"]
    page.arrive(GoToInbox(card.tip, "harbour"))
    page.entered()
    inbox.bot.waitUntil(lambda: title(inbox) == "Tip 1")
    assert page.reading.hits == 1


def test_a_row_is_read_aloud_with_its_state_and_time(inbox: Shown) -> None:
    page = of(inbox)
    words = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("New, Tip 4, ")


def test_copying_is_on_record_before_the_clipboard_has_it(desk: Desk, look: Look, runner: Runner, qtbot: QtBot) -> None:
    desk.tip("Tip", "The harbour master signed.")
    copied: list[str] = []

    def copy(words: str) -> None:
        assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.COPIED
        copied.append(words)

    parts = PageParts(look, runner, sentence, copy)
    page = InboxPage(parts, InboxOverDesk(desk.session, look), states_shown(desk.session))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.reading.whole is not None and page.reading._text is not None)
    assert page.reading._text is not None
    page.reading._text.selectAll()
    recipients.remember(desk.session, desk.session.places.inbox, Told("our lawyer", "advice on it"))
    shown.key(K.Key_C, CTRL)
    qtbot.waitUntil(lambda: copied == ["The harbour master signed."])


def test_far_down_a_long_list_the_row_is_read_once_it_has_come(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    shelf.known()
    shelf.file([Arrival(f"{n:064x}", "mail", f"Tip {n}", "Text.", received_ms=n * 1000) for n in range(450)])
    page = InboxPage(parts, InboxOverDesk(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: title(shown) == "Tip 449")
    shown.key(K.Key_End)
    qtbot.waitUntil(lambda: title(shown) == "Tip 0")
    page.left()
    page.entered()
    qtbot.waitUntil(lambda: page.list.current == 449 and title(shown) == "Tip 0")


def test_tips_that_are_only_passed_over_are_not_put_on_record_as_read(desk: Desk, inbox: Shown) -> None:
    inbox.bot.wait(200)
    for _ in range(4):
        inbox.key(K.Key_J)
    inbox.bot.waitUntil(lambda: title(inbox) == "Tip 0")
    read = [event.subject for event in audit.events(desk.session, 0, 50, [EventKind.TIP_READ]).events]
    assert len(read) <= 3


@pytest.fixture
def long(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    shelf.known()
    arrivals = [
        Arrival(f"{n:064x}", "mail", f"Tip {n}", f"hull {n}", "", "ana@example.org", received_ms=n * 1000)
        for n in range(450)
    ]
    shelf.file(arrivals)
    page = InboxPage(parts, InboxOverDesk(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: title(shown) == "Tip 449")
    return shown


def tip_named(desk: Desk, wanted: str) -> TipId:
    view = desk.session.view(desk.session.places.inbox)
    return next(TipId(card.record) for card in view.every("tip") if card.title == wanted)


def test_arriving_with_a_tip_far_down_stands_where_it_stands(desk: Desk, long: Shown) -> None:
    page = of(long)
    page.arrive(GoToInbox(tip_named(desk, "Tip 37")))
    page.entered()
    long.bot.waitUntil(lambda: title(long) == "Tip 37")
    assert page.list.current == 412
    assert page.model.rowCount() == 450


def test_a_hit_that_is_not_among_the_newest_is_shown_all_the_same(desk: Desk, long: Shown) -> None:
    page = of(long)
    page.arrive(GoToInbox(tip_named(desk, "Tip 37"), "hull"))
    page.entered()
    long.bot.waitUntil(lambda: title(long) == "Tip 37")
    assert page.reading.hits == 1
    assert page.list.count.accessibleName() == "413 of 450 found"


def test_filters_may_stand_among_the_words_and_what_is_not_obeyed_is_told(desk: Desk, long: Shown) -> None:
    page = of(long)
    long.key(K.Key_Slash)
    long.type("hull before:1970-01-01 ")
    long.key(K.Key_Return)
    long.bot.waitUntil(lambda: page.model.rowCount() == 0)
    page.bar.search.setText("hull 447 state:purple")
    page.bar.ask_now()
    long.bot.waitUntil(lambda: "state:purple" in page._notices.words and page.model.rowCount() == 1)
    assert page.list.card.words == "hull 447"


def test_mine_and_due_first_look_at_all_tips_and_not_at_the_newest(desk: Desk, long: Shown) -> None:
    page, place = of(long), desk.session.places.inbox
    triage.assign(desk.session, place, [tip_named(desk, "Tip 3")], PersonId(desk.session.me))
    triage.set_due(desk.session, place, [tip_named(desk, "Tip 5")], 5_000)
    triage.set_due(desk.session, place, [tip_named(desk, "Tip 9")], 4_000)
    gateway = InboxOverDesk(desk.session, page.look)
    mine = gateway.slice(TipQuery(mine_only=True), 0, 200)
    assert [row.title for row in mine.rows] == ["Tip 3"]
    due = gateway.slice(TipQuery(order=TipOrder.DUE), 0, 3)
    assert [row.title for row in due.rows] == ["Tip 9", "Tip 5", "Tip 449"]
    assert due.total == 450


def test_also_here_names_same_bytes_and_same_senders_and_leads_there(desk: Desk, long: Shown) -> None:
    page = of(long)
    whole = page.reading.whole
    assert whole is not None
    assert [also.title for also in whole.also_here] == ["Tip 448", "Tip 447", "Tip 446", "Tip 445"]
    assert whole.also_here[0].why == "says it is from the same sender"
    assert whole.seen_in > 4
    page.reading.also_rows[0].click()
    long.bot.waitUntil(lambda: title(long) == "Tip 448")


def test_of_a_damaged_tip_it_is_said_how_many_are_well(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    for name in ("Well", "Also well", "Hurt"):
        desk.clock.pass_ms(1000)
        desk.tip(name)

    class Hurting(InboxOverDesk):
        def whole(self, tip: TipId) -> TipWhole:
            raise DamagedFile("inbox", "a record cannot be read")

    page = InboxPage(parts, Hurting(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    said = "This tip's file is damaged. The other 2 are well."
    shown.bot.waitUntil(lambda: any(strip.accessibleName() == said for strip in page.reading.findChildren(Strip)))


def test_the_place_among_the_hits_of_the_text_is_told_and_f3_goes_on(
    desk: Desk, parts: PageParts, qtbot: QtBot
) -> None:
    desk.tip("One", "hull and hull and hull")
    page = InboxPage(parts, InboxOverDesk(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    shown.key(K.Key_Slash)
    shown.type("hull")
    shown.key(K.Key_Return)
    qtbot.waitUntil(lambda: page.reading.bar.hit.text() == "1 of 3")
    shown.key(K.Key_F3)
    assert page.reading.bar.hit.text() == "2 of 3"
    shown.key(K.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.reading.bar.hit.text() == "1 of 3"


def test_twenty_at_once_are_asked_about_with_their_number(desk: Desk, long: Shown) -> None:
    page = of(long)
    for _ in range(20):
        long.key(K.Key_X)
    long.key(K.Key_2)
    dialog = long.dialog()
    assert any("20 tips" in label.text() for label in dialog.findChildren(QLabel))
    long.key(K.Key_Return, CTRL)
    long.bot.waitUntil(lambda: page.list.toast.words == "Moved 20 tips to Checking.")


def test_shift_and_letters_tick_a_run_and_the_bar_counts_them(long: Shown) -> None:
    page = of(long)
    for _ in range(3):
        long.key(K.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.model.ticked()) == 4
    assert page.list.count.accessibleName() == "4 ticked"
    long.key(K.Key_Escape)
    assert page.model.ticked() == ()
    assert page.list.count.accessibleName() == "450 open of 450"


def test_quick_capture_is_a_button_away(long: Shown) -> None:
    gone: list[object] = []
    long.page.wants.connect(gone.append)
    of(long).bar.capture.click()
    assert gone == [Capture()]


def test_a_half_written_note_is_sealed_and_goes_once_it_is_kept(desk: Desk, inbox: Shown) -> None:
    whole = of(inbox).reading.whole
    assert whole is not None
    tip = whole.row.tip
    where = f"note/{tip}"
    inbox.key(K.Key_N)
    inbox.dialog()
    inbox.type("Careful")
    inbox.key(K.Key_Escape)
    inbox.bot.waitUntil(lambda: len(drafts.standing(desk.session, where)) == 1)
    inbox.key(K.Key_N)
    dialog = inbox.dialog()
    offer = dialog.findChild(DraftOffer)
    assert offer is not None
    inbox.bot.waitUntil(offer.isVisible)
    offer._take()
    inbox.key(K.Key_Return, CTRL)
    inbox.bot.waitUntil(lambda: drafts.standing(desk.session, where) == ())
    notes = tips.whole(desk.session, desk.session.places.inbox, tip).notes
    assert [note.text for note in notes] == ["Careful"]


def test_a_tip_that_is_one_file_says_how_it_is_looked_at(inbox: Shown) -> None:
    pane, wanted = of(inbox).reading, list[object]()
    of(inbox).wants.connect(wanted.append)
    assert pane.whole is not None
    pane.show_tip(replace(pane.whole, text="", documents=()))
    inbox.bot.waitUntil(lambda: any(one.text() == "Look at it" for one in pane.findChildren(QPushButton)))
    (look,) = (one for one in pane.findChildren(QPushButton) if one.text() == "Look at it")
    look.click()
    assert wanted == [GoToView(None, pane.whole.row.tip)]
    pane.show_tip(replace(pane.whole, text="There are words."))
    assert not [one for one in pane.findChildren(QPushButton) if one.text() == "Look at it" and one.isVisible()]
