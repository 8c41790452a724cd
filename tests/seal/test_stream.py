"""The payload: any portions in, the same bytes out, at every boundary of chunks and batches."""

import io
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.errors import DamagedSeal
from tipdesk.seal.age import stream

KEY, NONCE = b"k" * 16, b"n" * 16
DATA = os.urandom(stream.CHUNK * 7 + 9)
EDGES = [n * stream.CHUNK + more for n in range(5) for more in (-1, 0, 1) if n or more >= 0]


def sealed(data: bytes, batch: int, portion: int) -> bytes:
    out = io.BytesIO()
    sealing = stream.Sealer(stream.payload_cipher(KEY, NONCE), out, batch)
    for at in range(0, len(data), portion):
        sealing.write(data[at : at + portion])
    sealing.finish()
    return out.getvalue()


def opened(payload: bytes, batch: int) -> bytes:
    parts = stream.open_chunks(stream.payload_cipher(KEY, NONCE), io.BytesIO(payload), batch)
    return b"".join(bytes(part) for part in parts)


@pytest.mark.parametrize("size", EDGES)
def test_batches_and_portions_do_not_show_in_what_is_sealed(size: int) -> None:
    plain = DATA[:size]
    made = {sealed(plain, batch, portion) for batch in (1, 2, 16) for portion in (1000, stream.CHUNK, 1 << 20)}
    assert len(made) == 1
    (payload,) = made
    assert all(opened(payload, batch) == plain for batch in (1, 2, 3, 16))


@given(st.integers(0, len(DATA)), st.integers(1, 17), st.integers(999, 200_000))
def test_what_goes_in_comes_out(size: int, batch: int, portion: int) -> None:
    assert opened(sealed(DATA[:size], batch, portion), 18 - batch) == DATA[:size]


@pytest.mark.parametrize("batch", [1, 2, 16])
@pytest.mark.parametrize("chunks", range(5))
def test_a_payload_cut_at_a_chunk_is_refused_whatever_the_batch(chunks: int, batch: int) -> None:
    whole = sealed(DATA[: 4 * stream.CHUNK + 5], 1, 1 << 20)
    for more in (0, 1, stream.TAG, stream.TAG + 1):
        with pytest.raises(DamagedSeal):
            opened(whole[: chunks * stream.SEALED_CHUNK + more], batch)
    with pytest.raises(DamagedSeal):
        opened(whole + b"x", batch)


def test_chunks_that_change_places_are_refused() -> None:
    whole = sealed(DATA[: 3 * stream.CHUNK], 1, 1 << 20)
    one, two = whole[: stream.SEALED_CHUNK], whole[stream.SEALED_CHUNK : 2 * stream.SEALED_CHUNK]
    with pytest.raises(DamagedSeal):
        opened(two + one + whole[2 * stream.SEALED_CHUNK :], 16)


def test_a_portion_stays_as_it_is_until_the_one_after_the_next() -> None:
    plain = DATA[: 6 * stream.CHUNK]
    parts = stream.open_chunks(stream.payload_cipher(KEY, NONCE), io.BytesIO(sealed(plain, 1, 1 << 20)))
    before, at = next(parts), 0
    for part in parts:
        assert bytes(before) == plain[at : at + stream.CHUNK]
        before, at = part, at + stream.CHUNK


@given(st.integers(0, 3 * stream.CHUNK), st.integers(0, stream.CHUNK * 2))
def test_any_place_is_read_as_it_was_written(position: int, size: int) -> None:
    plain = DATA[: 2 * stream.CHUNK + 77]
    payload = sealed(plain, 1, 1 << 20)
    reader = stream.RandomReader(stream.payload_cipher(KEY, NONCE), io.BytesIO(b"head" + payload), 4)
    assert (reader.size, reader.read_at(position, size)) == (len(plain), plain[position : position + size])


@pytest.mark.parametrize("chunks", [1, 2])
def test_a_payload_cut_at_a_chunk_is_found_before_anything_is_read(chunks: int) -> None:
    whole = sealed(DATA[: 2 * stream.CHUNK + 77], 1, 1 << 20)
    cut = io.BytesIO(whole[: chunks * stream.SEALED_CHUNK])
    with pytest.raises(DamagedSeal):
        stream.RandomReader(stream.payload_cipher(KEY, NONCE), cut, 0)
