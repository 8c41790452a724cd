"""The one hash: no two lists of parts share an input, and its bytes are those of the protocol."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.seal.hashing import digest

PARTS = st.lists(st.binary(max_size=20), max_size=4)


def test_the_bytes_are_those_of_the_protocol() -> None:
    written = b"tipdesk/1/op\0" + bytes(7) + b"\x02hi" + bytes(8)
    assert digest("op", b"hi", b"") == hashlib.sha256(written).digest()


@given(PARTS, PARTS)
def test_other_parts_have_another_digest(one: list[bytes], two: list[bytes]) -> None:
    assert (digest("ops", *one) == digest("ops", *two)) == (one == two)


@given(PARTS)
def test_another_label_has_another_digest(parts: list[bytes]) -> None:
    assert len({digest(label, *parts) for label in ("op", "ops", "person", "words", "root")}) == 5
