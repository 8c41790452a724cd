"""What looks like a way to reach someone is marked; a date, a time or a sum is not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.reach import SCANNED_MOST, Reach, spots


def marked(text: str) -> list[tuple[str, Reach]]:
    return [(text[spot.start : spot.end], spot.kind) for spot in spots(text)]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Calls again Sunday after ten, else 0555 01 42. Do not ring.", "0555 01 42", Reach.PHONE),
        ("ring +44 20 7946 0018 tonight", "+44 20 7946 0018", Reach.PHONE),
        ("(030) 123-4567", "(030) 123-4567", Reach.PHONE),
        ("Tel.: 030/1234567", "030/1234567", Reach.PHONE),
        ("reach me at 5550142 please", "5550142", Reach.PHONE),
        ("اتصل على ٠٥٥٥٠١٤٢٣ ليلا", "٠٥٥٥٠١٤٢٣", Reach.PHONE),
        ("write to night.nurse+desk@ward-nine.example, not to work", "night.nurse+desk@ward-nine.example", Reach.MAIL),
        ("pay DE89 3704 0044 0532 0130 00 by Friday", "DE89 3704 0044 0532 0130 00", Reach.ACCOUNT),
        ("she is @night_nurse there", "@night_nurse", Reach.HANDLE),
        ("Signal: heron.0550", "heron.0550", Reach.HANDLE),
        ("https://t.me/night_nurse", "t.me/night_nurse", Reach.HANDLE),
        ("lives at 12 Harbour Street, second floor", "12 Harbour Street", Reach.ADDRESS),
        ("wohnt Hafenstraße 12a, links", "Hafenstraße 12a", Reach.ADDRESS),
    ],
)
def test_a_way_to_reach_someone_is_marked(text: str, words: str, kind: Reach) -> None:
    assert marked(text) == [(words, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "on 2025-03-14 at 23:40",
        "am 14.03.2025 um 23:40 Uhr",
        "14/03/2025",
        "between 2019-2024 and 1998-2003",
        "7.300.000 people, 1 200 000 euros, 41 of 43",
        "sheet 0411, page 12 of 31",
        "the years 2019, 2020, 2021",
        "Rota in the office is the clean one.",
        "file v1.2.3 and e.g. this",
        "",
    ],
)
def test_dates_times_and_sums_are_left(text: str) -> None:
    assert marked(text) == []


def test_an_account_whose_check_digits_do_not_fit_is_none() -> None:
    assert (("DE88 3704 0044 0532 0130 00"), Reach.ACCOUNT) not in marked("DE88 3704 0044 0532 0130 00")


def test_several_stand_in_the_order_of_the_text() -> None:
    assert [kind for _, kind in marked("0555 01 42, then a@b.example, then @heron")] == [
        Reach.PHONE, Reach.MAIL, Reach.HANDLE,
    ]  # fmt: skip


@given(st.text(max_size=300) | st.text(alphabet="0123456789+()-./ @aA:,", max_size=200))
def test_whatever_the_text_spots_lie_within_it_and_never_overlap(text: str) -> None:
    last = 0
    for spot in spots(text):
        assert last <= spot.start < spot.end <= len(text)
        last = spot.end


def test_a_hostile_text_takes_no_time() -> None:
    began = time.process_time()
    for unit in ("1 ", "a.", "@a", "0 ", "(((", "DE89 ", "1-", "12 A "):
        assert all(spot.end <= SCANNED_MOST for spot in spots(unit * SCANNED_MOST))
    assert time.process_time() - began < 2
