"""The logs are read once and then only what is new; what was remembered says the same as reading anew."""

from auditing import DAY_MS, NOON_MS, become_security_editor, colleague
from desks import Desk

from tipdesk.desk import watching
from tipdesk.desk.session import Session
from tipdesk.desk.watching import REMEMBERED_EACH, Watch
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.oddities import Odd

K = EventKind


def read(session: Session) -> tuple[Watch, int]:
    watch = Watch(session, lambda _at: 0)
    told = [0, *(step.lines for step in watch.follow())]
    return watch, told[-1]


def test_what_was_remembered_says_the_same_as_reading_anew(desk: Desk) -> None:
    become_security_editor(desk.session)
    kay = colleague(desk.session, "Kay")
    kay.many(
        kay.fields(K.STORY_OPENED, NOON_MS - 40 * DAY_MS + n * 600_000, where=f"story {n % 9}")
        for n in range(REMEMBERED_EACH + 100)
    )
    first, lines = read(desk.session)
    assert lines > REMEMBERED_EACH
    watching.remember(desk.session, first.to_remember())
    assert first.odd
    kay.did(K.STORY_OPENED, NOON_MS, where="story 3")
    kay.did(K.STORY_OPENED, NOON_MS + 1, where="story 10")
    later, few = read(desk.session)
    assert few < REMEMBERED_EACH / 2
    desk.session.compartment(desk.session.places.drawer)
    known = {one.row: one.odd for one in later.odd}
    assert [odd for row, odd in sorted(known.items())][-1] == Odd.FIRST_TIME
    assert {(one.row, one.odd) for one in first.odd} <= {(one.row, one.odd) for one in later.odd}
    assert [(one.name, one.first_ms) for one in later.laptops] == [(one.name, one.first_ms) for one in first.laptops]


def test_a_log_that_came_anew_is_read_anew(desk: Desk) -> None:
    become_security_editor(desk.session)
    kay = colleague(desk.session, "Kay")
    kay.many(kay.fields(K.STORY_OPENED, NOON_MS - n * 60_000, where="x") for n in range(REMEMBERED_EACH))
    first, _ = read(desk.session)
    found = {record: {**fields, "last": "0" * 64} for record, fields in first.to_remember().items()}
    watching.remember(desk.session, found)
    _, lines = read(desk.session)
    assert lines >= REMEMBERED_EACH


def test_an_opening_after_the_day_of_publication_is_flagged(desk: Desk) -> None:
    become_security_editor(desk.session)
    kay = colleague(desk.session, "Kay")
    kay.did(K.STORY_FOUNDED, NOON_MS - 9 * DAY_MS, where="x")
    kay.did(K.PUBLICATION_PLANNED, NOON_MS - 8 * DAY_MS, where="x", details=Details(due_ms=NOON_MS - 5 * DAY_MS))
    kay.did(K.IDENTITY_OPENED, NOON_MS - 6 * DAY_MS, where="x", subject="a")
    kay.did(K.IDENTITY_OPENED, NOON_MS - 4 * DAY_MS, where="x", subject="a")
    watch, _ = read(desk.session)
    assert [one.at_ms for one in watch.odd if one.odd & Odd.AFTER_PUBLICATION] == [NOON_MS - 4 * DAY_MS]


def test_who_was_let_in_for_that_time_is_within_their_assignment(desk: Desk) -> None:
    become_security_editor(desk.session)
    ben, kay = colleague(desk.session, "Ben"), colleague(desk.session, "Kay")
    ben.did(K.STORY_FOUNDED, NOON_MS - 9 * DAY_MS, where="x")
    ben.did(K.GRANT_GIVEN, NOON_MS - 8 * DAY_MS, where="x", details=Details(whom=kay.id, role="reader"))
    ben.did(K.GRANT_ENDED, NOON_MS - 6 * DAY_MS, where="x", details=Details(whom=kay.id))
    for days in (9, 7, 5):
        kay.did(K.TIP_READ, NOON_MS - days * DAY_MS - 60_001, where="x")
    kay.did(K.TIP_READ, NOON_MS, where="a story of which no log knows who founded it")
    watch, _ = read(desk.session)
    outside = [one.at_ms for one in watch.odd if one.odd & Odd.OUTSIDE_ASSIGNMENT]
    assert outside == [NOON_MS - 5 * DAY_MS - 60_001, NOON_MS - 9 * DAY_MS - 60_001]
