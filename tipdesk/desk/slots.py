"""A person's key slots while they work: what there is, a new recovery code, a raised cost; on record first."""

from dataclasses import dataclass

from tipdesk.desk import record
from tipdesk.desk.session import Session
from tipdesk.desk.unlock import change_passphrase, device_of
from tipdesk.domain.events import EventKind
from tipdesk.errors import WrongPassphrase
from tipdesk.seal import slot_files, slots
from tipdesk.seal.kdf import Cost
from tipdesk.seal.secrets import Passphrase, RecoveryCode

__all__ = ["SlotShown", "change_passphrase", "listed", "raise_cost", "renew_recovery"]


@dataclass(frozen=True)
class SlotShown:
    """A passphrase's way in: what guessing it costs, and whether it needs this laptop's key ring too."""

    memory_mib: int
    passes: int
    with_ring: bool


def listed(session: Session) -> tuple[SlotShown, ...]:
    """Passphrases only: the file is filled up with slots that open to nothing, so that no recovery code shows in it."""
    file = slot_files.load(session.vault.slots(session.me))
    return tuple(
        SlotShown(slot.memory_kib // 1024, slot.passes, slot.device)
        for slot in file.slots
        if isinstance(slot, slots.PassphraseSlot)
    )


def renew_recovery(session: Session, passphrase: Passphrase, code: RecoveryCode) -> None:
    """The new code opens from now on, the old one no more; it was seen to open before the old slot went."""
    path = session.vault.slots(session.me)
    opened = _opened(session, passphrase)
    record.note(session, EventKind.SLOT_CHANGED, reason="new recovery code")
    file = slot_files.load(path)
    made = slots.make_recovery_slot(file, opened.secret, code)
    old = next((one for one in file.slots if isinstance(one, slots.RecoverySlot)), None)
    slot_files.replace_slot(path, old, made, lambda f: slots.open_with_recovery(f, code))


def raise_cost(session: Session, passphrase: Passphrase) -> bool:
    """To what this laptop can do by now; whether that was more. It measures for about a second."""
    opened, cost = _opened(session, passphrase), session.around.cost()
    slot = opened.slot
    if not isinstance(slot, slots.PassphraseSlot) or Cost(slot.memory_kib, slot.passes, slot.lanes).covers(cost):
        return False
    record.note(session, EventKind.SLOT_CHANGED, reason="strengthened")
    path, device = session.vault.slots(session.me), device_of(session)
    slot_files.raise_cost(path, opened, passphrase, device, cost)
    return True


def _opened(session: Session, passphrase: Passphrase) -> slots.Opened:
    """Raises `WrongPassphrase`, which is on record as at the door."""
    file = slot_files.load(session.vault.slots(session.me))
    try:
        return slots.open_with_passphrase(file, passphrase, device_of(session))
    except WrongPassphrase:
        record.note_attempts(session, [(session.around.now_ms(), "passphrase")])
        raise
