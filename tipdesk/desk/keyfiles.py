"""The key of a compartment's file, sealed to the people on this laptop who are in it; their number does not show."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tipdesk.errors import DamagedFile, DamagedSeal, Missing
from tipdesk.seal import atomic
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.padding import filled
from tipdesk.seal.person import PublicPerson
from tipdesk.seal.secrets import FileKey

FILE_MOST: Final = 1 << 20
KEY_SIZE: Final = 32


def store(path: Path, keys: Sequence[FileKey], people: Sequence[PublicPerson]) -> None:
    """One key; during a re-key the new one first and the old one after it."""
    everyone = filled([person.recipient() for person in people])
    atomic.write(path, files.seal_bytes(everyone, b"".join(key.expose() for key in keys)))


def load(path: Path, opening: HybridIdentity) -> tuple[FileKey, ...]:
    """Raises `NotForThisKey` where this person is not in it, `DamagedFile` naming the file."""
    try:
        raw = files.open_bytes([opening], atomic.read(path, FILE_MOST))
    except DamagedSeal as damaged:
        raise DamagedFile(path.name, damaged.part) from damaged
    except Missing as gone:
        raise DamagedFile(path.name, "missing") from gone
    if not raw or len(raw) % KEY_SIZE:
        raise DamagedFile(path.name, "not a key")
    return tuple(FileKey(raw[at : at + KEY_SIZE]) for at in range(0, len(raw), KEY_SIZE))
