"""An OpenPGP key bound anew, for this process alone, so that what was sealed before it expired opens after.

Specification: RFC 9580 (5.2.4 and 5.5), version 4 packets; only writing: what comes from outside the library reads.
Why it is safe: validity (expiry, revocation, a binding made with SHA-1) tells senders what they may still seal to.
Whoever holds the secret can open what was sealed, whatever became of the key, and the library refuses just that. So the
secret goes, as a subkey, under a throwaway primary key of ours that says that it opens; nothing of it leaves the
process, and nobody could be made to seal to it.
"""

import hashlib
import struct
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pysequoia import Tsk
from pysequoia.packet import Packet, PacketPile, Tag

V4: Final = 4
SECRETS: Final = frozenset({str(Tag.SecretKey), str(Tag.SecretSubkey)})
PUBLICS: Final = frozenset({str(Tag.PublicKey), str(Tag.PublicSubkey)})
EDDSA, SHA512 = 22, 10
ED25519_OID: Final = bytes.fromhex("092b06010401da470f01")
DIRECT, BINDING = 0x1F, 0x18
CERTIFIES, OPENS = 0x01, 0x0C
SECRET_KEY, SIGNATURE, SECRET_SUBKEY = 5, 2, 7
EARLIER_S: Final = 3600
"""The throwaway key is older than what it signs, and that older than now: clocks of one laptop agree so far."""


def opening_keys(tsk: Tsk, now_s: int) -> dict[str, Tsk]:
    """For each secret of the key that may open something: a key that says so, by the key id that messages name."""
    return {key_id: _bound(secret.body, public.body, now_s) for key_id, secret, public in _opening(tsk)}


def secret_ids(tsk: Tsk) -> tuple[str, ...]:
    """What messages call its secrets that may open something: key ids, or fingerprints from version 6 on."""
    newer = [
        one.fingerprint or ""
        for one in PacketPile.from_bytes(bytes(tsk))
        if str(one.tag) in SECRETS and one.body[0] > V4 and _may_open(one)
    ]
    return (*(key_id for key_id, _, _ in _opening(tsk)), *(one for one in newer if one))


def _opening(tsk: Tsk) -> list[tuple[str, Packet, Packet]]:
    """Key id, secret and public part of each."""
    secrets = {one.key_id: one for one in PacketPile.from_bytes(bytes(tsk)) if str(one.tag) in SECRETS}
    return [
        (one.key_id, secrets[one.key_id], one)
        for one in PacketPile.from_bytes(bytes(tsk.extract_certificate()))
        if str(one.tag) in PUBLICS and one.key_id in secrets and one.body[0] == V4 and _may_open(one)
    ]


def _may_open(one: Packet) -> bool:
    """By its algorithm: what only signs opens nothing."""
    return not any(word in str(one.key_algorithm) for word in ("DSA", "RSASign", "Ed25519", "Ed448", "SLH"))


def _bound(secret: bytes, public: bytes, now_s: int) -> Tsk:
    signing = Ed25519PrivateKey.generate()
    head = struct.pack(">BIB", V4, now_s - 2 * EARLIER_S, EDDSA) + ED25519_OID
    primary = head + _integer(b"\x40" + signing.public_key().public_bytes_raw())
    hidden = _integer(signing.private_bytes_raw())
    whole = primary + b"\0" + hidden + struct.pack(">H", sum(hidden) & 0xFFFF)
    created = b"\x05\x02" + struct.pack(">I", now_s - EARLIER_S)
    certifies = _signature(signing, DIRECT, created + bytes((2, 27, CERTIFIES)), (primary,))
    opens = _signature(signing, BINDING, created + bytes((2, 27, OPENS)), (primary, public))
    packets = ((SECRET_KEY, whole), (SIGNATURE, certifies), (SECRET_SUBKEY, secret), (SIGNATURE, opens))
    return Tsk.from_bytes(b"".join(_packet(tag, body) for tag, body in packets))


def _signature(signing: Ed25519PrivateKey, kind: int, said: bytes, over: tuple[bytes, ...]) -> bytes:
    """Over the primary key, and over the subkey where there is one. `said`: when it was made, and what for."""
    hashed = struct.pack(">BBBBH", V4, kind, EDDSA, SHA512, len(said)) + said
    digest = hashlib.sha512(b"".join(b"\x99" + struct.pack(">H", len(key)) + key for key in over))
    digest.update(hashed + b"\x04\xff" + struct.pack(">I", len(hashed)))
    signed = signing.sign(digest.digest())
    return hashed + b"\0\0" + digest.digest()[:2] + _integer(signed[:32]) + _integer(signed[32:])


def _integer(data: bytes) -> bytes:
    """Its length in bits, then the bytes without leading zeros."""
    bare = data.lstrip(b"\0")
    return struct.pack(">H", len(bare) * 8 - (8 - bare[0].bit_length()) if bare else 0) + bare


def _packet(tag: int, body: bytes) -> bytes:
    return bytes((0xC0 | tag, 0xFF)) + struct.pack(">I", len(body)) + body
