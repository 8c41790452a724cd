"""A person as keys: derived from the identity secret, and the id that is their digest (PROTOCOL 1)."""

from dataclasses import dataclass
from typing import Final

from tipdesk.seal.age.hybrid import HybridIdentity, HybridRecipient
from tipdesk.seal.age.primitives import hkdf
from tipdesk.seal.hashing import digest
from tipdesk.seal.secrets import IdentitySecret, SealSeed
from tipdesk.seal.signing import SigningKey, VerifyKey

SIGN_INFO: Final = b"tipdesk/1/sign"
SEAL_INFO: Final = b"tipdesk/1/seal"


@dataclass(frozen=True)
class PublicPerson:
    """The two public keys: signing (32 bytes) and sealing (1216 bytes). New keys are a new person."""

    sign_key: bytes
    seal_key: bytes

    @property
    def id(self) -> str:
        """64 hex letters."""
        return digest("person", self.sign_key, self.seal_key).hex()

    def verify_key(self) -> VerifyKey:
        return VerifyKey(self.sign_key)

    def recipient(self) -> HybridRecipient:
        return HybridRecipient(self.seal_key)


class PersonKeys:
    """What an unlocked person can do: sign, and open what was sealed to them. Shows nothing."""

    def __init__(self, secret: IdentitySecret) -> None:
        # No salt: the secret is uniformly random already, and both laptops of a person must agree.
        self.signing = SigningKey(hkdf(secret.expose(), salt=b"", info=SIGN_INFO))
        self.opening = HybridIdentity(SealSeed(hkdf(secret.expose(), salt=b"", info=SEAL_INFO)))
        self.public = PublicPerson(self.signing.public.raw, self.opening.recipient.raw)

    def __repr__(self) -> str:
        return "<PersonKeys>"
