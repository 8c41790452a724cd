"""Opening an identity in the window: reason, record, a few seconds, sealed; by keys alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from attack.test_boxes import file_box_unseen
from desks import Desk
from fakes import Clock
from keepers import Newsroom, person
from protected import Protected, protected, room
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.desk import audit, boxes, drafts, identities, people, requests, sources, stories
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, SourceId, StoryId
from tipdesk.domain.promise import NOT_YET, Promise
from tipdesk.domain.settings import Policy
from tipdesk.domain.source import Identity, Way
from tipdesk.errors import RecordNotWritten
from tipdesk.ledger.bodies import Grant, PublicKeys
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret
from tipdesk.ui.changes import Kind, changed
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.sources import identity_card, sealed_text
from tipdesk.ui.sources.keepers import KeepersDialog
from tipdesk.ui.sources.keeping import KeepingOverDesk
from tipdesk.ui.sources.over_desk import SourceOverDesk, terms_shown
from tipdesk.ui.sources.page import SourcePage
from tipdesk.ui.sources.promise_dialog import PromiseDialog
from tipdesk.ui.sources.reveal import RevealDialog
from tipdesk.ui.sources.sealed_text import SealedText
from tipdesk.ui.sources.values import Fact, Opened, RevealRequest
from tipdesk.ui.stories.over_desk import StoryOverDesk
from tipdesk.ui.stories.values import RiskKind
from tipdesk.ui.widgets.draft_offer import DraftOffer
from tipdesk.ui.widgets.guard import GuardDialog
from tipdesk.ui.widgets.who_sheet import WhoSheet

__all__ = ["room"]

K = Qt.Key
NAME, SIGNAL = "ZQCANARY Person", "ZQCANARY.0550"


class Counted:
    """Stands between page and desk: counts, and fails where a test says so."""

    def __init__(self, inner: SourceOverDesk) -> None:
        self.inner = inner
        self.fail = False
        self.opened = 0

    def __getattr__(self, name: str) -> Callable[..., object]:
        found: Callable[..., object] = getattr(self.inner, name)
        return found

    def reveal(self, source: SourceId, request: RevealRequest) -> Opened:
        if self.fail:
            raise RecordNotWritten
        self.opened += 1
        return self.inner.reveal(source, request)


@pytest.fixture
def source(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    made = stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    story = stories.place_of(desk.session, made.story)
    identity = Identity(
        NAME,
        (Way("signal", SIGNAL, "ZQCANARY signs off with tide", preferred=True), Way("phone", "+00 555")),
        "tide",
        "evenings",
    )
    promise = Promise(
        "Only Ana.", 1, "by voice", "an official", ("job",), frozenset({PersonId(desk.session.me)}), 10**13
    )
    new = sources.NewSource(identity, promise, "saw it", "quiet heron")
    who = sources.add_source(desk.session, story.comp, new)
    gateway = Counted(SourceOverDesk(desk.session, parts.look, made.story))
    page = SourcePage(
        parts,
        gateway,
        KeepingOverDesk(desk.session, made.story),
        terms_shown(),
        story=made.story,
        source=who,
        seconds=(15, 30, 60),  # type: ignore[arg-type]
    )
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.whole is not None)
    return shown


def of(shown: Shown) -> SourcePage:
    assert isinstance(shown.page, SourcePage)
    return shown.page


def values(shown: Shown) -> list[SealedText]:
    return [part for part in shown.window.findChildren(SealedText) if part.isVisible()]


def open_signal(shown: Shown) -> None:
    shown.key(K.Key_R)
    shown.dialog()
    shown.type("Meeting moved to Sunday")
    shown.key(K.Key_Tab)
    shown.key(K.Key_Space)
    shown.key(K.Key_Return, CTRL)
    shown.bot.waitUntil(lambda: of(shown).side.card.is_open and bool(values(shown)))


def every_word(window: QWidget) -> str:
    """Names, descriptions, tooltips and texts of every widget."""
    said = []
    for part in [window, *window.findChildren(QWidget)]:
        said += [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle()]
        text = getattr(part, "text", None)
        said.append(str(text()) if callable(text) else "")
    return "\n".join(said)


def test_the_page_shows_alias_and_promise_and_nothing_of_the_identity(source: Shown) -> None:
    whole = of(source).whole
    assert whole is not None
    assert whole.alias == "quiet heron"
    assert whole.promise == "Only Ana."
    assert "ZQCANARY" not in every_word(source.window)
    assert "ZQCANARY" not in repr(whole)


def test_without_a_reason_nothing_opens_the_button_says_why_and_who_tries_is_on_record(
    desk: Desk, source: Shown
) -> None:
    source.key(K.Key_R)
    dialog = source.dialog()
    assert isinstance(dialog, RevealDialog)
    source.type("short")
    source.key(K.Key_Tab)
    source.key(K.Key_Space)
    assert not dialog.main.isEnabled()
    assert "10 characters" in dialog.main.accessibleDescription()
    source.key(K.Key_Return, CTRL)
    source.bot.waitUntil(lambda: "characters is needed. Nothing was opened." in every_word(dialog))
    assert not of(source).side.card.is_open
    assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.IDENTITY_REFUSED


def test_nothing_is_ticked_beforehand_and_nothing_opens_unticked(source: Shown) -> None:
    source.key(K.Key_R)
    dialog = source.dialog()
    assert isinstance(dialog, RevealDialog)
    source.type("Meeting moved to Sunday")
    assert not any(row.ticked for _, row in dialog.ways)
    assert dialog.main.accessibleDescription() == "Tick what you need."


def test_with_a_reason_only_what_was_ticked_is_shown_and_it_is_on_record_already(desk: Desk, source: Shown) -> None:
    open_signal(source)
    shown = [part._value for part in values(source)]
    assert shown == [SIGNAL, "Signal · ZQCANARY signs off with tide"]
    kinds = [event.kind for event in audit.events(desk.session, 0, 5).events]
    assert EventKind.IDENTITY_OPENED in kinds


def test_the_opened_value_has_no_accessible_value_and_is_no_text_to_select(source: Shown) -> None:
    open_signal(source)
    assert "ZQCANARY" not in every_word(source.window)
    value = values(source)[0]
    assert value.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_esc_seals_and_lets_the_value_go(desk: Desk, source: Shown) -> None:
    open_signal(source)
    shown = values(source)
    source.key(K.Key_Escape)
    assert not of(source).side.card.is_open
    assert [value._value for value in shown] == ["", ""]
    source.bot.waitUntil(lambda: audit.events(desk.session, 0, 1).events[0].kind is EventKind.IDENTITY_SEALED)


@pytest.mark.parametrize("leave", ["another window", "another page", "hidden"])
def test_leaving_seals(source: Shown, leave: str) -> None:
    open_signal(source)
    if leave == "another window":
        QApplication.sendEvent(source.window, QEvent(QEvent.Type.WindowDeactivate))
    elif leave == "another page":
        source.page.left()
    else:
        source.window.hide()
    assert not of(source).side.card.is_open


def test_time_seals_by_the_clock_even_where_no_tick_came(source: Shown) -> None:
    card = of(source).side.card
    clock = Clock()
    old = card._look
    card._look = Look(old.theme, old.icons, clock, old.zone_offset_s)
    open_signal(source)
    assert card.seconds_left == 60
    clock.pass_ms(61_000)
    card._tick()
    assert not card.is_open


def test_where_the_record_cannot_be_written_nothing_opens_and_a_sentence_says_so(source: Shown) -> None:
    of(source)._gateway.fail = True  # type: ignore[attr-defined]
    source.key(K.Key_R)
    dialog = source.dialog()
    assert isinstance(dialog, RevealDialog)
    source.type("Meeting moved to Sunday")
    source.key(K.Key_Tab)
    source.key(K.Key_Space)
    source.key(K.Key_Return, CTRL)
    source.bot.waitUntil(lambda: dialog._strips.count() == 2)
    assert dialog.isVisible()
    assert not of(source).side.card.is_open
    assert values(source) == []


def test_a_dialog_closed_while_the_record_is_written_shows_nothing(source: Shown) -> None:
    source.key(K.Key_R)
    source.dialog()
    source.type("Meeting moved to Sunday")
    source.key(K.Key_Tab)
    source.key(K.Key_Space)
    source.key(K.Key_Return, CTRL)
    source.key(K.Key_Escape)
    source.bot.waitUntil(lambda: of(source)._gateway.opened == 1)  # type: ignore[attr-defined]
    source.bot.wait(100)
    assert not of(source).side.card.is_open


def test_a_statement_is_kept_with_its_terms_and_t_changes_them(source: Shown) -> None:
    page = of(source)
    page.add_statement()
    source.dialog()
    source.type("Nobody looked at the hull")
    source.key(K.Key_Return, CTRL)
    source.bot.waitUntil(lambda: page.whole is not None and len(page.whole.statements) == 1)
    source.key(K.Key_T)
    source.dialog()
    source.type("on the")
    source.key(K.Key_Return)
    source.bot.waitUntil(lambda: page.whole is not None and page.whole.statements[0].terms == "ON_THE_RECORD")
    assert page.toast.words == "Terms: On the record."


def test_a_contact_is_logged_and_undone(source: Shown) -> None:
    page = of(source)
    source.key(K.Key_N)
    source.dialog()
    source.key(K.Key_Tab)
    source.type("All well")
    source.key(K.Key_Return, CTRL)
    source.bot.waitUntil(lambda: page.whole is not None and len(page.whole.contacts) == 1)
    source.key(K.Key_Z, CTRL)
    source.bot.waitUntil(lambda: page.whole is not None and len(page.whole.contacts) == 0)


def half_written(desk: Desk, shown: Shown) -> list[str]:
    where = f"statement/{of(shown).source}"
    return [one.fields["text"] for one in drafts.standing(desk.session, where)]


def test_a_half_written_statement_is_sealed_offered_again_and_gone_once_it_is_kept(desk: Desk, source: Shown) -> None:
    page = of(source)
    page.add_statement()
    source.dialog()
    source.type("Nobody looked at")
    source.key(K.Key_Escape)
    source.bot.waitUntil(lambda: half_written(desk, source) == ["Nobody looked at"])
    page.add_statement()
    dialog = source.dialog()
    offer = dialog.findChild(DraftOffer)
    assert offer is not None
    source.bot.waitUntil(offer.isVisible)
    offer._take()
    assert dialog.text.toPlainText() == "Nobody looked at"  # type: ignore[attr-defined]
    source.key(K.Key_Return, CTRL)
    source.bot.waitUntil(lambda: page.whole is not None and len(page.whole.statements) == 1)
    source.bot.waitUntil(lambda: half_written(desk, source) == [])


def test_a_reason_that_was_typed_is_sealed_and_goes_when_the_identity_opens(desk: Desk, source: Shown) -> None:
    where = f"reveal/{of(source).source}"
    source.key(K.Key_R)
    source.dialog()
    source.type("Meeting moved")
    source.key(K.Key_Escape)
    source.bot.waitUntil(lambda: len(drafts.standing(desk.session, where)) == 1)
    source.key(K.Key_R)
    dialog = source.dialog()
    offer = dialog.findChild(DraftOffer)
    assert offer is not None
    source.bot.waitUntil(offer.isVisible)
    offer._take()
    source.key(K.Key_Escape)
    open_signal(source)
    source.bot.waitUntil(lambda: len(drafts.standing(desk.session, where)) == 1)
    assert "ZQCANARY" not in str([one.fields for one in drafts.everywhere(desk.session)])


def test_withdrawing_takes_the_alias_typed_and_undo_brings_it_back(desk: Desk, source: Shown) -> None:
    page = of(source)
    page.withdraw()
    dialog = source.dialog()
    assert isinstance(dialog, GuardDialog)
    source.key(K.Key_Return, CTRL)
    assert dialog.isVisible()
    assert not dialog.main.isEnabled()
    source.type("quiet heron")
    source.key(K.Key_Return)
    comp = stories.place_of(desk.session, page.story).comp
    source.bot.waitUntil(lambda: sources.every_source(desk.session, comp) == [])
    page.undo()
    source.bot.waitUntil(lambda: len(sources.every_source(desk.session, comp)) == 1)


def test_who_can_see_says_why_and_another_day_says_who_could_then(source: Shown) -> None:
    source.key(K.Key_W)
    sheet = source.sheet()
    assert isinstance(sheet, WhoSheet)
    assert "Founded it, 14 Mar" in every_word(sheet)
    sheet.day_wanted.emit()
    source.dialog()
    source.type("2025-03-01")
    source.key(K.Key_Return)
    source.bot.waitUntil(
        lambda: any("0 people held a key" in every_word(s) for s in source.window.findChildren(WhoSheet))
    )


def test_at_the_cap_the_dialog_says_so_and_the_try_is_refused_on_record(desk: Desk, source: Shown) -> None:
    page = of(source)
    desk.session.standing.policy = Policy(reveals_a_day=1)
    open_signal(source)
    source.key(K.Key_Escape)
    source.bot.waitUntil(lambda: page.whole is not None and page.whole.used_today == 1)
    source.key(K.Key_R)
    dialog = source.dialog()
    assert isinstance(dialog, RevealDialog)
    source.type("Meeting moved to Sunday")
    source.key(K.Key_Tab)
    source.key(K.Key_Space)
    assert "the policy allows no more before 00:00." in every_word(dialog)
    source.key(K.Key_Return, CTRL)
    source.bot.waitUntil(lambda: "The day's openings are used up" in every_word(dialog))
    assert not page.side.card.is_open
    tried = audit.events(desk.session, 0, 1).events[0]
    assert (tried.kind, tried.reason) == (EventKind.IDENTITY_REFUSED, Why.CAP_REACHED.value)


def test_ten_seconds_are_said_once_and_the_value_aloud_only_when_asked(
    source: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    for module in (identity_card, sealed_text):
        monkeypatch.setattr(module, "announce", lambda _over, words: said.append(words))
    card = of(source).side.card
    old, clock = card._look, Clock()
    card._look = Look(old.theme, old.icons, clock, old.zone_offset_s)
    open_signal(source)
    assert said == []
    clock.pass_ms(50_000 - 900)
    card._tick()
    card._ticks = 49
    card._tick()
    card._tick()
    assert said == ["10 seconds left"]
    card._read_aloud()
    assert said[1:] == [SIGNAL, "Signal · ZQCANARY signs off with tide"]


def test_ctrl_l_seals_what_stands_open_before_the_window_goes(source: Shown) -> None:
    """The workroom's `leave` is what the lock calls first."""
    open_signal(source)
    shown = values(source)
    of(source).left()
    assert [value._value for value in shown] == ["", ""]


