"""Each of the seventeen questions, asked of the logs of several people: what its lines and facts say."""

from dataclasses import dataclass, replace

import pytest
from auditing import DAY_MS, HOUR_MS, NOON_MS, Colleague, become_security_editor, colleague
from desks import Desk

from tipdesk.desk import audit, audit_answers
from tipdesk.desk.audit_answers import ANSWERS, Answer, Asked, Fact
from tipdesk.desk.audit_lines import Sift
from tipdesk.desk.session import Session
from tipdesk.desk.watching import Watch
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.oddities import Odd
from tipdesk.domain.questions import KINDS, WRITINGS, Question

FERRY, HERON = "amber ferry", "quiet heron"
K = EventKind


@dataclass
class Newsroom:
    """Sol reads the logs of Ana, Ben, Kay and Mina."""

    session: Session
    ana: Colleague
    ben: Colleague
    kay: Colleague
    mina: Colleague
    watch: Watch

    def ask(self, question: Question, sift: Sift | None = None) -> Answer:
        for _ in self.watch.follow():
            pass
        return audit_answers.answer(self.session, self.watch, Asked(question, sift or Sift()))


def days_ago(days: float, hours: float = 0) -> int:
    return round(NOON_MS - days * DAY_MS + hours * HOUR_MS)


@pytest.fixture
def room(desk: Desk) -> Newsroom:
    become_security_editor(desk.session)
    people = [colleague(desk.session, *one) for one in (("Ana",), ("Ben", "editor"), ("Kay",), ("Mina",))]
    made = Newsroom(desk.session, *people, Watch(desk.session, lambda _at: 0))
    a_week(made)
    return made


def a_week(room: Newsroom) -> None:
    """Ben leads the ferry; Ana and Kay were let in, Kay was ended; Ana keeps the heron with Ben."""
    ana, ben, kay, mina = room.ana, room.ben, room.kay, room.mina
    ben.did(K.STORY_FOUNDED, days_ago(20), where=FERRY)
    ben.did(
        K.GRANT_GIVEN, days_ago(19), where=FERRY, reason="interviews", details=Details(whom=ana.id, role="contributor")
    )
    ben.did(K.GRANT_GIVEN, days_ago(18), where=FERRY, reason="pictures", details=let(kay, "reader"))
    ben.did(K.GRANT_ENDED, days_ago(10), where=FERRY, details=Details(whom=kay.id))
    ben.did(K.GRANT_GIVEN, days_ago(8), where=FERRY, reason="maps", details=let(mina, "reader"))
    ana.did(K.STORY_OPENED, days_ago(17), where=FERRY)
    keepers = (str(ana.id), str(ben.id))
    told = Details(people=keepers, may_know=keepers, needed=1, due_ms=days_ago(-9))
    ana.did(K.SOURCE_ADDED, days_ago(16), where=FERRY, subject=HERON, details=told)
    ana.did(K.IDENTITY_OPENED, days_ago(15), where=FERRY, subject=HERON, reason="first meeting, agree on the way")
    kay.did(K.IDENTITY_REFUSED, days_ago(14), where=FERRY, subject=HERON, reason="not a keeper", allowed=False)
    ana.did(K.COPIED, days_ago(13), where=FERRY, subject="0123456789ab")
    kay.did(K.STORY_OPENED, days_ago(12), where=FERRY)


def let(who: Colleague, role: str) -> Details:
    return Details(whom=who.id, role=role)


def kinds(answer: Answer) -> list[EventKind]:
    return [line.event.kind for line in answer.lines]


def facts(answer: Answer, fact: Fact) -> set[tuple[PersonId, str, str]]:
    return {(one.person, one.where, one.subject) for one in answer.told if one.fact is fact}


def test_every_question_has_its_answer_and_its_kinds() -> None:
    assert set(ANSWERS) == set(KINDS) == set(Question)


