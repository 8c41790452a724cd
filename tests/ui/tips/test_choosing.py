"""Choosing by keys alone: ranges, groups, senders, and filters that a person keeps."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from alike_pairs import TEXTS, wrapped
from desks import Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.desk import saved_filters, stories, tips, triage, undoing
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.ids import TipId
from tipdesk.domain.intentions import Intention
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.ledger.ids import RecordId
from tipdesk.ui import stepping
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.runner import Runner, Running
from tipdesk.ui.tips import doing, filters, listing
from tipdesk.ui.tips.dialogs import PickDialog
from tipdesk.ui.tips.over_desk import InboxOverDesk, states_shown
from tipdesk.ui.tips.page import InboxPage
from tipdesk.ui.tips.values import Group
from tipdesk.ui.widgets.over import Dialog

K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
LETTER = TEXTS["en1"]
OTHERS = [TEXTS["en2"], TEXTS["en3"], TEXTS["en4"]]


@pytest.fixture
def inbox(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    """From the newest: a forward, three others, a quoted reply, the letter itself."""
    texts = [LETTER, wrapped("reply-en", LETTER), *OTHERS, wrapped("forward-en", LETTER)]
    shelf = Shelf(desk.session, desk.session.places.inbox)
    for number, text in enumerate(texts):
        desk.clock.pass_ms(60_000)
        sender = "ana@example.org" if number in {0, 3} else f"p{number}@example.org"
        shelf.file([Arrival(f"{number:064x}", "mail", f"Tip {number}", text, "", sender)])
    page = InboxPage(parts, InboxOverDesk(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.reading.whole is not None)
    until(shown, lambda: page._gateway.to_compare() == 0)
    return shown


def of(shown: Shown) -> InboxPage:
    assert isinstance(shown.page, InboxPage)
    return shown.page


def until(shown: Shown, so: Callable[[], bool]) -> None:
    shown.bot.waitUntil(so)


def titles(shown: Shown) -> list[str]:
    return [row.title for _, row in of(shown).model.held()]


def ticked(desk: Desk, shown: Shown) -> set[str]:
    found = tips.cards(desk.session, desk.session.places.inbox, of(shown).model.ticked())
    return {card.title for card in found}


def grouped(shown: Shown) -> InboxPage:
    shown.key(K.Key_G)
    page = of(shown)
    until(shown, lambda: page.model.rowCount() == 4)
    return page


def test_g_makes_one_row_of_what_says_nearly_the_same_and_o_opens_it_in_its_place(inbox: Shown) -> None:
    page = grouped(inbox)
    assert titles(inbox) == ["Tip 5", "Tip 4", "Tip 3", "Tip 2"]
    head = page.model.row_at(0)
    assert head is not None
    assert (head.alike, head.group) == (3, Group.CLOSED)
    inbox.key(K.Key_O)
    until(inbox, lambda: page.model.rowCount() == 6)
    assert titles(inbox) == ["Tip 5", "Tip 1", "Tip 0", "Tip 4", "Tip 3", "Tip 2"]
    assert [row.group for _, row in page.model.held()][:3] == [Group.OPEN, Group.WITHIN, Group.WITHIN]
    assert page.list.current == 0
    inbox.key(K.Key_J)
    inbox.key(K.Key_O)
    until(inbox, lambda: page.model.rowCount() == 4)
    inbox.key(K.Key_G)
    until(inbox, lambda: page.model.rowCount() == 6)


def test_a_digit_on_a_closed_group_moves_all_of_it_and_undo_brings_all_back(desk: Desk, inbox: Shown) -> None:
    page = grouped(inbox)
    inbox.key(K.Key_3)
    until(inbox, lambda: page.list.toast.words == "Moved 3 tips to Verified.")
    assert tips.counts(desk.session, desk.session.places.inbox) == {"verified": 3, "new": 3}
    inbox.key(K.Key_Z, CTRL)
    until(inbox, lambda: tips.counts(desk.session, desk.session.places.inbox) == {"new": 6})


def test_a_digit_on_an_open_group_moves_its_one_tip(desk: Desk, inbox: Shown) -> None:
    page = grouped(inbox)
    inbox.key(K.Key_O)
    until(inbox, lambda: page.model.rowCount() == 6)
    inbox.key(K.Key_3)
    until(inbox, lambda: page.list.toast.words == "Moved to Verified.")
    assert tips.counts(desk.session, desk.session.places.inbox) == {"verified": 1, "new": 5}


def test_ticks_are_set_by_range_all_others_group_and_sender(desk: Desk, inbox: Shown) -> None:
    page = of(inbox)
    inbox.key(K.Key_X)
    inbox.key(K.Key_J)
    inbox.key(K.Key_X, SHIFT)
    assert ticked(desk, inbox) == {"Tip 5", "Tip 4", "Tip 3"}
    inbox.key(K.Key_I)
    until(inbox, lambda: ticked(desk, inbox) == {"Tip 2", "Tip 1", "Tip 0"})
    inbox.key(K.Key_A, CTRL)
    until(inbox, lambda: len(page.model.ticked()) == 6)
    assert "6 ticked" in page.list.count.accessibleName() or len(page.model.ticked()) == 6
    inbox.key(K.Key_A, CTRL)
    until(inbox, lambda: not page.model.ticked())
    page.list.choose(2)
    inbox.key(K.Key_S, SHIFT)
    until(inbox, lambda: ticked(desk, inbox) == {"Tip 3", "Tip 0"})
    inbox.key(K.Key_Escape)
    page.list.choose(0)
    inbox.key(K.Key_G, SHIFT)
    until(inbox, lambda: ticked(desk, inbox) == {"Tip 5", "Tip 1", "Tip 0"})


def test_ticks_stay_when_a_group_is_opened(desk: Desk, inbox: Shown) -> None:
    page = grouped(inbox)
    page.list.choose(2)
    inbox.key(K.Key_X)
    page.list.choose(0)
    inbox.key(K.Key_O)
    until(inbox, lambda: page.model.rowCount() == 6)
    assert ticked(desk, inbox) == {"Tip 3"}


def test_a_deed_with_many_is_said_with_what_stands_to_be_lost_and_done_in_steps(
    desk: Desk, inbox: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doing, "IN_STEPS", 20)
    page, place = of(inbox), desk.session.places.inbox
    shelf = Shelf(desk.session, place)
    shelf.file([Arrival(f"{n:064x}", "mail", f"More {n}", f"More number {n}") for n in range(100, 130)])
    page.ask(page.query.query)
    until(inbox, lambda: page.model.rowCount() == 36)
    page._gateway.set_due((TipId(page.model.row_at(0).tip),), 5)  # type: ignore[union-attr]  # it was waited for
    inbox.key(K.Key_A, CTRL)
    until(inbox, lambda: len(page.model.ticked()) == 36)
    inbox.key(K.Key_2)
    until(inbox, lambda: bool(page.window().findChildren(Dialog)))
    dialog = page.window().findChildren(Dialog)[-1]
    words = " ".join(label.text() for label in dialog.findChildren(type(dialog.body.itemAt(0).widget())))
    assert "36 tips" in words
    assert "1 of them has a due date." in words or "have a due date" in words
    dialog.accepted.emit()
    until(inbox, lambda: tips.counts(desk.session, place) == {"checking": 36})
    until(inbox, lambda: page.list.toast.words == "Moved 36 tips to Checking.")
    inbox.key(K.Key_Z, CTRL)
    until(inbox, lambda: tips.counts(desk.session, place) == {"new": 36})


@dataclass
class Watched:
    """What the status bar would be told, and a hand that cancels."""

    runner: Runner
    cancels: bool = False
    told: list[str] = field(default_factory=list)

    def moved(self, running: Running) -> None:
        self.told.append(f"{running.name}, {running.told.words}")
        if self.cancels:
            running.cancel()


def test_undo_of_many_tells_how_far_it_is_and_a_cancel_keeps_what_is_done_and_says_so(
    desk: Desk, inbox: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stepping, "IN_STEPS", 20)
    # Of sixty transactions none is the last by the time that the first is told.
    monkeypatch.setattr(undoing, "PIECE", 1)
    page, s = of(inbox), desk.session
    shelf = Shelf(s, s.places.inbox)
    filed = shelf.file([Arrival(f"{n:064x}", "mail", f"More {n}", f"More number {n}") for n in range(100, 160)])
    state = next(one for one in DEFAULT_STATES if one.key == "checking")
    s.history.done(triage.move(s, s.places.inbox, [TipId(one) for one in filed], state))
    page.ask(page.query.query)
    until(inbox, lambda: page.model.rowCount() == 66)
    watched = Watched(page.runner, cancels=True)
    page.runner.moved.connect(watched.moved)
    inbox.key(K.Key_Z, CTRL)
    until(inbox, lambda: page.list.toast.words.startswith("Stopped: "))
    done = tips.counts(s, s.places.inbox)["new"] - 6
    assert 0 < done < 60
    words = f"Stopped: {done} of them are through. {60 - done} are as they were; the same key goes on with them."
    assert page.list.toast.words == words
    assert watched.told[0] == "Undoing, 1 of 60"
    watched.cancels = False
    inbox.key(K.Key_Z, CTRL)
    until(inbox, lambda: page.list.toast.words == f"Undone: {60 - done} tips are back in their old state.")
    assert tips.counts(s, s.places.inbox) == {"new": 66}
    inbox.key(K.Key_Z, CTRL | SHIFT)
    until(inbox, lambda: page.list.toast.words == "Done again.")


def test_all_that_brought_the_same_bytes_are_ticked_whatever_they_are_called(desk: Desk, inbox: Shown) -> None:
    page, place = of(inbox), desk.session.places.inbox
    shelf = Shelf(desk.session, place)
    for number in (50, 51, 52):
        paper = shelf.seal(f"scan {number}.pdf", "application/pdf", [b"another page" if number == 52 else b"one page"])
        shelf.file([Arrival(f"{number:064x}", "mail", f"Paper {number}", f"See it {number}", documents=(paper,))])
    page.ask(page.query.query)
    until(inbox, lambda: page.model.rowCount() == 9)
    page.list.choose(next(at for at, row in page.model.held() if row.title == "Paper 50"))
    inbox.key(K.Key_D, SHIFT)
    until(inbox, lambda: ticked(desk, inbox) == {"Paper 50", "Paper 51"})
    page.model.tick(())
    page.list.choose(next(at for at, row in page.model.held() if row.title == "Paper 52"))
    inbox.key(K.Key_D, SHIFT)
    until(inbox, lambda: page.list.toast.words == "No other tip here brought the same document.")


def test_all_that_a_search_or_a_queue_found_are_ticked_and_where_there_are_more_that_is_said(
    desk: Desk, inbox: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A list shows the first of them; a deed with all must mean all."""
    monkeypatch.setattr(listing, "FOUND_MOST", 2)
    page, place = of(inbox), desk.session.places.inbox
    filed = Shelf(desk.session, place).file(
        [Arrival(f"{n:064x}", "mail", f"More {n}", f"The zeppelin number {n}") for n in range(60, 66)]
    )
    undoing.patch(
        desk.session, place, Intention.RULED, {RecordId(one): {"queue": "amber ferry"} for one in filed}, "tip"
    )
    page.ask(filters.waiting_for("amber ferry", states_shown(desk.session)))
    until(inbox, lambda: page.list.filter.text() == "For amber ferry" and page.model.rowCount() > 0)
    inbox.key(K.Key_A, CTRL)
    until(inbox, lambda: len(page.model.ticked()) == 6)
    page.model.tick(())
    page.bar.searched.emit("zeppelin")
    until(inbox, lambda: page.query.matched == 6)
    inbox.key(K.Key_A, CTRL)
    until(inbox, lambda: len(page.model.ticked()) == 6)
    page.model.tick(())
    monkeypatch.setattr(listing, "TICKED_MOST", 4)
    inbox.key(K.Key_A, CTRL)
    until(inbox, lambda: len(page.model.ticked()) == 4)
    assert page.list.toast.words == "4 are ticked, the newest of 6 that were found."


