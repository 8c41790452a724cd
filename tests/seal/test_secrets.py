"""A secret shows nothing, is written nowhere, and is compared without telling where it differs."""

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.seal.secrets import FileKey, IdentitySecret, Passphrase, RecoveryCode, SealSeed

CANARY = b"ZQCANARY" * 4


@pytest.mark.parametrize("kind", [FileKey, IdentitySecret, SealSeed, Passphrase, RecoveryCode])
def test_no_way_of_showing_a_secret_shows_it(kind: type[FileKey]) -> None:
    secret = kind(CANARY)
    for shown in (repr(secret), str(secret), f"{secret}", f"{[secret]!r}"):
        assert "ZQ" not in shown
    for way in (copy.copy, copy.deepcopy, hash):
        with pytest.raises(TypeError):
            way(secret)


def test_equal_bytes_of_another_kind_are_another_secret() -> None:
    assert FileKey(CANARY) == FileKey(CANARY)
    assert FileKey(CANARY) != SealSeed(CANARY)
    assert FileKey(CANARY) != FileKey(bytes(32))


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_of_another_length_is_none(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        FileKey(bytes(size))


def test_draws_differ() -> None:
    assert len({IdentitySecret.draw().expose() for _ in range(50)}) == 50


def test_a_passphrase_is_the_same_however_the_keyboard_composes_it() -> None:
    assert Passphrase.typed("fa\u00e7ade") == Passphrase.typed("fac\u0327ade") == Passphrase("façade".encode())


@given(st.text())
def test_any_text_is_a_passphrase(text: str) -> None:
    assert isinstance(Passphrase.typed(text).expose(), bytes)
