"""The hybrid recipient type of age 1.3: ML-KEM-768 and X25519 together, through HPKE."""

import hashlib
from functools import cached_property
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from tipdesk.errors import BadRecipient, DamagedSeal
from tipdesk.seal.age import bech32
from tipdesk.seal.age.primitives import WRAPPED_SIZE, Stanza, from_base64, to_base64
from tipdesk.seal.secrets import SealSeed

TYPE: Final = "mlkem768x25519"
INFO: Final = b"age-encryption.org/mlkem768x25519"
SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
MLKEM_PUBLIC: Final = 1184
PUBLIC_SIZE: Final = MLKEM_PUBLIC + 32
ENC_SIZE: Final = 1088 + 32


class HybridRecipient:
    """A public key of 1216 bytes, shown as `age1pq1…` in 1959 letters: a file rather than a line."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != PUBLIC_SIZE:
            raise BadRecipient("age1pq1")
        self.raw = raw
        try:
            kem = MLKEM768PublicKey.from_public_bytes(raw[:MLKEM_PUBLIC])
        except ValueError as malformed:
            raise BadRecipient("age1pq1") from malformed
        self._key = MLKEM768X25519PublicKey(kem, X25519PublicKey.from_public_bytes(raw[MLKEM_PUBLIC:]))

    @classmethod
    def parse(cls, text: str) -> Self:
        return cls(bech32.decode(text, "age1pq"))

    def __str__(self) -> str:
        return bech32.encode("age1pq", self.raw)

    def wrap(self, file_key: bytes) -> Stanza:
        """HPKE draws a fresh encapsulation, so the derived key encrypts once."""
        try:
            sealed = SUITE.encrypt(file_key, self._key, INFO)
        except ValueError as low_order:
            raise BadRecipient("age1pq1") from low_order
        return Stanza((TYPE, to_base64(sealed[:ENC_SIZE])), sealed[ENC_SIZE:])


class HybridIdentity:
    """The identity that a 32-byte seed expands to, written as `AGE-SECRET-KEY-PQ-1…`; shows nothing."""

    def __init__(self, seed: SealSeed) -> None:
        expanded = hashlib.shake_256(seed.expose()).digest(96)
        kem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        curve = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._seed = seed
        self._key = MLKEM768X25519PrivateKey(kem, curve)
        self._kem, self._curve = kem, curve

    @cached_property
    def recipient(self) -> HybridRecipient:
        """Made when it is asked for: opening a document needs none, and it is a third of what an identity costs."""
        return HybridRecipient(self._kem.public_key().public_bytes_raw() + self._curve.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> Self:
        return cls(SealSeed.draw())

    @classmethod
    def parse(cls, text: str) -> Self:
        raw = bech32.decode(text, "age-secret-key-pq-")
        if len(raw) != SealSeed.size:
            raise BadRecipient("AGE-SECRET-KEY-PQ-1")
        return cls(SealSeed(raw))

    def written(self) -> str:
        """The secret as age's key files hold it."""
        return bech32.encode("age-secret-key-pq-", self._seed.expose()).upper()

    def __repr__(self) -> str:
        return "<HybridIdentity>"

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        for stanza in stanzas:
            if stanza.args[0] == TYPE and (opened := self._open(stanza)) is not None:
                return opened
        return None

    def _open(self, stanza: Stanza) -> bytes | None:
        if len(stanza.args) != 2:  # noqa: PLR2004  type and share
            raise DamagedSeal("hybrid stanza")
        share = from_base64(stanza.args[1], "hybrid share")
        if len(share) != ENC_SIZE:
            raise DamagedSeal("hybrid share")
        if len(stanza.body) != WRAPPED_SIZE:
            raise DamagedSeal("stanza body")
        try:
            # The library reports a low-order share as a key that does not fit. It fits nobody: say damaged.
            self._curve.exchange(X25519PublicKey.from_public_bytes(share[-32:]))
        except ValueError as low_order:
            raise DamagedSeal("hybrid share") from low_order
        try:
            return SUITE.decrypt(share + stanza.body, self._key, INFO)
        except InvalidTag:
            return None
