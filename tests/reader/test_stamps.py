"""The order of day and month is taken from evidence, and where there is none no time is given."""

# ruff: noqa: RUF001 - digits of other scripts are the point

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.reader.stamps import ORDERS, Order, moment, order_of, read_stamp


def order(*written: str) -> Order | None:
    return order_of([stamp for one in written if (stamp := read_stamp(one)) is not None])


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (("01/02/26, 10:00", "03/02/26, 10:00"), None),
        (("01/02/26, 10:00", "13/02/26, 10:00"), Order.DAY),
        (("2/1/26, 10:00 AM", "2/13/26, 10:00 PM"), Order.MONTH),
        (("2026-02-01, 10:00",), Order.YEAR),
        (("06.03.26, 13:55",), Order.DAY),
        (("[14:56:01, 3/18/22",), Order.MONTH),
        (("٦/٣/٢٠٢٦، ١:٥٥:٠٠ م",), Order.DAY),
        (tuple(f"{day:02}/0{month}/26, 10:00" for month in (1, 2, 3, 4) for day in (2, 5, 9, 11)), Order.DAY),
        (tuple(f"0{month}/{day:02}/26, 10:00" for month in (1, 2, 3, 4) for day in (2, 5, 9, 11)), Order.MONTH),
    ],
)
def test_the_order_is_what_the_evidence_allows(written: tuple[str, ...], expected: Order | None) -> None:
    assert order(*written) == expected


@pytest.mark.parametrize(
    ("written", "order", "expected"),
    [
        ("3/6/26, 1:55\u202fPM", Order.MONTH, "2026-03-06T13:55:00"),
        ("3/13/26, 12:00\u202fAM", Order.MONTH, "2026-03-13T00:00:00"),
        ("3/13/26, 12:00 p. m.", Order.MONTH, "2026-03-13T12:00:00"),
        ("18/3/2565 14:56:01", Order.DAY, "2022-03-18T14:56:01"),
        ("3/18/R4, 14:56:01", Order.MONTH, "2022-03-18T14:56:01"),
        ("٦/٣/٢٠٢٦، ١:٥٥:٠٠ م", Order.DAY, "2026-03-06T13:55:00"),
        ("2026年3月6日 下午1:55", Order.YEAR, "2026-03-06T13:55:00"),
        ("30/2/2026, 10:00", Order.DAY, None),
    ],
)
def test_a_stamp_names_a_moment_of_the_phone(written: str, order: Order, expected: str | None) -> None:
    stamp = read_stamp(written)
    assert stamp is not None
    ms = moment(stamp, order)
    shown = datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%S") if ms is not None else None
    assert shown == expected


def test_what_a_person_says_counts_only_where_nothing_decides() -> None:
    unsure = [stamp for one in ("01/02/26, 10:00", "03/02/26, 10:00") if (stamp := read_stamp(one)) is not None]
    sure = [stamp for one in ("01/02/26, 10:00", "13/02/26, 10:00") if (stamp := read_stamp(one)) is not None]
    assert order_of(unsure, Order.MONTH) is Order.MONTH
    assert order_of(sure, Order.MONTH) is Order.DAY


DAYS = st.dates(date(2012, 1, 1), date(2030, 1, 1))


@given(st.lists(DAYS, min_size=1, max_size=30), st.booleans())
def test_a_time_is_given_rightly_or_not_at_all(days: list[date], month_first: bool) -> None:
    days.sort()
    form = "%m/%d/%Y" if month_first else "%d/%m/%Y"
    stamps = [read_stamp(f"{day.strftime(form)}, 10:00") for day in days]
    found = order_of([one for one in stamps if one is not None])
    assert found in {None, Order.MONTH if month_first else Order.DAY}


@given(st.text(max_size=60))
def test_no_text_brings_it_down(text: str) -> None:
    stamp = read_stamp(text)
    for order_ in ORDERS:
        assert stamp is None or moment(stamp, order_) is None or moment(stamp, order_) >= 0