def test_a_filter_is_kept_under_a_typed_name_and_chosen_by_it(desk: Desk, inbox: Shown) -> None:
    page = grouped(inbox)
    inbox.key(K.Key_F)
    until(inbox, lambda: bool(page.window().findChildren(PickDialog)))
    dialog = page.window().findChildren(PickDialog)[-1]
    dialog.field.setText("Letters")
    dialog._pick()
    until(inbox, lambda: [one.name for one in saved_filters.saved(desk.session)] == ["Letters"])
    inbox.key(K.Key_G)
    until(inbox, lambda: page.model.rowCount() == 6)
    page.choosing.offer_filters()
    until(inbox, lambda: any(not one.isHidden() for one in page.window().findChildren(PickDialog)))
    again = [one for one in page.window().findChildren(PickDialog) if not one.isHidden()][-1]
    again.field.setText("lett")
    again._pick()
    until(inbox, lambda: page.model.rowCount() == 4)
    assert page.list.filter.text() == "Letters"


def test_what_was_seen_before_is_told_and_shown_as_a_list(inbox: Shown) -> None:
    page = of(inbox)
    page.list.choose(2)
    until(inbox, lambda: page.reading.whole is not None and page.reading.whole.row.title == "Tip 3")
    whole = page.reading.whole
    assert whole is not None
    assert (whole.seen_in, [also.title for also in whole.also_here]) == (1, ["Tip 0"])
    assert whole.also_here[0].why == "says it is from the same sender"
    page.reading.seen_wanted.emit((whole.row.tip, *whole.seen_tips))
    until(inbox, lambda: titles(inbox) == ["Tip 3", "Tip 0"])
    assert page.list.filter.text() == "Seen together"
    assert not [b for b in page.reading.findChildren(QPushButton) if b.text() == "Show them as a list"]


