"""What every recipient type and every kind of key slot must pass; a new one is a row in its table."""

from collections.abc import Callable
from dataclasses import dataclass

from tipdesk.seal import kdf, recovery, slots
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.age.primitives import Identity, Recipient
from tipdesk.seal.age.scrypt import ScryptIdentity, ScryptRecipient
from tipdesk.seal.age.x25519 import X25519Identity
from tipdesk.seal.person import PersonKeys, PublicPerson
from tipdesk.seal.secrets import DeviceSecret, IdentitySecret, Passphrase

SECRET = IdentitySecret(bytes(range(32)))
KEYS = PersonKeys(SECRET)


@dataclass(frozen=True)
class RecipientKind:
    """How a pair is made, and of which type a stanza is."""

    stanza: str
    made: Callable[[], tuple[Recipient, Identity]]


def _hybrid() -> tuple[Recipient, Identity]:
    identity = HybridIdentity.generate()
    return identity.recipient, identity


def _x25519() -> tuple[Recipient, Identity]:
    identity = X25519Identity.generate()
    return identity.recipient, identity


def _scrypt() -> tuple[Recipient, Identity]:
    passphrase = Passphrase(IdentitySecret.draw().expose().hex().encode())
    return ScryptRecipient(passphrase, 4), ScryptIdentity(passphrase)


RECIPIENTS = {
    "hybrid": RecipientKind("mlkem768x25519", _hybrid),
    "x25519": RecipientKind("X25519", _x25519),
    "scrypt": RecipientKind("scrypt", _scrypt),
}

Opening = Callable[[slots.SlotFile], slots.Opened]


def slot_file(*made: slots.Slot, person: PublicPerson = KEYS.public) -> slots.SlotFile:
    return slots.SlotFile(1, "blue mug", person.sign_key, person.seal_key, "aa" * 32, "bb" * 32, made)


@dataclass(frozen=True)
class SlotKind:
    """How a slot is made, what opens it, and what looks like that and does not."""

    made: Callable[[], slots.Slot]
    opens: Opening
    refuses: Opening


GOOD, BAD = Passphrase(b"seven plain words"), Passphrase(b"seven plain word")
DEVICE = DeviceSecret(b"d" * 32)
CODE = recovery.draw_code()

SLOTS = {
    "passphrase": SlotKind(
        lambda: slots.make_passphrase_slot(slot_file(), SECRET, GOOD, None, kdf.CHEAPEST),
        lambda file: slots.open_with_passphrase(file, GOOD, None),
        lambda file: slots.open_with_passphrase(file, BAD, None),
    ),
    "passphrase and key ring": SlotKind(
        lambda: slots.make_passphrase_slot(slot_file(), SECRET, GOOD, DEVICE, kdf.CHEAPEST),
        lambda file: slots.open_with_passphrase(file, GOOD, DEVICE),
        lambda file: slots.open_with_passphrase(file, GOOD, DeviceSecret(b"e" * 32)),
    ),
    "recovery": SlotKind(
        lambda: slots.make_recovery_slot(slot_file(), SECRET, CODE),
        lambda file: slots.open_with_recovery(file, CODE),
        lambda file: slots.open_with_recovery(file, recovery.draw_code()),
    ),
}