def test_where_promise_and_fact_differ_the_page_and_the_story_say_who_can_open_it(
    desk: Desk, source: Shown, parts: PageParts
) -> None:
    s, page = desk.session, of(source)
    comp = stories.place_of(s, page.story).comp
    keys = PersonKeys(IdentitySecret.draw())
    with s.compartment(comp).commit(s.pen) as draft:
        draft.decide(Grant(PublicKeys.of(keys.public), "contributor", None, "helps"))
    both = Promise("Both.", 1, "by voice", "", (), frozenset({PersonId(s.me), PersonId(keys.public.id)}))
    who = sources.add_source(s, comp, sources.NewSource(Identity("A Person"), both, "", "pale otter"))
    narrower = Promise("Only Ana.", 1, "by voice", "", (), frozenset({PersonId(s.me)}))
    sources.change_promise(s, comp, who, narrower)
    whole = SourceOverDesk(s, parts.look, page.story).whole(who)
    assert whole.differs.startswith(keys.public.id[:8])
    assert whole.parts[0].fact is Fact.BROKEN
    story = StoryOverDesk(s, parts.look, page.story).whole()
    assert [(risk.kind, risk.fact) for risk in story.risks] == [
        (RiskKind.DIFFERS, "pale otter: promise and facts differ.")
    ]


