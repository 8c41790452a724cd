"""The X25519 recipient type of age: classic, and not safe against a quantum computer."""

from typing import Final, Self

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from tipdesk.errors import BadRecipient, DamagedSeal
from tipdesk.seal.age import bech32
from tipdesk.seal.age.primitives import Stanza, from_base64, hkdf, to_base64, unwrap_key, wrap_key

TYPE: Final = "X25519"
INFO: Final = b"age-encryption.org/v1/X25519"
KEY_SIZE: Final = 32


class X25519Recipient:
    """A public key, shown as `age1…`."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != KEY_SIZE:
            raise BadRecipient("age1")
        self.raw = raw

    @classmethod
    def parse(cls, text: str) -> Self:
        return cls(bech32.decode(text, "age"))

    def __str__(self) -> str:
        return bech32.encode("age", self.raw)

    def wrap(self, file_key: bytes) -> Stanza:
        """A fresh ephemeral key each time, so that the wrapping key encrypts once."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        try:
            shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.raw))
        except ValueError as low_order:
            raise BadRecipient(str(self)[:20]) from low_order
        key = hkdf(shared, salt=share + self.raw, info=INFO)
        return Stanza((TYPE, to_base64(share)), wrap_key(key, file_key))


class X25519Identity:
    """A private key, written as `AGE-SECRET-KEY-1…`; shows nothing."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != KEY_SIZE:
            raise BadRecipient("AGE-SECRET-KEY-1")
        self._key = X25519PrivateKey.from_private_bytes(raw)
        self.recipient = X25519Recipient(self._key.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> Self:
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def parse(cls, text: str) -> Self:
        return cls(bech32.decode(text, "age-secret-key-"))

    def written(self) -> str:
        """The secret as age's key files hold it."""
        return bech32.encode("age-secret-key-", self._key.private_bytes_raw()).upper()

    def __repr__(self) -> str:
        return "<X25519Identity>"

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        for stanza in stanzas:
            if stanza.args[0] == TYPE and (opened := self._open(stanza)) is not None:
                return opened
        return None

    def _open(self, stanza: Stanza) -> bytes | None:
        if len(stanza.args) != 2:  # noqa: PLR2004  type and share
            raise DamagedSeal("X25519 stanza")
        share = from_base64(stanza.args[1], "X25519 share")
        if len(share) != KEY_SIZE:
            raise DamagedSeal("X25519 share")
        try:
            shared = self._key.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError as low_order:
            # The result would be all zero, whoever we are: the sender did not wrap to us.
            raise DamagedSeal("X25519 share") from low_order
        return unwrap_key(hkdf(shared, salt=share + self.recipient.raw, info=INFO), stanza.body)
