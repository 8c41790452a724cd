"""The people of a story over real desks: letting in, changing, ending, recusing, and what was set aside."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of, story
from looks import look

from tipdesk.domain.ids import StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.errors import ChangedSince, NotAllowed
from tipdesk.ledger.aside import Cause
from tipdesk.ui.grants.over_desk import GrantsOverDesk
from tipdesk.ui.grants.telling import CAUSES, cause_words, kind_words
from tipdesk.ui.grants.values import Wanted
from tipdesk.ui.look import Look

__all__ = ["look"]
NAMES = {"Ana": DeskRole.REPORTER, "Kay": DeskRole.REPORTER, "Sol": DeskRole.SECURITY_EDITOR}
READER = Wanted(StoryRole.READER, None, "legal check")


@dataclass
class Room:
    people: dict[str, Laptop]
    story: StoryId
    grants: GrantsOverDesk


@pytest.fixture
def room(tmp_path: Path, look: Look) -> Iterator[Room]:
    with desk_of(tmp_path, NAMES) as made:
        comp = StoryId(story(made["Ben"]))
        yield Room(made, comp, GrantsOverDesk(made["Ben"].session, look, comp))


def test_who_is_in_stands_with_how_they_came_and_who_may_come(room: Room) -> None:
    before = room.grants.access()
    assert [(one.name, one.role, one.by, one.is_me) for one in before.people] == [("Ben", StoryRole.LEAD, "", True)]
    askable = {one.name: one.why_not for one in before.askable}
    assert askable["Ana"] == ""
    # Who reads all logs is in no story.
    assert askable["Sol"]
    assert before.why_no_grant == ""
    assert before.why_no_recusal
    room.grants.let_in(room.people["Ana"].id, READER)
    ana = next(one for one in room.grants.access().people if one.name == "Ana")
    assert (ana.role, ana.by, ana.purpose, ana.why_not) == (StoryRole.READER, "Ben", "legal check", "")
    assert "Ana" not in {one.name for one in room.grants.access().askable}


def test_an_access_is_changed_and_ended_and_who_could_is_kept(room: Room, look: Look) -> None:
    who = room.people["Ana"].id
    room.grants.let_in(who, READER)
    room.grants.change(who, Wanted(StoryRole.CONTRIBUTOR, None, "pictures"))
    assert next(one for one in room.grants.access().people if one.name == "Ana").role is StoryRole.CONTRIBUTOR
    room.grants.end(who)
    after = room.grants.access()
    assert {one.name for one in after.people} == {"Ben"}
    assert [one.name for one in after.before] == ["Ana"]
    assert {one.name for one in room.grants.on_day(look.now_ms())} == {"Ben", "Ana"}


def test_a_security_editor_is_let_into_no_story_whatever_the_page_asks(room: Room) -> None:
    with pytest.raises(NotAllowed):
        room.grants.let_in(room.people["Sol"].id, READER)


def test_what_was_never_set_aside_is_not_filed_anew(room: Room) -> None:
    with pytest.raises(ChangedSince):
        room.grants.refile("0" * 64)


def test_who_recuses_themselves_is_listed_as_that(room: Room) -> None:
    ben, ana = room.people["Ben"], room.people["Ana"]
    room.grants.let_in(ana.id, Wanted(StoryRole.CONTRIBUTOR, None, "pictures"))
    ana.receives(ben.sends(ben.session.places.roster, ana))
    ana.receives(ben.sends(ben.session.compartment(_comp(room)).id, ana))
    theirs = GrantsOverDesk(ana.session, room.grants._look, room.story)
    assert theirs.access().why_no_recusal == ""
    comp = ana.session.compartment(_comp(room)).id
    theirs.recuse()
    assert room.story not in ana.session.standing.stories
    # The recusal travels as any commit does.
    assert comp


def _comp(room: Room):  # noqa: ANN202  the ledger's id
    return room.people["Ben"].session.standing.stories[str(room.story)].comp


def test_every_cause_has_words_and_kinds_are_counted() -> None:
    assert set(CAUSES) == {one.name for one in Cause}
    assert cause_words("ENDED").startswith("written after")
    assert "newer" in cause_words("SOMETHING")
    for kind in ("tip", "source", "statement", "story", "document", "else"):
        assert "3" in kind_words(kind, 3)
