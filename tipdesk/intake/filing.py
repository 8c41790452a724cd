"""Writing what was ticked: batch by batch, so that a cancel or a kill loses nothing that was committed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from tipdesk.intake.host import Host
from tipdesk.intake.preview import Preview
from tipdesk.reader.messages import DocumentFacts, Known, Sender


@dataclass(frozen=True)
class Arrival:
    """One tip as it arrived, with its documents already sealed; `documents` pairs facts with the desk's handle."""

    digest: bytes
    channel: str
    title: str
    sender: Sender
    sent_ms: int | None
    sent_as_written: str
    text: str
    documents: tuple[tuple[DocumentFacts, object], ...]
    known: tuple[Known, ...]
    tool: str
    path: str
    item: str | None


class Shelf(Protocol):
    """What filing asks of the desk (`desk/tips.py` opens one for the inbox or a story)."""

    def known(self) -> frozenset[bytes]:
        """Digests (32 bytes) of every original that stands there, withdrawn ones left out."""

    def seal(self, facts_name: str, media_type: str, chunks: Iterable[memoryview]) -> object:
        """Seal one document as it streams; what no arrival names at the end is swept."""

    def file(self, arrivals: Iterable[Arrival]) -> tuple[str, ...]:
        """Commit these arrivals together; the records' ids (32 hex letters)."""

    def withdraw(self, records: Iterable[str]) -> None:
        """Undo: one commit that withdraws these tips; imported again they return."""


@dataclass(frozen=True)
class Step:
    """How far it is. `remaining_s` is None until the speed is known."""

    filed: int
    same: int
    failed: int
    bytes_read: int
    bytes_total: int
    bytes_per_s: float
    remaining_s: float | None
    records: tuple[str, ...] = ()
    """Ids that the last commit filed."""


def file_ticked(preview: Preview, host: Host, shelf: Shelf, *, now_ms: Callable[[], int], cancelled: Callable[[], bool]) -> Iterator[Step]:
    """Write the ticked rows; a step after each commit and now and then between."""
    raise NotImplementedError


def withdraw(shelf: Shelf, records: Iterable[str]) -> None:
    shelf.withdraw(records)
