"""Sealing one document: a one-time key, padded length, both digests, at the cipher's speed (PROTOCOL 6)."""

import hashlib
import queue
import threading
from dataclasses import dataclass
from typing import BinaryIO, Final, Self

from tipdesk.errors import DamagedSeal
from tipdesk.seal.age import files, stream
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.padding import padme
from tipdesk.seal.secrets import SealSeed

LEAST: Final = 64 << 10
PORTION: Final = 1 << 20
ZEROS: Final = bytes(PORTION)


@dataclass(frozen=True)
class SealedDocument:
    """What the document's record keeps: no other file fits, and forgetting the seed destroys it."""

    seed: SealSeed
    size: int
    sha256: bytes
    file_sha256: bytes


class _Hasher:
    """SHA-256 in a thread of its own, one portion behind; it gives up the GIL as the cipher does."""

    def __init__(self) -> None:
        self.sha256 = hashlib.sha256()
        self._waiting: queue.SimpleQueue[memoryview | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while (portion := self._waiting.get()) is not None:
            self.sha256.update(portion)
            self._done.put(None)

    def begin(self, portion: memoryview) -> None:
        """Hash it meanwhile: the caller leaves it as it is until `wait`."""
        self._waiting.put(portion)

    def wait(self) -> None:
        self._done.get()

    def end(self) -> bytes:
        """The digest; a second call gives it again."""
        self._waiting.put(None)
        self._thread.join()
        return self.sha256.digest()


class _HashedOutput:
    """An output whose bytes are hashed in a thread while they are written and the next are made.

    What is given to `write` must stay as it is until `write` is called again, as `stream` promises.
    """

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._hasher = _Hasher()
        self._busy = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._hasher.end()

    def write(self, data: bytes | memoryview) -> int:
        if self._busy:
            self._hasher.wait()
        self._hasher.begin(memoryview(data))
        self._busy = True
        stream.write_all(self._out, data)
        return len(data)

    def end(self) -> bytes:
        """The digest of all that was written. Leaving the block ends the thread in any case."""
        return self._hasher.end()


def _small(held: memoryview, size: int, out: BinaryIO) -> SealedDocument:
    """In memory, without threads: most documents are small, and a thread costs more than it saves.

    `held` begins with the document, and the rest of it is zeros.
    """
    seed, length = SealSeed.draw(), _padded(size)
    padded = held[:length] if length <= len(held) else b"".join((held[:size], bytes(length - size)))
    made = files.seal_bytes([HybridIdentity(seed).recipient], padded)
    stream.write_all(out, made)
    plain, file_digest = hashlib.sha256(held[:size]).digest(), hashlib.sha256(made).digest()
    return SealedDocument(seed, size, plain, file_digest)


def _padded(size: int) -> int:
    return max(LEAST, padme(size))


def _pad(sealing: stream.Sealer, size: int) -> None:
    missing = _padded(size) - size
    while missing:
        sealing.write(ZEROS[: min(missing, PORTION)])
        missing -= min(missing, PORTION)
    sealing.finish()


def seal_document(source: BinaryIO, out: BinaryIO) -> SealedDocument:
    """Seal `source` to a one-time identity; constant memory, plaintext padded with zeros to its Padmé length.

    The cipher and both digests run side by side: each gives up the GIL.
    """
    # Most fit into the least length: a megabyte for each would be zeroed for nothing.
    first = memoryview(bytearray(LEAST))
    filled = stream.read_full(source, first)
    if filled == LEAST:
        beginning, first = first, memoryview(bytearray(PORTION))
        first[:filled] = beginning
        filled += stream.read_full(source, first[filled:])
    if filled < PORTION:
        return _small(first, filled, out)
    seed = SealSeed.draw()
    with _HashedOutput(out) as hashed:
        sealing = files.sealer([HybridIdentity(seed).recipient], hashed, stream.BATCH)  # type: ignore[arg-type]
        plain, size = _seal_long(source, sealing, first)
        _pad(sealing, size)
        return SealedDocument(seed, size, plain, hashed.end())


def _seal_long(source: BinaryIO, sealing: stream.Sealer, first: memoryview) -> tuple[bytes, int]:
    hasher = _Hasher()
    buffers = (first, memoryview(bytearray(PORTION)))
    size, turn, filled = 0, 0, PORTION
    try:
        while filled:
            hasher.begin(buffers[turn][:filled])
            sealing.write(buffers[turn][:filled])
            size += filled
            turn = 1 - turn
            # The other buffer's digest was waited for below, so it may be filled while this one is hashed.
            filled = stream.read_full(source, buffers[turn])
            hasher.wait()
    finally:
        digest = hasher.end()
    return digest, size


class OpenDocument:
    """A sealed document being read, from any position; padding is not part of it."""

    def __init__(self, source: BinaryIO, seed: SealSeed, size: int) -> None:
        self._reader = files.reader([HybridIdentity(seed)], source)
        if self._reader.size < size:
            raise DamagedSeal("document length")
        self.size = size

    def read_at(self, position: int, size: int) -> bytes:
        return self._reader.read_at(position, max(0, min(size, self.size - position)))


def copy_out(source: BinaryIO, seed: SealSeed, size: int, out: BinaryIO) -> bytes:
    """Write the document's plaintext to `out`, and return its SHA-256; raises `DamagedSeal` before the end is written.

    The caller keeps `out` only if this returned and the digest is the record's.
    """
    left = size
    with _HashedOutput(out) as hashed:
        batch = stream.BATCH if size > PORTION else 1
        for portion in files.decrypt([HybridIdentity(seed)], source, batch):
            part = portion[: min(left, len(portion))]
            # Nothing, where padding has begun: then too the portion before must be hashed before its buffer is reused.
            hashed.write(part)
            left -= len(part)
        digest = hashed.end()
    if left:
        raise DamagedSeal("document length")
    return digest
