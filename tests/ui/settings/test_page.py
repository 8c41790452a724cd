"""The settings over a real desk: what is the desk's is proposed, what is one's own holds at once."""

from dataclasses import replace
from typing import Any

import pytest
from desks import PASSPHRASE, Desk
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.app.keyslots import SlotsOverDesk
from tipdesk.desk import audit, drafts, personal, retention, roster, settings, slots
from tipdesk.domain.events import EventKind
from tipdesk.domain.person import DeskRole, Person
from tipdesk.domain.settings import Personal, Policy, Shade
from tipdesk.ui.changes import GoToSettings, Kind, changed
from tipdesk.ui.page import PageParts
from tipdesk.ui.settings.over_desk import SettingsOverDesk
from tipdesk.ui.settings.page import WHERE, SettingsPage
from tipdesk.ui.settings.slots import PassphraseDialog, RecoveryCodeDialog
from tipdesk.ui.settings.values import Check, DeskSettings, Section, settings_of

K = Qt.Key


class Laptop:
    """Nothing outside of the test is touched."""

    def __init__(self) -> None:
        self.code, self.percent = "", 100

    def language(self) -> str:
        return self.code

    def languages(self) -> tuple[tuple[str, str], ...]:
        return (("en", "English"), ("de", "Deutsch"))

    def choose_language(self, code: str) -> None:
        self.code = code

    def size(self) -> int:
        return self.percent

    def choose_size(self, percent: int) -> None:
        self.percent = percent

    def checks(self) -> tuple[Check, ...]:
        return (Check("There is no key ring.", good=False, kept=True),)

    def page(self, name: str) -> str:
        return f"# {name}"

    def version(self) -> str:
        return "tipdesk 0"


@pytest.fixture
def dressed() -> list[Personal]:
    return []


@pytest.fixture
def laptop() -> Laptop:
    return Laptop()


def stand(desk: Desk, parts: PageParts, laptop: Laptop, qtbot: QtBot) -> Shown:
    page = SettingsPage(parts, SettingsOverDesk(desk.session), SlotsOverDesk(desk.session), laptop)
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.shown is not None)
    return shown


@pytest.fixture
def page(desk: Desk, parts: PageParts, laptop: Laptop, dressed: list[Personal], qtbot: QtBot) -> Shown:
    return stand(desk, replace(parts, dress=dressed.append), laptop, qtbot)


def of(shown: Shown) -> SettingsPage:
    assert isinstance(shown.page, SettingsPage)
    return shown.page


def form(shown: Shown, section: Section) -> Any:
    """Each has its own fields: what a test asks of it is its own."""
    return of(shown).forms.form(section)


def words(widget: QWidget) -> str:
    return "\n".join([part.accessibleName() for part in widget.findChildren(QWidget)] + [
        str(part.text()) for part in widget.findChildren(QWidget) if hasattr(part, "text")
    ])  # fmt: skip


def choose_openings(shown: Shown, number: int) -> None:
    field = form(shown, Section.POLICY).openings
    field.setFocus()
    field.selectAll()
    shown.type(str(number))


def test_a_weaker_policy_shows_its_consequence_before_it_is_proposed_and_changes_nothing_yet(
    desk: Desk, page: Shown
) -> None:
    choose_openings(page, 20)
    row = form(page, Section.POLICY).openings_row
    assert row.about.text() == "Weaker: one person could open 20 identities a day; until now 12."
    assert of(page).main.isVisible()
    assert desk.session.standing.policy.reveals_a_day == 12


def test_how_many_keepers_act_together_is_said_in_numbers_and_fewer_shows_its_consequence(
    desk: Desk, page: Shown
) -> None:
    policy = form(page, Section.POLICY)
    assert "Today 2 of 2 keepers must act together." in policy.together_row.about.text()
    policy.together.chosen.emit(2)
    page.key(K.Key_Return, CTRL)
    page.bot.waitUntil(lambda: desk.session.standing.policy.together == (3, 5))
    page.bot.waitUntil(lambda: "Today 3 of 5" in policy.together_row.about.text())
    policy.together.chosen.emit(1)
    said = "Weaker: 2 keepers could open a protected source together; until now it took 3."
    assert policy.together_row.about.text() == said