def test_1_who_can_open_this_story_today(room: Newsroom) -> None:
    answer = room.ask(Question.CAN_OPEN, Sift(where=FERRY))
    who = {line.event.details.whom or line.event.person for line in answer.lines}
    assert who == {room.ana.id, room.ben.id, room.mina.id}
    assert {line.event.reason for line in answer.lines} == {"", "interviews", "maps"}
    assert {line.event.person for line in answer.lines} == {room.ben.id}


def test_2_who_could_open_it_on_a_given_day(room: Newsroom) -> None:
    def on(day: int) -> set[str]:
        asked = Sift(where=FERRY, from_ms=days_ago(day), to_ms=days_ago(day - 1) - 1)
        answer = room.ask(Question.COULD_OPEN, asked)
        return {line.event.details.whom or line.event.person for line in answer.lines}

    assert on(15) == {room.ana.id, room.ben.id, room.kay.id}
    assert on(9) == {room.ana.id, room.ben.id}
    assert on(3) == {room.ana.id, room.ben.id, room.mina.id}
    assert on(30) == set()


def test_3_what_this_person_did_and_what_they_did_not(room: Newsroom) -> None:
    answer = room.ask(Question.PERSON_DID, Sift(people=frozenset({room.ana.id})))
    assert kinds(answer) == [K.COPIED, K.IDENTITY_OPENED, K.SOURCE_ADDED, K.STORY_OPENED]
    assert facts(answer, Fact.NEVER_OPENED) == set()
    idle = room.ask(Question.PERSON_DID, Sift(people=frozenset({room.mina.id})))
    assert idle.lines == ()
    assert facts(idle, Fact.NEVER_OPENED) == {(room.mina.id, FERRY, "")}


def test_4_who_opened_this_identity_the_refused_too(room: Newsroom) -> None:
    answer = room.ask(Question.IDENTITY, Sift(subject=HERON))
    assert kinds(answer) == [K.IDENTITY_REFUSED, K.IDENTITY_OPENED]
    assert [line.event.reason for line in answer.lines] == ["not a keeper", "first meeting, agree on the way"]
    assert room.ask(Question.IDENTITY, Sift(subject="tall juniper")).lines == ()


def test_5_what_is_out_of_the_ordinary(room: Newsroom) -> None:
    room.ana.laptop = "bb22"
    room.ana.did(K.STORY_OPENED, days_ago(1, hours=-8.8), where=FERRY)
    room.kay.many(room.kay.fields(K.TIP_READ, days_ago(1) + n * 1000, where=FERRY) for n in range(45))
    answer = room.ask(Question.ODD)
    found = {(line.event.person, line.event.kind): line.odd for line in reversed(answer.lines)}
    assert found[room.ana.id, K.STORY_OPENED] & Odd.OUT_OF_HOURS
    assert found[room.ana.id, K.STORY_OPENED] & Odd.OTHER_LAPTOP
    assert any(line.odd & Odd.BURST for line in answer.lines if line.event.person == room.kay.id)
    assert all(line.odd & Odd.OUTSIDE_ASSIGNMENT for line in answer.lines if line.event.at_ms == days_ago(1))
    night = room.ask(Question.ODD, Sift(odd=Odd.OUT_OF_HOURS))
    assert [line.event.at_ms for line in night.lines] == [days_ago(1, hours=-8.8)]
    assert dict(answer.counts)[Odd.OTHER_LAPTOP] == 1


def test_6_what_left_the_vault(room: Newsroom) -> None:
    said = Details(sha256="ab" * 32, people=(str(room.kay.id),), tool="age1abc")
    room.ben.did(K.EXPORTED, days_ago(5), where=FERRY, reason="proof for legal", details=said)
    answer = room.ask(Question.LEFT)
    assert kinds(answer) == [K.EXPORTED, K.COPIED]
    assert answer.lines[0].event.details.sha256 == "ab" * 32


