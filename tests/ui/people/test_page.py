"""The page of the desk's people: joining by typed words, suspending with its meaning, the root's holders."""

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
from tipdesk.domain.ids import CompartmentId, PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import NotAllowed, TipdeskError
from tipdesk.ui.changes import Changes, Kind
from tipdesk.ui.page import PageParts
from tipdesk.ui.people.dialogs import HoldersDialog, RoleDialog, SuspendDialog
from tipdesk.ui.people.joining import JoinDialog, TellWordsDialog
from tipdesk.ui.people.page import PeoplePage
from tipdesk.ui.people.recovering import AskRecoveryDialog
from tipdesk.ui.people.values import (
    DeskPeople,
    LaptopShown,
    Leaderless,
    Member,
    Newcomer,
    RecoveryShown,
    Standing,
)
from tipdesk.ui.proposed import Proposed
from tipdesk.ui.widgets.means import SureDialog
from tipdesk.ui.widgets.pick import PickDialog

K = Qt.Key
DAY_MS = 86_400_000
LIST = fakes.lists().words
RIGHT, DESK_WORDS = LIST[10:18], LIST[40:48]
FAR = NOW_MS - 60 * DAY_MS
ANA = Member(
    PersonId("1" * 64), "Ana Brandt", "AB", DeskRole.EDITOR, FAR, "", holds_root=True,
    on_this_laptop=True, is_me=True, why_not_suspend="Nobody suspends themselves.",
)  # fmt: skip
BEN = Member(PersonId("2" * 64), "Ben Osei", "BO", DeskRole.REPORTER, FAR, "Ana", heard_ms=NOW_MS - DAY_MS)
MINA = replace(BEN, person=PersonId("3" * 64), name="Mina Sand", heard_ms=NOW_MS - 9 * DAY_MS)
KAY = replace(BEN, person=PersonId("4" * 64), name="Kay Dunmore", standing=Standing.SUSPENDED, heard_ms=None)
GONE = replace(BEN, person=PersonId("5" * 64), name="Odile Vane", standing=Standing.ENDED)
FULL = DeskPeople(
    (ANA, BEN, MINA, KAY, GONE), 1,
    waiting=(
        Proposed("w1", "Ben Osei", NOW_MS - DAY_MS, ("Mina Sand becomes editor.",), 1, 2, i_may_agree=True),
        Proposed("w2", "Ben Osei", NOW_MS - DAY_MS, ("Openings a day: 20.",), 1, 2, overtaken=True),
    ),
    leaderless=(Leaderless(CompartmentId("c" * 64), "copper lantern"),),
    words=frozenset(LIST),
    recoveries=(
        RecoveryShown("r1", "Ben Osei", "slow orchard", "its lead is gone.", "It waits.", NOW_MS, may_propose=True),
        RecoveryShown("r2", "Ana Brandt", "paper boat", "mine is gone.", "Signed.", NOW_MS, may_open=True),
    ),
)  # fmt: skip


