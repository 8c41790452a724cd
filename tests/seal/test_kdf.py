"""Costs: bounds are kept before anything is computed, and what is measured lies within them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.errors import TooExpensive
from tipdesk.seal import kdf
from tipdesk.seal.secrets import Passphrase

NUMBERS = st.integers(-(1 << 40), 1 << 40)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_what_lies_outside_the_bounds_is_refused_without_computing(memory: int, passes: int, lanes: int) -> None:
    within = 64 << 10 <= memory <= 1 << 20 and 1 <= passes <= 10 and 1 <= lanes <= 16
    cost = kdf.Cost(memory, passes, lanes)
    if within:
        assert cost.checked() == cost
    else:
        with pytest.raises(TooExpensive):
            kdf.stretch(Passphrase(b"x"), bytes(16), cost)


def test_what_is_measured_is_allowed_and_no_cheaper_than_the_cheapest() -> None:
    cost = kdf.measured(0.1).checked()
    assert cost.covers(kdf.CHEAPEST)


def test_a_laptop_without_the_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    class Small:
        def __init__(self, **_: object) -> None: ...

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr(kdf, "Argon2id", Small)
    with pytest.raises(TooExpensive):
        kdf.stretch(Passphrase(b"x"), bytes(16), kdf.CHEAPEST)
