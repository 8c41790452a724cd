"""Secrets as types that show nothing: a traceback, a log or a debugger's repr never spells a key."""

import hmac
import os
import unicodedata
from typing import ClassVar, Self


class Secret:
    """Bytes that must not be shown. Lengths are fixed by the subclass where the protocol fixes them."""

    size: ClassVar[int | None] = None
    __slots__ = ("_bytes",)

    def __init__(self, value: bytes) -> None:
        if self.size is not None and len(value) != self.size:
            raise ValueError(f"{type(self).__name__} takes {self.size} bytes")
        self._bytes = bytes(value)

    @classmethod
    def draw(cls) -> Self:
        """A fresh one from the system's generator."""
        if cls.size is None:
            raise TypeError(f"{cls.__name__} has no fixed size")
        return cls(os.urandom(cls.size))

    def expose(self) -> bytes:
        """The bytes themselves; call it only where they are used at once."""
        return self._bytes

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and hmac.compare_digest(self._bytes, other._bytes)

    def __hash__(self) -> int:
        raise TypeError("a secret is no key of a table")

    def __reduce__(self) -> str:
        raise TypeError("a secret is not written out")


class IdentitySecret(Secret):
    """S of PROTOCOL 1: 32 bytes from which a person's signing and sealing keys are derived."""

    size = 32


class FileKey(Secret):
    """The raw 256-bit key of one compartment's file."""

    size = 32


class DeviceSecret(Secret):
    """What the key ring adds to a passphrase: 32 bytes."""

    size = 32


class SealSeed(Secret):
    """The 32-byte seed of an age hybrid identity."""

    size = 32


class Passphrase(Secret):
    """What a person types, as UTF-8 after NFC."""

    @classmethod
    def typed(cls, text: str) -> Self:
        """Keyboards differ in how they compose a letter; after NFC they agree."""
        return cls(unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass"))


class RecoveryCode(Secret):
    """130 bits, 26 letters on paper; the bytes are the normalised letters."""


def draw(count: int) -> bytes:
    """`count` bytes from the system's generator, for nonces, salts and file names."""
    return os.urandom(count)
