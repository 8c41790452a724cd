"""The security editor's page: each of the seventeen questions within three actions, findings, filters, reports."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from auditing import DAY_MS, HOUR_MS, NOON_MS, Colleague, become_security_editor, colleague
from desks import Desk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windows import Shown, show

from tipdesk.desk import audit
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.questions import ABOUT, About, Question
from tipdesk.ui.audit.asking import GROUPS, NAMES
from tipdesk.ui.audit.desk_dialogs import ReviewDialog
from tipdesk.ui.audit.desk_over import AuditOverDesk
from tipdesk.ui.audit.desk_page import AuditPage
from tipdesk.ui.audit.desk_values import LineRow
from tipdesk.ui.changes import Kind, changed
from tipdesk.ui.page import PageParts
from tipdesk.ui.widgets.pick import PickDialog

K = EventKind
FERRY, HERON = "amber ferry", "quiet heron"
PATIENCE_MS = 10_000


@dataclass
class Sol:
    """Sol's window, over the logs of Ana and Ben; `actions` counts what Sol does."""

    shown: Shown
    page: AuditPage
    desk: Desk
    ana: Colleague
    ben: Colleague
    actions: int = 0

    def question(self, question: Question) -> None:
        self.actions += 1
        self.page.questions.rows[question].click()

    def choose(self, words: str) -> None:
        """In the dialog that has opened by itself; typing narrows it to one."""
        self.actions += 1
        dialog = self.shown.dialog()
        assert isinstance(dialog, PickDialog)
        dialog.field.setText(words)
        self.shown.key(Qt.Key.Key_Return)

    def rows(self, until: Callable[[tuple[LineRow, ...]], bool]) -> tuple[LineRow, ...]:
        bot = self.shown.bot
        bot.waitUntil(lambda: self.page.answered is not None and self.page.answered.asked == self.page.asked)
        bot.waitUntil(lambda: until(self.page.model.rows), timeout=PATIENCE_MS)
        return self.page.model.rows

    def event(self) -> str:
        """The third action: the first event, in full."""
        self.actions += 1
        self.page.table.choose(0)
        self.shown.bot.waitUntil(lambda: "Feed" in self.page.detail._head.accessibleName())
        return self.page.detail._head.accessibleName()


def days_ago(days: float, hours: float = 0) -> int:
    return round(NOON_MS - days * DAY_MS + hours * HOUR_MS)


@pytest.fixture
def sol(desk: Desk, parts: PageParts, qtbot: QtBot) -> Sol:
    become_security_editor(desk.session)
    ana, ben = colleague(desk.session, "Ana Reed"), colleague(desk.session, "Ben Ochre", "editor")
    a_week(ana, ben)
    page = AuditPage(parts, AuditOverDesk(desk.session, parts.look))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.answered is not None and page.choices.people != (), timeout=PATIENCE_MS)
    return Sol(shown, page, desk, ana, ben)


def a_week(ana: Colleague, ben: Colleague) -> None:
    both = (str(ana.id), str(ben.id))
    ben.did(K.STORY_FOUNDED, days_ago(9), where=FERRY)
    ben.did(K.GRANT_GIVEN, days_ago(8), where=FERRY, reason="maps", details=Details(whom=ana.id, role="reader"))
    told = Details(people=both, may_know=(str(ben.id),), needed=1, due_ms=days_ago(-9))
    ben.did(K.SOURCE_ADDED, days_ago(8, 1), where=FERRY, subject=HERON, details=told)
    ana.did(K.IDENTITY_OPENED, days_ago(7), where=FERRY, subject=HERON, reason="first meeting, agree on the way")
    ana.did(K.EXPORTED, days_ago(6), where=FERRY, reason="proof for legal", details=Details(sha256="ab" * 32))
    ana.did(K.IMPORTED, days_ago(5), where="inbox", count=22)
    ana.did(K.UNLOCK_FAILED, days_ago(4), allowed=False, reason="passphrase")
    ben.did(K.STORY_RECOVERED, days_ago(4), where="slow orchard", details=Details(whom=ana.id, people=both))
    ben.did(K.PURGED, days_ago(3), where=FERRY, reason="spam, 30 days")
    ben.did(K.CLOCK_WENT_BACK, days_ago(2), reason="75 min")
    ana.did(K.STORY_OPENED, days_ago(1, -8.8), where=FERRY)


