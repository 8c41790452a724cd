"""Sealing one document: a one-time key, padded length, both digests, at the cipher's speed (PROTOCOL 6)."""

import hashlib
import queue
import threading
from dataclasses import dataclass
from typing import BinaryIO, Final

from tipdesk.errors import DamagedSeal
from tipdesk.seal.age import files, stream
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.padding import padme
from tipdesk.seal.secrets import SealSeed

LEAST: Final = 64 << 10
PORTION: Final = 1 << 20
ZEROS: Final = bytes(PORTION)
# Smaller documents are hashed where they are: a thread costs more than it saves.
THREAD_FROM: Final = 4 << 20


@dataclass(frozen=True)
class SealedDocument:
    """What the document's record keeps: no other file fits, and forgetting the seed destroys it."""

    seed: SealSeed
    size: int
    sha256: bytes
    file_sha256: bytes


class _Hasher:
    """SHA-256 in a thread of its own, two portions behind at most; it gives up the GIL as the cipher does."""

    def __init__(self) -> None:
        self.sha256 = hashlib.sha256()
        self._waiting: queue.Queue[memoryview | None] = queue.Queue(maxsize=1)
        self._free: queue.Queue[None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while (portion := self._waiting.get()) is not None:
            self.sha256.update(portion)
            self._free.put(None)

    def begin(self, portion: memoryview) -> None:
        self._waiting.put(portion)

    def wait(self) -> None:
        """Until the portion last begun may be overwritten."""
        self._free.get()

    def end(self) -> None:
        self._waiting.put(None)
        self._thread.join()


class _Counted:
    """An output that hashes what passes, so that the sealed file is not read again."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.sha256 = hashlib.sha256()

    def write(self, data: bytes | memoryview) -> int:
        self.sha256.update(data)
        view = memoryview(data)
        while view:
            view = view[self._out.write(view) :]
        return len(data)


def seal_document(source: BinaryIO, out: BinaryIO) -> SealedDocument:
    """Seal `source` to a one-time identity; constant memory, plaintext padded with zeros to its Padmé length."""
    seed = SealSeed.draw()
    counted = _Counted(out)
    sealing = files.sealer([HybridIdentity(seed).recipient], counted)  # type: ignore[arg-type]
    first = memoryview(bytearray(PORTION))
    filled = stream.read_full(source, first)
    if filled < PORTION:
        plain, size = hashlib.sha256(first[:filled]), filled
        sealing.write(first[:filled])
    else:
        plain, size = _seal_long(source, sealing, first)
    missing = max(LEAST, padme(size)) - size
    while missing:
        sealing.write(ZEROS[: min(missing, PORTION)])
        missing -= min(missing, PORTION)
    sealing.finish()
    return SealedDocument(seed, size, plain.digest(), counted.sha256.digest())


def _seal_long(source: BinaryIO, sealing: stream.Sealer, first: memoryview) -> tuple["hashlib._Hash", int]:
    hasher = _Hasher()
    buffers = (first, memoryview(bytearray(PORTION)))
    size, turn, filled = 0, 0, PORTION
    try:
        while filled:
            hasher.begin(buffers[turn][:filled])
            sealing.write(buffers[turn][:filled])
            size += filled
            turn = 1 - turn
            filled = stream.read_full(source, buffers[turn])
            hasher.wait()
    finally:
        hasher.end()
    return hasher.sha256, size


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
    digest, left = hashlib.sha256(), size
    for portion in files.decrypt([HybridIdentity(seed)], source):
        part = portion[: min(left, len(portion))]
        if part:
            digest.update(part)
            out.write(part)
        left -= len(part)
    if left:
        raise DamagedSeal("document length")
    return digest.digest()
