"""The palette by keys alone, over a real desk: what it offers, opens, keeps to itself."""

from collections.abc import Callable

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tipdesk.desk import sources, stories
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Way
from tipdesk.errors import DiskFull
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ui.changes import GoToInbox, GoToSource, Want
from tipdesk.ui.keys import Intent
from tipdesk.ui.offers import Offer, Shelf, offer
from tipdesk.ui.page import PageParts
from tipdesk.ui.palette.gateway import Named
from tipdesk.ui.palette.over_desk import IN_A_STORY, IN_THE_INBOX, PaletteOverDesk
from tipdesk.ui.palette.palette import Palette

K = Qt.Key
FULL = DiskFull("drawer.db")
NAME = "Wilhelmina Zqcanary"


class Shown:
    def __init__(self, bot: QtBot, parts: PageParts, desk: Desk) -> None:
        self.bot, self.parts, self.desk = bot, parts, desk
        self.went: list[Want] = []
        self.done: list[str] = []
        self.window = QWidget()
        bot.addWidget(self.window)
        self.window.resize(1280, 800)
        with bot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        bot.waitUntil(self.window.isActiveWindow)

    def open(self, story: StoryId | None = None, gateway: object = None) -> Palette:
        own = (
            offer(Shelf.WITH, Intent.FILE, lambda: self.done.append("file")),
            offer(Shelf.WITH, Intent.TERMS, lambda: self.done.append("terms")),
            offer(Shelf.OPEN, Intent.INBOX, lambda: self.done.append("inbox")),
            offer(Shelf.DO, Intent.LOCK, lambda: self.done.append("lock")),
        )
        over = gateway or PaletteOverDesk(self.desk.session, self.parts.look)
        palette = Palette(
            self.parts, self.window, over, lambda _typed: own, about="With this tip", story=story, go=self.went.append
        )  # type: ignore[arg-type]
        palette.open()
        self.bot.waitUntil(lambda: Intent.LOCK.value in {str(o.intent) for o in palette.rows.offers})
        return palette

    def type(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), words)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)


def said(palette: Palette) -> list[str]:
    return [one.words for one in palette.rows.offers]


