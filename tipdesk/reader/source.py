"""The open file that the reader was handed: read at places, forward, with bounded memory."""

import os
from collections.abc import Iterator
from dataclasses import dataclass

BLOCK = 4 << 20


@dataclass(frozen=True)
class Source:
    """A descriptor and the size that it had when it was opened."""

    descriptor: int
    size: int

    def read(self, at: int, length: int) -> bytes:
        """So many bytes from there; fewer only at the end. Raises OSError where the medium fails."""
        pieces: list[bytes] = []
        while length > 0:
            piece = os.pread(self.descriptor, length, at)
            if not piece:
                break
            pieces.append(piece)
            at += len(piece)
            length -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def blocks(self, at: int = 0) -> Iterator[bytes]:
        while at < self.size:
            block = self.read(at, BLOCK)
            if not block:
                return
            yield block
            at += len(block)


def opened(descriptor: int) -> Source:
    """Sized by seeking: `fstat` is a call by path on Linux, and the sandbox denies those."""
    return Source(descriptor, os.lseek(descriptor, 0, os.SEEK_END))
