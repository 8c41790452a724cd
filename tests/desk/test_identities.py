"""Identities sealed anew: to other keepers, whatever was promised, and several first ones as one."""

from dataclasses import replace

import pytest
from attack.test_boxes import file_box_unseen
from keepers import Newsroom, person
from protected import NAME, Protected, protected, room

from tipdesk.desk import (
    asking,
    audit,
    boxes,
    identities,
    onetime,
    people,
    releasing,
    requests,
    reveal,
    settings,
    sources,
    wanting,
)
from tipdesk.desk.requests import Standing
from tipdesk.desk.session import Session
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.source import Identity, Part, Way
from tipdesk.errors import NotAllowed, NothingToUndo, ReasonNeeded
from tipdesk.ledger.root import DeskRole

__all__ = ["room"]

WHY = "she takes over while I travel"


@pytest.fixture
def one(room: Newsroom) -> Protected:
    return protected(room, needed=1)


def opened(one: Protected) -> Identity:
    asked = reveal.Request(one.story.comp, one.source, WHY, frozenset(range(9)), 30, frozenset(Part))
    return reveal.reveal(one.ana, asked).identity


def test_another_keeper_is_on_record_and_differs_from_what_was_promised(one: Protected) -> None:
    kay = one.room.join("Kay")
    one.room.let_in(one.story, kay)
    wanted = frozenset({person(one.ana), person(one.ben), person(kay)})
    identities.change_keepers(one.ana, one.story.comp, one.source, identities.Keepers(wanted), WHY)
    box = boxes.current(one.ana, one.place)
    assert box is not None
    assert set(box.holders) == set(wanted)
    whole = sources.read_source(one.ana, one.story.comp, one.source)
    assert whole.differs is not None
    assert whole.differs.beyond == {person(kay)}
    kinds = [event.kind for event in audit.events(one.ana, 0, 3).events]
    assert kinds == [EventKind.IDENTITY_SEALED, EventKind.KEEPERS_CHANGED, EventKind.IDENTITY_OPENED]
    said = audit.events(one.ana, 1, 1).events[0].details
    assert (set(said.people), set(said.may_know)) == (set(wanted), {person(one.ana), person(one.ben)})
    one.room.carry(one.ana, kay, one.story.comp)
    assert boxes.open_alone(kay, one.place, box).name == NAME


def test_who_keeps_it_no_more_opens_it_no_more(one: Protected) -> None:
    identities.change_keepers(
        one.ana, one.story.comp, one.source, identities.Keepers(frozenset({person(one.ana)})), WHY
    )
    one.room.carry(one.ana, one.ben, one.story.comp)
    with pytest.raises(NotAllowed):
        reveal.reveal(one.ben, reveal.Request(one.story.comp, one.source, WHY, frozenset(), 30))


def test_nobody_outside_the_story_and_no_empty_reason(one: Protected) -> None:
    mal = one.room.join("Mal")
    with pytest.raises(NotAllowed) as told:
        identities.change_keepers(
            one.ana, one.story.comp, one.source, identities.Keepers(frozenset({person(mal)})), WHY
        )
    assert told.value.why == Why.TOO_FEW_KEEPERS.value
    with pytest.raises(ReasonNeeded):
        identities.change_keepers(
            one.ana, one.story.comp, one.source, identities.Keepers(frozenset({person(one.ana)})), "so"
        )


def test_several_first_identities_become_one_with_the_ways_of_both(one: Protected) -> None:
    both = [one.ben.keys.public, one.ana.keys.public]
    more = Identity("", (Way("mail", "otter@example.org"),))
    file_box_unseen(one, boxes.make(one.place, one.ben.new_id(), more, boxes.Keeping(both, 1)))
    identities.merge(one.ana, one.story.comp, one.source, WHY)
    assert len(boxes.standing(one.ana, one.place)) == 1
    whole = opened(one)
    assert (whole.name, [way.kind for way in whole.ways]) == (NAME, ["signal", "phone", "mail"])
    with pytest.raises(NothingToUndo):
        identities.merge(one.ana, one.story.comp, one.source, WHY)


