"""Whatever number somebody claims is a moment that can be written down."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from tipdesk.domain.moment import datable


@pytest.mark.parametrize("claimed", [2**53 - 1, 1 - 2**53, 1 << 62, 0, 1_790_000_000_000])
@pytest.mark.parametrize("hours", [-23, 0, 23])
def test_every_number_has_a_date_in_every_zone(claimed: int, hours: int) -> None:
    there = datetime.fromtimestamp(datable(claimed) / 1000, UTC).astimezone(timezone(timedelta(hours=hours)))
    assert 1 <= there.year <= 9999
    assert datable(claimed) == claimed or abs(claimed) > 60_000_000_000_000
