"""Two keepers together: asked with a reason, released to that one ask, opened once, sealed anew."""

import pytest
from keepers import Newsroom, person
from protected import HOUR_MS, NAME, protected, room

from tipdesk.desk import asking, audit, boxes, onetime, releasing, requests, reveal
from tipdesk.desk.requests import Standing
from tipdesk.desk.session import Session
from tipdesk.domain.access import Why
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.errors import Missing, NotAllowed, ReasonNeeded, RecordNotWritten
from tipdesk.ledger.bodies import Grant, PublicKeys, Role
from tipdesk.ledger.root import DeskRole

__all__ = ["room"]


def last(session: Session) -> AccessEvent:
    return audit.events(session, 0, 1).events[0]


def refused_as(told: pytest.ExceptionInfo[NotAllowed], why: Why) -> bool:
    return told.value.why == why.value


def test_alone_nobody_opens_and_the_try_is_on_record(room: Newsroom) -> None:
    two = protected(room)
    asked = reveal.Request(two.story.comp, two.source, "read back the quotes", frozenset(), 30)
    with pytest.raises(NotAllowed) as told:
        reveal.reveal(two.ana, asked)
    assert refused_as(told, Why.NEEDS_ANOTHER_KEEPER)
    assert last(two.ana).kind is EventKind.IDENTITY_REFUSED


def test_asked_released_opened_and_sealed_under_a_new_key(room: Newsroom) -> None:
    two = protected(room)
    first = boxes.current(two.ana, two.place)
    mark = two.ask()
    asked = last(two.ana)
    assert (asked.kind, asked.reason, asked.details.ref) == (EventKind.IDENTITY_ASKED, "read back the quotes", mark)
    (seen,) = requests.of_story(two.ben, two.story.comp)
    assert (seen.by, seen.reason, seen.standing) == (person(two.ana), "read back the quotes", Standing.WAITING)
    assert seen.waits_for(two.ben.me)
    two.release(mark)
    released = last(two.ben)
    assert (released.kind, released.details.whom) == (EventKind.SHARE_RELEASED, person(two.ana))
    assert two.standing(two.ana) is Standing.AGREED
    shown = two.open(mark)
    assert (shown.identity.name, [way.kind for way in shown.identity.ways]) == (NAME, ["signal"])
    now = boxes.current(two.ana, two.place)
    assert first is not None
    assert now is not None
    assert now.replaces == first.id
    assert not set(now.commits) & set(first.commits)
    kinds = [one.kind for one in audit.events(two.ana, 0, 2).events]
    assert kinds == [EventKind.KEEPERS_CHANGED, EventKind.IDENTITY_OPENED]
    opened = audit.events(two.ana, 1, 1).events[0]
    assert opened.details.people == (str(two.ben.me),)
    room.swap(two.story.comp, two.ana, two.ben)
    assert two.standing(two.ben) is Standing.OPENED


def test_the_releaser_learns_nothing_of_the_identity(room: Newsroom) -> None:
    two = protected(room)
    mark = two.ask()
    two.release(mark)
    (seen,) = requests.of_story(two.ben, two.story.comp)
    assert NAME not in repr(seen)
    db = two.ben.compartment(two.story.comp).book.db
    bodies = b"".join(row[0] for row in db.execute("SELECT body FROM operation WHERE body IS NOT NULL"))
    assert NAME.encode() not in bodies


def test_the_one_time_secret_goes_when_it_was_used(room: Newsroom) -> None:
    two = protected(room)
    mark = two.ask()
    two.release(mark)
    (request,) = requests.of_story(two.ana, two.story.comp)
    onetime.find(two.ana, request.to)
    two.open(mark)
    with pytest.raises(Missing):
        onetime.find(two.ana, request.to)
    with pytest.raises(NotAllowed) as told:
        two.open(mark)
    assert refused_as(told, Why.BOX_REPLACED)


def test_a_refusal_stays_with_its_reason(room: Newsroom) -> None:
    two = protected(room)
    mark = two.ask()
    releasing.refuse(two.ben, two.story.comp, mark, "not before the lawyer has read it")
    room.swap(two.story.comp, two.ana, two.ben)
    (seen,) = requests.of_story(two.ana, two.story.comp)
    assert seen.standing is Standing.REFUSED
    assert seen.answers[0].reason == "not before the lawyer has read it"
    assert last(two.ben).kind is EventKind.SHARE_REFUSED
    with pytest.raises(NotAllowed):
        two.open(mark)
    with pytest.raises(NotAllowed) as told:
        two.release(mark)
    assert refused_as(told, Why.ASK_ANSWERED)


def test_a_refusal_needs_a_reason(room: Newsroom) -> None:
    two = protected(room)
    with pytest.raises(ReasonNeeded):
        releasing.refuse(two.ben, two.story.comp, two.ask(), "no")