def test_an_identity_that_does_not_open_here_is_left_standing(one: Protected) -> None:
    theirs = boxes.make(one.place, one.ben.new_id(), Identity("Other"), boxes.Keeping([one.ben.keys.public], 1))
    file_box_unseen(one, theirs)
    with pytest.raises(NothingToUndo):
        identities.merge(one.ana, one.story.comp, one.source, WHY)
    assert theirs in boxes.standing(one.ana, one.place)


def handed_on(two: Protected, *people: Session, needed: int = 2, mark: str = "") -> None:
    keepers = identities.Keepers(frozenset(person(each) for each in people), needed)
    identities.change_keepers(two.ana, two.story.comp, two.source, keepers, WHY, mark)


def agreed(two: Protected) -> str:
    mark = two.ask(WHY)
    two.release(mark)
    return mark


def test_what_takes_two_changes_its_keepers_by_a_release_and_by_no_reason_of_one_alone(room: Newsroom) -> None:
    two, kay = protected(room), room.join("Kay")
    room.let_in(two.story, kay)
    with pytest.raises(NotAllowed) as told:
        handed_on(two, two.ana, kay)
    assert told.value.why == Why.NEEDS_ANOTHER_KEEPER.value
    mark = agreed(two)
    before = boxes.current(two.ana, two.place)
    handed_on(two, two.ana, kay, mark=mark)
    now = boxes.current(two.ana, two.place)
    assert before is not None
    assert now is not None
    assert (set(now.holders), now.k, now.replaces) == ({two.ana.me, kay.me}, 2, before.id)
    kinds = [event.kind for event in audit.events(two.ana, 0, 3).events]
    assert kinds == [EventKind.IDENTITY_SEALED, EventKind.KEEPERS_CHANGED, EventKind.IDENTITY_OPENED]
    assert requests.find(two.ana, two.story.comp, mark).standing is Standing.OPENED
    assert not list(two.ana.view(two.ana.places.drawer).every(onetime.KIND))
    # The new keeper releases, the old one holds nothing of it any more.
    room.swap(two.story.comp, two.ana, kay)
    room.swap(two.story.comp, two.ana, two.ben)
    again = asking.ask(two.ana, asking.Question(two.story.comp, two.source, "read back the quotes"))
    room.swap(two.story.comp, two.ana, kay)
    room.swap(two.story.comp, two.ana, two.ben)
    with pytest.raises(NotAllowed):
        releasing.release(two.ben, two.story.comp, again)
    sources.change_promise(
        two.ana, two.story.comp, two.source,
        replace(
            sources.read_source(two.ana, two.story.comp, two.source).promise,
            may_know=frozenset({person(two.ana), person(kay)}),
        ),
    )  # fmt: skip
    room.swap(two.story.comp, two.ana, kay)
    releasing.release(kay, two.story.comp, again)
    room.swap(two.story.comp, two.ana, kay)
    assert two.open(again).identity.name == NAME


def test_a_release_is_used_up_by_sealing_anew(room: Newsroom) -> None:
    two = protected(room)
    mark = agreed(two)
    handed_on(two, two.ana, two.ben, mark=mark)
    with pytest.raises(NotAllowed) as told:
        handed_on(two, two.ana, two.ben, mark=mark)
    assert told.value.why == Why.BOX_REPLACED.value


def test_no_change_of_keepers_asks_for_fewer_of_them_together(room: Newsroom) -> None:
    two = protected(room)
    mark = agreed(two)
    with pytest.raises(NotAllowed) as told:
        handed_on(two, two.ana, needed=1, mark=mark)
    assert told.value.why == Why.TOO_FEW_KEEPERS.value
    handed_on(two, two.ana, two.ben, needed=1, mark=mark)
    now = boxes.current(two.ana, two.place)
    assert now is not None
    assert now.k == 2


def test_what_one_opened_alone_takes_two_from_then_on_a_security_editor_among_them(room: Newsroom) -> None:
    one, sol = protected(room, needed=1), room.join("Sol", DeskRole.SECURITY_EDITOR)
    handed_on(one, one.ana, sol)
    now = boxes.current(one.ana, one.place)
    assert now is not None
    assert (now.k, set(now.holders)) == (2, {one.ana.me, sol.me})
    with pytest.raises(NotAllowed):
        opened(one)


