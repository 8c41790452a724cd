"""A vault's folder: where each of its files lies, and whether it is one (DESIGN, Vault on disk)."""

import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from tipdesk.errors import DamagedFile, NewerVersion, NotAVault
from tipdesk.seal import atomic

FORMAT: Final = 1
JSON_MOST: Final = 4096
PERSON_FILE: Final = re.compile(r"[0-9a-f]{64}\.slots")


class VaultFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`vault.json`: nothing secret. `check` tells a damaged id, under which the key ring would find nothing."""

    format: int
    id: str
    check: str


@dataclass(frozen=True)
class Vault:
    """A folder that was checked to be a vault of this version."""

    folder: Path
    id: str

    @property
    def people(self) -> Path:
        return self.folder / "people"

    @property
    def compartments(self) -> Path:
        return self.folder / "compartments"

    def slots(self, person: str) -> Path:
        return self.people / f"{person}.slots"

    def attempts(self, person: str) -> Path:
        return self.people / f"{person}.attempts"

    def key(self, comp: str) -> Path:
        return self.compartments / f"{comp}.key"

    def everyone(self) -> tuple[str, ...]:
        """Ids of the people who have key slots here; other files are not looked at."""
        return tuple(sorted(p.stem for p in self.people.iterdir() if PERSON_FILE.fullmatch(p.name)))


def check_of(vault_id: str) -> str:
    """Eight hex letters: CRC-32 of the id, against accidents alone."""
    return f"{zlib.crc32(vault_id.encode()):08x}"


def create(folder: Path, vault_id: str) -> Vault:
    """The empty folders and `vault.json`; the caller renames the whole into place when all of it stands."""
    # Each with a mode of its own: those of parents are the umask's, and whoever may write here can exchange the rest.
    for one in (folder, folder / "people", folder / "compartments"):
        one.mkdir(mode=0o700)
    atomic.write(
        folder / "vault.json", msgspec.json.encode(VaultFile(FORMAT, vault_id, check_of(vault_id)), order="sorted")
    )
    return Vault(folder, vault_id)


def find(folder: Path) -> Vault:
    """The vault in `folder`; raises `NotAVault`, `DamagedFile` or `NewerVersion`."""
    path = folder / "vault.json"
    if not path.is_file():
        raise NotAVault(folder.name)
    data = atomic.read(path, JSON_MOST)
    try:
        said = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
        number = msgspec.json.decode(said.get("format", msgspec.Raw(b"null")), type=int)
        if number > FORMAT:
            raise NewerVersion(path.name, number, FORMAT)
        file = msgspec.json.decode(data, type=VaultFile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as malformed:
        raise DamagedFile(path.name, "not a vault") from malformed
    if file.check != check_of(file.id):
        raise DamagedFile(path.name, "not the id that it was made with")
    vault = Vault(folder, file.id)
    for part in (vault.people, vault.compartments):
        if not part.is_dir():
            raise DamagedFile(part.name, "missing")
    return vault