FIRST_KIND: dict[Question, EventKind] = {
    Question.CAN_OPEN: K.STORY_FOUNDED,
    Question.COULD_OPEN: K.STORY_FOUNDED,
    Question.PERSON_DID: K.STORY_OPENED,
    Question.IDENTITY: K.IDENTITY_OPENED,
    Question.ODD: K.STORY_OPENED,
    Question.LEFT: K.EXPORTED,
    Question.UNLOCKS: K.UNLOCK_FAILED,
    Question.GRANTS: K.STORY_RECOVERED,
    Question.JOINT: K.STORY_RECOVERED,
    Question.DESTROYED: K.PURGED,
    Question.LAPTOP_LOST: K.STORY_OPENED,
    Question.PERSON_LEAVES: K.STORY_OPENED,
    Question.WHOLE: K.CLOCK_WENT_BACK,
    Question.UNREAD: K.UNLOCKED,
    Question.AUDITORS: K.QUESTION_ASKED,
    Question.CAME_IN: K.IMPORTED,
    Question.PROMISE: K.SOURCE_ADDED,
}
CHOSEN = {
    About.STORY: FERRY,
    About.STORY_AND_DAY: FERRY,
    About.PERSON: "Ana Reed",
    About.SOURCE: HERON,
    About.LAPTOP: "AR 1",
}


def test_every_question_stands_once_in_the_list() -> None:
    listed = [one for _, some in GROUPS for one in some]
    assert sorted(listed) == sorted(Question)
    assert set(NAMES) == set(FIRST_KIND) == set(Question)


@pytest.mark.parametrize("question", Question, ids=lambda one: f"question_{one.value}")
def test_each_question_is_three_actions_from_its_event(sol: Sol, question: Question) -> None:
    if question is Question.UNREAD:
        sol.ana.did(K.UNLOCKED, days_ago(0))
        sol.page.read()
    sol.question(question)
    if ABOUT[question] is not About.NOTHING:
        sol.choose(CHOSEN[ABOUT[question]])
    rows = sol.rows(lambda some: any(row.line.event.kind is FIRST_KIND[question] for row in some))
    assert rows[0].line.event.kind is FIRST_KIND[question]
    if question is not Question.COULD_OPEN:
        assert "number" in sol.event()
        assert sol.actions <= 3
    asked = audit.events(sol.desk.session, 0, 1, [K.QUESTION_ASKED]).events[0]
    assert asked.details.ref == f"question {question.value}"


def test_question_2_asks_for_the_day_by_itself(sol: Sol) -> None:
    sol.question(Question.COULD_OPEN)
    sol.choose(FERRY)
    sol.choose("2025-03-06")
    rows = sol.rows(lambda some: len(some) == 2)
    assert [row.person for row in rows] == ["Ben Ochre", "Ana Reed"]
    assert (rows[1].did, rows[1].why) == ("reader", "maps · by Ben Ochre")
    sol.page.choose_days()
    sol.choose("2025-03-01")
    sol.rows(lambda some: some == ())


def test_the_chosen_filters_stack_and_come_off_again(sol: Sol) -> None:
    sol.question(Question.PERSON_DID)
    sol.choose("Ana Reed")
    sol.rows(lambda some: len(some) == 5)
    sol.page.filters.chips["story"].click()
    sol.choose(FERRY)
    rows = sol.rows(lambda some: len(some) == 3)
    assert {row.what for row in rows} == {FERRY, f"{FERRY}, {HERON}"}
    sol.page.field.setText("legal")
    sol.rows(lambda some: [row.why for row in some] == ["proof for legal"])
    sol.page.field.setText("")
    sol.page.filters.chips["person"].click()
    sol.choose("All of them")
    sol.rows(lambda some: len(some) > 5)


def test_a_flag_narrows_to_its_lines(sol: Sol) -> None:
    sol.rows(lambda some: len(some) > 1)
    night = next(chip for chip in sol.page.filters.flags if "out of hours" in chip.text())
    night.click()
    sol.rows(lambda some: [row.line.event.kind for row in some] == [K.STORY_OPENED])


def test_findings_stand_on_top_and_a_review_makes_the_counter_fall(sol: Sol) -> None:
    bot, list_ = sol.shown.bot, sol.page.findings
    bot.waitUntil(lambda: len(list_.findings) > 0)
    first, before = list_.findings[0], len(list_.findings)
    assert "slow orchard" in first.words
    assert "7 days" in first.long
    list_.wanted.emit(first)
    dialog = sol.shown.dialog()
    assert isinstance(dialog, ReviewDialog)
    assert not dialog.main.isEnabled()
    dialog.field.setPlainText("both signers were called, the court asked for it")
    dialog.main.click()
    bot.waitUntil(lambda: len(list_.findings) == before - 1, timeout=PATIENCE_MS)
    assert first.finding.key not in {row.finding.key for row in list_.findings}
    noted = audit.events(sol.desk.session, 0, 1, [K.REVIEWED]).events[0]
    assert noted.details.ref == first.finding.key


