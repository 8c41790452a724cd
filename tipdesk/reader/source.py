"""Bytes that are read at places, forward, with bounded memory: an open file, or what is unpacked from one."""

import io
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

BLOCK = 4 << 20


class Places(Protocol):
    """Bytes at places, and no more: what a file for others' readers is made of."""

    @property
    def size(self) -> int: ...

    def read(self, at: int, length: int) -> bytes: ...


class Source(Protocol):
    """A file to be read; what is read raises OSError where the medium fails."""

    @property
    def size(self) -> int: ...

    def read(self, at: int, length: int) -> bytes:
        """So many bytes from there; fewer only at the end."""

    def blocks(self, at: int = 0) -> Iterator[bytes]:
        """All of it from there."""


@dataclass(frozen=True)
class OpenFile:
    """A descriptor and the size that it had when it was opened."""

    descriptor: int
    size: int

    def read(self, at: int, length: int) -> bytes:
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


@dataclass(frozen=True)
class Held:
    """A small file, held whole."""

    data: bytes

    @property
    def size(self) -> int:
        return len(self.data)

    def read(self, at: int, length: int) -> bytes:
        return self.data[at : at + length]

    def blocks(self, at: int = 0) -> Iterator[bytes]:
        if at < len(self.data):
            yield self.data[at:] if at else self.data


@dataclass
class Unpacked:
    """A file that is unpacked while it is read: forward costs what is read, and back begins anew."""

    size: int
    begin: Callable[[], Iterator[bytes]]
    _pieces: Iterator[bytes] | None = None
    _at: int = 0
    _rest: bytes = field(default=b"", repr=False)

    def read(self, at: int, length: int) -> bytes:
        if self._pieces is None or at < self._at:
            self._pieces, self._at, self._rest = self.begin(), 0, b""
        self._pass(at - self._at)
        out = io.BytesIO()
        while out.tell() < length and self._held():
            piece = self._rest[: length - out.tell()]
            out.write(piece)
            self._pass(len(piece))
        return out.getvalue()

    def blocks(self, at: int = 0) -> Iterator[bytes]:
        if at == 0:
            yield from self.begin()
            return
        while block := self.read(at, BLOCK):
            yield block
            at += len(block)

    def _held(self) -> bool:
        """Something stands to be read; False at the end."""
        while not self._rest:
            piece = next(self._pieces, None) if self._pieces is not None else None
            if piece is None:
                return False
            self._rest = piece
        return True

    def _pass(self, count: int) -> None:
        while count > 0 and self._held():
            step = min(count, len(self._rest))
            self._rest = self._rest[step:]
            self._at += step
            count -= step


class AsFile(io.RawIOBase):
    """A source as the file that Python's own readers of archives want."""

    def __init__(self, source: Places) -> None:
        super().__init__()
        self._source = source
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._source.size}[whence]
        if base + offset < 0:
            raise OSError("before the beginning")
        self._at = base + offset
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._source.read(self._at, len(buffer))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def opened(descriptor: int) -> OpenFile:
    """Sized by seeking: `fstat` is a call by path on Linux, and the sandbox denies those."""
    return OpenFile(descriptor, os.lseek(descriptor, 0, os.SEEK_END))