def test_a_source_of_two_keepers_says_plainly_that_it_takes_a_second(
    desk: Desk, source: Shown, parts: PageParts
) -> None:
    s, page = desk.session, of(source)
    comp = stories.place_of(s, page.story).comp
    keys = PersonKeys(IdentitySecret.draw())
    with s.compartment(comp).commit(s.pen) as draft:
        draft.decide(Grant(PublicKeys.of(keys.public), "lead", None, "helps"))
    both = Promise("Both.", 1, "by voice", "", (), frozenset({PersonId(s.me), PersonId(keys.public.id)}))
    new = sources.NewSource(Identity("A Person", (Way("phone", "1"),)), both, "", "pale otter", needed=2)
    who = sources.add_source(s, comp, new)
    whole = SourceOverDesk(s, parts.look, page.story).whole(who)
    assert whole.protected == "Protected: 2 keepers"
    dialog = RevealDialog(parts.look, source.window, whole, (15, 30, 60))
    dialog.open()
    source.type("Meeting moved to Sunday")
    assert not dialog.ways
    assert dialog.main.text() == "Record and ask"
    assert dialog.main.isEnabled()
    assert f"This source needs {keys.public.id[:8]}." in every_word(dialog)


def test_a_statement_begins_off_the_record(source: Shown) -> None:
    page = of(source)
    page.add_statement()
    source.dialog()
    source.type("Nobody looked at the hull")
    source.key(K.Key_Return, CTRL)
    source.bot.waitUntil(lambda: page.whole is not None and len(page.whole.statements) == 1)
    assert page.whole is not None
    assert page.whole.statements[0].terms == "OFF_THE_RECORD"


