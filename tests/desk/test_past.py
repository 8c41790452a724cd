"""A tip's history: what was taken back stands beside what was done, and goes along wherever the tip is carried."""

import pytest
from desks import Desk

from tipdesk.desk import filing, past, stories, tips, triage
from tipdesk.desk.activity import activity
from tipdesk.domain.ids import PersonId, StoryId, TipId
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.ledger.ids import CompartmentId, RecordId

NEW, CHECKING = DEFAULT_STATES[:2]
TOOK_IN = "title"
INTO, BACK = ("filed", past.INTO_STORY), ("filed", past.TAKEN_BACK)


@pytest.fixture
def story(desk: Desk) -> StoryId:
    return stories.found_story(desk.session, "Harbour contracts", "amber ferry").story


@pytest.fixture
def tip(desk: Desk) -> TipId:
    """Taken in, moved there and back, tagged, and with a note."""
    s, tip = desk.session, TipId(desk.tip())
    for state in (CHECKING, NEW):
        triage.move(s, s.places.inbox, [tip], state)
    triage.set_tags(s, s.places.inbox, tip, ["port", "tax"])
    triage.add_note(s, s.places.inbox, tip, "ZQCANARY careful")
    return tip


def told(desk: Desk, place: CompartmentId, tip: TipId) -> list[tuple[str, object]]:
    """Each line by what it is about, oldest first."""
    found: list[tuple[str, object]] = []
    for line in tips.whole(desk.session, place, tip).history:
        fields = dict(line.fields)
        if "title" in fields:
            found.append((TOOK_IN, None))
        elif "state" in fields:
            found.append(("state", fields["state"]))
        elif "filed" in fields:
            found.append(("filed", fields["filed"]))
        else:
            found.append((next(iter(fields)), any(value is not None for _, value in line.fields)))
    return found


BEFORE = [(TOOK_IN, None), ("state", "checking"), ("state", "new"), ("tags", True), ("notes", True)]


def test_a_note_that_was_taken_back_stands_in_the_history_beside_its_writing(desk: Desk) -> None:
    s, tip = desk.session, TipId(desk.tip())
    s.history.done(triage.add_note(s, s.places.inbox, tip, "careful"))
    written = tips.whole(s, s.places.inbox, tip).history[-1]
    s.history.undo(s)
    read = tips.whole(s, s.places.inbox, tip)
    assert read.notes == ()
    assert told(desk, s.places.inbox, tip) == [(TOOK_IN, None), ("notes", True), ("notes", False)]
    assert read.history[-2] == written


def test_what_one_commit_says_is_one_line(desk: Desk, tip: TipId) -> None:
    assert told(desk, desk.session.places.inbox, tip) == BEFORE


def test_the_history_goes_whole_into_the_story_and_back_and_there_again(desk: Desk, tip: TipId, story: StoryId) -> None:
    s, inbox, place = desk.session, desk.session.places.inbox, CompartmentId(story)
    before = tips.whole(s, inbox, tip).history
    s.history.done(filing.file_into(s, [tip], story))
    assert told(desk, place, tip) == [*BEFORE, INTO]
    triage.move(s, place, [tip], CHECKING)
    s.history.undo(s)
    there = [*BEFORE, INTO, ("state", "checking"), BACK]
    assert told(desk, inbox, tip) == there
    s.history.redo(s)
    assert told(desk, place, tip) == [*there, INTO]
    s.history.undo(s)
    desk.again()
    assert told(desk, inbox, tip) == [*there, INTO, BACK]
    after = tips.whole(desk.session, inbox, tip).history
    assert [(line.by, line.at_ms, line.commit) for line in after[: len(before)]] == [
        (line.by, line.at_ms, line.commit) for line in before
    ]
    assert [line.at_ms for line in after] == sorted(line.at_ms for line in after)


def test_where_nobody_may_purge_each_line_is_told_once(
    desk: Desk, tip: TipId, story: StoryId, monkeypatch: pytest.MonkeyPatch
) -> None:
    s = desk.session
    monkeypatch.setattr(filing.rules, "leads", lambda *_: False)
    s.history.done(filing.file_into(s, [tip], story))
    assert told(desk, CompartmentId(story), tip) == [*BEFORE, INTO]
    s.history.undo(s)
    assert told(desk, s.places.inbox, tip) == [*BEFORE, INTO, BACK]
    s.history.redo(s)
    assert told(desk, CompartmentId(story), tip) == [*BEFORE, INTO, BACK, INTO]


def test_the_lines_carry_no_word_of_a_note_that_was_taken_back(desk: Desk, story: StoryId) -> None:
    s, tip = desk.session, TipId(desk.tip())
    s.history.done(triage.add_note(s, s.places.inbox, tip, "ZQCANARY careful"))
    s.history.undo(s)
    filing.file_into(s, [tip], story)
    assert "ZQCANARY" not in repr(s.view(CompartmentId(story)).record(RecordId(tip)).plain())
    assert told(desk, CompartmentId(story), tip)[1:3] == [("notes", True), ("notes", False)]


def test_a_story_tells_that_a_tip_went_back_and_of_no_change_without_words(
    desk: Desk, tip: TipId, story: StoryId
) -> None:
    s = desk.session
    s.history.done(filing.file_into(s, [tip], story))
    s.history.undo(s)
    last = activity(s, CompartmentId(story), 1)[0]
    assert (last.kind, last.says("filed")) == ("tip", past.TAKEN_BACK)


@pytest.mark.parametrize("field", ["x", 5, [7, "y"], [{"at_ms": "z"}], [{"at_ms": 1, "by": "b", "commit": 2}]])
def test_a_past_that_is_none_breaks_nothing(desk: Desk, tip: TipId, field: object) -> None:
    """A colleague's program may write any."""
    s = desk.session
    with s.compartment(s.places.inbox).commit(s.pen) as draft:
        draft.set("tip", RecordId(tip), {past.FIELD: field})
    assert told(desk, s.places.inbox, tip)[: len(BEFORE)] == BEFORE


def test_of_a_history_without_end_the_first_and_the_newest_lines_go_along() -> None:
    lines = [
        past.ChangeLine(PersonId("a" * 64), n, (("reason", "w" * 900),), counts=n != 1, commit=str(n))
        for n in range(past.CARRIED_MOST + 10)
    ]
    kept = past.carried(lines)
    assert len(kept) == past.CARRIED_MOST
    assert [kept[0]["at_ms"], kept[1]["at_ms"], kept[-1]["at_ms"]] == [0, 11, past.CARRIED_MOST + 9]
    assert len(kept[0]["fields"]["reason"]) == past.LONGEST
