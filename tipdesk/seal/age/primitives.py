"""What the recipient types share: stanzas, strict base64, HKDF, and the wrapping of a file key."""

import base64
import binascii
from dataclasses import dataclass
from typing import Final, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tipdesk.errors import DamagedSeal

FILE_KEY_SIZE: Final = 16
WRAPPED_SIZE: Final = FILE_KEY_SIZE + 16
ZERO_NONCE: Final = bytes(12)


@dataclass(frozen=True)
class Stanza:
    """One recipient's line of a header: its type and arguments, and the wrapped key."""

    args: tuple[str, ...]
    body: bytes


class Recipient(Protocol):
    """Somebody to whom a file key can be wrapped."""

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that only this recipient's identity opens."""
        ...


class Identity(Protocol):
    """Somebody who may be able to unwrap a file key."""

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """The file key, or None where no stanza is for this identity. Raises `DamagedSeal` for a malformed one."""
        ...


def hkdf(secret: bytes, *, salt: bytes, info: bytes, length: int = 32) -> bytes:
    """HKDF-SHA-256 (RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info).derive(secret)


def wrap_key(key: bytes, file_key: bytes) -> bytes:
    """ChaCha20-Poly1305 with a zero nonce, which is safe because `key` encrypts this one message only."""
    return ChaCha20Poly1305(key).encrypt(ZERO_NONCE, file_key, None)


def unwrap_key(key: bytes, body: bytes) -> bytes | None:
    """The file key, or None when this key does not open the body.

    The size is checked before decrypting: a longer body could be made to open under two keys.
    """
    if len(body) != WRAPPED_SIZE:
        raise DamagedSeal("stanza body")
    try:
        return ChaCha20Poly1305(key).decrypt(ZERO_NONCE, body, None)
    except InvalidTag:
        return None


def to_base64(data: bytes) -> str:
    """Unpadded standard base64, as age writes it."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def from_base64(text: str, part: str) -> bytes:
    """Canonical unpadded base64 only: no padding, no line breaks, no stray bits at the end."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError) as malformed:
        raise DamagedSeal(part) from malformed
    if "=" in text or to_base64(data) != text:
        raise DamagedSeal(part)
    return data
