"""Digests of what may stand in two records, under a key of their file: they tell that it is the same, and not what."""

import hashlib
from typing import Final

DIGEST: Final = 8


class TraceKey:
    """32 random bytes that never leave their compartment's file: digests of two files have nothing in common."""

    def __init__(self, key: bytes) -> None:
        # Copied, not begun anew: a third less of each digest, and an import makes a million.
        self._begun = hashlib.blake2b(key=key, digest_size=DIGEST)
        self._seed = hashlib.blake2b(b"sketch", key=key, digest_size=4).digest()

    def digest(self, what: bytes) -> int:
        """1 to 2^63 - 1, never 0: among a million of them two are the same by chance in one file of 18 million."""
        hasher = self._begun.copy()
        hasher.update(what)
        return (int.from_bytes(hasher.digest(), "big") >> 1) or 1

    @property
    def seed(self) -> int:
        """For sketches of texts: not secret within the file, and another in every file."""
        return int.from_bytes(self._seed, "big")
