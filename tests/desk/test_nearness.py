"""Tips that say nearly the same stand in one group, whatever comes between."""

from collections.abc import Sequence

import pytest
from alike_pairs import TEXTS, wrapped
from desks import Desk

from tipdesk.desk import nearness, tips, triage
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.ids import TipId
from tipdesk.domain.tip import DEFAULT_STATES

SPAM = next(state for state in DEFAULT_STATES if state.key == "spam")


def filed(desk: Desk, texts: Sequence[str]) -> list[TipId]:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    start = len(shelf.known())
    arrivals = [Arrival(f"{start + n:064x}", "mail", f"tip {start + n}", text) for n, text in enumerate(texts)]
    return [TipId(one) for one in shelf.file(arrivals)]


def compared(desk: Desk) -> None:
    for _ in nearness.compare(desk.session, desk.session.places.inbox):
        pass


def group(desk: Desk, tip: TipId) -> set[TipId]:
    return {card.tip for card in nearness.group(desk.session, desk.session.places.inbox, tip)}


def test_a_forward_and_a_quoted_reply_stand_with_their_letter_and_another_letter_does_not(desk: Desk) -> None:
    letter, other = TEXTS["ru1"], TEXTS["ru2"]
    one, forward, reply, another = filed(
        desk, [letter, wrapped("forward-ru", letter), wrapped("reply-ru", letter), other]
    )
    assert nearness.behind(desk.session, desk.session.places.inbox) == 4
    compared(desk)
    assert group(desk, forward) == {one, forward, reply}
    assert group(desk, another) == {another}
    cards = tips.window(desk.session, desk.session.places.inbox, (), 0, 10)
    assert nearness.sizes(desk.session, desk.session.places.inbox, cards) == {one: 3, forward: 3, reply: 3}


def test_a_list_of_groups_shows_the_newest_of_each_and_counts_what_is_in_its_states(desk: Desk) -> None:
    inbox = desk.session.places.inbox
    first = filed(desk, [TEXTS["en1"], TEXTS["en2"], TEXTS["en1"], TEXTS["en1"]])
    compared(desk)
    rows = nearness.listed(desk.session, inbox, ())
    assert sorted(one.number for one in rows) == [1, 3]
    triage.move(desk.session, inbox, [first[0]], SPAM, "again")
    rows = nearness.listed(desk.session, inbox, ("new",))
    assert sorted(one.number for one in rows) == [1, 2]
    assert {card.tip for card in nearness.group(desk.session, inbox, first[2], ("new",))} == {first[2], first[3]}
    assert {card.tip for card, _ in nearness.shown(desk.session, inbox, rows)} <= set(first[1:])


def test_what_comes_later_joins_the_group_without_comparing_all_again(desk: Desk) -> None:
    one, _ = filed(desk, [TEXTS["ja1"], TEXTS["ja2"]])
    compared(desk)
    (late,) = filed(desk, [wrapped("forward-ja", TEXTS["ja1"])])
    steps = list(nearness.compare(desk.session, desk.session.places.inbox))
    assert [(step.done, step.total) for step in steps] == [(1, 1)]
    assert group(desk, late) == {one, late}


def test_an_import_that_is_taken_back_leaves_its_group_and_returns_to_it(desk: Desk) -> None:
    one, other = filed(desk, [TEXTS["ko1"], TEXTS["ko1"] + " "])
    compared(desk)
    shelf = Shelf(desk.session, desk.session.places.inbox)
    back = shelf.withdraw([one])
    compared(desk)
    assert group(desk, other) == {other}
    desk.session.history.done(back)
    back.back(desk.session)
    compared(desk)
    assert group(desk, other) == {one, other}


def test_a_cancelled_comparison_goes_on_where_it_stopped(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearness, "STEP", 2)
    ids = filed(desk, [TEXTS["th1"]] * 5)
    steps = nearness.compare(desk.session, desk.session.places.inbox)
    assert next(steps).done == 2
    steps.close()  # type: ignore[attr-defined]  # it is a generator
    desk.again()
    assert nearness.behind(desk.session, desk.session.places.inbox) == 3
    compared(desk)
    assert group(desk, ids[0]) == set(ids)


def test_groups_can_be_made_again_from_the_tips(desk: Desk) -> None:
    ids = filed(desk, [TEXTS["ar1"], TEXTS["ar1"], TEXTS["ar2"]])
    compared(desk)
    before = group(desk, ids[0])
    nearness.rebuild(desk.session, desk.session.places.inbox)
    assert nearness.behind(desk.session, desk.session.places.inbox) == 3
    compared(desk)
    assert group(desk, ids[0]) == before == set(ids[:2])


def test_an_opened_group_stands_with_all_its_tips_where_it_stood(desk: Desk) -> None:
    inbox = desk.session.places.inbox
    ids = filed(desk, [TEXTS["de1"], TEXTS["de2"], TEXTS["de1"], TEXTS["de1"]])
    compared(desk)
    lines = nearness.listed(desk.session, inbox, (), {ids[0]})
    told = [(line.number, line.is_open, line.within) for line in lines]
    assert sorted(told) == sorted([(3, True, False), (1, False, True), (1, False, True), (1, False, False)])
    at = next(place for place, line in enumerate(lines) if line.is_open)
    assert lines[at + 1].within
    assert lines[at + 2].within
    assert nearness.place_of(desk.session, inbox, nearness.listed(desk.session, inbox, ()), ids[0]) == min(at, 1)