def test_past_its_window_nothing_is_released_and_nothing_opens(room: Newsroom) -> None:
    two = protected(room)
    late, answered = two.ask(), two.ask("one more time for the file")
    two.release(answered)
    room.desk.clock.pass_ms(HOUR_MS)
    assert {one.standing for one in requests.of_story(two.ben, two.story.comp)} == {Standing.PAST}
    with pytest.raises(NotAllowed) as told:
        two.release(late)
    assert refused_as(told, Why.ASK_PAST)
    assert not last(two.ben).allowed
    with pytest.raises(NotAllowed) as told:
        two.open(answered)
    assert refused_as(told, Why.ASK_PAST)
    assert asking.expire(two.ana) == 2
    assert last(two.ana).kind is EventKind.ASK_EXPIRED
    assert asking.expire(two.ana) == 0


def test_an_ask_without_a_reason_is_refused_on_record(room: Newsroom) -> None:
    two = protected(room)
    with pytest.raises(ReasonNeeded):
        two.ask("short")
    assert last(two.ana).kind is EventKind.IDENTITY_REFUSED
    assert not requests.of_story(two.ana, two.story.comp)


def test_nobody_answers_their_own_ask(room: Newsroom) -> None:
    two = protected(room)
    mark = two.ask()
    with pytest.raises(NotAllowed) as told:
        releasing.release(two.ana, two.story.comp, mark)
    assert refused_as(told, Why.OWN_ASK)


def test_the_day_s_number_holds_for_what_was_agreed_to(room: Newsroom) -> None:
    two = protected(room)
    mark = two.ask()
    two.release(mark)
    two.ana.standing.policy = type(two.ana.standing.policy)(reveals_a_day=1)
    reveal.note_opening(two.ana, two.place, "another one today")
    with pytest.raises(NotAllowed) as told:
        two.open(mark)
    assert refused_as(told, Why.CAP_REACHED)
    assert last(two.ana).kind is EventKind.IDENTITY_REFUSED


def test_when_the_record_cannot_be_written_nothing_opens_and_nothing_is_released(room: Newsroom) -> None:
    two = protected(room)
    mark = two.ask()
    log = two.ben.compartment(two.ben.places.log)
    log.book.db.execute("PRAGMA query_only=ON")
    with pytest.raises(RecordNotWritten):
        two.release(mark)
    log.book.db.execute("PRAGMA query_only=OFF")
    assert two.standing(two.ana) is Standing.WAITING
    two.release(mark)
    log = two.ana.compartment(two.ana.places.log)
    log.book.db.execute("PRAGMA query_only=ON")
    with pytest.raises(RecordNotWritten):
        two.open(mark)
    log.book.db.execute("PRAGMA query_only=OFF")
    assert two.open(mark).identity.name == NAME


def test_two_of_three_open_and_the_third_need_not_answer(room: Newsroom) -> None:
    kay = room.join("Kay")
    two = protected(room, kay, inside=(kay,))
    mark = two.ask()
    room.swap(two.story.comp, two.ana, kay)
    releasing.release(kay, two.story.comp, mark)
    room.swap(two.story.comp, two.ana, kay)
    assert two.open(mark).identity.name == NAME


def test_where_one_of_three_refuses_the_other_may_still_release(room: Newsroom) -> None:
    kay = room.join("Kay")
    two = protected(room, kay, inside=(kay,))
    mark = two.ask()
    room.swap(two.story.comp, two.ana, kay)
    releasing.refuse(kay, two.story.comp, mark, "I am on leave until Monday")
    room.swap(two.story.comp, two.ana, kay)
    assert two.standing(two.ana) is Standing.WAITING
    two.release(mark)
    assert two.open(mark).identity.name == NAME


def test_a_holder_outside_the_story_is_asked_in_the_asker_s_log_and_never_has_the_box(room: Newsroom) -> None:
    sol = room.join("Sol", DeskRole.SECURITY_EDITOR)
    two = protected(room, sol)
    mark = two.ask()
    with room.ana.compartment(room.ana.places.log).commit(room.ana.pen) as draft:
        draft.decide(Grant(PublicKeys.of(sol.keys.public), Role.READER.value, None, None))
    log = room.ana.places.log
    room.carry(room.ana, sol, log)
    (seen,) = requests.of_logs(sol)
    assert (seen.by, seen.reason, seen.codename) == (person(room.ana), "read back the quotes", "amber ferry")
    assert seen.alias
    assert seen.waits_for(sol.me)
    releasing.release(sol, log, mark, releasing.Although.ASKER_ALONE)
    assert last(sol).kind is EventKind.SHARE_RELEASED
    room.swap(log, room.ana, sol)
    assert two.standing(two.ana) is Standing.AGREED
    assert two.open(mark).identity.name == NAME
    assert str(two.story.comp) not in {path.stem for path in sol.vault.compartments.iterdir()}


def test_with_one_keeper_enough_the_story_s_people_see_the_opening(room: Newsroom) -> None:
    two = protected(room, needed=1)
    reveal.reveal(two.ana, reveal.Request(two.story.comp, two.source, "read back the quotes", frozenset(), 30))
    room.swap(two.story.comp, two.ana, two.ben)
    (line,) = reveal.openings(two.ben, two.story.comp, two.source)
    assert (line.person, line.reason) == (two.ana.me, "read back the quotes")
