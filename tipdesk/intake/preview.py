"""What an import found, before anything is written."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from tipdesk.intake.files import Input
from tipdesk.reader.messages import DocumentFacts, ItemFailed, Known, Sender


class Standing(StrEnum):
    NEW = "new"
    DUPLICATE = "duplicate"
    ERROR = "error"


class Kind(StrEnum):
    TIP = "tip"
    DOCUMENT = "document"
    ERROR = "error"


@dataclass(frozen=True)
class Row:
    """One thing found. `digest` (64 hex letters, empty for an error) is its identity; `found` its title or name."""

    kind: Kind
    standing: Standing
    path: str
    item: str | None
    digest: str
    found: str
    sender: Sender
    sent_ms: int | None
    documents: tuple[DocumentFacts, ...]
    known: tuple[Known, ...]
    failure: ItemFailed | None
    ticked: bool


@dataclass(frozen=True)
class Counts:
    new: int
    duplicate: int
    error: int
    ticked: int
    documents: int


@dataclass(frozen=True)
class Preview:
    """All rows, in the order of the arguments."""

    inputs: tuple[Input, ...]
    rows: tuple[Row, ...]

    @property
    def counts(self) -> Counts:
        raise NotImplementedError

    def ticking(self, index: int, ticked: bool) -> Self:
        """The same with one row ticked or not; an error or a duplicate cannot be ticked."""
        return replace(self, rows=self.rows)
