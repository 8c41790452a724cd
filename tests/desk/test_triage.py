"""Deciding about tips: each step is a commit with a way back."""

import pytest
from desks import Desk

from tipdesk.desk import tips, triage, undoing
from tipdesk.domain.ids import PersonId, TipId
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.errors import ReasonNeeded

STATES = {state.key: state for state in DEFAULT_STATES}


def read(desk: Desk, tip: TipId) -> tips.WholeTip:
    return tips.read(desk.session, desk.session.places.inbox, tip)


def test_a_move_counts_and_undo_brings_it_back_with_both_in_the_history(desk: Desk) -> None:
    tip, inbox = TipId(desk.tip()), desk.session.places.inbox
    back = triage.move(desk.session, inbox, [tip], STATES["checking"])
    assert tips.counts(desk.session, inbox) == {"checking": 1}
    redo = undoing.undo(desk.session, back)
    assert read(desk, tip).tip.state == "new"
    undoing.undo(desk.session, redo)
    assert read(desk, tip).tip.state == "checking"
    assert len(read(desk, tip).history) == 4


def test_a_rejection_asks_for_a_reason(desk: Desk) -> None:
    tip, inbox = TipId(desk.tip()), desk.session.places.inbox
    with pytest.raises(ReasonNeeded):
        triage.move(desk.session, inbox, [tip], STATES["spam"])
    triage.move(desk.session, inbox, [tip], STATES["spam"], "sells socks")
    assert read(desk, tip).tip.reason == "sells socks"


def test_every_intention_is_undone_and_redone(desk: Desk) -> None:
    tip, s, inbox = TipId(desk.tip()), desk.session, desk.session.places.inbox
    intentions = [
        lambda: triage.assign(s, inbox, [tip], PersonId(s.me)),
        lambda: triage.set_due(s, inbox, [tip], 5),
        lambda: triage.set_next_step(s, inbox, tip, "call the yard"),
        lambda: triage.set_tags(s, inbox, tip, ["port", "tax"]),
        lambda: triage.add_note(s, inbox, tip, "careful"),
        lambda: triage.move(s, inbox, [tip], STATES["verified"]),
    ]
    for intention in intentions:
        before = read(desk, tip)
        back = intention()
        after = read(desk, tip)
        assert (after.tip, after.notes) != (before.tip, before.notes)
        redo = undoing.undo(s, back)
        undone = read(desk, tip)
        assert (undone.tip, undone.notes) == (before.tip, before.notes)
        undoing.undo(s, redo)
        redone = read(desk, tip)
        assert (redone.tip, redone.notes) == (after.tip, after.notes)


def test_what_was_decided_is_there_after_a_lock(desk: Desk) -> None:
    tip = TipId(desk.tip())
    triage.set_tags(desk.session, desk.session.places.inbox, tip, ["port"])
    desk.again()
    assert read(desk, tip).tip.tags == ("port",)
