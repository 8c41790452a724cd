"""Imports are idempotent, can be taken back, and come again."""

from desks import Desk

from tipdesk.desk import arrivals, tips
from tipdesk.desk.arrivals import Arrival, Shelf


def test_what_was_withdrawn_is_gone_and_returns_when_imported_again(desk: Desk) -> None:
    s = desk.session
    inbox = s.places.inbox
    many = [Arrival(f"{i:064d}", "mail", f"t{i}", "text") for i in range(30)]
    ids = Shelf(s, inbox).file(many)
    assert Shelf(s, inbox).known() == {bytes.fromhex(f"{i:064d}") for i in range(30)}
    arrivals.withdraw(s, inbox, ids)
    assert tips.counts(s, inbox) == {}
    again = Shelf(s, inbox)
    assert not again.known()
    assert set(again.file(many)) == set(ids)
    assert tips.counts(s, inbox) == {"new": 30}
    assert [c.title for c in tips.window(s, inbox, (), 0, 100)][:2] == ["t29", "t28"]


def test_a_list_of_thousands_is_read_from_anywhere(desk: Desk) -> None:
    s = desk.session
    Shelf(s, s.places.inbox).file([Arrival(f"{i:064d}", "mail", f"t{i}", "text", received_ms=i) for i in range(1500)])
    for first in (0, 199, 200, 750, 1490):
        shown = tips.window(s, s.places.inbox, (), first, 10)
        assert [c.title for c in shown] == [f"t{1499 - first - i}" for i in range(10)]
