"""A person is two keys that one secret derives, and the digest of both."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.hashing import digest
from tipdesk.seal.person import PersonKeys, PublicPerson
from tipdesk.seal.secrets import IdentitySecret, SealSeed

SECRET = IdentitySecret(bytes(range(32)))
KEYS = PersonKeys(SECRET)


def _derived(info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(SECRET.expose())


def test_both_keys_are_derived_as_the_protocol_says() -> None:
    signing = Ed25519PrivateKey.from_private_bytes(_derived(b"tipdesk/1/sign")).public_key().public_bytes_raw()
    sealing = HybridIdentity(SealSeed(_derived(b"tipdesk/1/seal"))).recipient.raw
    assert KEYS.public == PublicPerson(signing, sealing)
    assert (len(signing), len(sealing)) == (32, 1216)


def test_the_id_is_the_digest_of_both_keys() -> None:
    assert KEYS.public.id == digest("person", KEYS.public.sign_key, KEYS.public.seal_key).hex()
    assert PublicPerson(bytes(32), KEYS.public.seal_key).id != KEYS.public.id


def test_what_is_sealed_to_a_person_they_open_and_what_they_sign_verifies() -> None:
    assert files.open_bytes([KEYS.opening], files.seal_bytes([KEYS.public.recipient()], b"x")) == b"x"
    KEYS.public.verify_key().verify("commit", b"m", KEYS.signing.sign("commit", b"m"))


def test_keys_show_nothing() -> None:
    assert repr(KEYS) == "<PersonKeys>"
    assert repr(KEYS.opening) == "<HybridIdentity>"
