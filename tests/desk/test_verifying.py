"""Checking again: a whole desk is whole, and what was changed in a file is found and named."""

from pathlib import Path

from desks import Desk

from tipdesk.desk import arrivals, audit, stories, triage, verifying
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.desk.verifying import Depth, PlaceChecked
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import TipId
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.ledger.findings import Altered, Gap


def checked(session: Session, depth: Depth = verifying.EASY) -> dict[str, PlaceChecked]:
    *_, last = verifying.verify(session, depth)
    assert isinstance(last, tuple)
    return {one.name: one for one in last}


def test_a_desk_that_was_worked_in_is_whole_and_checking_is_an_event(desk: Desk) -> None:
    tip = desk.tip()
    stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    triage.move(desk.session, desk.session.places.inbox, [TipId(tip)], DEFAULT_STATES[1])
    for depth in (Depth(), Depth(each=1, documents=True)):
        found = checked(desk.again(), depth)
        assert list(found) == ["my log", "drawer", "roster", "inbox", "amber ferry"]
        assert all(one.whole for one in found.values()), found
    assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.VERIFIED


def test_a_body_changed_in_the_file_is_found_in_its_place_alone(desk: Desk) -> None:
    desk.tip()
    db = desk.session.compartment(desk.session.places.inbox).book.db
    row = db.execute("SELECT max(row) FROM operation").fetchone()[0]
    db.execute("DROP TRIGGER operation_body_stays")
    body = db.execute("SELECT body FROM operation WHERE row=?", (row,)).fetchone()[0]
    changed = body.replace(b"hull", b"hall")
    assert changed != body
    db.execute("UPDATE operation SET body=? WHERE row=?", (changed, row))
    found = checked(desk.session)
    assert [type(one) for one in found["inbox"].findings] == [Altered]
    assert all(one.whole for name, one in found.items() if name != "inbox")


def test_a_compartment_set_back_under_a_log_that_knows_better_is_found(desk: Desk) -> None:
    inbox = desk.folder / "compartments" / f"{desk.session.places.inbox}.db"
    desk.again()
    old = _at_rest(desk, inbox)
    desk.opened()
    desk.tip()
    _at_rest(desk, inbox)
    inbox.write_bytes(old)
    desk.opened()
    found = checked(desk.session)
    assert [type(one) for one in found["inbox"].findings] == [Gap]


def _at_rest(desk: Desk, path: Path) -> bytes:
    lock(desk.session)
    return path.read_bytes()


def test_a_sealed_file_that_was_cut_is_named_by_the_deep_check(desk: Desk) -> None:
    s = desk.session
    shelf = arrivals.Shelf(s, s.places.inbox)
    paper = shelf.seal("sheet.txt", "text/plain", [b"carbon copy"])
    shelf.file([arrivals.Arrival("d" * 64, "mail", "Sheets", "text", documents=(paper,))])
    (sealed,) = s.compartment(s.places.inbox).location.documents.iterdir()
    assert checked(s, Depth(documents=True))["inbox"].whole
    sealed.write_bytes(sealed.read_bytes()[:-1])
    assert checked(s, Depth(documents=True))["inbox"].damaged == (sealed.name,)
    sealed.unlink()
    assert checked(s, Depth(documents=True))["inbox"].damaged == (sealed.name,)


def test_a_story_that_does_not_open_is_told_and_the_rest_is_checked(desk: Desk) -> None:
    card = stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    path = desk.folder / "compartments" / f"{card.story}.db"
    _at_rest(desk, path)
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    desk.opened()
    found = checked(desk.session)
    assert found["amber ferry"].failed is not None
    assert all(one.whole for name, one in found.items() if name != "amber ferry")
