"""Ids that must not be swapped. All are lower-case hex."""

import re
from collections.abc import Callable
from typing import Final, NewType

PersonId = NewType("PersonId", str)
"""64 letters: the digest of a person's two public keys."""
CommitId = NewType("CommitId", str)
"""64 letters: the digest of a commit's header."""
FeedId = NewType("FeedId", str)
"""The digest of a feed's first commit."""
CompId = NewType("CompId", str)
"""The digest of a compartment's genesis commit."""
RecordId = NewType("RecordId", str)
"""32 letters: a UUIDv7, so that ids rise with time and indexes stay fast."""
OpId = NewType("OpId", str)
"""A commit's digest, a slash, the operation's index."""

HEX64: Final = re.compile("[0-9a-f]{64}")
HEX32: Final = re.compile("[0-9a-f]{32}")
OP_ID: Final = re.compile("[0-9a-f]{64}/(0|[1-9][0-9]{0,3})")


def op_id(commit: CommitId, index: int) -> OpId:
    return OpId(f"{commit}/{index}")


def new_record_id(now_ms: int, chance: Callable[[int], bytes]) -> RecordId:
    """A UUIDv7 (RFC 9562): 48 bits of milliseconds, then chance."""
    raw = bytearray((now_ms & (1 << 48) - 1).to_bytes(6, "big") + chance(10))
    raw[6] = raw[6] & 0x0F | 0x70
    raw[8] = raw[8] & 0x3F | 0x80
    return RecordId(raw.hex())
