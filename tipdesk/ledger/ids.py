"""Names of the ledger's things, kept apart by type: each is lower-case hex, as it stands in signed bytes."""

from collections.abc import Callable
from typing import Annotated, Final, NewType

from msgspec import Meta

HEX_32: Final = r"^[0-9a-f]{64}\Z"
HEX_16: Final = r"^[0-9a-f]{32}\Z"

CommitId = NewType("CommitId", str)
"""64 hex letters: the digest of a commit's header."""
FeedId = NewType("FeedId", str)
"""64 hex letters: the digest of the feed's first commit."""
CompartmentId = NewType("CompartmentId", str)
"""64 hex letters: the digest of the genesis commit."""
PersonId = NewType("PersonId", str)
"""64 hex letters: the digest of a person's two public keys."""
OperationId = NewType("OperationId", str)
"""A commit's digest, a slash, and the place in it, decimal without leading zeros."""
GrantId = NewType("GrantId", str)
"""The operation id of a grant (or of the founding), or the 64 hex letters of a root statement."""
RecordId = NewType("RecordId", str)
"""32 hex letters: a UUIDv7."""

CommitField = Annotated[CommitId, Meta(pattern=HEX_32)]
FeedField = Annotated[FeedId, Meta(pattern=HEX_32)]
CompartmentField = Annotated[CompartmentId, Meta(pattern=HEX_32)]
PersonField = Annotated[PersonId, Meta(pattern=HEX_32)]
OperationField = Annotated[OperationId, Meta(pattern=r"^[0-9a-f]{64}/(0|[1-9][0-9]{0,3})\Z")]
GrantField = Annotated[GrantId, Meta(pattern=r"^[0-9a-f]{64}(/(0|[1-9][0-9]{0,3}))?\Z")]
RecordField = Annotated[RecordId, Meta(pattern=HEX_16)]
DigestField = Annotated[str, Meta(pattern=HEX_32)]


def operation_id(commit: CommitId, index: int) -> OperationId:
    return OperationId(f"{commit}/{index}")


def new_record_id(now_ms: int, chance: Callable[[int], bytes]) -> RecordId:
    """A UUIDv7 (RFC 9562): 48 bits of milliseconds, then chance: ids rise with time, so indexes grow at their end."""
    raw = bytearray((now_ms & (1 << 48) - 1).to_bytes(6, "big") + chance(10))
    raw[6] = raw[6] & 0x0F | 0x70
    raw[8] = raw[8] & 0x3F | 0x80
    return RecordId(raw.hex())
