"""Terms stand on one scale, and what is off it is the strictest."""

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.statement import Terms


def test_off_the_record_is_stricter_than_all_others() -> None:
    assert [t.name for t in sorted(Terms, key=lambda t: t.value)] == [
        "OFF_THE_RECORD", "DEEP_BACKGROUND", "BACKGROUND", "ON_THE_RECORD", "OUR_OWN",
    ]  # fmt: skip


@given(st.integers())
def test_a_number_off_the_scale_is_off_the_record(number: int) -> None:
    assert Terms.of(number) is (Terms(number) if 0 <= number <= 4 else Terms.OFF_THE_RECORD)
