"""OpenPGP through Sequoia: a key held, and messages poured through it.

Imported in the key process alone. Specification: RFC 9580, as `pysequoia` reads it; nothing is parsed here. Bounds: the
process's memory and time, and whoever takes the plaintext counts it. Refused, by the library's policy: messages without
protection against change, broken ciphers, keys of less than 2048 bits (RSA). See decisions/openpgp.md.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import pysequoia
from pysequoia.packet import Packet, PacketPile, Tag

from tipdesk.seal.key_messages import Ended, Kind, Outcome
from tipdesk.seal.openpgp_binding import opening_keys

BEGINS: Final = frozenset({str(Tag.SecretKey), str(Tag.PublicKey)})
SECRET: Final = str(Tag.SecretKey)
NO_WORDS: Final = ("-",)
"""The library wants a key or a passphrase, also for what is only signed."""
FAILURES: Final = (RuntimeError, ValueError, OSError)
# The library tells failures by their text alone; tests pin each of these.
NO_GOOD_ONE: Final = "Signature verification failed"
OUTCOMES: Final = (
    (NO_GOOD_ONE, Outcome.UNCHECKED),
    ("Unexpected message structure", Outcome.UNCHECKED),
    ("No key to decrypt message", Outcome.OTHER_KEY),
    ("Policy rejected", Outcome.WEAK),
)


@dataclass(frozen=True)
class Key:
    """Its decryptors by key id, and its certificate; without a decryptor it is locked, or only signs."""

    opens: dict[str, pysequoia.PyDecryptor] = field(default_factory=dict, repr=False)
    cert: pysequoia.Cert | None = None
    words: tuple[str, ...] = field(default=(), repr=False)
    locked: bool = False
    unlocked_by: int = -1


def hold(kind: Kind, secret: bytes, words: Sequence[bytes], now_s: int) -> Key:
    """Raises `ValueError` for what is no secret key."""
    said = tuple(one.decode("utf-8", "surrogateescape") for one in words)
    if kind is not Kind.OPENPGP:
        return Key(words=said)
    tsk = secret_key(secret)
    # One of version 6 cannot be bound anew: it opens while it is valid, by the first of its subkeys.
    found = opening_keys(tsk, now_s) or {tsk.extract_certificate().fingerprint: tsk}
    locked = False
    for place, one in enumerate([None, *said]):
        opens: dict[str, pysequoia.PyDecryptor] = {}
        for key_id, secret_one in found.items():
            try:
                opens[key_id] = secret_one.decryptor(one)
            except FAILURES as refused:
                locked |= "No suitable" not in str(refused)
        if opens:
            return Key(opens, tsk.extract_certificate(), unlocked_by=place - 1)
    return Key({}, tsk.extract_certificate(), locked=locked)


def secret_key(data: bytes) -> pysequoia.Tsk:
    """The first secret key in these bytes, armored or not."""
    for packets in blocks(data):
        if str(packets[0].tag) == SECRET:
            return pysequoia.Tsk.from_packets(packets)
    raise ValueError("no secret key")


def blocks(data: bytes) -> list[list[Packet]]:
    """The keys of a file, each as its packets; raises `ValueError` for what is no key."""
    found: list[list[Packet]] = []
    for packet in PacketPile.from_bytes(data):
        if str(packet.tag) in BEGINS:
            found.append([packet])
        elif found:
            found[-1].append(packet)
    if not found:
        raise ValueError("no key")
    return found


def turns(key: Key, to: Sequence[str]) -> list[str]:
    """The key ids to be tried for a message that names these: those that it names first."""
    named = [one for one in key.opens if any(_same(one, said) for said in to)]
    return named + [one for one in key.opens if one not in named]


def _same(ours: str, said: str) -> bool:
    return ours == said or (len(ours) > len(said) and ours[: len(said)] == said)


def pour(key: Key, into: str, out: str, *, to: Sequence[str], turn: int, checked: bool) -> Ended:
    """Open one message, by descriptors named as files; the outcome, never an exception for what is in the message."""
    ids = turns(key, to)
    if key.opens and turn >= len(ids):
        return Ended(Outcome.OTHER_KEY, max(1, len(ids)))
    if key.cert is not None and not key.opens:
        # The library refuses keys that are too short, however they are bound.
        return Ended(Outcome.LOCKED if key.locked else Outcome.SHORT)
    decryptor = key.opens[ids[turn]] if ids else None
    named: list[str] = []
    store = _asked(key, named) if checked else None
    try:
        words = {"passwords": list(key.words or NO_WORDS)}
        done = pysequoia.decrypt_file(into, out, decryptor, store, **(words if decryptor is None else {}))
    except BrokenPipeError:
        return Ended(Outcome.GONE)
    except FAILURES as failure:
        # Of a signature inside of packed data the library tells nothing: that is no bad one.
        ours = key.cert.fingerprint if key.cert is not None and NO_GOOD_ONE in str(failure) else ""
        known = any(_same(ours, one) for one in named)
        return Ended(_outcome(str(failure)), max(1, len(ids)), named=tuple(named), known=known)
    return Ended(Outcome.WHOLE, max(1, len(ids)), tuple(sig.certificate for sig in done.valid_sigs), tuple(named))


def _asked(key: Key, named: list[str]) -> Callable[[list[str]], list[pysequoia.Cert]]:
    """The library asks for certificates of those who signed; what it asks for is who the message says signed it."""

    def asked(ids: list[str]) -> list[pysequoia.Cert]:
        named.extend(one for one in ids if re.fullmatch("[0-9a-f]{16,64}", one) and one not in named)
        return [key.cert] if key.cert is not None else []

    return asked


def _outcome(text: str) -> Outcome:
    return next((outcome for mark, outcome in OUTCOMES if mark in text), Outcome.DAMAGED)
