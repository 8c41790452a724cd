"""Key slots: the identity secret behind a passphrase (with the key ring) or a recovery code (PROTOCOL 10)."""

import random
import re
from dataclasses import dataclass
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tipdesk.errors import DamagedFile, KeyRingSilent, NewerVersion, WrongPassphrase, WrongRecoveryCode
from tipdesk.seal import kdf
from tipdesk.seal.age.primitives import ZERO_NONCE, hkdf
from tipdesk.seal.person import PublicPerson
from tipdesk.seal.secrets import DeviceSecret, IdentitySecret, Passphrase, RecoveryCode, draw

VERSION: Final = 1
SALT_SIZE: Final = 16
SEALED_SIZE: Final = 32 + 16
SIGN_SIZE: Final = 32
SEAL_SIZE: Final = 1216
COMPARTMENT: Final = re.compile("[0-9a-f]{64}")
INFO: Final = b"tipdesk/1/slot"
SLOTS_MOST: Final = 16
SLOTS_LEAST: Final = 4
FILE_MOST: Final = 64 << 10
MARK_MOST: Final = 64


class PassphraseSlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="passphrase", tag_field="kind"):
    """Argon2id over the passphrase, joined with the key ring's secret where `device` says so."""

    salt: bytes
    memory_kib: int
    passes: int
    lanes: int
    device: bool
    sealed: bytes = b""


class RecoverySlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="recovery", tag_field="kind"):
    """A printed code of 130 bits, which needs no stretching."""

    salt: bytes
    sealed: bytes = b""


Slot = PassphraseSlot | RecoverySlot


class SlotFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`people/ID.slots`: what is in clear before anything was unlocked."""

    v: int
    mark: str
    sign: bytes
    seal: bytes
    drawer: str
    log: str
    slots: tuple[Slot, ...]

    @property
    def person(self) -> PublicPerson:
        return PublicPerson(self.sign, self.seal)


@dataclass(frozen=True)
class Opened:
    """What a slot gave, and which one it was."""

    secret: IdentitySecret
    slot: Slot


def encode(file: SlotFile) -> bytes:
    """Canonical JSON."""
    return msgspec.json.encode(file, order="sorted")


def decode(data: bytes, name: str) -> SlotFile:
    """A slot file as it was read; raises `DamagedFile` or `NewerVersion`, naming the file."""
    try:
        version = msgspec.json.decode(data, type=dict[str, msgspec.Raw]).get("v")
        number = msgspec.json.decode(version or b"null", type=int)
        if number > VERSION:
            raise NewerVersion(name, number, VERSION)
        file = msgspec.json.decode(data, type=SlotFile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as malformed:
        raise DamagedFile(name, "not a slot file") from malformed
    if encode(file) != data or not _well_formed(file):
        raise DamagedFile(name, "not a slot file")
    return file


def _well_formed(file: SlotFile) -> bool:
    return (
        file.v == VERSION
        and len(file.mark) <= MARK_MOST
        and (len(file.sign), len(file.seal)) == (SIGN_SIZE, SEAL_SIZE)
        and all(COMPARTMENT.fullmatch(comp) for comp in (file.drawer, file.log))
        and 0 < len(file.slots) <= SLOTS_MOST
        and all((len(slot.salt), len(slot.sealed)) == (SALT_SIZE, SEALED_SIZE) for slot in file.slots)
    )


def filled(file: SlotFile) -> SlotFile:
    """With random bytes as further recovery slots, in no order, up to four: whether there is a code does not show.

    Recovery slots, since trying one costs nothing; a passphrase slot that opens to nothing would cost half a second.
    """
    missing = SLOTS_LEAST - len(file.slots)
    chaff = [RecoverySlot(draw(SALT_SIZE), draw(SEALED_SIZE)) for _ in range(missing)]
    passphrases = [slot for slot in file.slots if isinstance(slot, PassphraseSlot)]
    others = [slot for slot in file.slots if not isinstance(slot, PassphraseSlot)] + chaff
    random.SystemRandom().shuffle(others)
    return msgspec.structs.replace(file, slots=(*passphrases, *others))


class _Bound(msgspec.Struct, frozen=True):
    """What a slot is bound to: its own fields, the person, and the person's drawer and log.

    Without the last two, whoever can write the folder points them at a drawer and a log of their own making, sealed to
    the public keys that stand beside. The mark is a label that opens nothing, and is free.
    """

    drawer: str
    log: str
    person: str
    slot: Slot
    v: int


def _aad(slot: Slot, file: SlotFile) -> bytes:
    bare = msgspec.structs.replace(slot, sealed=b"")
    return msgspec.json.encode(_Bound(file.drawer, file.log, file.person.id, bare, file.v), order="sorted")


def _sealed(kek: bytes, slot: Slot, file: SlotFile, secret: IdentitySecret) -> bytes:
    # The nonce is fixed: each slot draws a fresh salt, so this key encrypts once.
    return ChaCha20Poly1305(kek).encrypt(ZERO_NONCE, secret.expose(), _aad(slot, file))


def _open(kek: bytes, slot: Slot, file: SlotFile) -> IdentitySecret | None:
    try:
        return IdentitySecret(ChaCha20Poly1305(kek).decrypt(ZERO_NONCE, slot.sealed, _aad(slot, file)))
    except (InvalidTag, ValueError):
        return None


def _passphrase_kek(slot: PassphraseSlot, passphrase: Passphrase, device: DeviceSecret | None) -> bytes:
    stretched = kdf.stretch(passphrase, slot.salt, kdf.Cost(slot.memory_kib, slot.passes, slot.lanes))
    return hkdf(stretched, salt=device.expose() if device and slot.device else b"", info=INFO)


def _recovery_kek(slot: RecoverySlot, code: RecoveryCode) -> bytes:
    return hkdf(code.expose(), salt=slot.salt, info=INFO + b"/recovery")


def make_passphrase_slot(
    file: SlotFile, secret: IdentitySecret, passphrase: Passphrase, device: DeviceSecret | None, cost: kdf.Cost
) -> PassphraseSlot:
    """A slot with a fresh salt, for this file and no other; whatever slots stand in it do not matter."""
    slot = PassphraseSlot(draw(SALT_SIZE), cost.memory_kib, cost.passes, cost.lanes, device is not None)
    sealed = _sealed(_passphrase_kek(slot, passphrase, device), slot, file, secret)
    return msgspec.structs.replace(slot, sealed=sealed)


def make_recovery_slot(file: SlotFile, secret: IdentitySecret, code: RecoveryCode) -> RecoverySlot:
    """A slot that the printed code opens in this file."""
    slot = RecoverySlot(draw(SALT_SIZE))
    return msgspec.structs.replace(slot, sealed=_sealed(_recovery_kek(slot, code), slot, file, secret))


def open_with_passphrase(file: SlotFile, passphrase: Passphrase, device: DeviceSecret | None) -> Opened:
    """Try each passphrase slot; raises `WrongPassphrase`, or `KeyRingSilent` where only the key ring is missing.

    All bounds are checked before the first slot is computed.
    """
    silent = False
    for slot in file.slots:
        if isinstance(slot, PassphraseSlot):
            kdf.Cost(slot.memory_kib, slot.passes, slot.lanes).checked()
    for slot in file.slots:
        if isinstance(slot, PassphraseSlot):
            if slot.device and device is None:
                silent = True
                continue
            secret = _open(_passphrase_kek(slot, passphrase, device), slot, file)
            if secret is not None:
                return Opened(secret, slot)
    raise KeyRingSilent if silent else WrongPassphrase


def open_with_recovery(file: SlotFile, code: RecoveryCode) -> Opened:
    """Try each recovery slot; raises `WrongRecoveryCode`."""
    for slot in file.slots:
        if isinstance(slot, RecoverySlot):
            secret = _open(_recovery_kek(slot, code), slot, file)
            if secret is not None:
                return Opened(secret, slot)
    raise WrongRecoveryCode
