"""Identities sealed anew: to other keepers, whatever was promised, and several first ones as one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attack.test_boxes import file_box_unseen
from desk.test_asking import NAME, Protected, protected
from desks import Desk
from keepers import Newsroom, person

from tipdesk.desk import audit, boxes, identities, reveal, sources
from tipdesk.domain.events import EventKind
from tipdesk.domain.source import Identity, Part, Way
from tipdesk.errors import NotAllowed, NotEnoughShares, NothingToUndo, ReasonNeeded

WHY = "she takes over while I travel"


@pytest.fixture
def room(desk: Desk, tmp_path: Path) -> Iterator[Newsroom]:
    made = Newsroom(desk, tmp_path / "others")
    made.folder.mkdir()
    yield made
    made.close()


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
    identities.change_keepers(one.ana, one.story.comp, one.source, wanted, WHY)
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
    identities.change_keepers(one.ana, one.story.comp, one.source, frozenset({person(one.ana)}), WHY)
    one.room.carry(one.ana, one.ben, one.story.comp)
    with pytest.raises(NotAllowed):
        reveal.reveal(one.ben, reveal.Request(one.story.comp, one.source, WHY, frozenset(), 30))


def test_nobody_outside_the_story_and_no_empty_reason(one: Protected) -> None:
    mal = one.room.join("Mal")
    with pytest.raises(NotEnoughShares):
        identities.change_keepers(one.ana, one.story.comp, one.source, frozenset({person(mal)}), WHY)
    with pytest.raises(ReasonNeeded):
        identities.change_keepers(one.ana, one.story.comp, one.source, frozenset({person(one.ana)}), "so")


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
