"""Slot files on disk: replaced only after the new slot was proven to open, and the sealed list of failed attempts."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from tipdesk.errors import DamagedFile, TipdeskError
from tipdesk.seal import atomic, kdf, slots
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.person import PublicPerson
from tipdesk.seal.secrets import DeviceSecret, Passphrase

ATTEMPTS_MOST: Final = 1000
ATTEMPT_SIZE_MOST: Final = 4096
ATTEMPTS_FILE_MOST: Final = ATTEMPTS_MOST * ATTEMPT_SIZE_MOST
# One length for all kinds, so that the frame does not say which it was.
ATTEMPT_PADDED: Final = 64


class Attempt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One failed unlock: when, in milliseconds UTC, and with what.

    Whoever knows the public keys can write one, so nothing in it may hinder the unlock that reads it.
    """

    at_ms: Annotated[int, msgspec.Meta(ge=0, le=(1 << 53) - 1)]
    kind: Literal["passphrase", "recovery", "damaged"]


def load(path: Path) -> slots.SlotFile:
    """The slots of one person; raises a failure that names the file.

    The file's name is the person's id: slots of somebody else laid in its place are damage, not another way in.
    """
    file = slots.decode(atomic.read(path, slots.FILE_MOST), path.name)
    if path.stem != file.person.id:
        raise DamagedFile(path.name, "another person's slots")
    return file


def store(path: Path, file: slots.SlotFile) -> None:
    """Write it, filled up to four slots; one that could not be read again is refused before anything is touched."""
    data = slots.encode(slots.filled(file))
    slots.decode(data, path.name)
    atomic.write(path, data)


def replace_slot(
    path: Path, old: slots.Slot | None, new: slots.Slot, proof: Callable[[slots.SlotFile], slots.Opened]
) -> slots.SlotFile:
    """Put `new` in place of `old`, and of all others of its kind: none that a cut-short change left may go on opening.

    Both stand in the file until `proof`, run on what was read back, opened the new. Killed at any point, the file opens
    with the old secret, the new one, or both; never with neither. Where `proof` raises, the old file is put back.
    """
    file = load(path)
    store(path, msgspec.structs.replace(file, slots=(new, *file.slots)))
    again = load(path)
    try:
        if new not in again.slots:
            raise DamagedFile(path.name, "the new slot was not kept")
        proof(msgspec.structs.replace(again, slots=(new,)))
    except TipdeskError:
        store(path, file)
        raise
    kept = (slot for slot in again.slots if slot != old and type(slot) is not type(new))
    store(path, msgspec.structs.replace(again, slots=(new, *kept)))
    return load(path)


def settle(path: Path, opened: slots.Opened) -> None:
    """After an unlock by passphrase: where a change was cut short, what was typed now stays and the other goes."""
    file = load(path)
    kept = tuple(s for s in file.slots if s == opened.slot or not isinstance(s, slots.PassphraseSlot))
    if opened.slot in kept and len(kept) < len(file.slots):
        store(path, msgspec.structs.replace(file, slots=kept))


def raise_cost(
    path: Path, opened: slots.Opened, passphrase: Passphrase, device: DeviceSecret | None, cost: kdf.Cost
) -> None:
    """Write the slot that opened anew at `cost`, where that is more than it cost; the device secret stays as it was."""
    slot = opened.slot
    if not isinstance(slot, slots.PassphraseSlot) or kdf.Cost(slot.memory_kib, slot.passes, slot.lanes).covers(cost):
        return
    mixed = device if slot.device else None
    new = slots.make_passphrase_slot(load(path), opened.secret, passphrase, mixed, cost)
    replace_slot(path, slot, new, lambda file: slots.open_with_passphrase(file, passphrase, mixed))


def note_attempt(path: Path, person: PublicPerson, attempt: Attempt) -> None:
    """Append a failed unlock, sealed to the person: nobody else learns how often one mistyped."""
    sealed = files.seal_bytes([person.recipient()], msgspec.json.encode(attempt).ljust(ATTEMPT_PADDED))
    try:
        before = atomic.read(path, ATTEMPTS_FILE_MOST) if path.exists() else b""
    except DamagedFile:
        before = b""
    if len(before) + len(sealed) + 4 <= ATTEMPTS_FILE_MOST:
        atomic.write(path, before + len(sealed).to_bytes(4, "big") + sealed)


def take_attempts(path: Path, opening: HybridIdentity) -> tuple[Attempt, ...]:
    """The failed unlocks since the last good one; what cannot be read is one of kind `damaged`, and ends it."""
    if not path.exists():
        return ()
    data, at, found = atomic.read(path, ATTEMPTS_FILE_MOST), 0, list[Attempt]()
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        frame = data[at + 4 : at + 4 + size]
        if not 0 < size <= ATTEMPT_SIZE_MOST or len(frame) < size or len(found) == ATTEMPTS_MOST:
            # Without its frames the rest says nothing but that there was more.
            found.append(Attempt(0, "damaged"))
            break
        found.append(_attempt(frame, opening))
        at += 4 + size
    return tuple(found)


def _attempt(frame: bytes, opening: HybridIdentity) -> Attempt:
    try:
        return msgspec.json.decode(files.open_bytes([opening], frame), type=Attempt)
    except (TipdeskError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Attempt(0, "damaged")
