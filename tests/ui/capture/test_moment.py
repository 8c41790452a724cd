"""When it was said: typed as a time or as a day and a time, never ahead of now."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ui.capture.moment import moment_of

NOW = datetime(2025, 3, 14, 14, 3, tzinfo=UTC)


def at(words: str) -> str | None:
    found = moment_of(words, NOW)
    return None if found is None else datetime.fromtimestamp(found / 1000, UTC).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("13:40", "2025-03-14 13:40"),
        ("13.40", "2025-03-14 13:40"),
        ("23:40", "2025-03-13 23:40"),
        ("2025-03-01 09:00", "2025-03-01 09:00"),
        ("1.3.2025 9:00", "2025-03-01 09:00"),
        ("2025-03-15 09:00", None),
        ("tomorrow", None),
        ("", None),
    ],
)
def test_a_time_alone_is_the_last_such_time_and_nothing_lies_ahead(words: str, moment: str | None) -> None:
    assert at(words) == moment


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_moment_before_now_or_none(words: str) -> None:
    found = moment_of(words, NOW)
    assert found is None or found <= NOW.timestamp() * 1000