def test_ctrl_enter_proposes_and_alone_it_holds_at_once_on_record_with_a_way_back(desk: Desk, page: Shown) -> None:
    choose_openings(page, 20)
    page.key(K.Key_Return, CTRL)
    page.bot.waitUntil(lambda: desk.session.standing.policy.reveals_a_day == 20)
    assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.SETTING_CHANGED
    page.bot.waitUntil(lambda: not of(page).main.isVisible())
    of(page).undo()
    page.bot.waitUntil(lambda: desk.session.standing.policy.reveals_a_day == 12)


def test_the_page_says_that_one_person_alone_rules(page: Shown) -> None:
    assert "One person alone rules this desk." in words(form(page, Section.POLICY))


def test_a_draft_survives_the_page_and_is_discarded_for_good(
    desk: Desk, page: Shown, parts: PageParts, laptop: Laptop, qtbot: QtBot
) -> None:
    choose_openings(page, 20)
    of(page).left()
    page.bot.waitUntil(lambda: len(drafts.standing(desk.session, WHERE)) == 1)
    again = stand(desk, parts, laptop, qtbot)
    qtbot.waitUntil(lambda: form(again, Section.POLICY).openings.text() == "20")
    of(again).discard()
    assert form(again, Section.POLICY).openings.text() == "12"
    qtbot.waitUntil(lambda: drafts.standing(desk.session, WHERE) == ())


def test_another_version_that_came_in_stands_beside_the_draft(desk: Desk, page: Shown) -> None:
    choose_openings(page, 20)
    settings.decide(desk.session, {"lock_after_s": 300})
    of(page).refresh(changed(Kind.SETTINGS))
    page.bot.waitUntil(lambda: of(page).notices.words == "Version 2 came in; your draft is beside it.")
    assert form(page, Section.POLICY).openings.text() == "20"


def test_who_may_not_propose_may_read_and_is_told_who_can(
    desk: Desk, parts: PageParts, laptop: Laptop, qtbot: QtBot
) -> None:
    me = desk.session.standing.person
    desk.session.standing.person = Person(me.id, me.name, DeskRole.REPORTER)
    shown = stand(desk, parts, laptop, qtbot)
    assert "You may read this. An editor proposes changes." in words(form(shown, Section.POLICY))
    assert not form(shown, Section.POLICY).openings.isEnabled()
    assert not of(shown).main.isVisible()


def test_a_state_is_renamed_moved_and_added_and_one_with_tips_stays(desk: Desk, page: Shown) -> None:
    desk.tip()
    states = form(page, Section.STATES)
    of(page).arrive(GoToSettings("states"))
    of(page).load()
    states.fields[0].setFocus()
    states.fields[0].selectAll()
    page.type("Fresh")
    states._move(1, 1)
    states._add()
    assert [field.text() for field in states.fields][:3] == ["Fresh", "Verified", "Checking"]
    page.key(K.Key_Return, CTRL)
    page.bot.waitUntil(lambda: roster.triage_states(desk.session)[0].word == "Fresh")
    assert [state.word for state in roster.triage_states(desk.session)][1:3] == ["Verified", "Checking"]
    assert len(roster.triage_states(desk.session)) == 9
    page.bot.waitUntil(lambda: states.add.toolTip() == "Nine states are the most.")


def test_a_rule_is_proposed_and_what_is_due_in_14_days_stands_beside_it(desk: Desk, page: Shown) -> None:
    of(page).arrive(GoToSettings("retention"))
    field = form(page, Section.RETENTION).fields["spam"]
    field.setFocus()
    field.selectAll()
    page.type("7")
    page.key(K.Key_Return, CTRL)
    page.bot.waitUntil(lambda: retention.rules(desk.session)[0].days == 7)
    assert "Spam: 0 in the next 14 days" in words(form(page, Section.RETENTION))


