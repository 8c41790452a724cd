"""What an import found, row by row: what it is, whether it is new, what is known of it."""

from enum import StrEnum

import msgspec

from tipdesk.reader.messages import DocumentFacts, ItemFailed, Known, Sender

NOBODY = Sender("", "")


class Standing(StrEnum):
    NEW = "new"
    DUPLICATE = "duplicate"
    KEPT = "kept"
    """Filed from this preview."""
    ERROR = "error"


class Kind(StrEnum):
    TIP = "tip"
    CONTACT = "contact"
    DOCUMENT = "document"
    ERROR = "error"
    SAME = "same"
    """Known by its digest and not read again."""


class Row(msgspec.Struct, frozen=True):
    """One thing found. `digest` (64 hex letters, empty for an error) is its identity; `found` its title or name."""

    kind: Kind
    standing: Standing
    path: str
    item: str | None
    digest: str
    found: str
    sender: Sender = NOBODY
    sent_ms: int | None = None
    documents: tuple[DocumentFacts, ...] = ()
    """What the item carries, the original itself left out."""
    known: tuple[Known, ...] = ()
    failure: ItemFailed | None = None
    ticked: bool = False
    channel: str = ""
    place: str = ""
    """The file, never shown; and the stretch of it that is this item."""
    at: int = 0
    """-1 where it does not stand in the file as it is: something packed, a chat among many."""
    size: int = 0
    rules: tuple[str, ...] = ()
    """Rules of the desk that fit it, by their ids."""


class Counts(msgspec.Struct, frozen=True):
    new: int = 0
    duplicate: int = 0
    error: int = 0
    ticked: int = 0
    documents: int = 0
    """Of what is ticked."""
    kept: int = 0
    carried: int = 0
    """Documents of what is new or kept."""

    def with_row(self, row: Row, by: int = 1) -> "Counts":
        """One row more, or fewer."""
        standing, carried = row.standing, by * len(row.documents)
        return Counts(
            self.new + by * (standing is Standing.NEW),
            self.duplicate + by * (standing is Standing.DUPLICATE),
            self.error + by * (standing is Standing.ERROR),
            self.ticked + by * row.ticked,
            self.documents + row.ticked * carried,
            self.kept + by * (standing is Standing.KEPT),
            self.carried + (standing in {Standing.NEW, Standing.KEPT}) * carried,
        )


NOTHING = Counts()
