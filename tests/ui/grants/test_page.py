"""The people page of a story: what it shows, and that each act says what it means before it is made."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import fakes
import pytest
from looks import NOW_MS
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.domain.access import Why
from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.domain.story import StoryRole
from tipdesk.errors import NotAllowed, TipdeskError
from tipdesk.ui.changes import Changes, GoBack, Kind
from tipdesk.ui.grants.dialogs import AccessDialog
from tipdesk.ui.grants.guest import GuestDialog, StoryWordsDialog
from tipdesk.ui.grants.page import GrantsPage
from tipdesk.ui.grants.telling import changing, ending
from tipdesk.ui.grants.values import Access, Askable, Inside, Noticed, OnDay, Outside, SetAside, Stranger, Wanted
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.widgets.means import SureDialog
from tipdesk.ui.widgets.pick import PickDialog

K = Qt.Key
DAY_MS = 86_400_000
LIST = fakes.lists().words
RIGHT = LIST[10:18]
INES = Inside(PersonId("1" * 64), "Ines Corvane", "IC", StoryRole.LEAD, NOW_MS - 60 * DAY_MS, "", is_me=True)
MARA = Inside(
    PersonId("2" * 64), "Mara Vole", "MV", StoryRole.READER, NOW_MS - 9 * DAY_MS, "Ines", None, "legal check"
)  # fmt: skip
SENIOR = replace(MARA, person=PersonId("3" * 64), name="Jory Makepeace", why_not="Only a senior ends a lead.")
KAY = Askable(PersonId("4" * 64), "Kay Dunmore", "Reporter")
STORY = StoryId("a" * 32)


@dataclass
class Desk:
    """Answers like the desk, and keeps what was asked of it."""

    now: Access
    refuses: TipdeskError | None = None
    asked: list[tuple[object, ...]] = field(default_factory=list)

    def access(self) -> Access:
        return self.now

    def on_day(self, at_ms: int) -> tuple[OnDay, ...]:
        self.asked.append(("day", at_ms))
        return (OnDay("Odile Vane", "Contributor", "pictures"),)

    def let_in(self, person: PersonId, wanted: Wanted) -> None:
        self._do("let in", person, wanted)

    def change(self, person: PersonId, wanted: Wanted) -> None:
        self._do("change", person, wanted)

    def end(self, person: PersonId) -> None:
        self._do("end", person)

    def read_guest(self, path: str) -> Stranger:
        return Stranger(path, "Ida Lark", frozenset(LIST))

    def wrong_guest_words(self, path: str, typed: tuple[str, ...]) -> tuple[int, ...]:
        return tuple(at for at in range(8) if typed[at] != RIGHT[at])

    def let_guest_in(self, path: str, name: str, wanted: Wanted, typed: tuple[str, ...]) -> tuple[str, ...]:
        self._do("guest", name, wanted)
        return LIST[40:48]

    def recuse(self) -> None:
        self._do("recuse")

    def keep(self, feed: str, branch: str) -> None:
        self._do("keep", feed, branch)

    def refile(self, key: str) -> None:
        self._do("refile", key)

    def _do(self, *what: object) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.asked.append(what)


FULL = Access(
    "The ferry inspections that never were",
    "copper lantern",
    (INES, MARA, SENIOR),
    before=(Outside("Odile Vane", NOW_MS - 5 * DAY_MS, "Ines"),),
    recused=(Outside("Hale Wick", NOW_MS - 3 * DAY_MS),),
    askable=(KAY, Askable(PersonId("5" * 64), "Sefa Lindqvarn", "Security editor", "reads no story")),
    set_aside=(SetAside("k1", "Bruno Vantreel", NOW_MS - DAY_MS, "3 changes of a tip", "after the access had ended"),),
    findings=(Noticed("The feed of Bruno Vantreel forks.", "Both branches are kept.", grave=True),),
)


@pytest.fixture
def desk() -> Desk:
    return Desk(FULL)


@pytest.fixture
def shown(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    page = GrantsPage(parts, desk, story=STORY)
    made = show(qtbot, page)
    qtbot.waitUntil(lambda: page.access is not None)
    return made


def of(shown: Shown) -> GrantsPage:
    assert isinstance(shown.page, GrantsPage)
    return shown.page


def said(over: QWidget) -> str:
    labels = [one.text() for one in over.findChildren(QLabel) if one.isVisibleTo(over)]
    return " ".join([*labels, *(one.accessibleName() for one in over.findChildren(QWidget) if one.isVisibleTo(over))])


def wait_for(shown: Shown, there: Callable[[], object]) -> None:
    shown.bot.waitUntil(lambda: bool(there()))


def test_it_says_who_can_open_it_since_when_by_whom_until_when_and_what_for(shown: Shown) -> None:
    page = of(shown)
    model = page.today.model
    rows = [" ".join(str(model.index(row, col).data()) for col in range(6)) for row in range(model.rowCount())]
    assert rows[0].startswith("Ines Corvane · you Lead no end 13 Jan founder")
    assert rows[1].startswith("Mara Vole Reader no end 5 Mar Ines legal check")
    for words in ("copper lantern", "Odile Vane", "until 9 Mar, by Ines", "Hale Wick", "Bruno Vantreel forks"):
        wait_for(shown, lambda words=words: words in said(shown.window))


def test_who_could_on_a_past_day_is_asked_by_typing_it(shown: Shown, desk: Desk) -> None:
    page = of(shown)
    shown.key(K.Key_W)
    assert page.day.field.hasFocus()
    page.today.table.choose(1)
    shown.type("2025-03-01")
    shown.key(K.Key_Return)
    wait_for(shown, lambda: "Odile Vane, Contributor" in page.day.said or page.day.rows.count())
    assert desk.asked[0][0] == "day"
    assert "1 Mar" in page.day.said
    # Enter asked for the day, and opened nothing of the person who is chosen.
    assert not shown.window.findChildren(AccessDialog)
    page.day.field.setText("2026-01-01")
    page.day.show_day.click()
    assert "not come yet" in page.day.said
    assert len(desk.asked) == 1


def test_letting_somebody_in_says_what_they_will_read_before_it_is_done(shown: Shown, desk: Desk) -> None:
    changes: list[Changes] = []
    of(shown).changed.connect(changes.append)
    shown.key(K.Key_Return, CTRL)
    pick = shown.dialog()
    assert isinstance(pick, PickDialog)
    shown.type("kay")
    shown.key(K.Key_Return)
    wait_for(shown, lambda: isinstance(shown.dialog(), AccessDialog))
    dialog = shown.dialog()
    assert isinstance(dialog, AccessDialog)
    assert "Kay Dunmore\u2069 will read everything here, what was written before too." in dialog.meaning
    assert "Then 4 people can see this." in dialog.meaning
    # Without a purpose nobody is let in.
    assert not dialog.main.isEnabled()
    dialog.role.choose(1)
    assert "and write in it" in dialog.meaning
    dialog.until.setText("2025-03-31")
    assert "closes by itself after 31 Mar" in dialog.meaning
    dialog.purpose.setFocus()
    shown.type("holiday cover")
    assert "Write no names here" in said(dialog)
    assert desk.asked == []
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked)
    act, person, wanted = desk.asked[0]
    assert (act, person) == ("let in", KAY.person)
    assert isinstance(wanted, Wanted)
    assert (wanted.role, wanted.purpose) == (StoryRole.CONTRIBUTOR, "holiday cover")
    # The last day holds to its end.
    assert wanted.until_ms == 1_743_465_599_000
    wait_for(shown, lambda: changes)
    assert Kind.PEOPLE in changes[0]


def test_who_has_no_key_whatever_their_role_is_not_offered(shown: Shown) -> None:
    of(shown).ask_whom()
    pick = shown.dialog()
    assert isinstance(pick, PickDialog)
    assert "Sefa" not in said(pick)


def test_ending_says_that_what_was_read_is_kept_and_begins_at_cancel(shown: Shown, desk: Desk) -> None:
    page = of(shown)
    shown.key(K.Key_J)
    page.today.end.click()
    dialog = shown.dialog()
    assert isinstance(dialog, SureDialog)
    assert (
        "Mara Vole\u2069 will keep what they have already read; new entries are sealed from now on." in dialog.meaning
    )
    assert dialog.cancel.hasFocus()
    shown.key(K.Key_Return)
    assert desk.asked == []
    page.today.end.click()
    shown.dialog()
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked == [("end", MARA.person)])


def test_an_access_that_i_may_not_change_says_why(shown: Shown) -> None:
    page = of(shown)
    page.today.table.choose(2)
    assert not page.today.end.isEnabled()
    assert page.today.end.toolTip() == "Only a senior ends a lead."
    shown.key(K.Key_Return)
    assert not any(isinstance(one, AccessDialog) for one in shown.window.findChildren(AccessDialog))


def test_a_refusal_stands_in_the_dialog_and_what_was_typed_stays(shown: Shown, desk: Desk) -> None:
    desk.refuses = NotAllowed(Why.NOT_YOUR_STORY_ROLE.value)
    page = of(shown)
    page.today.table.choose(1)
    shown.key(K.Key_Return)
    dialog = shown.dialog()
    assert isinstance(dialog, AccessDialog)
    dialog.purpose.setText("pictures")
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: "does not allow" in dialog.meaning)
    assert dialog.isVisible()
    assert dialog.purpose.text() == "pictures"


def test_recusing_goes_back_to_where_one_came_from(shown: Shown, desk: Desk) -> None:
    gone: list[object] = []
    page = of(shown)
    page.wants.connect(gone.append)
    page.recuse.click()
    dialog = shown.dialog()
    assert isinstance(dialog, SureDialog)
    assert "closes this for you at once" in dialog.meaning
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: gone == [GoBack()])
    assert desk.asked == [("recuse",)]


def test_what_was_set_aside_is_filed_anew_only_after_it_was_said_who_answers_for_it(shown: Shown, desk: Desk) -> None:
    page = of(shown)
    page.aside.refile.click()
    dialog = shown.dialog()
    assert isinstance(dialog, SureDialog)
    assert "under your name" in dialog.meaning
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked == [("refile", "k1")])


def test_who_may_not_let_in_is_told_why_and_nothing_set_aside_takes_no_room(parts: PageParts, qtbot: QtBot) -> None:
    page = GrantsPage(parts, Desk(Access("Night shifts", "", (INES,), why_no_grant="Ask a lead.")), story=None)
    made = show(qtbot, page)
    qtbot.waitUntil(lambda: page.access is not None)
    assert page.main.toolTip() == "Ask a lead."
    assert not page.aside.isVisible()
    made.key(K.Key_Return, CTRL)
    assert not made.window.findChildren(PickDialog)
    wait_for(made, lambda: "not what they say" in said(made.window))


def test_a_changed_role_and_date_are_told_apart(look: Look) -> None:
    lead = Wanted(StoryRole.LEAD, None, "legal check")
    assert "let others in" in changing(look, MARA, lead)[0]
    assert changing(look, MARA, replace(lead, role=StoryRole.READER)) == ("Nothing changes by this.", "")
    assert "purpose" in changing(look, MARA, Wanted(StoryRole.READER, None, "pictures"))[0]
    dated = replace(MARA, until_ms=NOW_MS + DAY_MS, role=StoryRole.CONTRIBUTOR)
    facts = changing(look, dated, Wanted(StoryRole.READER, None, "legal check"))
    assert "write nothing more" in facts[0]
    assert "no end any more" in facts[1]
    assert "new key" in ending(replace(MARA, shares_laptop=True))[1]
    assert "new key" not in ending(MARA)[1]


def test_whose_own_feed_forks_says_which_branch_is_theirs(parts: PageParts, qtbot: QtBot) -> None:
    mine = Noticed(
        "Number 41 exists twice.",
        "Say which.",
        grave=True,
        feed="f1",
        branches=(("b1", "until 3 Mar"), ("b2", "until 9 Mar")),
    )
    desk = Desk(replace(FULL, findings=(mine,)))
    page = GrantsPage(parts, desk, story=STORY)
    made = show(qtbot, page)
    qtbot.waitUntil(lambda: page.access is not None)
    page.ask_branch(mine)
    pick = made.dialog()
    assert isinstance(pick, PickDialog)
    made.type("9 Mar")
    made.key(K.Key_Return)
    wait_for(made, lambda: desk.asked == [("keep", "f1", "b2")])


def test_a_guest_is_let_in_by_words_typed_until_a_day_and_then_the_story_s_words_are_read_out(
    shown: Shown, desk: Desk
) -> None:
    page = of(shown)
    page.ask_whom()
    shown.dialog()
    shown.type("outside")
    shown.key(K.Key_Return)
    (files,) = shown.window.findChildren(QFileDialog)
    files.filesSelected.emit(["ida.tipdesk-join"])
    files.close()
    wait_for(shown, lambda: shown.window.findChildren(GuestDialog))
    dialog = shown.dialog()
    assert isinstance(dialog, GuestDialog)
    for at, word in enumerate(RIGHT):
        dialog.fields.fields[at].setText(word)
    assert not dialog.main.isEnabled()
    dialog.until.setText("2030-03-28")
    dialog.purpose.setText("legal check")
    assert "will read everything here" in dialog.meaning
    dialog.fields.fields[2].setText(RIGHT[3])
    dialog.main.click()
    wait_for(shown, lambda: dialog.fields._wrong)
    assert desk.asked == []
    dialog.fields.fields[2].setText(RIGHT[2])
    dialog.main.click()
    wait_for(shown, lambda: desk.asked)
    what, name, wanted = desk.asked[0]
    assert (what, name) == ("guest", "Ida Lark")
    assert isinstance(wanted, Wanted)
    assert (wanted.role, wanted.purpose) == (StoryRole.READER, "legal check")
    wait_for(shown, lambda: shown.window.findChildren(StoryWordsDialog))
    assert shown.window.findChildren(StoryWordsDialog)[0].shown.words == LIST[40:48]
