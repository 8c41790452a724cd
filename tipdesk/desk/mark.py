"""The laptop's mark outside the vault: an id and the log's last head, to tell a vault set back (PROTOCOL 5)."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

import msgspec

from tipdesk.desk.surroundings import Surroundings
from tipdesk.errors import KeyRingAbsent, KeyRingLocked, KeyRingRefused, Missing, NotInKeyRing
from tipdesk.seal import atomic

MARK_MOST: Final = 4096


class Mark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    laptop: str
    head: str


class Told(Enum):
    """What the mark says about the vault that is being unlocked."""

    SAME = "same"
    NEVER_HERE = "never here"
    SET_BACK = "set back"


@dataclass(frozen=True)
class MarkStore:
    """In the key ring where there is one, else in the state folder: weaker, and said so."""

    around: Surroundings
    vault_id: str
    person: str

    @property
    def _name(self) -> str:
        return f"mark/{self.vault_id}/{self.person}"

    def read(self) -> Mark | None:
        raw = self._read_ring()
        if raw is None:
            raw = self._read_file()
        if raw is None:
            return None
        try:
            return msgspec.json.decode(raw, type=Mark)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None

    def write(self, mark: Mark) -> None:
        raw = msgspec.json.encode(mark, order="sorted")
        try:
            self.around.ring.write(self._name, raw)
        except (KeyRingAbsent, KeyRingLocked, KeyRingRefused, NotInKeyRing):
            self.around.state_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            atomic.write(self._path, raw)

    @property
    def _path(self) -> Path:
        return self.around.state_folder / f"{self.vault_id[:32]}-{self.person[:16]}.mark"

    def _read_ring(self) -> bytes | None:
        try:
            return self.around.ring.read(self._name)
        except (KeyRingAbsent, KeyRingLocked, KeyRingRefused, NotInKeyRing):
            return None

    def _read_file(self) -> bytes | None:
        try:
            return atomic.read(self._path, MARK_MOST)
        except Missing:
            return None
