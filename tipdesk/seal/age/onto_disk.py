"""Sealing one file into another and back; what is not whole never gets its name."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from tipdesk.seal import atomic
from tipdesk.seal.age import armor, files, stream
from tipdesk.seal.age.primitives import Identity, Recipient

PEEK: Final = 128


def seal_file(recipients: Sequence[Recipient], source: Path, out: Path) -> None:
    """Seal `source` into `out`; where that fails, `out` is as it was before."""
    with _reading(source) as plain, atomic.writing(out) as sealed:
        files.encrypt(recipients, plain, sealed)


def unseal_file(identities: Sequence[Identity], source: Path, out: Path) -> None:
    """Open `source`, armored or not, into `out`, which is replaced only once the whole was authenticated."""
    with _reading(source) as sealed, atomic.writing(out) as plain:
        for portion in files.decrypt(identities, _bare(sealed)):
            stream.write_all(plain, portion)


def _bare(sealed: BinaryIO) -> BinaryIO:
    """Without its armor, if it has one; that is held in memory."""
    start = sealed.read(PEEK)
    if armor.is_armored(start):
        return io.BytesIO(armor.decode(start + sealed.read(armor.ARMOR_MOST + 1)))
    return _Rejoined(start, sealed)  # type: ignore[return-value]


class _Rejoined:
    """A stream whose beginning was read already; it may be a pipe, which cannot go back."""

    def __init__(self, start: bytes, rest: BinaryIO) -> None:
        self._start = io.BytesIO(start)
        self._rest = rest

    def readline(self, most: int) -> bytes:
        line = self._start.readline(most)
        if line.endswith(b"\n") or len(line) == most:
            return line
        return line + self._rest.readline(most - len(line))

    def readinto(self, into: memoryview) -> int:
        return self._start.readinto(into) or self._rest.readinto(into)  # type: ignore[attr-defined]


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        source = path.open("rb")
    except OSError as failure:
        raise atomic.told(failure, path.name) from failure
    with source:
        yield source
