"""Sealed documents: padded, hashed on the way, readable from anywhere, and never half believed."""

import errno
import hashlib
import io
import os
import threading
import time
import types

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipdesk.errors import DamagedSeal, NotForThisKey
from tipdesk.seal import documents, padding
from tipdesk.seal.age import stream
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.secrets import SealSeed


def sealed(data: bytes) -> tuple[documents.SealedDocument, bytes]:
    out = io.BytesIO()
    return documents.seal_document(io.BytesIO(data), out), out.getvalue()


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 1 << 20, (5 << 20) + 7])
def test_what_goes_in_comes_out_from_any_position(size: int) -> None:
    data = os.urandom(size)
    facts, file = sealed(data)
    assert facts.size == size
    assert facts.sha256 == hashlib.sha256(data).digest()
    assert facts.file_sha256 == hashlib.sha256(file).digest()
    out = io.BytesIO()
    assert documents.copy_out(io.BytesIO(file), facts.seed, size, out) == facts.sha256
    assert out.getvalue() == data
    opened = documents.OpenDocument(io.BytesIO(file), facts.seed, size)
    for at in (0, size // 3, max(0, size - 3)):
        assert opened.read_at(at, 100_000) == data[at : at + 100_000]


def test_lengths_near_each_other_do_not_show() -> None:
    assert len({len(sealed(bytes(size))[1]) for size in (0, 1, 30_000, 65_536)}) == 1


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 140_000))
def test_a_cut_document_is_found_at_once(cut: int) -> None:
    facts, file = sealed(bytes(140_000))
    if cut < len(file):
        with pytest.raises(DamagedSeal):
            documents.OpenDocument(io.BytesIO(file[:cut]), facts.seed, facts.size)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 70_000), st.integers(0, 7))
def test_a_flipped_bit_anywhere_is_found(at: int, bit: int) -> None:
    facts, file = sealed(b"x" * 1000)
    hurt = bytearray(file)
    hurt[at % len(file)] ^= 1 << bit
    with pytest.raises((DamagedSeal, NotForThisKey)):
        documents.copy_out(io.BytesIO(bytes(hurt)), facts.seed, facts.size, io.BytesIO())


def test_without_its_seed_a_document_is_gone() -> None:
    facts, file = sealed(b"x")
    with pytest.raises(NotForThisKey):
        documents.OpenDocument(io.BytesIO(file), SealSeed.draw(), facts.size)


@given(st.integers(2, 1 << 40))
def test_padme_costs_at_most_twelve_percent(size: int) -> None:
    padded = padding.padme(size)
    assert size <= padded <= size * 1.12 + 1


def test_the_number_of_recipients_does_not_show() -> None:
    one = HybridIdentity.generate().recipient
    assert [len(padding.filled([one] * n)) for n in (1, 4, 5, 9)] == [4, 4, 8, 16]


class SlowDigest:
    """SHA-256 that looks at what it was given only after a while, as on a laptop with much else to do."""

    def __init__(self, data: bytes = b"") -> None:
        self._whole = hashlib.sha256(data)

    def update(self, data: memoryview) -> None:
        time.sleep(0.001)
        self._whole.update(data)

    def digest(self) -> bytes:
        return self._whole.digest()


@pytest.mark.parametrize("more", [-1, 0, 1, 100_000])
def test_digests_are_right_however_far_the_hashing_lags_behind(more: int, monkeypatch: pytest.MonkeyPatch) -> None:
    # 8 MiB are padded in steps of 256 KiB: with portions of 64, the padding goes round both buffers.
    data = os.urandom((8 << 20) + more)
    monkeypatch.setattr(stream, "BATCH", 1)
    monkeypatch.setattr(documents, "PORTION", stream.CHUNK)
    monkeypatch.setattr(documents, "hashlib", types.SimpleNamespace(sha256=SlowDigest))
    facts, file = sealed(data)
    out = io.BytesIO()
    assert documents.copy_out(io.BytesIO(file), facts.seed, facts.size, out) == facts.sha256
    assert facts.sha256 == hashlib.sha256(data).digest()
    assert facts.file_sha256 == hashlib.sha256(file).digest()
    assert out.getvalue() == data


class Full:
    """An output that has room for so much, and then says what a full disk says."""

    def __init__(self, room: int) -> None:
        self.room = room

    def write(self, data: memoryview) -> int:
        if self.room <= 0:
            raise OSError(errno.ENOSPC, "full")
        self.room -= len(data)
        return len(data)


@pytest.mark.parametrize("room", [0, 1, 1 << 20, 3 << 20])
def test_a_full_disk_ends_the_work_and_its_threads(room: int) -> None:
    data = os.urandom(4 << 20)
    facts, file = sealed(data)
    before = threading.active_count()
    for action in (
        lambda: documents.seal_document(io.BytesIO(data), Full(room)),
        lambda: documents.copy_out(io.BytesIO(file), facts.seed, facts.size, Full(room)),
    ):
        with pytest.raises(OSError, match="full"):
            action()
    assert threading.active_count() == before


def test_a_document_shorter_than_its_record_says_is_damage() -> None:
    facts, file = sealed(b"x" * 1000)
    with pytest.raises(DamagedSeal):
        documents.copy_out(io.BytesIO(file), facts.seed, documents.LEAST + 1, io.BytesIO())
    with pytest.raises(DamagedSeal):
        documents.OpenDocument(io.BytesIO(file), facts.seed, documents.LEAST + 1)