def test_an_opening_stands_in_the_list_while_it_is_open(source: Shown) -> None:
    page = of(source)
    assert "all 0, refused ones too" in every_word(page.side)
    open_signal(source)
    source.bot.waitUntil(lambda: "all 1, refused ones too" in every_word(page.side))
    assert page.side.card.is_open


def test_of_a_source_without_a_promise_and_a_name_neither_is_said_to_be_there(
    desk: Desk, source: Shown, parts: PageParts
) -> None:
    s, page = desk.session, of(source)
    comp = stories.place_of(s, page.story).comp
    nothing = Promise("Nothing is agreed yet.", 1, NOT_YET, "", (), frozenset({PersonId(s.me)}))
    who = identities.seal_as_new(s, comp, Way("phone", SIGNAL), nothing).source
    whole = SourceOverDesk(s, parts.look, page.story).whole(who)
    assert [(part.words, part.fact) for part in whole.parts] == [
        ("Promise: none yet", Fact.DUE),
        ("May know: 1 person", Fact.PLAIN),
    ]
    assert (whole.agreed, whole.sealed_words) == ("", "No name, and 1 way of contact.")
    assert [way.words for way in whole.ways] == ["Phone"]
    assert PromiseDialog(parts.look, page, whole).words.toPlainText() == ""
    assert page.whole is not None
    assert PromiseDialog(parts.look, page, page.whole).words.toPlainText() == page.whole.promise != ""
    assert [way.words for way in page.whole.ways] == ["Name", "Signal", "Phone", "Contact plan"]
    story = StoryOverDesk(s, parts.look, page.story).whole()
    assert story.promises_kept == 1
    assert [row.agreed for row in story.sources if row.source == who] == [False]