def test_7_failed_unlocks_and_changed_slots_and_settings(room: Newsroom) -> None:
    room.mina.did(K.UNLOCK_FAILED, days_ago(2), allowed=False, reason="passphrase")
    room.mina.did(K.SLOT_CHANGED, days_ago(1), reason="passphrase")
    assert kinds(room.ask(Question.UNLOCKS, Sift(people=frozenset({room.mina.id})))) == [
        K.SLOT_CHANGED,
        K.UNLOCK_FAILED,
    ]


def test_8_which_grants_were_given_and_ended(room: Newsroom) -> None:
    answer = room.ask(Question.GRANTS, Sift(where=FERRY))
    assert kinds(answer) == [K.GRANT_GIVEN, K.GRANT_ENDED, K.GRANT_GIVEN, K.GRANT_GIVEN, K.STORY_FOUNDED]


def test_9_which_joint_openings_took_place(room: Newsroom) -> None:
    signed = Details(whom=room.ana.id, people=(str(room.ben.id), str(room.kay.id)))
    room.ben.did(K.STORY_RECOVERED, days_ago(3), where="slow orchard", details=signed)
    assert kinds(room.ask(Question.JOINT)) == [K.STORY_RECOVERED]


def test_10_what_was_destroyed_is_held_and_expires(room: Newsroom) -> None:
    lost = room.ben.did(
        K.PURGED, days_ago(4), where=FERRY, subject="tip", reason="spam, 30 days",
        details=Details(people=(str(room.ben.id), str(room.ana.id), str(room.mina.id))),
    )  # fmt: skip
    room.ana.did(K.PURGE_CONFIRMED, days_ago(3), where=FERRY, details=Details(ref=lost))
    answer = room.ask(Question.DESTROYED)
    assert kinds(answer) == [K.PURGE_CONFIRMED, K.PURGED]
    assert facts(answer, Fact.DUE) == {("", FERRY, HERON)}
    assert facts(answer, Fact.NOT_CONFIRMED) == {(room.mina.id, FERRY, "tip")}
    room.ben.did(K.HELD, days_ago(1), where=FERRY, subject=HERON, reason="court order")
    assert facts(room.ask(Question.DESTROYED), Fact.DUE_HELD) == {("", FERRY, HERON)}


def test_10_what_was_destroyed_as_promised_is_not_promised_any_more(room: Newsroom) -> None:
    room.ben.did(K.PURGED, days_ago(2), where=FERRY, subject=HERON, allowed=False, reason="on hold")
    assert facts(room.ask(Question.DESTROYED), Fact.DUE) == {("", FERRY, HERON)}
    room.ben.did(K.PURGED, days_ago(1), where=FERRY, subject=HERON, reason="destroy-by")
    answer = room.ask(Question.DESTROYED)
    assert not facts(answer, Fact.DUE) | facts(answer, Fact.DUE_HELD)
    leaves = room.ask(Question.PERSON_LEAVES, Sift(people=frozenset({room.ana.id})))
    assert not facts(leaves, Fact.PROMISE_TOUCHED)


def test_11_this_laptop_is_lost(room: Newsroom) -> None:
    room.ana.laptop = "bb22"
    room.ana.did(K.STORY_OPENED, days_ago(2), where=FERRY)
    every = room.ask(Question.LAPTOP_LOST)
    assert {"aa11", "bb22"} <= {line.event.laptop for line in every.lines}
    answer = room.ask(Question.LAPTOP_LOST, Sift(laptop="bb22"))
    assert [(line.event.kind, line.event.at_ms) for line in answer.lines] == [(K.STORY_OPENED, days_ago(2))]
    assert facts(answer, Fact.WAS_OPEN) == {(room.ana.id, "", "")}
    assert facts(answer, Fact.WAS_THERE) == {(room.ana.id, FERRY, "")}
    assert facts(answer, Fact.PROMISE_TOUCHED) == {(room.ana.id, FERRY, HERON)}
    room.ana.did(K.HEADS, days_ago(2, hours=1))
    assert facts(room.ask(Question.LAPTOP_LOST, Sift(laptop="bb22")), Fact.WAS_LOCKED)