def test_a_saved_question_stands_in_the_list_with_its_filters(sol: Sol) -> None:
    sol.question(Question.PERSON_DID)
    sol.choose("Ben")
    sol.rows(lambda some: bool(some) and all(row.person == "Ben Ochre" for row in some))
    sol.page.keep.click()
    dialog = sol.shown.dialog()
    dialog.field.setText("Ben, each Monday")  # type: ignore[attr-defined]
    dialog.main.click()
    sol.shown.bot.waitUntil(lambda: [one.name for one in sol.page.choices.saved] == ["Ben, each Monday"])
    sol.question(Question.LEFT)
    sol.rows(lambda some: [row.line.event.kind for row in some] == [K.EXPORTED])
    sol.page.questions.saved_chosen.emit(sol.page.choices.saved[0])
    sol.rows(lambda some: bool(some) and all(row.person == "Ben Ochre" for row in some))
    assert sol.page.keep.text() == "Forget this question"
    sol.page.keep.click()
    sol.shown.bot.waitUntil(lambda: sol.page.choices.saved == ())


@pytest.mark.parametrize("ending", [".csv", ".pdf"])
def test_a_report_is_written_and_its_digest_stands_in_a_signed_event(sol: Sol, ending: str, tmp_path) -> None:  # noqa: ANN001
    path = tmp_path / f"report{ending}"
    gateway = sol.page.gateway
    told = gateway.deeds.report(sol.page.asked, path)
    data = path.read_bytes()
    assert hashlib.sha256(data).hexdigest() == told
    assert data.startswith(b"%PDF" if ending == ".pdf" else b'"When"')
    noted = audit.events(sol.desk.session, 0, 1, [K.REPORT_MADE]).events[0]
    assert noted.details.sha256 == told


def test_more_lines_come_as_one_scrolls(sol: Sol) -> None:
    sol.ana.many(sol.ana.fields(K.TIP_READ, days_ago(3) + n * HOUR_MS // 9, where=FERRY) for n in range(450))
    sol.page.read()
    sol.question(Question.PERSON_DID)
    sol.choose("Ana Reed")
    sol.rows(lambda some: len(some) == 200)
    # What is read meanwhile is answered anew, from the top.
    sol.shown.bot.waitUntil(lambda: sol.page._steps is None, timeout=PATIENCE_MS)
    sol.rows(lambda some: len(some) == 200)
    bar = sol.page.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    sol.rows(lambda some: len(some) == 400)
    bar.setValue(bar.maximum())
    sol.rows(lambda some: len(some) == 455)
    assert len({row.line.place for row in sol.page.model.rows}) == 455


def test_another_answer_shows_its_own_first_event_though_the_first_row_was_chosen_before(sol: Sol) -> None:
    sol.question(Question.LEFT)
    sol.rows(lambda some: [row.line.event.kind for row in some] == [K.EXPORTED])
    sol.shown.bot.waitUntil(lambda: "2025-03-08" in sol.page.detail._head.accessibleName())
    sol.question(Question.UNLOCKS)
    sol.rows(lambda some: [row.line.event.kind for row in some] == [K.UNLOCK_FAILED])
    sol.shown.bot.waitUntil(lambda: "2025-03-10" in sol.page.detail._head.accessibleName())


def test_what_was_asked_is_not_asked_again_until_something_new_came(sol: Sol) -> None:
    """Logs are read again after each change: an answer that stands is not on record twice."""
    bot, page = sol.shown.bot, sol.page

    def asked() -> int:
        events = audit.events(sol.desk.session, 0, 99).events
        return sum(one.kind is K.QUESTION_ASKED for one in events)

    sol.question(Question.LEFT)
    sol.rows(lambda rows: page.asked.question is Question.LEFT and bool(rows))
    before = asked()
    page.refresh(changed(Kind.LOG))
    bot.waitUntil(lambda: page._steps is None, timeout=PATIENCE_MS)
    assert asked() == before
    sol.ana.did(K.COPIED, days_ago(0, hours=-1), where=FERRY)
    count = len(page.model.rows)
    page.refresh(changed(Kind.LOG))
    sol.rows(lambda rows: len(rows) == count + 1)
    assert asked() == before + 1


def test_who_a_refused_packet_says_it_is_from_is_told_as_its_own_word(sol: Sol) -> None:
    sol.ana.did(K.PACKET_REFUSED, days_ago(0, hours=-1), reason="BadPacket", details=Details(whom=sol.ben.id))
    sol.page.refresh(changed(Kind.LOG))
    sol.question(Question.CAME_IN)
    rows = sol.rows(lambda rows: any(row.line.event.kind is K.PACKET_REFUSED for row in rows))
    assert rows[0].did == "refused a packet that says it is from Ben Ochre"