def test_a_statement_is_withdrawn_and_undo_brings_it_back(source: Shown) -> None:
    page = of(source)
    page.add_statement()
    source.dialog()
    source.type("Nobody looked at the hull")
    source.key(K.Key_Return, CTRL)
    source.bot.waitUntil(lambda: page.whole is not None and len(page.whole.statements) == 1)
    page.writing.withdraw_statement(page.column.model.rows[0])
    source.bot.waitUntil(lambda: page.whole is not None and not page.whole.statements)
    page.undo()
    source.bot.waitUntil(lambda: page.whole is not None and len(page.whole.statements) == 1)


def test_a_hold_is_set_and_lifted_with_reasons(desk: Desk, source: Shown) -> None:
    page = of(source)
    assert page.whole is not None
    page.ending.hold(page.whole)
    dialog = source.dialog()
    assert not dialog.main.isEnabled()
    source.type("a court has asked for it")
    source.key(K.Key_Return, CTRL)
    source.bot.waitUntil(lambda: page.whole is not None and page.whole.ends is not None)
    assert "Ana: a court has asked for it" in every_word(source.window)
    page.column.ease_wanted.emit()
    source.dialog()
    source.type("the court withdrew it")
    source.key(K.Key_Return, CTRL)
    source.bot.waitUntil(lambda: page.whole is not None and page.whole.ends is None)
    kinds = [one.kind for one in audit.events(desk.session, 0, 2).events]
    assert kinds == [EventKind.HOLD_EASED, EventKind.HELD]


