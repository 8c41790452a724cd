"""A hold beats every rule: set with a reason by who is in the story, or by a security editor; eased by few."""

import pytest
from desks import Desk
from keepers import Newsroom
from protected import Protected, protected, room

from tipdesk.desk import audit, holds, retention
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.errors import NotAllowed, ReasonNeeded
from tipdesk.ledger.bodies import Ease, Role
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.root import DeskRole

__all__ = ["room"]

WHY = "a court has asked for it"


def matter(two: Protected) -> holds.Matter:
    return holds.Matter(two.story.comp, RecordId(two.source), "pale otter", "amber ferry")


def test_a_hold_says_by_whom_and_why_and_is_on_record(room: Newsroom) -> None:
    two = protected(room)
    holds.hold(two.ben, matter(two), WHY)
    room.swap(two.story.comp, two.ana, two.ben)
    (found,) = holds.holds(two.ana, two.story.comp).values()
    assert (found.reason, found.by) == (WHY, str(two.ben.me))
    event = audit.events(two.ben, 0, 1).events[0]
    assert (event.kind, event.reason, event.details.ref) == (EventKind.HELD, WHY, two.source)


def test_a_hold_without_a_reason_is_none(room: Newsroom) -> None:
    two = protected(room)
    with pytest.raises(ReasonNeeded):
        holds.hold(two.ana, matter(two), "so")
    assert not holds.holds(two.ana, two.story.comp)


def test_a_contributor_sets_a_hold_and_only_a_lead_eases_it(room: Newsroom) -> None:
    two = protected(room)
    holds.hold(two.ben, matter(two), WHY)
    with pytest.raises(NotAllowed) as told:
        holds.ease(two.ben, matter(two), "the court withdrew it")
    assert told.value.why == Why.NOT_YOUR_STORY_ROLE.value
    assert not audit.events(two.ben, 0, 1).events[0].allowed
    room.swap(two.story.comp, two.ana, two.ben)
    holds.ease(two.ana, matter(two), "the court withdrew it")
    assert not holds.holds(two.ana, two.story.comp)


def test_an_ease_by_a_contributor_s_changed_program_counts_nothing(room: Newsroom) -> None:
    two = protected(room)
    holds.hold(two.ana, matter(two), WHY)
    room.swap(two.story.comp, two.ana, two.ben)
    with two.ben.compartment(two.story.comp).commit(two.ben.pen) as draft:
        draft.decide(Ease(RecordId(two.source), holds.HOLD, holds.EASED))
    room.swap(two.story.comp, two.ana, two.ben)
    assert holds.holds(two.ana, two.story.comp)


def test_a_reader_sets_none(room: Newsroom) -> None:
    two = protected(room)
    mal = room.join("Mal")
    room.let_in(two.story, mal, Role.READER)
    with pytest.raises(NotAllowed):
        holds.hold(mal, matter(two), WHY)


def test_a_security_editor_who_reads_no_story_sets_a_hold_that_every_laptop_obeys(room: Newsroom) -> None:
    two = protected(room)
    sol = room.join("Sol", DeskRole.SECURITY_EDITOR)
    holds.hold(sol, matter(two), WHY)
    assert [one.subject for one in holds.of_desk(sol)] == ["pale otter"]
    room.swap(room.ana.places.roster, sol, two.ana)
    (found,) = holds.holds(two.ana, two.story.comp).values()
    assert (found.by_desk, found.reason) == (True, WHY)
    assert holds.carry(two.ana, two.story.comp) == 1
    assert holds.carry(two.ana, two.story.comp) == 0
    room.swap(two.story.comp, two.ana, two.ben)
    assert RecordId(two.source) in holds.holds(two.ben, two.story.comp)
    with pytest.raises(NotAllowed) as told:
        holds.ease(two.ana, matter(two), "it is in our way")
    assert told.value.why == Why.HELD_BY_DESK.value
    holds.ease(sol, matter(two), "the court withdrew it")
    room.swap(room.ana.places.roster, sol, two.ana)
    (left,) = holds.holds(two.ana, two.story.comp).values()
    assert (left.by_desk, left.reason, left.by) == (False, WHY, str(sol.me))
    holds.ease(two.ana, matter(two), "the court withdrew it")
    assert not holds.holds(two.ana, two.story.comp)


def test_a_reporter_sets_no_hold_on_a_story_that_is_closed_to_them(room: Newsroom) -> None:
    two = protected(room)
    mal = room.join("Mal")
    with pytest.raises(NotAllowed):
        holds.hold(mal, matter(two), WHY)


def test_what_is_held_is_not_counted_as_due(desk: Desk) -> None:
    session, inbox = desk.session, desk.session.places.inbox
    kept, other = desk.tip("Kept"), desk.tip("Other")
    _spam(desk, kept, other)
    desk.clock.pass_ms(40 * 86_400_000)
    due = {one.rule.state: one.due for one in retention.standing(session)}
    assert due["spam"] == 2
    holds.hold(session, holds.Matter(inbox, kept, kept[:12]), WHY)
    assert {one.rule.state: one.due for one in retention.standing(session)}["spam"] == 1


def _spam(desk: Desk, *some: RecordId) -> None:
    with desk.session.compartment(desk.session.places.inbox).commit(desk.session.pen) as draft:
        for one in some:
            draft.set("tip", one, {"state": "spam"})