def test_the_queue_of_a_story_is_a_filter(desk: Desk, inbox: Shown) -> None:
    page, place = of(inbox), desk.session.places.inbox
    wanted = next(row.tip for _, row in page.model.held() if row.title == "Tip 2")
    undoing.patch(desk.session, place, Intention.RULED, {RecordId(wanted): {"queue": "amber ferry"}}, "tip")
    page.ask(filters.waiting_for("amber ferry", states_shown(desk.session)))
    until(inbox, lambda: titles(inbox) == ["Tip 2"])
    assert page.list.filter.text() == "For amber ferry"
    until(inbox, lambda: page.reading.whole is not None and page.reading.whole.queue == "amber ferry")


def test_a_tip_is_put_into_a_queue_by_hand_and_taken_out(desk: Desk, inbox: Shown) -> None:
    page, place = of(inbox), desk.session.places.inbox
    story = stories.found_story(desk.session, "The ferry inspections", "amber ferry")
    row = page.model.row_at(page.list.current)
    assert row is not None

    def queue() -> str:
        return tips.whole(desk.session, place, row.tip).tip.queue

    page.commands.queue((row.tip,))
    until(inbox, lambda: any(not one.isHidden() for one in page.window().findChildren(PickDialog)))
    dialog = [one for one in page.window().findChildren(PickDialog) if not one.isHidden()][-1]
    dialog.field.setText("ferry")
    dialog._pick()
    until(inbox, lambda: queue() == "amber ferry")
    assert tips.counts(desk.session, stories.place_of(desk.session, story.story).comp) == {}
    inbox.key(K.Key_Z, CTRL)
    until(inbox, lambda: queue() == "")