def test_on_its_day_it_is_destroyed_once_the_alias_is_typed(desk: Desk, source: Shown) -> None:
    page = of(source)
    desk.clock.at_ms = 10**13 + 1
    page.refresh(changed(Kind.SOURCES))
    source.bot.waitUntil(lambda: page.whole is not None and page.whole.ends is not None)
    assert "The promise ended on" in every_word(source.window)
    page.column.destroy_wanted.emit()
    dialog = source.dialog()
    assert not dialog.main.isEnabled()
    source.type("quiet heron")
    source.key(K.Key_Return)
    source.bot.waitUntil(lambda: page.whole is not None and page.whole.destroyed_ms is not None)
    assert "as was promised" in every_word(source.window)
    assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.PURGED


def test_what_the_other_keeper_agreed_to_is_opened_with_the_reason_that_they_saw(
    desk: Desk, parts: PageParts, qtbot: QtBot, tmp_path: Path
) -> None:
    room = Newsroom(desk, tmp_path / "others")
    room.folder.mkdir()
    two = protected(room)
    story = StoryId(str(two.story.comp))
    page = SourcePage(
        parts, SourceOverDesk(desk.session, parts.look, story), KeepingOverDesk(desk.session, story), terms_shown(),
        story=story, source=two.source, seconds=(15, 30, 60),
    )  # fmt: skip
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.whole is not None)
    shown.key(K.Key_R)
    shown.dialog()
    shown.type("Meeting moved to Sunday")
    shown.key(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.whole is not None and page.whole.asked is not None)
    room.swap(two.story.comp, two.ana, two.ben)
    (asked,) = requests.of_story(two.ben, two.story.comp)
    assert asked.reason == "Meeting moved to Sunday"
    shown.key(K.Key_R)
    waiting = shown.dialog()
    assert "You have asked. It waits for Ben." in every_word(waiting)
    assert not waiting.main.isEnabled()
    shown.key(K.Key_Escape)
    two.release(asked.mark)
    page.refresh(changed(Kind.SOURCES))
    qtbot.waitUntil(lambda: page.whole is not None and page.whole.asked is not None and page.whole.asked.agreed)
    shown.key(K.Key_R)
    dialog = shown.dialog()
    assert isinstance(dialog, RevealDialog)
    assert "Ben agreed." in every_word(dialog)
    assert dialog.reason.isReadOnly()
    dialog.ways[0][1].set_ticked(ticked=True)
    shown.key(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.side.card.is_open)
    qtbot.waitUntil(lambda: page.whole is not None and page.whole.asked is None)
    room.close()


