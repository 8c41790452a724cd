"""What filing hands to the desk, and what it asks of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from tipdesk.reader.messages import DocumentFacts, Known, Letters, Sender


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
    letters: Letters
    tool: str
    path: str
    item: str | None
    original: bytes = b""
    """The original itself where it is small; a larger one is among the documents."""
    form: str = ""
    """Of an answer to a form, the digest of its head."""


class Shelf(Protocol):
    """What filing asks of the desk (`desk/tips.py` opens one for the inbox or a story)."""

    @property
    def takes_original_inline(self) -> bool:
        """Whether small originals may come as `Arrival.original`."""

    def known(self) -> frozenset[bytes]:
        """Digests (32 bytes) of every original that stands there, withdrawn ones left out."""

    def closed(self) -> frozenset[bytes]:
        """Of these, what stands there closed: read again with a key, it is opened in place, and no second tip comes."""

    def seal(self, name: str, media_type: str, chunks: Iterable[memoryview]) -> object:
        """Seal one document as it streams, gone again if `chunks` raises; what no arrival names at the end is swept."""

    def file(self, arrivals: Iterable[Arrival]) -> tuple[str, ...]:
        """Commit these arrivals together; the records' ids (32 hex letters)."""

    def withdraw(self, records: Iterable[str]) -> object:
        """Undo: one commit that withdraws these tips; imported again they return."""
