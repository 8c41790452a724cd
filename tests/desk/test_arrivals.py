"""Imports are idempotent, can be taken back, and come again."""

import contextlib
from dataclasses import replace

import pytest
from desks import Desk
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.desk import arrivals, arriving, tips, tray
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.ids import TipId
from tipdesk.errors import DamagedFile


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


def test_a_small_original_comes_back_byte_for_byte_and_a_bomb_does_not(desk: Desk) -> None:
    s, mail = desk.session, b"From: a\r\n\r\n\x00\xffbytes"
    (tip,) = Shelf(s, s.places.inbox).file([Arrival("a" * 64, "mail", "t", "text", original=mail)])
    assert tips.open_original(s, s.places.inbox, TipId(tip), 1000) == mail
    with pytest.raises(DamagedFile):
        arriving.unpacked(arriving.packed(bytes(arriving.INLINE_MOST + 1)))


@given(st.binary(max_size=3000))
def test_what_is_packed_is_unpacked(original: bytes) -> None:
    assert arriving.unpacked(arriving.packed(original)) == original


@given(st.text(max_size=60))
def test_what_was_not_packed_is_refused_in_one_way(text: str) -> None:
    with contextlib.suppress(DamagedFile):
        assert isinstance(arriving.unpacked(text), bytes)


def test_an_import_that_was_killed_is_offered_again_until_it_is_done(desk: Desk) -> None:
    begun = tray.Kept("1" * 32, ("stick/mail.mbox",), 5)
    tray.DrawerTray(desk.session).keep(begun)
    shelf = tray.DrawerTray(desk.again())
    assert shelf.unfinished() == (begun,)
    shelf.done(begun.mark)
    assert shelf.unfinished() == ()


def test_where_a_file_lay_is_kept_only_if_somebody_wants_it(desk: Desk) -> None:
    s, inbox = desk.session, desk.session.places.inbox
    one = Arrival("b" * 64, "mail", "t", "text", path="stick/secret folder/letter.eml")
    (plain,) = Shelf(s, inbox).file([one])
    (kept,) = Shelf(s, inbox, keeps_paths=True).file([replace(one, digest="c" * 64)])
    assert "path" not in s.view(inbox).record(plain).plain()
    assert s.view(inbox).record(kept).plain()["path"] == one.path
