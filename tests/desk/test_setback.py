"""A file that was set back alone is noticed when it is opened, and its old line is not written on."""

from pathlib import Path

from desks import Desk

from tipdesk.desk import audit, stories, triage
from tipdesk.desk.lock import lock
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import TipId
from tipdesk.ledger import store
from tipdesk.ledger.ids import CompartmentId


def path(desk: Desk, comp: str) -> Path:
    return desk.folder / "compartments" / f"{comp}.db"


def told(desk: Desk) -> list[tuple[str, str]]:
    found = audit.events(desk.session, 0, 50, [EventKind.LAPTOP_CHANGED]).events
    return [(event.where, event.reason) for event in found]


def feeds_of(desk: Desk, comp: CompartmentId) -> int:
    return len(store.feeds(desk.session.compartment(comp).book.db))


def test_an_inbox_set_back_is_on_record_before_anything_is_written_and_a_new_line_begins(desk: Desk) -> None:
    tip, inbox = TipId(desk.tip()), desk.session.places.inbox
    lock(desk.session)
    old = path(desk, inbox).read_bytes()
    desk.opened()
    triage.set_next_step(desk.session, inbox, tip, "call the yard")
    lock(desk.session)
    path(desk, inbox).write_bytes(old)
    desk.opened()
    before = feeds_of(desk, inbox)
    triage.set_next_step(desk.session, inbox, tip, "write to the yard")
    assert told(desk) == [("inbox", "one file set back")]
    assert feeds_of(desk, inbox) == before + 1
    # From then on the log knows the new line: it is said once.
    desk.again()
    triage.set_next_step(desk.session, inbox, tip, "again")
    assert len(told(desk)) == 1
    assert feeds_of(desk, inbox) == before + 1


def test_a_story_set_back_is_noticed_when_it_is_opened_many_locks_later(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    lock(desk.session)
    old = path(desk, story).read_bytes()
    desk.opened()
    stories.set_title(desk.session, story, "Piers")
    for _ in range(3):
        desk.again()
    lock(desk.session)
    path(desk, story).write_bytes(old)
    desk.opened()
    assert told(desk) == []
    stories.opened(desk.session, story)
    assert told(desk) == [("amber ferry", "one file set back")]


def test_what_was_written_after_a_kill_is_no_setting_back(desk: Desk) -> None:
    tip, inbox = TipId(desk.tip()), desk.session.places.inbox
    desk.again()
    triage.set_next_step(desk.session, inbox, tip, "call the yard")
    # Killed: the log's report is older than the file.
    desk.session.close()
    desk.opened()
    triage.set_next_step(desk.session, inbox, tip, "again")
    assert told(desk) == []
    assert feeds_of(desk, inbox) == 1
