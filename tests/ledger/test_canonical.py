"""The one form of everything that is hashed or signed."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.errors import Malformed
from tipdesk.ledger import canonical

keys = st.text("abcxyz_0189", min_size=1, max_size=8)
scalars = st.none() | st.booleans() | st.integers(-canonical.GREATEST, canonical.GREATEST) | st.text(max_size=12)
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4))


@given(values)
def test_what_is_encoded_decodes_to_itself_and_is_its_own_fixed_point(value: Any) -> None:
    data = canonical.encode(value)
    assert canonical.decode(data) == value
    assert canonical.encode(canonical.decode(data)) == data


@given(values)
def test_the_form_is_that_of_rfc_8785_for_what_is_allowed(value: Any) -> None:
    assert (
        canonical.encode(value)
        == json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).replace("\x7f", "\x7f").encode()
    )


@given(st.binary(max_size=40))
def test_any_bytes_are_either_canonical_or_malformed(data: bytes) -> None:
    try:
        value = canonical.decode(data)
    except Malformed:
        return
    assert canonical.encode(value) == data


@given(values, st.data())
def test_a_changed_byte_is_malformed_or_another_value(value: Any, data: st.DataObject) -> None:
    raw = bytearray(canonical.encode(value))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= data.draw(st.integers(1, 255))
    try:
        other = canonical.decode(bytes(raw))
    except Malformed:
        return
    assert canonical.encode(other) == bytes(raw)


@pytest.mark.parametrize(
    "hostile",
    [
        b'{"a":1,"a":2}',
        b'{"b":1,"a":2}',
        b'{"a": 1}',
        b' {"a":1}',
        b'{"a":1}\n',
        b'{"A":1}',
        b'{"a-b":1}',
        b'{"":1}',
        '{"\u00e9":1}'.encode(),
        b"1.0",
        b"1e3",
        b"-0",
        b"01",
        b"9007199254740992",
        b"-9007199254740992",
        b"123456789012345678901234567890",
        b"NaN",
        b"Infinity",
        b'"\\u0041"',
        b'"\\/"',
        b'"\\u001F"',
        b'"\\ud800"',
        b'"\xff"',
        b'"\xed\xa0\x80"',
        b"[" * 17 + b"]" * 17,
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 5_000,
        b"",
        b"tru",
        b"[1,]",
        b'"a',
        b"\xef\xbb\xbf1",
    ],
)
def test_hostile_encodings_are_malformed(hostile: bytes) -> None:
    with pytest.raises(Malformed):
        canonical.decode(hostile)


def test_the_deepest_and_the_greatest_that_are_allowed_pass() -> None:
    deepest = b"[" * 16 + b"]" * 16
    assert canonical.encode(canonical.decode(deepest)) == deepest
    assert canonical.decode(b"9007199254740991") == canonical.GREATEST


@pytest.mark.parametrize("value", [1.5, 2**53, {"A": 1}, {1: 2}, b"x", {"a": {"b": 1.0}}, "\ud800", {"a"}, object()])
def test_what_has_no_canonical_form_is_not_written(value: Any) -> None:
    with pytest.raises(Malformed):
        canonical.encode(value)


@given(st.binary(max_size=80))
def test_bytes_in_text_come_back_and_no_other_spelling_does(data: bytes) -> None:
    text = canonical.to_text(data)
    assert canonical.from_text(text) == data
    with pytest.raises(Malformed):
        canonical.from_text(text + "=")
    with pytest.raises(Malformed):
        canonical.from_text(text + "\n")
