"""Scenario B at the window: Sol's Monday over the logs of five vaults, by packets that `week.py` made.

The steps by real commands are in `test_scenario_b.py`; here the page is the real one, over Sol's own vault.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from looks import look, parts, runner, tokens
from paths import CHECKOUT
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from whole.desktop import PASSPHRASE
from whole.week import DAY_MS, LOST, Laptop, Week, at
from windows import Shown, show

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import here
from tipdesk.desk import audit_answers, boxes, destruction, seers, unlock, vault
from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_findings import Raised
from tipdesk.desk.audit_lines import Sift
from tipdesk.desk.box_fields import Place
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.desk.watching import Watch
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.questions import ABOUT, About, Question
from tipdesk.domain.retention import Due
from tipdesk.errors import NotAllowed
from tipdesk.exchange import packet
from tipdesk.ledger.ids import RecordId
from tipdesk.seal.secrets import Passphrase
from tipdesk.ui.audit.desk_dialogs import ReviewDialog
from tipdesk.ui.audit.desk_over import AuditOverDesk
from tipdesk.ui.audit.desk_page import AuditPage
from tipdesk.ui.audit.desk_values import FindingRow, LineRow
from tipdesk.ui.audit.sheet import written
from tipdesk.ui.page import PageParts
from tipdesk.ui.tips.dialogs import WriteDialog
from tipdesk.ui.widgets.pick import PickDialog

__all__ = ["look", "parts", "runner", "tokens"]
K = EventKind
FERRY, HERON, OTTER, FINCH = "amber ferry", "quiet heron", "pale otter", "brown finch"
PATIENCE_MS = 20_000
MONDAY = "23 10:00"
WORDS = ("Harbour contracts", "ZQCANARY")


@dataclass
class Monday:
    root: Path
    people: dict[str, str]
    sol: Session

    def session_of(self, name: str, when: str = MONDAY) -> Session:
        return opened(self.root, name, when)


def opened(root: Path, name: str, when: str) -> Session:
    """Unlocked by its own files."""
    laptop = Laptop(name, root)
    place = vault.find(laptop.folder)
    around = replace(demo_surroundings(here(laptop.folder)), now_ms=_ticking(at(when)))
    return unlock.unlock(place, unlock.who(place, name).person, Passphrase.typed(PASSPHRASE), around)


def _ticking(now: int) -> Callable[[], int]:
    moments = iter(range(now, now + 10**9, 1000))
    return lambda: next(moments)


@pytest.fixture
def monday(tmp_path: Path) -> Iterator[Monday]:
    script = CHECKOUT / "tests" / "whole" / "week.py"
    around = {**os.environ, "PYTHONPATH": os.pathsep.join([str(CHECKOUT), str(CHECKOUT / "tests")])}
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "week")], env=around, capture_output=True, text=True,
        check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    sol = opened(tmp_path / "week", "Sol", MONDAY)
    for path in sorted((tmp_path / "week" / "clean").iterdir()):
        packet.receive(sol, path)
    yield Monday(tmp_path / "week", said["people"], sol)
    lock(sol)


@dataclass
class Sol:
    """Her window."""

    shown: Shown
    page: AuditPage

    def asks(self, question: Question, *chosen: str) -> tuple[LineRow, ...]:
        self.page.questions.rows[question].click()
        for words in chosen:
            dialog = self.shown.dialog()
            assert isinstance(dialog, PickDialog)
            dialog.field.setText(words)
            self.shown.key(Qt.Key.Key_Return)
        asked = self.page.asked
        self.until(lambda: self.page.answered is not None and self.page.answered.asked == asked)
        assert asked.question is question
        return self.page.model.rows

    def until(self, there: Callable[[], object]) -> None:
        self.shown.bot.waitUntil(lambda: bool(there()), timeout=PATIENCE_MS)

    def finding(self, kind: Raised) -> FindingRow:
        self.until(lambda: any(row.finding.kind is kind for row in self.page.findings.findings))
        return next(row for row in self.page.findings.findings if row.finding.kind is kind)


@pytest.fixture
def sol(monday: Monday, parts: PageParts, qtbot: QtBot) -> Sol:
    here_is = replace(parts, look=replace(parts.look, now_ms=lambda: at("23 10:00")))
    page = AuditPage(here_is, AuditOverDesk(monday.sol, here_is.look))
    made = Sol(show(qtbot, page), page)
    made.until(lambda: page.findings.findings and page.choices.laptops)
    return made


def test_the_security_editors_monday(monday: Monday, sol: Sol, tmp_path: Path) -> None:
    """Steps 4 to 7, 9 and 10, in their order, in one window."""
    _each_question(sol)
    _who_could_open_on_the_third(monday, sol)
    _refusals_and_what_left(sol)
    _a_night_from_another_laptop(sol)
    _promise_against_fact(monday, sol)
    _a_review_that_was_due(sol)
    _a_hold_before_the_promised_day(sol)
    _the_destroy_job_skips_what_sol_holds(monday, tmp_path)
    _a_laptop_that_is_lost(monday, sol)
    _ben_sees_what_sol_did(monday, tmp_path)


def _each_question(sol: Sol) -> None:
    chosen = {
        About.NOTHING: (), About.STORY: (FERRY,), About.STORY_AND_DAY: (FERRY, "2026-11-03"), About.PERSON: ("Ana",),
        About.SOURCE: (HERON,), About.LAPTOP: ("MI 2",),
    }  # fmt: skip
    for question in Question:
        rows = sol.asks(question, *chosen[ABOUT[question]])
        told = sol.page.told.sentences
        assert rows or told or question in {Question.DESTROYED, Question.UNLOCKS, Question.AUDITORS}, question
        said = " ".join(f"{row.person} {row.did} {row.what} {row.why}" for row in rows) + " ".join(told)
        assert not [word for word in WORDS if word in said], question


def _who_could_open_on_the_third(monday: Monday, sol: Sol) -> None:
    rows = sol.asks(Question.COULD_OPEN, FERRY, "2026-11-03")
    told = {row.line.event.details.whom or row.line.event.person for row in rows}
    ben = monday.session_of("Ben")
    story = next(place.comp for place in ben.standing.stories.values() if place.codename == FERRY)
    assert told == set(seers.on_day(ben, story, at("03 00:00"), at("03 00:00") + DAY_MS))
    lock(ben)


def _refusals_and_what_left(sol: Sol) -> None:
    heron = sol.asks(Question.IDENTITY, HERON)
    kinds = [row.line.event.kind for row in heron]
    assert K.IDENTITY_REFUSED in kinds
    assert K.IDENTITY_OPENED in kinds
    assert "Read the quotes back before print" in {row.why for row in heron}
    otter = sol.asks(Question.IDENTITY, OTTER)
    assert any(row.refused and row.why for row in otter)
    left = sol.asks(Question.LEFT)
    assert any(row.line.event.kind is K.COPIED and row.person == "Ana" for row in left)


def _a_night_from_another_laptop(sol: Sol) -> None:
    rows = sol.asks(Question.ODD)
    night = next(row for row in rows if row.line.event.at_ms // 60_000 == at("05 03:12") // 60_000)
    assert (night.person, night.what) == ("Ana", FERRY)
    assert "out of hours" in night.why
    assert "from another laptop" in night.why
    assert "7:00" in sol.finding(Raised.OUT_OF_HOURS).long


def _promise_against_fact(monday: Monday, sol: Sol) -> None:
    finding = sol.finding(Raised.PROMISE)
    assert HERON in finding.words
    sol.asks(Question.PROMISE)
    assert any("Kay" in sentence and HERON in sentence for sentence in sol.page.told.sentences)
    assert monday.people["Kay"]


def _a_review_that_was_due(sol: Sol) -> None:
    first, before = sol.page.findings.findings[0], len(sol.page.findings.findings)
    assert first.finding.kind is Raised.OVERDUE
    sol.page.findings.wanted.emit(first)
    dialog = sol.shown.dialog()
    assert isinstance(dialog, ReviewDialog)
    dialog.field.setPlainText("both keepers were asked, the court had called")
    dialog.main.click()
    sol.until(lambda: len(sol.page.findings.findings) == before - 1)


def _a_hold_before_the_promised_day(sol: Sol) -> None:
    sol.asks(Question.DESTROYED)
    assert any("promised to be destroyed" in sentence for sentence in sol.page.told.sentences)
    sol.page.hold.click()
    picking = sol.shown.dialog()
    assert isinstance(picking, PickDialog)
    picking.field.setText(HERON)
    sol.shown.key(Qt.Key.Key_Return)
    sol.until(lambda: sol.shown.window.findChildren(WriteDialog))
    dialog = sol.shown.window.findChildren(WriteDialog)[-1]
    dialog.field.setPlainText("a court may ask for this")
    dialog.main.click()
    sol.until(lambda: any("on hold" in s and HERON in s for s in sol.page.told.sentences))


def _the_destroy_job_skips_what_sol_holds(monday: Monday, folder: Path) -> None:
    """On the promised day Ben's program destroys the otter, which nobody holds, and not the heron."""
    ben = monday.session_of("Ben", "30 13:00")
    sent = packet.send(monday.sol, monday.sol.places.roster, (ben.standing.person.id,), "", folder)
    packet.receive(ben, sent.path)
    story = next(place.comp for place in ben.standing.stories.values() if place.codename == FERRY)
    jobs = {job.alias: job for job in destruction.jobs(ben, story)}
    assert {alias: job.due for alias, job in jobs.items()} == {HERON: Due.HELD, OTTER: Due.OVERDUE}
    held = jobs[HERON].hold
    assert held is not None
    assert (held.reason, held.by) == ("a court may ask for this", monday.sol.me)
    with pytest.raises(NotAllowed) as told:
        destruction.destroy(ben, story, jobs[HERON].source)
    assert told.value.why == Why.HELD.value
    assert destruction.destroy(ben, story, jobs[OTTER].source) > 0
    assert [job.alias for job in destruction.jobs(ben, story)] == [HERON]
    assert boxes.current(ben, Place(story, RecordId(jobs[HERON].source))) is not None
    lock(ben)