def test_two_first_identities_that_take_two_become_one_by_a_release_for_each(room: Newsroom) -> None:
    two = protected(room)
    both = [two.ben.keys.public, two.ana.keys.public]
    more = Identity("", (Way("mail", "otter@example.org"),))
    file_box_unseen(two, boxes.make(two.place, two.ben.new_id(), more, boxes.Keeping(both, 2)))
    story = two.story.comp
    with pytest.raises(NotAllowed) as told:
        identities.merge(two.ana, story, two.source, WHY)
    assert told.value.why == Why.NEEDS_ANOTHER_KEEPER.value
    marks = identities.ask_to_merge(two.ana, asking.Question(story, two.source, WHY))
    assert len(marks) == 2
    with pytest.raises(NothingToUndo):
        identities.ask_to_merge(two.ana, asking.Question(story, two.source, WHY))
    room.swap(story, two.ana, two.ben)
    for mark in marks:
        two.release(mark)
    identities.merge(two.ana, story, two.source, WHY)
    (box,) = boxes.standing(two.ana, two.place)
    assert (box.k, len(box.merged)) == (2, 1)
    mark = agreed(two)
    shown = asking.open_agreed(two.ana, asking.Opening(story, mark, frozenset(range(9)), 30, frozenset(Part)))
    assert (shown.identity.name, [way.kind for way in shown.identity.ways]) == (NAME, ["signal", "phone", "mail"])


def test_one_that_opened_alone_is_merged_into_what_takes_two_and_takes_two(room: Newsroom) -> None:
    two = protected(room)
    alone = Identity("", (Way("mail", "otter@example.org"),))
    file_box_unseen(two, boxes.make(two.place, two.ben.new_id(), alone, boxes.Keeping([two.ana.keys.public], 1)))
    marks = identities.ask_to_merge(two.ana, asking.Question(two.story.comp, two.source, WHY))
    assert len(marks) == 1
    room.swap(two.story.comp, two.ana, two.ben)
    two.release(marks[0])
    identities.merge(two.ana, two.story.comp, two.source, WHY)
    (box,) = boxes.standing(two.ana, two.place)
    assert (box.k, set(box.holders)) == (2, {two.ana.me, two.ben.me})


def test_a_source_says_that_a_keeper_who_is_gone_still_holds_a_share(room: Newsroom) -> None:
    two = protected(room)
    assert not wanting.everywhere(two.ana)
    people.end(room.ana, person(two.ben))
    (found,) = wanting.everywhere(two.ana)
    assert (found.gone, found.left, found.needed, found.i_may) == ((person(two.ben),), 1, 2, True)
    assert found.is_lost
    named = wanting.kept_by(two.ana, frozenset({person(two.ben)}))[person(two.ben)]
    assert [(one.codename, one.alias) for one in named] == [("amber ferry", found.alias)]


def test_sealed_anew_to_others_it_wants_nothing_any_more(room: Newsroom) -> None:
    one = protected(room, needed=1)
    people.end(room.ana, person(one.ben))
    (found,) = wanting.of_story(one.ana, one.story.comp)
    assert not found.is_lost
    identities.change_keepers(
        one.ana, one.story.comp, one.source, identities.Keepers(frozenset({person(one.ana)})), WHY
    )
    assert not wanting.of_story(one.ana, one.story.comp)
    assert not wanting.kept_by(one.ana, frozenset({person(one.ben)}))[person(one.ben)]


def test_what_is_strengthened_takes_as_many_as_the_desk_decided(room: Newsroom) -> None:
    one = protected(room, needed=1)
    settings.decide(one.ana, {"keepers_needed": 2, "keepers_of": 3})
    with pytest.raises(NotAllowed):
        handed_on(one, one.ana, one.ben)
    kay = room.join("Kay")
    room.let_in(one.story, kay)
    handed_on(one, one.ana, one.ben, kay)
    now = boxes.current(one.ana, one.place)
    assert now is not None
    assert (now.k, len(now.holders)) == (2, 3)