def labels(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def shown(qtbot: QtBot, parts: PageParts, desk: Desk) -> Shown:
    return Shown(qtbot, parts, desk)


def with_source(desk: Desk) -> tuple[StoryId, str]:
    made = stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    identity = Identity(NAME, (Way("signal", "@zqcanary.01"),), "tide", "evenings")
    promise = Promise("Only Ana.", 1, "by voice", "an official", (), frozenset({PersonId(desk.session.me)}), 10**13)
    source = sources.add_source(
        desk.session, CompartmentId(made.story), sources.NewSource(identity, promise, "saw it", "quiet heron")
    )
    return made.story, str(source)


def test_the_first_row_is_chosen_enter_takes_it_and_the_palette_is_gone(shown: Shown) -> None:
    palette = shown.open()
    assert palette.accessibleName().startswith("Command palette, ")
    shown.key(K.Key_Return)
    assert (shown.done, palette.isVisible()) == (["file"], False)


def test_the_arrows_go_round_and_the_screen_reader_hears_the_row_in_the_field(shown: Shown) -> None:
    palette = shown.open()
    shown.key(K.Key_Up)
    assert palette.rows.now is not None
    assert palette.field.accessibleDescription() == "Lock, Ctrl+L"
    shown.key(K.Key_Down)
    assert palette.field.accessibleDescription() == "File into a story, S"


def test_a_tip_is_found_by_its_words_opened_and_on_record_without_what_was_typed(shown: Shown) -> None:
    tip = shown.desk.tip("Ferry timetable", "Nobody looked at the hull.")
    palette = shown.open()
    shown.type("hull")
    shown.bot.waitUntil(lambda: said(palette) == ["Ferry timetable"])
    shown.key(K.Key_Return)
    assert shown.went == [GoToInbox(tip)]
    shown.bot.waitUntil(lambda: "searched" in log(shown.desk.session))
    assert "hull" not in log(shown.desk.session)


def log(session: Session) -> str:
    view = session.view(session.places.log)
    return " ".join(f"{card.state} {card.title} {card.line} {card.facts}" for card in view.every("event"))


def test_a_source_is_found_by_its_alias_and_never_by_what_is_sealed(shown: Shown) -> None:
    story, source = with_source(shown.desk)
    palette = shown.open()
    shown.type("heron")
    shown.bot.waitUntil(lambda: said(palette) == ["quiet heron"])
    assert palette.rows.offers[0].remark == "source · amber ferry"
    shown.key(K.Key_Return)
    assert [str(want.source) for want in shown.went if isinstance(want, GoToSource)] == [source]
    for sealed in (NAME.split()[1], "zqcanary.01", "evenings"):
        again = shown.open(story)
        shown.type(sealed)
        shown.bot.waitUntil(lambda p=again: "Nothing that you may read matches." in labels(p))
        shown.key(K.Key_Escape)
        assert not again.isVisible()


def test_what_the_rules_refuse_is_not_offered(shown: Shown) -> None:
    """The statement's terms belong to a story: in the inbox no rule knows them, in a story that I left I may not."""

    class Refusing:
        def refused(self, _story: StoryId | None) -> frozenset[Intent]:
            return frozenset({Intent.FILE})

        def find(self, _words: str, _most: int) -> tuple[Named, ...]:
            return ()

        def opened(self, named: Named) -> None:
            raise AssertionError(named)

    palette = shown.open(gateway=Refusing())
    assert "File into a story" not in said(palette)


def test_the_rules_know_every_intent_that_changes_something() -> None:
    assert {Intent.FILE, Intent.ASSIGN, Intent.DUE, Intent.NOTE, Intent.BRING_IN, Intent.CAPTURE} <= set(IN_THE_INBOX)
    assert {Intent.TERMS, Intent.REVEAL, Intent.NOTE} <= set(IN_A_STORY)
    assert IN_A_STORY[Intent.NOTE] is Action.WRITE_STORY


def test_an_editor_of_the_desk_may_do_everything_here(shown: Shown) -> None:
    story, _source = with_source(shown.desk)
    over = PaletteOverDesk(shown.desk.session, shown.parts.look)
    assert (over.refused(None), over.refused(story)) == (frozenset(), frozenset())


def test_what_was_typed_is_kept_nowhere(shown: Shown) -> None:
    palette = shown.open()
    shown.type("northquay")
    shown.key(K.Key_Escape)
    shown.bot.waitUntil(lambda: not isValid(palette))
    again = shown.open()
    assert again.field.text() == ""
    assert again.field.completer() is None


def test_what_is_typed_at_speed_is_asked_once_and_the_newest_wins(shown: Shown) -> None:
    asked: list[str] = []

    class Slow(PaletteOverDesk):
        def find(self, words: str, most: int) -> tuple[Named, ...]:
            asked.append(words)
            return super().find(words, most)

    shown.desk.tip("Harbour contracts")
    palette = shown.open(gateway=Slow(shown.desk.session, shown.parts.look))
    shown.type("harbour contr")
    shown.bot.waitUntil(lambda: said(palette) == ["Harbour contracts"])
    assert asked[-1] == "harbour contr"
    assert len(asked) <= len("harbour contr")


def test_a_click_takes_a_row_and_the_pointer_chooses_it(shown: Shown) -> None:
    palette = shown.open()
    place = len(palette.rows.offers) - 1
    at = palette.rows.box_of(place).center()
    QTest.mouseMove(palette.rows, at)
    QTest.mouseClick(palette.rows, Qt.MouseButton.LeftButton, pos=at)
    assert shown.done == ["lock"]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640), (1024, 400)])
def test_it_stands_96_from_the_top_in_the_middle_and_never_leaves_the_window(
    shown: Shown, size: tuple[int, int]
) -> None:
    shown.window.resize(*size)
    palette = shown.open()
    box = palette.panel.geometry()
    assert (box.width(), box.center().x()) == (600, size[0] // 2 - 1)
    assert box.top() == 96 or box.bottom() < size[1]
    assert palette.rect().contains(box)
    assert palette.rows.height() <= box.height() - 84


def test_a_failure_of_the_desk_is_said_in_its_place(shown: Shown) -> None:
    class Full(PaletteOverDesk):
        def find(self, words: str, most: int) -> tuple[Named, ...]:
            raise FULL

    palette = shown.open(gateway=Full(shown.desk.session, shown.parts.look))
    shown.type("zzz")
    sentence: Callable[[DiskFull], str] = shown.parts.sentence  # type: ignore[assignment]
    shown.bot.waitUntil(lambda: sentence(FULL) in labels(palette))


def test_no_offer_is_shown_twice_and_each_can_be_done() -> None:
    made = offer(Shelf.DO, Intent.LOCK, lambda: None)
    assert isinstance(made, Offer)
    assert (made.words, made.key, made.icon) == ("Lock", "Ctrl+L", "lock")
