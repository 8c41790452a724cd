"""The exchange page: packets to send, packets that came looked at before they are merged, refusals in a sentence."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest
from looks import NOW_MS
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.domain.ids import StoryId
from tipdesk.errors import DiskFull
from tipdesk.ui.changes import GoToExchange, GoToGrants
from tipdesk.ui.exchange.page import ExchangePage
from tipdesk.ui.exchange.values import Colleague, Exchange, Merged, Outcome, Preview, Received, Sent, ToSend
from tipdesk.ui.page import PageParts

K = Qt.Key
DAY_MS = 86_400_000
STORY = StoryId("a" * 64)
FULL = Exchange(
    (
        ToSend("s1", "Jory Makepeace, Tamsin Oakhallow", "The ferry inspections that never were", 41, NOW_MS),
        ToSend("r", "Everyone at the desk", "the roster", 1),
        ToSend("s2", "Bruno Vantreel", "Night shifts", why_not="nothing: his access has ended"),
    ),
    (
        Received("Jory Makepeace", "38 changes merged", NOW_MS - DAY_MS, Outcome.MERGED),
        Received("Bruno Vantreel", "6 changes set aside: written after the access had ended", NOW_MS - 2 * DAY_MS,
                 Outcome.ASIDE, STORY),
        Received("scan_final.age", "Not for you, or damaged: nothing was opened", NOW_MS - 3 * DAY_MS, Outcome.REFUSED),
    ),
    (
        Colleague("Jory Makepeace", "JM", 2, NOW_MS - DAY_MS),
        Colleague("Mirel Fask", "MF", 1, NOW_MS - 9 * DAY_MS, "silent 9 days"),
        Colleague("Bruno Vantreel", "BV", 2, NOW_MS - DAY_MS, "suspended", grave=True),
    ),
)  # fmt: skip
GOOD = Preview("/stick/1.age", "1f3a.age", "Jory Makepeace", "copper lantern", "12 changes, 2 documents")
ENDED = replace(GOOD, path="/stick/2.age", sender="Bruno Vantreel", from_ended=True, concerns=("Bruno was ended.",))
BAD = Preview("/stick/3.age", "scan_final.age", refused="No key here opens this packet. Nothing was opened.")
OLD = replace(GOOD, path="/stick/4.age", nothing_new=True)


@dataclass
class Desk:
    """Answers like the desk; `gate` holds each packet until it is let go."""

    now: Exchange = FULL
    full_after: int = 9
    packets: dict[str, Preview] = field(default_factory=lambda: {one.path: one for one in (GOOD, ENDED, BAD, OLD)})
    asked: list[tuple[object, ...]] = field(default_factory=list)
    gate: threading.Event | None = None

    def exchange(self) -> Exchange:
        return self.now

    def send(self, keys: tuple[str, ...], folder: str) -> Iterator[Sent]:
        for at, key in enumerate(keys):
            if at >= self.full_after:
                raise DiskFull("the stick")
            self.asked.append(("sent", key, folder))
            yield Sent(key, f"{key}.age", 100)

    def look(self, path: str) -> Preview:
        return self.packets[path]

    def merge(self, packets: tuple[Preview, ...]) -> Iterator[Merged | str]:
        for one in packets:
            yield f"Merging {one.name}"
            if self.gate is not None:
                self.gate.wait(5)
            self.asked.append(("merged", one.path))
            yield Merged(one.path, "12 changes merged.", 12)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def shown(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    page = ExchangePage(parts, desk)
    made = show(qtbot, page)
    qtbot.waitUntil(lambda: page.shown is not None)
    return made


def of(shown: Shown) -> ExchangePage:
    assert isinstance(shown.page, ExchangePage)
    return shown.page


def said(over: QWidget) -> str:
    seen = [one for one in over.findChildren(QWidget) if one.isVisibleTo(over)]
    return " ".join([*(one.text() for one in seen if isinstance(one, QLabel)), *(one.accessibleName() for one in seen)])


def wait_for(shown: Shown, there: Callable[[], object]) -> None:
    shown.bot.waitUntil(lambda: bool(there()))


def test_what_is_ticked_is_what_is_sent_and_what_nobody_could_open_has_no_tick(shown: Shown, desk: Desk) -> None:
    page = of(shown)
    assert page.main.text().startswith("Send 2 ")
    assert page.sending.table.hasFocus()
    shown.key(K.Key_X)
    assert page.main.text().startswith("Send 1 ")
    page.sending.tick(2)
    assert page.sending.keys == ("r",)
    page.take_folder("/media/LANTERN-2")
    assert "LANTERN-2" in said(page)
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked == [("sent", "r", "/media/LANTERN-2")])


def test_what_somebody_unticked_stays_so_when_the_page_asks_again(shown: Shown) -> None:
    page = of(shown)
    page.sending.tick(1)
    page.sending.show_rows(FULL.to_send)
    assert page.sending.keys == ("s1",)
    page.sending.tick_all()
    assert page.sending.keys == ("s1", "r")


def test_a_full_stick_says_how_many_packets_are_whole(shown: Shown, desk: Desk) -> None:
    desk.full_after = 1
    page = of(shown)
    page.take_folder("/media/LANTERN-2")
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: "written before" in page.notices.words)
    assert "disk is full" in page.notices.words
    assert page.main.isEnabled()


def test_a_packet_is_looked_at_before_anything_is_merged(shown: Shown, desk: Desk) -> None:
    page = of(shown)
    page.arrive(GoToExchange((GOOD.path, BAD.path)))
    wait_for(shown, lambda: len(page.came.packets) == 2)
    whole = said(page.came)
    assert "12 changes, 2 documents" in whole
    assert BAD.refused in whole
    assert page.main.text().startswith("Merge 1 ")
    assert desk.asked == []
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked == [("merged", GOOD.path)])
    # What was refused stays in sight with its sentence until it is left.
    wait_for(shown, lambda: page.came.packets == (BAD,))
    page.came.leave.click()
    assert not page.came.isVisible()
    assert page.main.text().startswith("Send 2 ")


def test_a_packet_of_somebody_who_was_ended_is_merged_only_when_a_person_ticks_it(shown: Shown, desk: Desk) -> None:
    page = of(shown)
    page.look_into((ENDED.path,))
    wait_for(shown, lambda: page.came.packets)
    assert "Bruno was ended." in said(page.came)
    assert not page.main.isEnabled()
    page.came.ticks[ENDED.path].click()
    assert page.main.isEnabled()


def test_a_packet_that_brings_nothing_new_has_nothing_to_merge(shown: Shown) -> None:
    page = of(shown)
    page.look_into((OLD.path,))
    wait_for(shown, lambda: page.came.packets)
    assert "nothing new" in said(page.came)
    assert not page.main.isEnabled()


def test_a_merge_that_is_cancelled_says_how_much_was_merged(shown: Shown, desk: Desk) -> None:
    desk.gate = threading.Event()
    page, again = of(shown), replace(GOOD, path="/stick/5.age", name="5.age")
    desk.packets[again.path] = again
    page.look_into((GOOD.path, again.path))
    wait_for(shown, lambda: len(page.came.packets) == 2)
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: "Merging 1f3a.age" in said(page.came))
    assert page._running is not None
    page._running.cancel()
    desk.gate.set()
    wait_for(shown, lambda: page._running is None)
    assert len(desk.asked) <= 1
    assert "Cancelled:" in said(page)


def test_what_was_set_aside_leads_to_the_people_of_its_story(shown: Shown) -> None:
    gone: list[object] = []
    page = of(shown)
    page.wants.connect(gone.append)
    page.received.table.setFocus()
    shown.key(K.Key_J)
    shown.key(K.Key_Return)
    assert gone == [GoToGrants(STORY)]


def test_colleagues_are_listed_with_what_is_out_of_the_ordinary(shown: Shown) -> None:
    whole = said(of(shown).colleagues)
    assert "silent 9 days" in whole
    assert "suspended" in whole
    assert "2 laptops" in whole


def test_an_empty_exchange_says_that_all_have_the_same_and_what_to_do(parts: PageParts, qtbot: QtBot) -> None:
    page = ExchangePage(parts, Desk(Exchange((), (), ())))
    made = show(qtbot, page)
    qtbot.waitUntil(lambda: page.shown is not None)
    whole = said(made.window)
    for words in ("You and your colleagues have the same.", "Drop a packet here", "somebody can join"):
        assert words in whole
    assert not page.main.isEnabled()
