"""A signature stands for one kind of thing, one message, one key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.errors import BadSignature
from tipdesk.seal.signing import SIGNATURE_SIZE, SigningKey, VerifyKey

KEY, OTHER = SigningKey(b"k" * 32), SigningKey(b"o" * 32)


@given(st.binary(max_size=100), st.integers(0, SIGNATURE_SIZE * 8 - 1))
def test_what_was_signed_verifies_and_no_other_bit(message: bytes, at: int) -> None:
    signature = KEY.sign("commit", message)
    KEY.public.verify("commit", message, signature)
    hurt = bytearray(signature)
    hurt[at // 8] ^= 1 << at % 8
    for wrong in (bytes(hurt), signature[:-1], b""):
        with pytest.raises(BadSignature):
            KEY.public.verify("commit", message, wrong)


def test_a_signature_of_one_kind_stands_for_no_other_kind_message_or_key() -> None:
    signature = KEY.sign("commit", b"one")
    for key, label, message in ((KEY, "packet", b"one"), (KEY, "commit", b"two"), (OTHER, "commit", b"one")):
        with pytest.raises(BadSignature):
            key.public.verify(label, message, signature)


def test_a_label_and_a_message_cannot_be_shifted_into_each_other() -> None:
    with pytest.raises(BadSignature):
        KEY.public.verify("op", b"s\0x", KEY.sign("ops", b"x"))


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(BadSignature):
        VerifyKey(bytes(size))


def test_a_signing_key_shows_nothing() -> None:
    assert repr(KEY) == "<SigningKey>"