def test_12_this_person_leaves(room: Newsroom) -> None:
    answer = room.ask(Question.PERSON_LEAVES, Sift(people=frozenset({room.ana.id})))
    told = {one.fact: one for one in answer.told}
    assert told[Fact.WROTE].count == 1
    assert [line.event.kind for line in answer.lines if line.event.kind in WRITINGS] == [K.SOURCE_ADDED]
    assert told[Fact.TOOK_OUT].count == 1
    assert (told[Fact.STILL_OPENS].where, told[Fact.PROMISE_TOUCHED].subject) == (FERRY, HERON)


def test_13_is_the_log_whole(room: Newsroom) -> None:
    room.ben.did(K.CLOCK_WENT_BACK, days_ago(1), reason="75 min")
    assert kinds(room.ask(Question.WHOLE)) == [K.CLOCK_WENT_BACK]


def test_14_all_this_without_reading_a_story(room: Newsroom) -> None:
    answer = room.ask(Question.UNREAD)
    assert {person for person, _, _ in facts(answer, Fact.KEY_OPENS)} == {
        PersonId(room.session.me), room.ana.id, room.ben.id, room.kay.id, room.mina.id,
    }  # fmt: skip
    assert {where for _, where, _ in facts(answer, Fact.KEY_OPENS)} == {""}


def test_15_who_audits_me(room: Newsroom) -> None:
    audit.read_report(room.session)
    answer = room.ask(Question.AUDITORS)
    assert {(line.event.person, line.event.kind) for line in answer.lines} == {(room.session.me, K.REPORTED)}
    assert [one.fact for one in answer.told] == [Fact.WATCHED_BY]


def test_16_what_came_in(room: Newsroom) -> None:
    said = Details(tool="mbox 1", sha256="cd" * 32)
    room.mina.did(K.IMPORTED, days_ago(2), where="inbox", count=22, details=said)
    room.mina.did(K.ORIGINAL_REMOVED, days_ago(2, hours=1), where="inbox")
    answer = room.ask(Question.CAME_IN)
    assert kinds(answer) == [K.ORIGINAL_REMOVED, K.IMPORTED]
    assert answer.lines[1].event.details == said


def test_17_where_promise_and_fact_differ(room: Newsroom) -> None:
    assert room.ask(Question.PROMISE).lines == ()
    now = Details(people=(str(room.ana.id), str(room.ben.id), str(room.kay.id)), needed=1)
    room.ben.did(K.KEEPERS_CHANGED, days_ago(1), where=FERRY, subject=HERON, details=now)
    room.mina.did(K.IDENTITY_OPENED, days_ago(0.5), where=FERRY, subject=HERON, reason="they rang the desk")
    answer = room.ask(Question.PROMISE)
    assert facts(answer, Fact.HOLDS_BESIDE_PROMISE) == {(room.kay.id, FERRY, HERON)}
    assert facts(answer, Fact.OPENED_BESIDE_PROMISE) == {(room.mina.id, FERRY, HERON)}
    assert kinds(answer) == [K.KEEPERS_CHANGED, K.IDENTITY_OPENED]


def test_pages_follow_each_other_over_all_logs_without_losing_or_repeating_a_line(room: Newsroom) -> None:
    for who in (room.ana, room.ben, room.kay):
        # At the same moments in three logs, so that a page ends between them.
        who.many(who.fields(K.TIP_READ, days_ago(6) + n // 2, where=FERRY, subject=f"{n}") for n in range(40))
    asked, found = Asked(Question.PERSON_DID, Sift(kinds=frozenset({K.TIP_READ})), limit=7), []
    while (part := audit_answers.answer(room.session, room.watch, asked)).lines:
        found += part.lines
        asked = replace(asked, after=part.lines[-1])
    places = [line.place for line in found]
    assert len(places) == len(set(places)) == 120
    assert places == sorted(places, reverse=True)
