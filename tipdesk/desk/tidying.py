"""What a killed process left behind in the vault's folders: swept by whoever works there alone."""

import contextlib
from pathlib import Path
from typing import Final

from tipdesk.desk.vault import Vault
from tipdesk.ledger.ids import CompartmentId

LEFT: Final = ".tmp"
"""`seal.atomic` writes beside the file, and renames: what still has this ending was never finished."""
PARTS: Final = (".db", ".db-wal", ".db-shm", ".db-journal")


def sweep(vault: Vault, known: frozenset[CompartmentId]) -> tuple[str, ...]:
    """Delete unfinished files, and compartments that were being founded: no key file, and noted in no drawer.

    Without its key such a file can never be opened; with several people on the laptop nobody knows whose it is, and
    it stays. Gives the names of what went. What cannot be deleted stays too: a read-only vault can still be read.
    """
    gone = [path for folder in (vault.folder, vault.people, vault.compartments) for path in folder.glob(f"*{LEFT}")]
    if len(vault.everyone()) == 1:
        gone += _unfinished(vault, known)
    swept = []
    for path in gone:
        with contextlib.suppress(OSError):
            path.unlink()
            swept.append(path.name)
    return tuple(sorted(swept))


def _unfinished(vault: Vault, known: frozenset[CompartmentId]) -> list[Path]:
    found: list[Path] = []
    for path in vault.compartments.glob("*.db"):
        if path.stem not in known and not vault.key(path.stem).exists():
            found += [vault.compartments / (path.stem + part) for part in PARTS]
    return [path for path in found if path.exists()]
