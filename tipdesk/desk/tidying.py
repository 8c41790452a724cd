"""What a killed process left behind in the vault's folders: swept by whoever works there alone."""

import contextlib
from typing import Final

from tipdesk.desk import keyfiles
from tipdesk.desk.shapes import shape
from tipdesk.desk.vault import Vault
from tipdesk.errors import DamagedFile, NewerVersion, NotForThisKey, VaultBusy
from tipdesk.ledger.compartment import Compartment, Location
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal.age.hybrid import HybridIdentity

LEFT: Final = ".tmp"
"""`seal.atomic` writes beside the file, and renames: what still has this ending was never finished."""
PARTS: Final = (".key", ".db", ".db-wal", ".db-shm", ".db-journal")
FOUNDING_ALONE: Final = 1


def sweep(vault: Vault, known: frozenset[CompartmentId], opening: HybridIdentity) -> tuple[str, ...]:
    """Delete unfinished files, and compartments that were being founded: in no drawer, and without a word in them.

    Without its key file nobody can ever open one. With several people on the laptop nobody knows whose it is, and it
    stays. Gives the names of what went. What cannot be deleted stays too: a read-only vault can still be read.
    """
    gone = [path for folder in (vault.folder, vault.people, vault.compartments) for path in folder.glob(f"*{LEFT}")]
    if len(vault.everyone()) == 1:
        for path in vault.compartments.glob("*.db"):
            comp = CompartmentId(path.stem)
            if comp not in known and _was_never_used(vault, comp, opening):
                gone += [vault.compartments / (comp + part) for part in PARTS]
    swept = []
    for path in gone:
        with contextlib.suppress(OSError):
            path.unlink()
            swept.append(path.name)
    return tuple(sorted(swept))


def _was_never_used(vault: Vault, comp: CompartmentId, opening: HybridIdentity) -> bool:
    """Whether its founding is all that ever happened in it."""
    path = vault.key(comp)
    if not path.exists():
        return True
    try:
        key = keyfiles.load(path, opening)[0]
        compartment = Compartment.open(Location(vault.compartments, comp, key, shape))
    except (DamagedFile, NotForThisKey, NewerVersion, VaultBusy):
        # Not ours to judge: it stays.
        return False
    view = compartment.reading()
    try:
        return view.version() == FOUNDING_ALONE
    finally:
        view.close()
        compartment.close()
