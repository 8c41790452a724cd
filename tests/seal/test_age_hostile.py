"""Any bytes are an age file, or a failure with a name; nothing else ever comes out."""

import contextlib
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tipdesk.errors import DamagedSeal, TipdeskError
from tipdesk.seal import recovery, words
from tipdesk.seal.age import armor, bech32, files, header
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.age.primitives import from_base64, to_base64
from tipdesk.seal.age.scrypt import ScryptRecipient
from tipdesk.seal.age.x25519 import X25519Identity, X25519Recipient
from tipdesk.seal.secrets import Passphrase, SealSeed

ME = X25519Identity(bytes(range(32)))
OTHER = HybridIdentity(SealSeed(bytes(32)))
GOOD = files.seal_bytes([ME.recipient], b"Nobody looked at the hull.")


@given(st.binary(max_size=600))
@example(b"age-encryption.org/v1\n--- \n")
@example(b"-----BEGIN AGE ENCRYPTED FILE-----\n")
def test_any_bytes_are_refused_by_name(data: bytes) -> None:
    with contextlib.suppress(TipdeskError):
        files.open_bytes([ME, OTHER], data)
        raise AssertionError(data)


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 7))
def test_a_flipped_bit_anywhere_is_refused_by_name(at: int, bit: int) -> None:
    hurt = bytearray(GOOD)
    hurt[at] ^= 1 << bit
    with contextlib.suppress(TipdeskError):
        files.open_bytes([ME], bytes(hurt))
        raise AssertionError(at)


@given(st.integers(0, len(GOOD) - 1))
def test_a_cut_file_is_refused_by_name(size: int) -> None:
    with contextlib.suppress(TipdeskError):
        files.open_bytes([ME], GOOD[:size])
        raise AssertionError(size)


@given(st.binary(max_size=200))
def test_base64_comes_back(data: bytes) -> None:
    assert from_base64(to_base64(data), "x") == data


@given(st.binary(min_size=1, max_size=80), st.sampled_from(["age", "age1pq", "age-secret-key-pq-"]))
def test_keys_as_text_come_back_in_either_case(data: bytes, prefix: str) -> None:
    text = bech32.encode(prefix, data)
    assert bech32.decode(text, prefix) == bech32.decode(text.upper(), prefix) == data


@given(st.text(max_size=80))
def test_any_text_is_a_recipient_or_refused_by_name(text: str) -> None:
    with contextlib.suppress(TipdeskError):
        files.parse_recipient(text)
    with contextlib.suppress(TipdeskError):
        files.parse_identity(text)
    with contextlib.suppress(TipdeskError):
        recovery.parse(text)


@given(st.integers(0, 61), st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7l"))
def test_one_wrong_letter_in_a_recipient_is_noticed(at: int, letter: str) -> None:
    text = str(ME.recipient)
    if at > 3 and text[at] != letter:
        with contextlib.suppress(TipdeskError):
            X25519Recipient.parse(text[:at] + letter + text[at + 1 :])
            raise AssertionError(at)


def test_a_header_that_never_ends_is_cut_off_at_its_bound() -> None:
    endless = io.BytesIO(b"age-encryption.org/v1\n" + b"-> X25519 a\n\n" * 400_000)
    with contextlib.suppress(TipdeskError):
        header.read(endless)
        raise AssertionError
    assert endless.tell() <= header.HEADER_MOST + header.LINE_MOST + 2


@given(st.binary(min_size=32, max_size=32))
def test_joining_words_are_eight_of_the_list(identifier: bytes) -> None:
    listed = [f"w{n}" for n in range(2048)]
    drawn = words.joining_words(identifier, listed)
    assert len(drawn) == 8
    assert words.typed_words(" ".join(drawn).upper(), [w.lower() for w in listed]) == drawn


def test_a_stanza_that_never_ends_is_cut_off_at_the_headers_bound() -> None:
    line = b"A" * 64 + b"\n"
    hostile = b"age-encryption.org/v1\n-> X25519 a\n" + line * (header.HEADER_MOST // len(line) + 10)
    source = io.BytesIO(hostile)
    with contextlib.suppress(TipdeskError):
        header.read(source)
        raise AssertionError
    assert source.tell() <= header.HEADER_MOST + header.LINE_MOST


def test_a_passphrase_beside_a_key_is_refused_though_both_would_open() -> None:
    # Else whoever knows the passphrase could pass a file off as one that only its recipients can have made.
    file_key, word = b"k" * 16, Passphrase(b"only a test")
    stanzas = (ME.recipient.wrap(file_key), ScryptRecipient(word, 4).wrap(file_key))
    for order in (stanzas, stanzas[::-1]):
        with pytest.raises(DamagedSeal):
            header.read(io.BytesIO(header.encode(order, file_key)))


@pytest.mark.parametrize("stray", [b"AB==", b"AAB="])
def test_stray_bits_at_the_end_of_armor_are_refused(stray: bytes) -> None:
    armored = armor.BEGIN + b"\n" + stray + b"\n" + armor.END + b"\n"
    assert armor.decode(armored.replace(stray, stray.replace(b"B", b"A")))
    with pytest.raises(DamagedSeal):
        armor.decode(armored)
