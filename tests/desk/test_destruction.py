"""What was promised to go, goes: on its day, on record, on each laptop that hears of it, and never while it is held."""

import pytest
from attack.enemies import everything
from desk.test_holds import WHY, matter
from keepers import Newsroom
from protected import NAME, Protected, protected, room

from tipdesk.desk import audit, boxes, destruction, holds, sources
from tipdesk.desk.session import Session
from tipdesk.domain.access import Why
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.retention import DAY_MS, Due
from tipdesk.domain.source import Contact
from tipdesk.errors import Missing, NotAllowed
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.root import DeskRole

__all__ = ["room"]

END_MS = 10**13


@pytest.fixture
def two(room: Newsroom) -> Protected:
    found = protected(room)
    contact = Contact(1, "voice", "ZQCANARY note", PersonId(str(found.ana.me)))
    sources.log_contact(found.ana, found.story.comp, found.source, contact)
    room.swap(found.story.comp, found.ana, found.ben)
    return found


def on_the_day(two: Protected) -> None:
    two.room.desk.clock.at_ms = END_MS + 1


def last(session: Session) -> AccessEvent:
    return audit.events(session, 0, 1).events[0]


def bodies(session: Session, two: Protected) -> bytes:
    commits = everything(session.compartment(two.story.comp))
    return b"".join(one.body or b"" for commit in commits for one in commit.operations)


def test_what_ends_within_a_fortnight_is_listed_with_what_would_go(two: Protected) -> None:
    clock = two.room.desk.clock
    clock.at_ms = END_MS - 20 * DAY_MS
    assert not destruction.jobs(two.ana, two.story.comp)
    clock.at_ms = END_MS - 10 * DAY_MS
    (job,) = destruction.jobs(two.ana, two.story.comp)
    assert (job.due, dict(job.goes), job.may_destroy) == (Due.SOON, {"identity": 1, "contact": 1}, True)
    (theirs,) = destruction.jobs(two.ben, two.story.comp)
    assert not theirs.may_destroy
    holds.hold(two.ana, matter(two), WHY)
    (job,) = destruction.jobs(two.ana, two.story.comp)
    assert job.due is Due.HELD
    assert job.hold is not None
    assert job.hold.reason == WHY


def test_destroyed_on_its_day_on_record_and_nothing_of_it_is_left(two: Protected) -> None:
    on_the_day(two)
    box = boxes.current(two.ana, two.place)
    assert box is not None
    assert box.body.encode() in bodies(two.ana, two)
    assert destruction.destroy(two.ana, two.story.comp, two.source) == 2
    event = last(two.ana)
    assert (event.kind, event.count) == (EventKind.PURGED, 2)
    assert set(event.details.people) == {str(two.ana.me), str(two.ben.me)}
    assert box.body.encode() not in bodies(two.ana, two)
    assert b"ZQCANARY note" not in bodies(two.ana, two)
    assert boxes.current(two.ana, two.place) is None
    assert sources.read_source(two.ana, two.story.comp, two.source).promise.words == "Only two."
    assert not destruction.jobs(two.ana, two.story.comp)
    assert destruction.destroyed_ms(two.ana, two.story.comp, two.source)
    with pytest.raises(Missing):
        destruction.destroy(two.ana, two.story.comp, two.source)


def test_the_other_laptop_forgets_too_and_confirms_it_once(two: Protected) -> None:
    on_the_day(two)
    destruction.destroy(two.ana, two.story.comp, two.source)
    ordered = last(two.ana)
    assert destruction.confirm(two.ben, two.story.comp) == 0
    two.room.carry(two.ana, two.ben, two.story.comp)
    assert b"ZQCANARY note" not in bodies(two.ben, two)
    destruction.settle(two.ben, two.story.comp)
    said = last(two.ben)
    assert (said.kind, said.details.ref) == (EventKind.PURGE_CONFIRMED, ordered.id)
    assert destruction.confirm(two.ben, two.story.comp) == 0


def test_before_its_day_and_by_who_does_not_lead_it_is_refused_on_record(two: Protected) -> None:
    with pytest.raises(NotAllowed) as told:
        destruction.destroy(two.ana, two.story.comp, two.source)
    assert told.value.why == Why.NOT_DUE.value
    assert not last(two.ana).allowed
    on_the_day(two)
    with pytest.raises(NotAllowed) as told:
        destruction.destroy(two.ben, two.story.comp, two.source)
    assert told.value.why == Why.NOT_YOUR_STORY_ROLE.value


def test_what_is_held_is_not_destroyed_and_the_try_is_on_record(two: Protected) -> None:
    holds.hold(two.ana, matter(two), WHY)
    on_the_day(two)
    with pytest.raises(NotAllowed) as told:
        destruction.destroy(two.ana, two.story.comp, two.source)
    assert told.value.why == Why.HELD.value
    assert (last(two.ana).kind, last(two.ana).reason) == (EventKind.PURGED, Why.HELD.value)


def test_a_security_editor_s_hold_stops_it_before_any_program_carried_it_in(two: Protected) -> None:
    sol = two.room.join("Sol", DeskRole.SECURITY_EDITOR)
    holds.hold(sol, matter(two), WHY)
    two.room.swap(two.ana.places.roster, sol, two.ana)
    on_the_day(two)
    with pytest.raises(NotAllowed) as told:
        destruction.destroy(two.ana, two.story.comp, two.source)
    assert told.value.why == Why.HELD.value


def test_a_laptop_that_knew_a_hold_keeps_it_and_does_not_confirm(two: Protected) -> None:
    """Ben held it meanwhile; Ana's purge had not seen that."""
    on_the_day(two)
    holds.hold(two.ben, matter(two), WHY)
    destruction.destroy(two.ana, two.story.comp, two.source)
    two.room.carry(two.ana, two.ben, two.story.comp)
    assert b"ZQCANARY note" in bodies(two.ben, two)
    assert destruction.confirm(two.ben, two.story.comp) == 0
    assert last(two.ben).kind is EventKind.HELD


def test_a_security_editor_s_hold_is_in_the_story_before_a_purge_is_merged(two: Protected) -> None:
    """Ben's program has the roster's hold and carried it in; then the purge that had not seen it arrives."""
    sol = two.room.join("Sol", DeskRole.SECURITY_EDITOR)
    on_the_day(two)
    holds.hold(sol, matter(two), WHY)
    two.room.carry(sol, two.ben, sol.places.roster)
    destruction.settle(two.ben, two.story.comp)
    destruction.destroy(two.ana, two.story.comp, two.source)
    two.room.carry(two.ana, two.ben, two.story.comp)
    assert b"ZQCANARY note" in bodies(two.ben, two)


def test_the_old_boxes_go_with_the_one_that_stands(two: Protected) -> None:
    mark = two.ask()
    two.release(mark)
    assert two.open(mark).identity.name == NAME
    every = [box for box, _ in boxes.by_digest(two.ana, two.story.comp).values()]
    assert len(every) == 2
    on_the_day(two)
    destruction.destroy(two.ana, two.story.comp, two.source)
    left = bodies(two.ana, two)
    assert not any(box.body.encode() in left for box in every)
    assert RecordId(two.source)