@dataclass
class Desk:
    """Answers like the desk, and keeps what was asked of it."""

    now: DeskPeople = FULL
    refuses: TipdeskError | None = None
    in_force: bool = True
    asked: list[tuple[object, ...]] = field(default_factory=list)

    def desk(self) -> DeskPeople:
        return self.now

    def ask_recovery(self, codename: str, reason: str) -> None:
        self.asked.append(("ask", codename, reason))

    def propose_recovery(self, key: str) -> bool:
        self.asked.append(("propose", key))
        return False

    def reopen(self, key: str, folder: str) -> str:
        self.asked.append(("reopen", key, folder))
        return "It is here again."

    def read_join(self, path: str) -> Newcomer:
        return Newcomer(path, "Mara Vole", "1f3a9c04")

    def wrong_words(self, path: str, typed: tuple[str, ...]) -> tuple[int, ...]:
        return tuple(at for at in range(8) if typed[at] != RIGHT[at])

    def desk_words(self) -> tuple[str, ...]:
        return DESK_WORDS

    def add(self, path: str, name: str, role: DeskRole, typed: tuple[str, ...]) -> bool:
        return self._do("add", path, name, role, typed)

    def replace(self, old: PersonId, path: str, typed: tuple[str, ...]) -> bool:
        return self._do("replace", old, path, typed)

    def change_role(self, person: PersonId, role: DeskRole) -> bool:
        return self._do("role", person, role)

    def suspend(self, person: PersonId, reason: str) -> None:
        self._do("suspend", person, reason)

    def end(self, person: PersonId) -> bool:
        self._do("end", person)
        return self.in_force

    def lift(self, person: PersonId) -> None:
        self._do("lift", person)

    def set_holders(self, holders: tuple[PersonId, ...], needed: int) -> bool:
        return self._do("holders", holders, needed)

    def agree(self, key: str) -> bool:
        return self._do("agree", key)

    def let_go(self, key: str) -> None:
        self._do("let go", key)

    def name_lead(self, comp: CompartmentId, person: PersonId) -> bool:
        return self._do("lead", comp, person)

    def _do(self, *what: object) -> bool:
        if self.refuses is not None:
            raise self.refuses
        self.asked.append(what)
        return self.in_force


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def shown(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    page = PeoplePage(parts, desk)
    made = show(qtbot, page)
    qtbot.waitUntil(lambda: page.desk is not None)
    return made


def of(shown: Shown) -> PeoplePage:
    assert isinstance(shown.page, PeoplePage)
    return shown.page


def said(over: QWidget) -> str:
    seen = [one for one in over.findChildren(QWidget) if one.isVisibleTo(over)]
    return " ".join([*(one.text() for one in seen if isinstance(one, QLabel)), *(one.accessibleName() for one in seen)])


def wait_for(shown: Shown, there: Callable[[], object]) -> None:
    shown.bot.waitUntil(lambda: bool(there()))


def joining(shown: Shown) -> JoinDialog:
    of(shown).joining.read("mara.join")
    dialog = shown.dialog()
    assert isinstance(dialog, JoinDialog)
    return dialog


def test_people_stand_with_role_since_by_whom_and_when_they_were_last_heard_of(shown: Shown) -> None:
    model = of(shown).members.model
    rows = [" ".join(str(model.index(row, col).data()) for col in range(5)) for row in range(model.rowCount())]
    assert rows[0] == "Ana Brandt · you Editor 13 Jan founder here"
    assert rows[1] == "Ben Osei Reporter 13 Jan Ana Yesterday"
    assert rows[3].startswith("Kay Dunmore suspended")
    assert rows[3].endswith("not yet")
    assert rows[4].startswith("Odile Vane left")
    # Nine days without a word is worth a look.
    assert model.index(2, 4).data(Qt.ItemDataRole.UserRole).ink == "warn"


def test_one_holder_alone_is_said_and_who_holds_the_root(shown: Shown) -> None:
    whole = said(of(shown).root)
    assert "1 of 1 sign" in whole
    assert "One person alone rules this desk." in whole


def test_a_newcomer_joins_by_words_typed_one_after_the_other(shown: Shown, desk: Desk) -> None:
    changes: list[Changes] = []
    of(shown).changed.connect(changes.append)
    dialog = joining(shown)
    assert dialog.fields.fields[0].hasFocus()
    assert dialog.main.toolTip() == "8 words are missing."
    shown.type(" ".join(RIGHT))
    assert dialog.fields.words == RIGHT
    assert dialog.main.isEnabled()
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked == [("add", "mara.join", "Mara Vole", DeskRole.REPORTER, RIGHT)])
    wait_for(shown, lambda: isinstance(shown.dialog(), TellWordsDialog))
    tell = shown.dialog()
    assert isinstance(tell, TellWordsDialog)
    assert tell.shown.words == DESK_WORDS
    assert Kind.PEOPLE in changes[0]


def test_a_wrong_word_is_named_by_its_number_and_nobody_joins(shown: Shown, desk: Desk) -> None:
    dialog = joining(shown)
    typed = (*RIGHT[:2], LIST[99], *RIGHT[3:])
    shown.type(" ".join(typed))
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: "number 3." in dialog.fields.said)
    assert dialog.fields.fields[2].hasFocus()
    assert desk.asked == []


