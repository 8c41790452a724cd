"""Slot files on disk: replaced only after the new slot was proven to open, and the sealed list of failed attempts."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from tipdesk.errors import DamagedFile, DamagedSeal, NotForThisKey
from tipdesk.seal import atomic, slots
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.person import PublicPerson
from tipdesk.seal.secrets import IdentitySecret

ATTEMPTS_MOST: Final = 1000
ATTEMPT_SIZE_MOST: Final = 4096
ATTEMPTS_FILE_MOST: Final = ATTEMPTS_MOST * ATTEMPT_SIZE_MOST


class Attempt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One failed unlock: when, in milliseconds UTC, and with what."""

    at_ms: int
    kind: str


def load(path: Path) -> slots.SlotFile:
    """The slots of one person; raises a failure that names the file."""
    return slots.decode(atomic.read(path, slots.FILE_MOST), path.name)


def store(path: Path, file: slots.SlotFile) -> None:
    atomic.write(path, slots.encode(file))


def replace_slot(
    path: Path, old: slots.Slot | None, new: slots.Slot, proof: Callable[[slots.SlotFile], slots.Opened]
) -> slots.SlotFile:
    """Put `new` in place of `old`. Both stand in the file until `proof`, run on what was read back, opened the new.

    Killed at any point, the file opens with the old secret, the new one, or both; never with neither.
    """
    file = load(path)
    both = msgspec.structs.replace(file, slots=(new, *(s for s in file.slots if s != new)))
    store(path, both)
    again = load(path)
    opened: IdentitySecret = proof(msgspec.structs.replace(again, slots=(new,))).secret
    if new not in again.slots or not opened.expose():
        raise DamagedFile(path.name, "the new slot was not kept")
    only = msgspec.structs.replace(again, slots=tuple(s for s in again.slots if s != old))
    store(path, only)
    return only


def note_attempt(path: Path, person: PublicPerson, attempt: Attempt) -> None:
    """Append a failed unlock, sealed to the person: nobody else learns how often one mistyped."""
    sealed = files.seal_bytes([person.recipient()], msgspec.json.encode(attempt))
    try:
        before = atomic.read(path, ATTEMPTS_FILE_MOST) if path.exists() else b""
    except DamagedFile:
        before = b""
    if len(before) + len(sealed) + 4 <= ATTEMPTS_FILE_MOST:
        atomic.write(path, before + len(sealed).to_bytes(4, "big") + sealed)


def take_attempts(path: Path, opening: HybridIdentity) -> tuple[Attempt, ...]:
    """The failed unlocks since the last good one; a frame that does not open counts as one of kind `damaged`."""
    if not path.exists():
        return ()
    data, found = atomic.read(path, ATTEMPTS_FILE_MOST), []
    while data:
        size = int.from_bytes(data[:4], "big")
        frame, data = data[4 : 4 + size], data[4 + size :]
        try:
            found.append(msgspec.json.decode(files.open_bytes([opening], frame), type=Attempt))
        except (DamagedSeal, NotForThisKey, msgspec.DecodeError):
            found.append(Attempt(0, "damaged"))
    return tuple(found)
