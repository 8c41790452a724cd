"""Ed25519 signatures with domain separation (PROTOCOL 1)."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tipdesk.errors import BadSignature
from tipdesk.seal.hashing import PREFIX, Label

SIGNATURE_SIZE = 64


def _framed(label: Label, message: bytes) -> bytes:
    # One key signs several kinds of things: the label keeps a signature of one kind from standing for another.
    return PREFIX + label.encode() + b"\0" + message


class VerifyKey:
    """A public signing key, 32 bytes."""

    __slots__ = ("_key", "raw")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        try:
            self._key = Ed25519PublicKey.from_public_bytes(raw)
        except ValueError as damaged:
            raise BadSignature from damaged

    def verify(self, label: Label, message: bytes, signature: bytes) -> None:
        """Raise `BadSignature` unless this key signed `message` under `label`."""
        try:
            self._key.verify(signature, _framed(label, message))
        except InvalidSignature as wrong:
            raise BadSignature from wrong


class SigningKey:
    """A private signing key; shows nothing."""

    __slots__ = ("_key", "public")

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public = VerifyKey(self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))

    def sign(self, label: Label, message: bytes) -> bytes:
        """64 bytes over the label and the message."""
        return self._key.sign(_framed(label, message))

    def __repr__(self) -> str:
        return "<SigningKey>"
