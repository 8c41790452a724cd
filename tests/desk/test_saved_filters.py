"""Filters that a person keeps: by name, in the drawer, with a way back."""

from desks import Desk

from tipdesk.desk import saved_filters
from tipdesk.desk.saved_filters import Filter
from tipdesk.ledger.ids import RecordId

FERRY = Filter(frozenset({"new"}), "ferry channel:mail", mine_only=True, order="oldest", grouped=True)


def names(desk: Desk) -> list[str]:
    return [one.name for one in saved_filters.saved(desk.session)]


def test_a_filter_is_there_after_a_lock_as_it_was_kept(desk: Desk) -> None:
    saved_filters.save(desk.session, "  Ferry  mail ", FERRY)
    saved_filters.save(desk.session, "all", Filter())
    desk.again()
    assert names(desk) == ["all", "Ferry mail"]
    assert saved_filters.saved(desk.session)[1].filter == FERRY


def test_the_same_name_is_written_over_and_undo_brings_the_other_back(desk: Desk) -> None:
    saved_filters.save(desk.session, "Ferry", FERRY)
    way = saved_filters.save(desk.session, "ferry", Filter(words="tax"))
    assert [one.filter.words for one in saved_filters.saved(desk.session)] == ["tax"]
    way.back(desk.session)
    assert [one.filter for one in saved_filters.saved(desk.session)] == [FERRY]


def test_one_that_is_let_go_comes_back_by_undo_and_a_new_one_goes_by_it(desk: Desk) -> None:
    way = saved_filters.save(desk.session, "Ferry", FERRY)
    (kept,) = saved_filters.saved(desk.session)
    gone = saved_filters.discard(desk.session, kept.record)
    assert names(desk) == []
    gone.back(desk.session)
    assert names(desk) == ["Ferry"]
    way.back(desk.session)
    assert names(desk) == []


def test_what_another_program_wrote_breaks_no_list(desk: Desk) -> None:
    drawer = desk.session.compartment(desk.session.places.drawer)
    with drawer.commit(desk.session.pen) as draft:
        draft.set(saved_filters.KIND, RecordId("ab" * 16), {"name": 7, "states": "new"})
    assert names(desk) == []