def test_a_word_that_is_not_in_the_list_is_named_before_anything_is_asked(shown: Shown, desk: Desk) -> None:
    dialog = joining(shown)
    dialog.fields.fields[0].setText("qqqq")
    dialog.fields.fields[1].setFocus()
    assert "qqqq\u2069 is not in the list" in dialog.fields.said
    assert not dialog.main.isEnabled()
    # Nothing is completed for whoever types.
    assert dialog.fields.fields[0].completer() is None


def test_a_line_that_was_pasted_is_spread_over_the_fields(shown: Shown) -> None:
    dialog = joining(shown)
    dialog.fields.fields[0].setText(" ".join(RIGHT).upper())
    assert dialog.fields.words == RIGHT


def test_who_waits_for_the_root_is_not_told_the_words_yet(shown: Shown, desk: Desk) -> None:
    desk.in_force = False
    dialog = joining(shown)
    dialog.role.choose(2)
    assert "opens no story" in dialog.meaning
    dialog.fields.fields[0].setText(" ".join(RIGHT))
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked)
    wait_for(shown, lambda: not shown.window.findChildren(JoinDialog))
    assert not shown.window.findChildren(TellWordsDialog)


def test_suspending_asks_for_a_reason_and_says_what_it_does_not_do(shown: Shown, desk: Desk) -> None:
    page = of(shown)
    shown.key(K.Key_J)
    page.members.suspend.click()
    dialog = shown.dialog()
    assert isinstance(dialog, SuspendDialog)
    assert "No story is opened by this" in dialog.meaning
    assert not dialog.main.isEnabled()
    shown.type("laptop lost on the train")
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked == [("suspend", BEN.person, "laptop lost on the train")])


def test_a_suspension_is_lifted_where_it_stands(shown: Shown, desk: Desk) -> None:
    page = of(shown)
    page.members.table.choose(3)
    assert not page.members.suspend.isVisible()
    page.members.lift.click()
    assert isinstance(shown.dialog(), SureDialog)
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked == [("lift", KAY.person)])


def test_who_has_left_has_no_buttons(shown: Shown) -> None:
    page = of(shown)
    page.members.table.choose(4)
    for button in (page.members.role, page.members.suspend, page.members.lift, page.members.replace):
        assert not button.isVisible()


def test_a_role_says_what_it_opens_before_it_is_decided(shown: Shown, desk: Desk) -> None:
    page = of(shown)
    page.members.table.choose(1)
    page.members.role.click()
    dialog = shown.dialog()
    assert isinstance(dialog, RoleDialog)
    assert not dialog.main.isEnabled()
    dialog.role.choose(2)
    assert "opens no story" in dialog.meaning
    desk.refuses = NotAllowed(Why.NEEDS_OTHER_HOLDERS.value)
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: "must agree" in dialog.meaning)


def test_more_than_half_of_the_holders_must_sign(shown: Shown, desk: Desk) -> None:
    ben, mina = replace(BEN, role=DeskRole.EDITOR), replace(MINA, role=DeskRole.SECURITY_EDITOR)
    reporter = replace(BEN, person=PersonId("6" * 64), name="Tom Field")
    of(shown).show_answer(replace(FULL, people=(ANA, ben, mina, reporter, KAY, GONE)))
    of(shown).root.change.click()
    dialog = shown.dialog()
    assert isinstance(dialog, HoldersDialog)
    # Neither reporters nor who is suspended or has left.
    assert [tick.text() for tick in dialog.ticks] == ["Ana Brandt", "Ben Osei", "Mina Sand"]
    dialog.ticks[1].setChecked(True)
    dialog.ticks[2].setChecked(True)
    assert dialog.needed.at == 1
    assert "2\u2069" not in dialog.meaning
    assert "2 of these 3 must sign" in dialog.meaning
    dialog.ticks[0].setChecked(False)
    dialog.ticks[2].setChecked(False)
    assert "alone would rule" in dialog.meaning
    dialog.ticks[0].setChecked(True)
    dialog.ticks[2].setChecked(True)
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked == [("holders", (ANA.person, BEN.person, MINA.person), 2)])


