"""A commit: what one person signed in one step, from received bytes to something verified.

Who writes: `writing.write_commit`. Specification: PROTOCOL 2; `resources/design/formats/commit.md`.
Layout: header = canonical JSON; digest = H("commit", header); signature = Sign("commit", header), outside the digest.
Bounds: header 256 KiB, 1024 operations, `kept` of them never purged.
Refused: a header of another form, a root that is not that of the digests, a body that does not fit its digest.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from tipdesk.errors import Malformed, NewerVersion
from tipdesk.ledger import canonical
from tipdesk.ledger.bodies import Body
from tipdesk.ledger.ids import (
    CommitField,
    CommitId,
    CompartmentField,
    CompartmentId,
    DigestField,
    FeedField,
    FeedId,
    GrantField,
    PersonField,
    PersonId,
)
from tipdesk.ledger.operation import (
    LONGEST_BODY,
    SALT_SIZE,
    Carried,
    kind_of,
    never_purged,
    operation_digest,
    read_body,
)
from tipdesk.seal.hashing import digest
from tipdesk.seal.signing import SIGNATURE_SIZE, VerifyKey

VERSION: Final = 1
LONGEST_HEADER: Final = 256 * 1024
MOST_OPERATIONS: Final = 1024
DIGEST_SIZE: Final = 32

Count = Annotated[int, Meta(ge=0, le=2**53 - 1)]


class Header(Struct, frozen=True, forbid_unknown_fields=True):
    """What is signed. `comp` is null in the genesis commit; `feed` and `prev` in a feed's first; `grant` elsewhere."""

    v: int
    comp: CompartmentField | None
    by: PersonField
    feed: FeedField | None
    seq: Count
    prev: CommitField | None
    grant: GrantField | None
    seen: list[CommitField]
    time: Count
    n: Annotated[int, Meta(ge=0, le=MOST_OPERATIONS)]
    kept: Annotated[int, Meta(ge=0, le=MOST_OPERATIONS)]
    root: DigestField


class _Version(Struct):
    v: int


_HEADER: Final = msgspec.json.Decoder(Header)
_VERSION: Final = msgspec.json.Decoder(_Version)


@dataclass(frozen=True)
class ReceivedCommit:
    """Bytes from outside, of which nothing is known."""

    header: bytes
    signature: bytes
    operations: tuple[Carried, ...]


@dataclass(frozen=True)
class Examined:
    """A commit whose parts fit each other; who wrote it is not known yet."""

    id: CommitId
    header: Header
    received: ReceivedCommit

    @property
    def lacks_kept(self) -> bool:
        """Whether bodies are missing that are never purged: such a commit waits for them."""
        return any(one.body is None for one in self.received.operations[: self.header.kept])


@dataclass(frozen=True)
class Commit:
    """A verified commit: made only by `verify` and `writing.write_commit`."""

    id: CommitId
    header: Header
    header_bytes: bytes
    signature: bytes
    operations: tuple[Carried, ...]

    @property
    def feed(self) -> FeedId:
        return self.header.feed or FeedId(self.id)

    @property
    def comp(self) -> CompartmentId:
        return self.header.comp or CompartmentId(self.id)

    def received(self) -> ReceivedCommit:
        """The same as it is carried onward."""
        return ReceivedCommit(self.header_bytes, self.signature, self.operations)


def _read_header(data: bytes) -> Header:
    if len(data) > LONGEST_HEADER:
        raise Malformed("header")
    header = _decode_header(data)
    first, genesis = header.seq == 0, header.comp is None
    if (header.feed is None) != first or (header.prev is None) != first or header.kept > header.n:
        raise Malformed("header")
    if (header.grant is not None) != (first and not genesis) or (genesis and (not first or header.seen)):
        raise Malformed("header")
    return header


def _decode_header(data: bytes) -> Header:
    try:
        header = canonical.decode_struct(data, _HEADER)
    except Malformed:
        _refuse_newer(data)
        raise
    if header.v > VERSION:
        raise NewerVersion("commit", header.v, VERSION)
    if header.v != VERSION:
        raise Malformed("v")
    return header


def _refuse_newer(data: bytes) -> None:
    """A header of a version that we do not know may have any fields: it waits, it is not malformed."""
    canonical.decode(data)
    try:
        found = _VERSION.decode(data).v
    except msgspec.ValidationError as other:
        raise Malformed("header") from other
    if found > VERSION:
        raise NewerVersion("commit", found, VERSION)


def _check_operations(header: Header, operations: Sequence[Carried]) -> None:
    if len(operations) != header.n:
        raise Malformed("operations")
    if digest("ops", *[one.digest for one in operations]).hex() != header.root:
        raise Malformed("root")
    for one in operations:
        if (one.salt is None) != (one.body is None):
            raise Malformed("salt")
        if one.salt is not None and one.body is not None:
            if len(one.salt) != SALT_SIZE or len(one.body) > LONGEST_BODY:
                raise Malformed("body")
            if operation_digest(one.salt, one.body) != one.digest:
                raise Malformed("body")


def examine(received: ReceivedCommit) -> Examined:
    """Check what can be checked without a key. Raises `Malformed`; `NewerVersion` for a header that must wait."""
    header = _read_header(received.header)
    if len(received.signature) != SIGNATURE_SIZE or any(len(o.digest) != DIGEST_SIZE for o in received.operations):
        raise Malformed("carried")
    _check_operations(header, received.operations)
    return Examined(CommitId(digest("commit", received.header).hex()), header, received)


def verify_examined(examined: Examined, key: VerifyKey) -> Commit:
    """Raises `BadSignature`. `key` must be that of the header's `by`."""
    received = examined.received
    key.verify("commit", received.header, received.signature)
    return Commit(examined.id, examined.header, received.header, received.signature, received.operations)


def verify(received: ReceivedCommit, key_of: Callable[[PersonId], VerifyKey]) -> Commit:
    """The way from bytes to a commit. Raises `Malformed`, `NewerVersion`, `BadSignature`, and what `key_of` raises."""
    examined = examine(received)
    return verify_examined(examined, key_of(examined.header.by))


def body_at(operations: Sequence[Carried], kept: int, index: int) -> Body:
    """What operation `index` says. Raises `Malformed` if it is absent, ill-formed, or on the wrong side of `kept`."""
    data = operations[index].body
    if data is None:
        raise Malformed("absent")
    body = read_body(data)
    if never_purged(kind_of(body)) != (index < kept):
        raise Malformed("side")
    return body


def kept_bodies(commit: Commit) -> tuple[tuple[int, Body], ...]:
    """The `auth.*` and `ask.*` that can contribute, each with its place. All are here: else the commit would wait."""
    return kept_of(commit.operations[: commit.header.kept])


def kept_of(operations: Sequence[Carried]) -> tuple[tuple[int, Body], ...]:
    """As `kept_bodies`, from the first `kept` operations alone."""
    found: list[tuple[int, Body]] = []
    for index in range(len(operations)):
        try:
            found.append((index, body_at(operations, len(operations), index)))
        except Malformed:
            # PROTOCOL 2: kinds on the wrong side and malformed bodies contribute nothing; the commit stands.
            continue
    return tuple(found)
