"""Digests tell that two are the same under one key, and nothing under two."""

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.seal.traces import TraceKey

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS, st.binary(max_size=80), st.binary(max_size=80))
def test_a_digest_is_a_row_number_s_size_and_tells_two_apart(key: bytes, one: bytes, other: bytes) -> None:
    made = TraceKey(key)
    assert 0 < made.digest(one) < 2**63
    assert (made.digest(one) == made.digest(other)) == (one == other)
    assert made.digest(one) == TraceKey(key).digest(one)


@given(KEYS, KEYS, st.binary(max_size=80))
def test_under_two_keys_the_same_has_two_digests(one: bytes, other: bytes, what: bytes) -> None:
    if one != other:
        assert TraceKey(one).digest(what) != TraceKey(other).digest(what)
        assert TraceKey(one).seed != TraceKey(other).seed


def test_the_key_is_told_to_nobody() -> None:
    assert "\\x07" not in repr(TraceKey(bytes([7]) * 32))
