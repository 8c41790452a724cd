"""Where a compartment's files lie, with the key that opens them; and what a new one is to be."""

from dataclasses import dataclass
from pathlib import Path

from tipdesk.ledger.cards import Shape
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal.person import PublicPerson
from tipdesk.seal.secrets import FileKey


@dataclass(frozen=True)
class Location:
    """A compartment's file, named by the compartment's id, and what else is needed to open it."""

    folder: Path
    id: CompartmentId
    key: FileKey
    shape: Shape
    shared: bool = False
    """Whether others on this laptop may write into it: then no decision is believed unsigned."""

    @property
    def path(self) -> Path:
        return self.folder / f"{self.id}.db"

    @property
    def documents(self) -> Path:
        """The folder of sealed documents beside the file."""
        return self.folder / f"{self.id}.docs"


@dataclass(frozen=True)
class Founding:
    """What a new compartment is to be: its kind, and who leads it."""

    kind: str
    leads: tuple[PublicPerson, ...]
