"""The payload of an age file: ChaCha20-Poly1305 in chunks of 64 KiB (STREAM), forward and at random."""

import os
from collections.abc import Iterator
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tipdesk.errors import DamagedSeal
from tipdesk.seal.age.primitives import hkdf

CHUNK: Final = 64 << 10
TAG: Final = 16
SEALED_CHUNK: Final = CHUNK + TAG
NONCE_SIZE: Final = 16
# A megabyte at a time for streams: a sixteenth of the calls, and each long enough to let another thread run meanwhile.
BATCH: Final = 16


def payload_cipher(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    """The payload's cipher. Its counter nonces repeat for no other file, since `nonce` is drawn for each."""
    return ChaCha20Poly1305(hkdf(file_key, salt=nonce, info=b"payload"))


def _nonce(counter: int, *, last: bool) -> bytes:
    return counter.to_bytes(11, "big") + (b"\1" if last else b"\0")


def read_full(source: BinaryIO, into: memoryview) -> int:
    """Fill `into` as far as the source goes; a raw file may return less than it was asked for."""
    filled = 0
    while filled < len(into):
        got = source.readinto(into[filled:])  # type: ignore[attr-defined]
        if not got:
            break
        filled += got
    return filled


def write_all(out: BinaryIO, data: bytes | memoryview) -> None:
    """Write `data` to its end: a raw file takes less than it was given where a disk fills up, and does not raise."""
    view = memoryview(data)
    while view:
        view = view[out.write(view) :]


def sealed_chunks(cipher: ChaCha20Poly1305, plain: memoryview) -> Iterator[bytes]:
    """The chunks of a payload that is held whole."""
    for number, at in enumerate(range(0, max(1, len(plain)), CHUNK)):
        yield cipher.encrypt(_nonce(number, last=at + CHUNK >= len(plain)), plain[at : at + CHUNK], None)


class Sealer:
    """Takes plaintext in any portions and writes sealed chunks, `batch` of them at a time.

    Two buffers are filled by turns, so that what was written stays as it is until the next is written: whoever hashes
    it in another thread needs no copy. Memory is constant.
    """

    def __init__(self, cipher: ChaCha20Poly1305, out: BinaryIO, batch: int = 1) -> None:
        self._cipher = cipher
        self._out = out
        self._held = memoryview(bytearray(CHUNK))
        self._filled = 0
        self._sealed, self._resting = (memoryview(bytearray(batch * SEALED_CHUNK)) for _ in range(2))
        self._used = 0
        self._counter = 0

    def write(self, data: bytes | memoryview) -> None:
        view = memoryview(data)
        while view:
            if self._filled == CHUNK:
                self._seal(self._held, last=False)
            if not self._filled and len(view) > CHUNK:
                # A whole chunk with more to come needs no copy.
                self._seal(view[:CHUNK], last=False)
                view = view[CHUNK:]
                continue
            taken = min(CHUNK - self._filled, len(view))
            self._held[self._filled : self._filled + taken] = view[:taken]
            self._filled += taken
            view = view[taken:]

    def finish(self) -> None:
        """The last chunk may be short, and is empty only where the whole payload is."""
        self._seal(self._held[: self._filled], last=True)

    def _seal(self, plain: memoryview, *, last: bool) -> None:
        end = self._used + len(plain) + TAG
        self._cipher.encrypt_into(_nonce(self._counter, last=last), plain, None, self._sealed[self._used : end])
        self._used = end
        self._counter += 1
        self._filled = 0
        if last or self._used == len(self._sealed):
            write_all(self._out, self._sealed[: self._used])
            self._sealed, self._resting = self._resting, self._sealed
            self._used = 0


def open_chunks(cipher: ChaCha20Poly1305, source: BinaryIO, batch: int = 1) -> Iterator[memoryview]:
    """Yield plaintext, `batch` chunks at a time; each view is good until the one after the next is asked for.

    Whoever takes them must not use anything before the iterator ends: only then is the payload known to be whole.
    """
    now, ahead = (memoryview(bytearray(batch * SEALED_CHUNK)) for _ in range(2))
    plain, resting = (memoryview(bytearray(batch * CHUNK)) for _ in range(2))
    size = read_full(source, now)
    counter = 0
    while True:
        following = read_full(source, ahead) if size == len(now) else 0
        opened = _open_batch(cipher, counter, now[:size], plain, last=not following)
        yield plain[:opened]
        if not following:
            return
        counter += batch
        now, ahead, size = ahead, now, following
        plain, resting = resting, plain


def _open_batch(cipher: ChaCha20Poly1305, counter: int, sealed: memoryview, plain: memoryview, *, last: bool) -> int:
    """Open the chunks of one batch into `plain`; how much that is. Only the last batch may end in a short chunk."""
    filled = 0
    for at in range(0, max(1, len(sealed)), SEALED_CHUNK):
        chunk = sealed[at : at + SEALED_CHUNK]
        ends = last and at + SEALED_CHUNK >= len(sealed)
        number = counter + at // SEALED_CHUNK
        if len(chunk) < TAG or (len(chunk) == TAG and number):
            raise DamagedSeal("payload")
        size = len(chunk) - TAG
        try:
            cipher.decrypt_into(_nonce(number, last=ends), chunk, None, plain[filled : filled + size])
        except InvalidTag as altered:
            raise DamagedSeal("payload") from altered
        filled += size
    return filled


class RandomReader:
    """Reads a sealed payload from any position. The last chunk is opened first: a cut file is found at once."""

    def __init__(self, cipher: ChaCha20Poly1305, source: BinaryIO, start: int) -> None:
        self._cipher = cipher
        self._source = source
        self._start = start
        sealed = source.seek(0, os.SEEK_END) - start
        self._count = max(1, -(-sealed // SEALED_CHUNK))
        self.size = sealed - self._count * TAG
        if self.size < 0 or (self._count > 1 and sealed - (self._count - 1) * SEALED_CHUNK <= TAG):
            raise DamagedSeal("payload")
        self._sealed = memoryview(bytearray(SEALED_CHUNK))
        self._held: tuple[int, bytes] = (-1, b"")
        self._chunk(self._count - 1)

    def read_at(self, position: int, size: int) -> bytes:
        """Up to `size` bytes from `position`, which is not negative; fewer only at the end."""
        out = bytearray()
        end = min(self.size, position + size)
        while position < end:
            number, offset = divmod(position, CHUNK)
            part = self._chunk(number)[offset : offset + end - position]
            out += part
            position += len(part)
        return bytes(out)

    def _chunk(self, number: int) -> bytes:
        if self._held[0] != number:
            self._source.seek(self._start + number * SEALED_CHUNK)
            size = read_full(self._source, self._sealed)
            try:
                plain = self._cipher.decrypt(_nonce(number, last=number == self._count - 1), self._sealed[:size], None)
            except InvalidTag as altered:
                raise DamagedSeal("payload") from altered
            self._held = (number, plain)
        return self._held[1]