def _a_laptop_that_is_lost(monday: Monday, sol: Sol) -> None:
    words = next(str(one.words) for one in sol.page.choices.laptops if one.key == LOST)
    sol.asks(Question.LAPTOP_LOST, words)
    said = sol.page.told.sentences
    assert any("06" in s or "6 Nov" in s for s in said)
    assert any("without a lock" in s for s in said)
    assert any(FERRY in s for s in said)
    assert monday.people["Mina"]
    sol.asks(Question.DESTROYED)
    waits = [s for s in sol.page.told.sentences if "not confirmed" in s]
    assert len(waits) == 1, sol.page.told.sentences
    assert "Mina" in waits[0], "Ana and Kay have confirmed the purge of the first of November"


def _ben_sees_what_sol_did(monday: Monday, folder: Path) -> None:
    ben = monday.session_of("Ben")
    sent = packet.send(monday.sol, monday.sol.places.log, (ben.standing.person.id,), "", folder)
    packet.receive(ben, sent.path)
    watch = Watch(ben, lambda _at: 0)
    for _ in watch.follow():
        pass
    answer = audit_answers.answer(ben, watch, Asked(Question.AUDITORS, Sift()))
    kinds = {line.event.kind for line in answer.lines}
    assert {K.QUESTION_ASKED, K.REVIEWED} <= kinds
    refs = {line.event.details.ref for line in answer.lines}
    assert {f"question {question.value}" for question in Question} <= refs
    rows = [[line.event.where, line.event.subject, line.event.reason] for line in answer.lines]
    table = written(["where", "subject", "reason"], rows).decode()
    assert not [word for word in WORDS if word in table]
    lock(ben)
    assert isinstance(Week, type)