def test_what_waits_is_signed_or_let_go_and_what_was_overtaken_cannot_be_signed(shown: Shown, desk: Desk) -> None:
    root = of(shown).root
    assert "Mina Sand becomes editor. Signed by 1 of 2." in said(root)
    assert "Something else was decided since" in said(root)
    buttons = {one.accessibleName(): one for one in root.findChildren(type(root.change)) if one.isVisible()}
    assert sum(one.accessibleName() == "Sign" for one in root.findChildren(type(root.change))) == 1
    buttons["Sign"].click()
    wait_for(shown, lambda: desk.asked == [("agree", "w1")])


def test_a_story_without_a_lead_is_given_one_by_name(shown: Shown, desk: Desk) -> None:
    of(shown).ask_lead(FULL.leaderless[0])
    dialog = shown.dialog()
    assert isinstance(dialog, PickDialog)
    shown.type("mina")
    shown.key(K.Key_Return)
    wait_for(shown, lambda: desk.asked == [("lead", FULL.leaderless[0].comp, MINA.person)])


def test_who_may_let_nobody_join_is_told_why(parts: PageParts, qtbot: QtBot) -> None:
    page = PeoplePage(parts, Desk(replace(FULL, why_not_add="An editor can.")))
    made = show(qtbot, page)
    qtbot.waitUntil(lambda: page.desk is not None)
    assert page.main.toolTip() == "An editor can."
    assert not page.words.isVisible()
    made.key(K.Key_Return, CTRL)
    assert not made.window.findChildren(JoinDialog)


def test_a_story_that_lost_its_leads_is_asked_for_laid_before_the_root_and_opened_from_a_folder(
    shown: Shown, desk: Desk
) -> None:
    root = of(shown).root
    assert "Ben Osei asks to lead slow orchard" in said(root)
    root.recovery.ask.click()
    dialog = shown.dialog()
    assert isinstance(dialog, AskRecoveryDialog)
    shown.type("copper lantern")
    assert not dialog.main.isEnabled()
    dialog.reason.setPlainText("nobody leads it any more")
    shown.key(K.Key_Return, CTRL)
    wait_for(shown, lambda: desk.asked == [("ask", "copper lantern", "nobody leads it any more")])
    root.recovery.propose_wanted.emit(FULL.recoveries[0])
    wait_for(shown, lambda: desk.asked[-1] == ("propose", "r1"))
    root.recovery.reopen_wanted.emit(FULL.recoveries[1])
    (folders,) = shown.window.findChildren(QFileDialog)
    folders.fileSelected.emit("/stick")
    wait_for(shown, lambda: desk.asked[-1] == ("reopen", "r2", "/stick"))
    folders.close()


def test_somebody_is_removed_for_good_after_what_that_means_was_said(shown: Shown, desk: Desk) -> None:
    page = of(shown)
    page.members.table.choose(1)
    page.members.end.click()
    dialog = shown.dialog()
    assert isinstance(dialog, SureDialog)
    assert "Who comes back comes with new keys." in dialog.meaning
    dialog.main.click()
    wait_for(shown, lambda: desk.asked == [("end", BEN.person)])
    page.members.table.choose(4)
    assert not page.members.end.isVisible()


def test_laptops_stand_by_the_names_of_the_log_or_it_is_said_that_they_are_not_known(
    parts: PageParts, qtbot: QtBot
) -> None:
    ben = replace(BEN, laptops=(LaptopShown("3f2a91c0", NOW_MS - DAY_MS),))
    page = PeoplePage(parts, Desk(replace(FULL, people=(ANA, ben))))
    made = show(qtbot, page)
    made.bot.waitUntil(lambda: page.desk is not None)
    assert "laptops not known: their access log is not here" in page.members._story_of(ANA)
    assert "laptops: 3f2a91c0, last on" in page.members._story_of(ben).replace("\u2068", "").replace("\u2069", "")