def test_two_identities_of_one_source_are_told_and_merged_with_a_reason(
    desk: Desk, parts: PageParts, qtbot: QtBot, tmp_path: Path
) -> None:
    room = Newsroom(desk, tmp_path / "others")
    room.folder.mkdir()
    two = protected(room, needed=1)
    both = [two.ben.keys.public, two.ana.keys.public]
    more = Identity("ZQCANARY Person", (Way("mail", "otter@example.org"),))
    file_box_unseen(two, boxes.make(two.place, two.ben.new_id(), more, boxes.Keeping(both, 1)))
    story = StoryId(str(two.story.comp))
    gateway = SourceOverDesk(desk.session, parts.look, story)
    keeping = KeepingOverDesk(desk.session, story)
    page = SourcePage(parts, gateway, keeping, terms_shown(), story=story, source=two.source, seconds=(15,))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.whole is not None and page.whole.boxes == 2)
    assert "2 identities stand for this source." in every_word(shown.window)
    page.column.merge_wanted.emit()
    shown.dialog()
    shown.type("both of us wrote it down")
    shown.key(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.whole is not None and page.whole.boxes == 1)
    assert page.whole is not None
    assert [way.kind.value for way in page.whole.ways] == ["name", "signal", "phone", "mail", "plan"]
    room.close()


def page_over(room: Newsroom, two: Protected, parts: PageParts, qtbot: QtBot) -> tuple[SourcePage, Shown]:
    story = StoryId(str(two.story.comp))
    session = room.ana
    page = SourcePage(
        parts, SourceOverDesk(session, parts.look, story), KeepingOverDesk(session, story), terms_shown(),
        story=story, source=two.source, seconds=(15,),
    )  # fmt: skip
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.whole is not None)
    return page, shown


def test_the_keepers_of_what_takes_two_change_once_the_other_has_released(
    desk: Desk, parts: PageParts, qtbot: QtBot, room: Newsroom
) -> None:
    two, kay = protected(room), room.join("Kay")
    room.let_in(two.story, kay)
    page, shown = page_over(room, two, parts, qtbot)
    page.column.keepers_wanted.emit()
    dialog = shown.dialog()
    assert isinstance(dialog, KeepersDialog)
    assert dialog.main.text().startswith("Record and ask")
    shown.type("Kay takes over from Ben")
    shown.key(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.whole is not None and page.whole.asked is not None)
    room.swap(two.story.comp, two.ana, two.ben)
    page.column.keepers_wanted.emit()
    assert "Ben has not answered yet what you asked." in every_word(shown.dialog())
    shown.key(K.Key_Escape)
    two.release(requests.of_story(two.ben, two.story.comp)[0].mark)
    page.refresh(changed(Kind.SOURCES))
    qtbot.waitUntil(lambda: page.whole is not None and page.whole.asked is not None and page.whole.asked.agreed)
    page.column.keepers_wanted.emit()
    dialog = shown.dialog()
    assert isinstance(dialog, KeepersDialog)
    assert dialog.reason.isReadOnly()
    for keeper, row in dialog._rows:
        row.set_ticked(ticked=keeper.name in {"Ana", "Kay"})
    assert "The source was not told of" in dialog.meaning
    shown.key(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.whole is not None and {one.name for one in page.whole.keepers} == {"Ana", "Kay"})
    box = boxes.current(two.ana, two.place)
    assert box is not None
    assert box.k == 2


def test_the_page_says_who_is_gone_and_still_keeps_it(
    desk: Desk, parts: PageParts, qtbot: QtBot, room: Newsroom
) -> None:
    one = protected(room, needed=1)
    people.end(room.ana, person(one.ben))
    page, shown = page_over(room, one, parts, qtbot)
    assert "Still sealed to Ben, who is gone." in every_word(shown.window)
    page.column.keepers_wanted.emit()
    dialog = shown.dialog()
    assert isinstance(dialog, KeepersDialog)
    assert [keeper.name for keeper, row in dialog._rows if row.ticked] == ["Ana"]
    shown.type("Ben left the newsroom")
    shown.key(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.whole is not None and page.whole.new_box is None)
