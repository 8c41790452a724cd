"""OpenPGP through Sequoia: a key held, and messages poured through it.

Imported in the key process alone. Specification: RFC 9580, as `pysequoia` reads it; nothing is parsed here. Bounds: the
process's memory and time, and whoever takes the plaintext counts it. Refused, by the library's policy: messages without
protection against change, broken ciphers, keys of less than 2048 bits (RSA). See decisions/openpgp.md.
"""

import contextlib
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

import pysequoia
from pysequoia.packet import Packet, PacketPile, Tag

from tipdesk.seal.age import stream
from tipdesk.seal.key_messages import Ended, Kind, Outcome, Pour
from tipdesk.seal.openpgp_binding import PUBLICS, opening_keys

BEGINS: Final = frozenset({str(Tag.SecretKey), str(Tag.PublicKey)})
SECRET: Final = str(Tag.SecretKey)
NO_WORDS: Final = ("-",)
"""The library wants a key or a passphrase, also for what is only signed."""
Through: TypeAlias = Callable[..., pysequoia.Decrypted]
"""Takes what the library's functions take after the two places, and knows the places."""
MOST_IN_MEMORY: Final = 32 << 20
"""The library holds it twice and what it opens to once, and Python that again: 480 MiB are all that the process has."""
PORTION: Final = 1 << 20
FAILURES: Final = (RuntimeError, ValueError, OSError)
# The library tells failures by their text alone; tests pin each of these.
NO_GOOD_ONE: Final = "Signature verification failed"
# Packet 20: its packets are named before any policy is asked.
OUTCOMES: Final = (
    ("AEAD Encrypted Data Packet", Outcome.GNUPG),
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


def signing_ids(cert: pysequoia.Cert) -> tuple[str, ...]:
    """Fingerprints of all keys under it: a signature names any of them."""
    packets = PacketPile.from_bytes(bytes(cert))
    return tuple(one.fingerprint for one in packets if one.fingerprint is not None and str(one.tag) in PUBLICS)


def by_files(into: int, out: int) -> Through:
    """By descriptors named as files, so that a message of any size takes no memory: for a process that is shut in."""
    places = (f"/proc/self/fd/{into}", f"/proc/self/fd/{out}")
    return lambda *how, **words: pysequoia.decrypt_file(*places, *how, **words)


def in_memory(into: int, out: int) -> Through:
    """Without any name opened: for a process that may open none at all."""

    def through(*how: Any, **words: Any) -> pysequoia.Decrypted:
        with io.FileIO(into, closefd=False) as source, io.FileIO(out, "w", closefd=False) as plain:
            done = pysequoia.decrypt(_read(source), *how, **words)
            stream.write_all(plain, done.bytes or b"")
        return done

    return through


def _read(source: io.FileIO) -> bytes:
    """All of it; raises `MemoryError` for what is more than is opened so."""
    held = bytearray()
    while piece := source.read(PORTION):
        held += piece
        if len(held) > MOST_IN_MEMORY:
            raise MemoryError
    return bytes(held)


def pour(key: Key, through: Through, asked: Pour) -> Ended:
    """Open one message; the outcome, never an exception for what is in the message."""
    ids, turn = turns(key, asked.to), asked.turn
    if key.opens and turn >= len(ids):
        return Ended(Outcome.OTHER_KEY, max(1, len(ids)))
    if key.cert is not None and not key.opens:
        # The library refuses keys that are too short, however they are bound.
        return Ended(Outcome.LOCKED if key.locked else Outcome.SHORT)
    decryptor = key.opens[ids[turn]] if ids else None
    named: list[str] = []
    certs = _certs(key, asked.certs) if asked.checked else []
    store = _asked(certs, named) if asked.checked else None
    try:
        words = {"passwords": list(key.words or NO_WORDS)}
        done = through(decryptor, store, **(words if decryptor is None else {}))
    except MemoryError:
        return Ended(Outcome.UNABLE)
    except BrokenPipeError:
        return Ended(Outcome.GONE)
    except FAILURES as failure:
        known = _known(str(failure), certs, named)
        return Ended(_outcome(str(failure)), max(1, len(ids)), named=tuple(named), known=known)
    return Ended(Outcome.WHOLE, max(1, len(ids)), tuple(sig.certificate for sig in done.valid_sigs), tuple(named))


def check(data: int, asked: Pour) -> Ended:
    """Whose signature stands over these bytes; told once, whatever it is."""
    if not asked.checked:
        return Ended(Outcome.WHOLE)
    named, certs = list[str](), _certs(Key(), asked.certs)
    try:
        with io.FileIO(data, closefd=False) as source:
            signature = pysequoia.Sig.from_bytes(asked.signature)
            done = pysequoia.verify(_read(source), _asked(certs, named), signature=signature)
    except MemoryError:
        return Ended(Outcome.UNABLE)
    except FAILURES as failure:
        return Ended(Outcome.UNCHECKED, named=tuple(named), known=_known(str(failure), certs, named))
    return Ended(Outcome.WHOLE, 1, tuple(sig.certificate for sig in done.valid_sigs), tuple(named))


def _known(failure: str, certs: Sequence[pysequoia.Cert], named: Sequence[str]) -> bool:
    """Whether the library had a key that is named, and found no good signature. Within packed data it looks at none."""
    ours = [one for cert in certs for one in signing_ids(cert)] if NO_GOOD_ONE in failure else []
    # A fingerprint, or a key id: its end, from version 6 on its beginning.
    return any(said in {one, one[-16:], one[:16]} for one in ours for said in named)


def _certs(key: Key, given: Sequence[bytes]) -> list[pysequoia.Cert]:
    """That of the key that opens, and those that came with the message; what is none is left out."""
    certs = [key.cert] if key.cert is not None else []
    for one in given:
        with contextlib.suppress(*FAILURES):
            certs.append(pysequoia.Cert.from_bytes(one))
    return certs


def _asked(certs: list[pysequoia.Cert], named: list[str]) -> Callable[[list[str]], list[pysequoia.Cert]]:
    """The library asks for certificates of those who signed; what it asks for is who the message says signed it."""

    def asked(ids: list[str]) -> list[pysequoia.Cert]:
        named.extend(one for one in ids if re.fullmatch("[0-9a-f]{16,64}", one) and one not in named)
        return certs

    return asked


def _outcome(text: str) -> Outcome:
    return next((outcome for mark, outcome in OUTCOMES if mark in text), Outcome.DAMAGED)