def test_one_s_own_settings_hold_at_once_and_are_put_on(desk: Desk, page: Shown, dressed: list[Personal]) -> None:
    of(page).arrive(GoToSettings("appearance"))
    form(page, Section.APPEARANCE).shade.choose(2)
    page.bot.waitUntil(lambda: bool(dressed))
    assert dressed[-1].shade is Shade.DARK
    of(page).arrive(GoToSettings("keyboard"))
    page.bot.waitUntil(lambda: personal.read(desk.session).shade is Shade.DARK)
    form(page, Section.KEYBOARD).letters.choose(1)
    page.bot.waitUntil(lambda: not personal.read(desk.session).letters)
    assert personal.read(desk.session).shade is Shade.DARK


def test_the_lock_may_come_sooner_than_the_desk_says_and_never_later(
    desk: Desk, page: Shown, dressed: list[Personal]
) -> None:
    of(page).arrive(GoToSettings("laptop"))
    minutes = form(page, Section.LAPTOP).minutes
    minutes.setFocus()
    minutes.selectAll()
    page.type("60")
    page.key(K.Key_Return)
    assert "sooner may be chosen, never later" in words(form(page, Section.LAPTOP))
    assert not personal.read(desk.session).lock_after_s
    minutes.selectAll()
    page.type("3")
    page.key(K.Key_Return)
    page.bot.waitUntil(lambda: personal.read(desk.session).lock_after_s == 180)


def test_language_and_size_are_chosen_for_the_next_start(page: Shown, laptop: Laptop) -> None:
    of(page).arrive(GoToSettings("appearance"))
    look = form(page, Section.APPEARANCE)
    page.bot.waitUntil(lambda: look._codes == ("", "en", "de"))
    look.language.choose(2)
    look.letters_size.choose(3)
    page.bot.waitUntil(lambda: (laptop.code, laptop.percent) == ("de", 150))


def test_the_passphrase_is_changed_from_the_settings(desk: Desk, page: Shown) -> None:
    of(page).arrive(GoToSettings("slots"))
    of(page).slot_work.change_passphrase()
    dialog = page.dialog()
    assert isinstance(dialog, PassphraseDialog)
    page.bot.waitUntil(lambda: bool(dialog.chosen.passphrase))
    dialog.now.setText(PASSPHRASE.expose().decode())
    dialog.chosen.again.setText(dialog.chosen.passphrase)
    page.bot.waitUntil(dialog.main.isEnabled)
    page.key(K.Key_Return, CTRL)
    page.bot.waitUntil(lambda: audit.events(desk.session, 0, 1).events[0].reason == "passphrase", timeout=15_000)


def test_a_wrong_passphrase_leaves_the_dialog_open_and_says_so(desk: Desk, page: Shown) -> None:
    of(page).arrive(GoToSettings("slots"))
    of(page).slot_work.renew_code()
    dialog = page.dialog()
    assert isinstance(dialog, RecoveryCodeDialog)
    page.bot.waitUntil(lambda: dialog.code.drawn)
    dialog.now.setText("not this one")
    for place in dialog.code._code.asked:
        dialog.code.field(place).setText(dialog.code._code.groups[place])
    page.bot.waitUntil(dialog.main.isEnabled)
    dialog._go()
    page.bot.waitUntil(lambda: bool(dialog._notices.words), timeout=15_000)
    assert dialog.isVisible()
    assert len(slots.listed(desk.session)) == 1


@pytest.mark.parametrize("section", list(Section))
def test_each_section_opens_by_name_and_all_its_stops_have_names(page: Shown, section: Section) -> None:
    of(page).arrive(GoToSettings(section.value))
    here = form(page, section)
    assert here.isVisible()
    page.bot.wait(50)
    for part in here.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
            assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name), part


def test_the_arrows_go_through_the_sections(page: Shown) -> None:
    page.key(K.Key_Down)
    assert of(page).section is Section.DESK
    page.key(K.Key_Up)
    assert of(page).section is Section.POLICY


@pytest.mark.parametrize("plain", ["", "{}", "[]", '{"name": 3}', '{"name":"x","policy":{},"states":[],"rules":[]}'])
def test_a_draft_that_cannot_be_read_is_as_it_is_now(plain: str) -> None:
    base = DeskSettings("Lantern", Policy(), (), ())
    assert settings_of(plain, base) == base
    assert settings_of(base.plain(), base) == base
