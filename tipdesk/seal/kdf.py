"""Argon2id: parameters, their bounds, and measuring what this laptop can do (PROTOCOL 10)."""

import time
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tipdesk.errors import TooExpensive
from tipdesk.seal.secrets import Passphrase

MEMORY_LEAST: Final = 64 << 10
MEMORY_MOST: Final = 1 << 20
PASSES_MOST: Final = 10
LANES_MOST: Final = 16
AIM_S: Final = 0.5


@dataclass(frozen=True)
class Cost:
    """Memory in KiB, passes over it, lanes."""

    memory_kib: int = 256 << 10
    passes: int = 3
    lanes: int = 4

    def checked(self) -> "Cost":
        """Itself; raises `TooExpensive` where a slot asks for more, or less, than may be computed at all."""
        within = (
            MEMORY_LEAST <= self.memory_kib <= MEMORY_MOST
            and 1 <= self.passes <= PASSES_MOST
            and 1 <= self.lanes <= LANES_MOST
        )
        if not within:
            raise TooExpensive("key slot")
        return self

    def covers(self, other: "Cost") -> bool:
        """Whether this costs an attacker no less than `other`."""
        return self.memory_kib * self.passes >= other.memory_kib * other.passes


CHEAPEST: Final = Cost(MEMORY_LEAST, 1, 4)


def stretch(passphrase: Passphrase, salt: bytes, cost: Cost) -> bytes:
    """32 bytes of Argon2id (RFC 9106, version 0x13)."""
    cost.checked()
    kdf = Argon2id(salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    try:
        return kdf.derive(passphrase.expose())
    except MemoryError as too_little:
        raise TooExpensive("key slot") from too_little


def measured(aim_s: float = AIM_S) -> Cost:
    """A cost that takes about `aim_s` on this laptop: 256 MiB if it has them, with the passes that fit."""
    stretch(Passphrase(b"warm"), bytes(16), CHEAPEST)
    start = time.perf_counter()
    stretch(Passphrase(b"measured"), bytes(16), CHEAPEST)
    one_pass_s = max(time.perf_counter() - start, 0.001)
    for times in (4, 2, 1):
        cost = Cost(MEMORY_LEAST * times, max(1, min(PASSES_MOST, round(aim_s / (one_pass_s * times)))), 4)
        try:
            stretch(Passphrase(b"measured"), bytes(16), cost)
        except TooExpensive:
            continue
        return cost
    return CHEAPEST
