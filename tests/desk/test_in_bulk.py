"""Thousands at once: stopped between two steps, and taken back as one."""

import pytest
from desks import Desk

from tipdesk.desk import in_bulk, tips
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.ids import TipId
from tipdesk.domain.intentions import Intention
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.errors import ReasonNeeded

STATES = {state.key: state for state in DEFAULT_STATES}


@pytest.fixture
def many(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[TipId]:
    monkeypatch.setattr(in_bulk, "STEP", 10)
    shelf = Shelf(desk.session, desk.session.places.inbox)
    shelf.known()
    return [TipId(one) for one in shelf.file([Arrival(f"{n:064x}", "mail", f"tip {n}", "text") for n in range(35)])]


def counts(desk: Desk) -> dict[str, int]:
    return tips.counts(desk.session, desk.session.places.inbox)


def test_all_move_and_one_undo_brings_all_back(desk: Desk, many: list[TipId]) -> None:
    steps = list(in_bulk.move(desk.session, desk.session.places.inbox, many, STATES["spam"], "socks"))
    assert [(step.done, step.total) for step in steps] == [(10, 35), (20, 35), (30, 35), (35, 35)]
    assert counts(desk) == {"spam": 35}
    last = desk.session.history.last
    assert last is not None
    assert (last.intention, last.count) == (Intention.MOVE, 35)
    desk.session.history.undo(desk.session)
    assert counts(desk) == {"new": 35}
    assert tips.whole(desk.session, desk.session.places.inbox, many[0]).tip.reason == ""
    desk.session.history.redo(desk.session)
    assert counts(desk) == {"spam": 35}


def test_whoever_stops_keeps_what_was_done_and_can_take_that_back(desk: Desk, many: list[TipId]) -> None:
    steps = in_bulk.move(desk.session, desk.session.places.inbox, many, STATES["checking"])
    next(steps)
    steps.close()  # type: ignore[attr-defined]  # it is a generator
    assert counts(desk) == {"checking": 10, "new": 25}
    desk.session.history.undo(desk.session)
    assert counts(desk) == {"new": 35}


def test_without_a_reason_nothing_begins(desk: Desk, many: list[TipId]) -> None:
    with pytest.raises(ReasonNeeded):
        in_bulk.move(desk.session, desk.session.places.inbox, many, STATES["spam"])
    assert counts(desk) == {"new": 35}
