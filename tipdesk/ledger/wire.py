"""A commit as it is carried: in packets, backups and between laptops.

Who writes: packets and backups. Specification: PROTOCOL 2; `resources/design/formats/commit.md`.
Layout: header length (4, big-endian), header, signature (64), n digests (32 each), then for each operation
        body length + 1 (4; 0 for an absent one), salt (16), body. Commits follow each other without a gap.
Bounds: those of the commit, checked before anything is read into memory. Refused: a cut or longer end.
"""

import io
from collections.abc import Iterator
from typing import Final, Protocol

from tipdesk.errors import Malformed
from tipdesk.ledger import canonical
from tipdesk.ledger.commit import DIGEST_SIZE, LONGEST_HEADER, MOST_OPERATIONS, ReceivedCommit
from tipdesk.ledger.operation import LONGEST_BODY, SALT_SIZE, Carried
from tipdesk.seal.signing import SIGNATURE_SIZE

_LENGTH: Final = 4
COMMIT_MOST: Final = 256 << 20
"""Bodies of one commit, together. PROTOCOL bounds each, and 1024 of them could ask for 4 GiB of memory; an import of
ours puts 500 texts into one. What is larger is refused before it is read, and the packet says so."""


def pack(commit: ReceivedCommit) -> bytes:
    parts = [len(commit.header).to_bytes(_LENGTH, "big"), commit.header, commit.signature]
    parts += [one.digest for one in commit.operations]
    for one in commit.operations:
        if one.salt is None or one.body is None:
            parts.append(bytes(_LENGTH))
        else:
            parts += [(len(one.body) + 1).to_bytes(_LENGTH, "big"), one.salt, one.body]
    return b"".join(parts)


class Source(Protocol):
    """Bytes that come one after the other; fewer than asked for only at their end."""

    def read(self, size: int, /) -> bytes: ...


class _Reader:
    def __init__(self, source: Source) -> None:
        self._source = source

    def take(self, size: int) -> bytes:
        part = self._source.read(size)
        if len(part) != size:
            raise Malformed("cut")
        return part

    def length(self, most: int) -> int:
        size = int.from_bytes(self.take(_LENGTH), "big")
        if size > most:
            raise Malformed("length")
        return size

    def operation(self, digest: bytes, room: int) -> Carried:
        size = self.length(LONGEST_BODY + 1)
        if size > room:
            raise Malformed("commit too large")
        return Carried(digest, self.take(SALT_SIZE), self.take(size - 1)) if size else Carried(digest, None, None)

    def commit(self) -> ReceivedCommit | None:
        """None at the end of what there is."""
        first = self._source.read(1)
        if not first:
            return None
        size = int.from_bytes(first + self.take(_LENGTH - 1), "big")
        if size > LONGEST_HEADER:
            raise Malformed("length")
        header = self.take(size)
        signature = self.take(SIGNATURE_SIZE)
        digests = [self.take(DIGEST_SIZE) for _ in range(_count(header))]
        operations, room = [], COMMIT_MOST
        for one in digests:
            operations.append(self.operation(one, room))
            room -= len(operations[-1].body or b"")
        return ReceivedCommit(header, signature, tuple(operations))


def _count(header: bytes) -> int:
    plain = canonical.decode(header)
    count = plain.get("n") if type(plain) is dict else None
    if type(count) is not int or not 0 <= count <= MOST_OPERATIONS:
        raise Malformed("n")
    return count


def unpack(data: bytes) -> Iterator[ReceivedCommit]:
    """The commits in `data`, one by one. Raises `Malformed` where they end: what came before is good."""
    return read(io.BytesIO(data))


def read(source: Source) -> Iterator[ReceivedCommit]:
    """As `unpack`, one commit in memory at a time."""
    reader = _Reader(source)
    while (commit := reader.commit()) is not None:
        yield commit
