"""A tip's history in words: each step, and each that was taken back; and what a story says of a tip that left."""

from desks import Desk

from tipdesk.desk import filing, stories, tips, triage
from tipdesk.desk.activity import activity
from tipdesk.desk.session import Session
from tipdesk.domain.ids import TipId
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ui.page import PageParts
from tipdesk.ui.stories.telling import done
from tipdesk.ui.tips.telling import history

STATES = {state.key: state.word for state in DEFAULT_STATES}


def words(session: Session, parts: PageParts, tip: TipId) -> list[str]:
    whole = tips.whole(session, session.places.inbox, tip)
    return [f"{line.by} {line.words}" for line in history(session, parts.look, whole, STATES)]


def test_a_note_and_its_taking_back_are_two_lines(desk: Desk, parts: PageParts) -> None:
    s, tip = desk.session, TipId(desk.tip())
    s.history.done(triage.add_note(s, s.places.inbox, tip, "careful"))
    s.history.undo(s)
    assert words(s, parts, tip) == ["You took a note back", "You wrote a note", "You took it in"]


def test_a_next_step_that_was_taken_back_says_so_and_the_same_step_twice_is_two_lines(
    desk: Desk, parts: PageParts
) -> None:
    s, tip = desk.session, TipId(desk.tip())
    s.history.done(triage.set_next_step(s, s.places.inbox, tip, "call the yard"))
    s.history.undo(s)
    for note in ("careful", "very careful"):
        triage.add_note(s, s.places.inbox, tip, note)
    assert words(s, parts, tip) == [
        *["You wrote a note"] * 2, "You took the next step away", "You set the next step", "You took it in",
    ]  # fmt: skip


def test_what_was_done_stands_before_why(desk: Desk, parts: PageParts) -> None:
    s, tip = desk.session, TipId(desk.tip())
    triage.move(s, s.places.inbox, [tip], DEFAULT_STATES[7], "advertising")
    assert words(s, parts, tip)[0].removeprefix("You ").startswith("moved it to Spam")
    assert words(s, parts, tip)[0].endswith("because “advertising”")


def test_a_tip_taken_back_from_a_story_tells_all_that_it_went_through(desk: Desk, parts: PageParts) -> None:
    s, tip = desk.session, TipId(desk.tip())
    for state in (DEFAULT_STATES[1], DEFAULT_STATES[0]):
        triage.move(s, s.places.inbox, [tip], state)
    story = stories.found_story(s, "Harbour contracts", "amber ferry").story
    s.history.done(filing.file_into(s, [tip], story))
    s.history.undo(s)
    assert words(s, parts, tip) == [
        "You took it back from the story", "You filed it into a story", "You moved it to New",
        "You moved it to Checking", "You took it in",
    ]  # fmt: skip
    said = [done(s, parts.look, line, STATES, {}).did for line in activity(s, CompartmentId(story), 10)]
    assert said == ["took a tip back into the inbox", "founded the story"]
