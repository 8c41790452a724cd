"""Commits: the signed header, its bounds, and the way from received bytes to what may be believed (PROTOCOL 2)."""

import struct
from dataclasses import dataclass
from typing import Final

import msgspec

from tipdesk.errors import BadSignature, TipdeskError
from tipdesk.ledger import operation
from tipdesk.ledger.canonical import INTEGER_MOST, Malformed, decode, encode
from tipdesk.ledger.ids import HEX64, OP_ID, CommitId, CompId, FeedId, PersonId
from tipdesk.ledger.operation import Body
from tipdesk.seal.hashing import digest
from tipdesk.seal.signing import SIGNATURE_SIZE, VerifyKey

OPERATIONS_MOST: Final = 1024
HEADER_MOST: Final = 256 << 10
BODY_MOST: Final = 4 << 20
VERSION: Final = 1
_LENGTH: Final = struct.Struct(">I")


@dataclass
class MalformedCommit(TipdeskError):
    """Bytes that are no commit; nothing of them is kept."""

    why: str


@dataclass
class WaitingVersion(TipdeskError):
    """A commit of a later version: it waits until this program is newer."""

    version: int


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is signed. `seen` are the heads of other feeds; `root` covers the operations' digests."""

    v: int
    comp: str | None
    by: str
    feed: str | None
    seq: int
    prev: str | None
    grant: str | None
    seen: list[str]
    time: int
    n: int
    kept: int
    root: str

    def check(self) -> None:
        """Raise `Malformed` for what the types allow and the protocol does not."""
        ids = [i for i in (self.comp, self.by, self.feed, self.prev, self.root, *self.seen) if i is not None]
        if not all(HEX64.fullmatch(i) for i in ids) or len(set(self.seen)) != len(self.seen):
            raise Malformed("ids")
        if self.grant is not None and not OP_ID.fullmatch(self.grant) and not HEX64.fullmatch(self.grant):
            raise Malformed("grant")
        first = self.seq == 0
        genesis = self.comp is None
        if first != (self.prev is None) or first != (self.feed is None) or first != (genesis or self.grant is not None):
            raise Malformed("place in its feed")
        counts = 0 <= self.kept <= self.n <= OPERATIONS_MOST and self.seq >= 0
        if not counts or not -INTEGER_MOST <= self.time <= INTEGER_MOST or (genesis and self.seen):
            raise Malformed("numbers")


@dataclass(frozen=True)
class Commit:
    """A commit whose bytes, digests and signature were checked. Bodies may be absent: purged, or not here yet."""

    id: CommitId
    header: Header
    raw_header: bytes
    signature: bytes
    digests: tuple[bytes, ...]
    bodies: tuple[Body | None, ...]

    @property
    def feed(self) -> FeedId:
        return FeedId(self.header.feed or self.id)

    @property
    def by(self) -> PersonId:
        return PersonId(self.header.by)

    @property
    def parents(self) -> tuple[CommitId, ...]:
        first = (self.header.prev,) if self.header.prev else ()
        return tuple(CommitId(p) for p in (*first, *self.header.seen))

    @property
    def lacks_kept(self) -> bool:
        """Whether a body that is never purged is absent: such a commit waits."""
        return any(body is None for body in self.bodies[: self.header.kept])


@dataclass(frozen=True)
class ReceivedCommit:
    """A commit as it came, believed in nothing."""

    raw_header: bytes
    signature: bytes
    digests: tuple[bytes, ...]
    bodies: tuple[Body | None, ...]

    def claimed(self) -> Header:
        """The header, if these bytes are one; raises `MalformedCommit` or `WaitingVersion`."""
        if len(self.raw_header) > HEADER_MOST:
            raise MalformedCommit("header too large")
        try:
            header = decode(self.raw_header, Header)
        except Malformed as bad:
            raise _other_version(self.raw_header, bad) from bad
        if header.v != VERSION:
            raise WaitingVersion(header.v)
        try:
            header.check()
        except Malformed as bad:
            raise MalformedCommit(str(bad)) from bad
        return header

    def verify(self, key: VerifyKey) -> Commit:
        """The commit, if this key signed these very bytes and they cover these operations.

        Raises `MalformedCommit` or `BadSignature`. Each commit's own signature is checked at entry, so that no
        stranger extends or forks a feed whose key they lack.
        """
        header = self.claimed()
        self._check_operations(header)
        key.verify("commit", self.raw_header, self.signature)
        identifier = CommitId(digest("commit", self.raw_header).hex())
        return Commit(identifier, header, self.raw_header, self.signature, self.digests, self.bodies)

    def _check_operations(self, header: Header) -> None:
        if len(self.digests) != header.n or len(self.bodies) != header.n:
            raise MalformedCommit("number of operations")
        if operation.root_of(self.digests).hex() != header.root:
            raise MalformedCommit("operations do not fit the root")
        for expected, body in zip(self.digests, self.bodies, strict=True):
            if body is None:
                continue
            if len(body.salt) != operation.SALT_SIZE or len(body.body) > BODY_MOST or body.digest() != expected:
                raise MalformedCommit("an operation does not fit its digest")


def _other_version(raw: bytes, bad: Malformed) -> TipdeskError:
    try:
        version = msgspec.json.decode(raw, type=dict[str, msgspec.Raw]).get("v", msgspec.Raw(b"null"))
        number = msgspec.json.decode(version, type=int)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return MalformedCommit(str(bad))
    return WaitingVersion(number) if number > VERSION else MalformedCommit(str(bad))


def to_wire(commit: Commit | ReceivedCommit) -> bytes:
    """Header length and header, signature, number of operations, digests; per operation a length, 0 for an absent body.

    A present body is its length plus one, the salt, the bytes: the body may itself be empty only if malformed.
    """
    parts = [_LENGTH.pack(len(commit.raw_header)), commit.raw_header, commit.signature]
    parts += [_LENGTH.pack(len(commit.digests)), *commit.digests]
    for body in commit.bodies:
        parts += [_LENGTH.pack(0)] if body is None else [_LENGTH.pack(len(body.body) + 1), body.salt, body.body]
    return b"".join(parts)


class _Cursor:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, size: int) -> bytes:
        part = self.data[self.at : self.at + size]
        if len(part) != size:
            raise MalformedCommit("cut off")
        self.at += size
        return part

    def length(self, most: int) -> int:
        (size,) = _LENGTH.unpack(self.take(_LENGTH.size))
        if size > most:
            raise MalformedCommit("too large")
        return int(size)


def from_wire(data: bytes) -> ReceivedCommit:
    """The other way; raises `MalformedCommit` for anything that `to_wire` would not write."""
    cursor = _Cursor(data)
    header = cursor.take(cursor.length(HEADER_MOST))
    signature = cursor.take(SIGNATURE_SIZE)
    count = cursor.length(OPERATIONS_MOST)
    digests = tuple(cursor.take(32) for _ in range(count))
    bodies: list[Body | None] = []
    for _ in range(count):
        size = cursor.length(BODY_MOST + 1)
        bodies.append(Body(cursor.take(operation.SALT_SIZE), cursor.take(size - 1)) if size else None)
    if cursor.at != len(data):
        raise MalformedCommit("something follows")
    return ReceivedCommit(header, signature, digests, tuple(bodies))


def comp_of(commit: Commit) -> CompId:
    return CompId(commit.header.comp or commit.id)


def header_bytes(header: Header) -> bytes:
    """The bytes that are signed."""
    raw = encode(header)
    if len(raw) > HEADER_MOST:
        raise MalformedCommit("header too large")
    return raw


__all__ = ["BadSignature", "Commit", "Header", "ReceivedCommit"]
