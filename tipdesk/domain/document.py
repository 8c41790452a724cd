"""Documents: a file that came in; the original is sealed and never changed."""

from dataclasses import dataclass

from tipdesk.domain.ids import DocumentId, TipId


@dataclass(frozen=True)
class Document:
    """`sha256` is over the original bytes; `name` is hostile text and never a path."""

    id: DocumentId
    tip: TipId
    name: str
    media_type: str
    size: int
    sha256: str
