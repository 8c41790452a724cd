"""Looking at a document or at what a tip arrived as: on record first, then opened to be read from any position."""

import contextlib
from dataclasses import dataclass, field, replace
from typing import Any, Final, Self

from tipdesk.desk import past, record
from tipdesk.desk.arriving import unpacked
from tipdesk.desk.fitting import fitting
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.copying import CopyFacts
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.errors import Missing
from tipdesk.ledger import documents
from tipdesk.ledger.documents import SealedFields
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.seal.documents import OpenDocument

MESSAGE: Final = "message/rfc822"


@dataclass(frozen=True)
class Provenance:
    """Where it comes from and what it is; `name` is hostile text, `media_type` what its message said."""

    name: str
    media_type: str
    size: int
    sha256: str
    channel: str
    received_ms: int
    tool: str
    is_message: bool
    is_original: bool
    by: str = ""
    """Whose hands took it in."""
    sent_ms: int | None = None
    """What it claims; a clock of its sender's."""
    path: str = ""
    """Where it lay, where whoever took it in kept that."""
    copied: CopyFacts | None = None
    """Of a derived copy, what it was made of: it came from nowhere by itself."""


@dataclass
class Opened:
    """A document that can be read from any position until it is closed; nothing of it lies on the disk in clear."""

    about: Provenance
    _document: OpenDocument | None = None
    _small: bytes = b""
    _stack: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def size(self) -> int:
        return self.about.size

    def read_at(self, position: int, size: int) -> bytes:
        """Raises `DamagedFile` where what lies there is not what was sealed."""
        if self._document is None:
            return self._small[position : position + size]
        return self._document.read_at(position, size)

    def attach(self, reading: contextlib.AbstractContextManager[OpenDocument]) -> None:
        """Read from a sealed file that is named nowhere yet."""
        self._document = self._stack.enter_context(reading)

    def close(self) -> None:
        self._stack.close()
        self._document, self._small = None, b""


@dataclass(frozen=True)
class Held:
    """What lies in its tip's own record."""

    data: bytes
    is_message: bool
    is_written_here: bool = False
    """Text, typed or read in at this desk."""


def held(session: Session, place: CompartmentId, tip: TipId) -> Held:
    """Small mail, byte for byte, or the text that was written down here. Raises `Missing`, `DamagedFile`."""
    return _held(fitting(session.view(place).record(RecordId(tip)).plain()))


def _held(f: dict[str, Any]) -> Held:
    if f.get("original_b64"):
        return Held(unpacked(f["original_b64"]), f.get("channel") == "mail")
    return Held(str(f.get("text", "")).encode(), is_message=False, is_written_here=True)


def open_document(session: Session, place: CompartmentId, document: DocumentId) -> Opened:
    """One document; raises `Missing`, `DamagedFile`, `RecordNotWritten`: then nothing was opened."""
    f = fitting(session.view(place).record(RecordId(document)).plain())
    sealed = SealedFields.of(f)
    _note(session, place, document)
    tip = _tip_of(session, place, f.get("tip", ""))
    about = _about(tip, str(f.get("name", "")), str(f.get("media_type", "")), sealed.size, sealed.sha256)
    about = replace(about, by=_taken_in_by(session, place, RecordId(f.get("tip", "")), tip))
    return _opened(session, place, about, sealed)


def open_original(session: Session, place: CompartmentId, tip: TipId) -> Opened:
    """What the tip arrived as, byte for byte, or its text where it was written down here; raises as above."""
    f = fitting(session.view(place).record(RecordId(tip)).plain())
    opened = _original(session, place, tip, f)
    opened.about = replace(opened.about, by=_taken_in_by(session, place, RecordId(tip), f))
    return opened


def _original(session: Session, place: CompartmentId, tip: TipId, f: dict[str, Any]) -> Opened:
    if f.get("original_b64") or not f.get("original"):
        _note(session, place, tip)
        small = _held(f)
        media_type, digest = (
            MESSAGE if small.is_message else "",
            str(f.get("digest", "")) if f.get("original_b64") else "",
        )
        about = _about(f, str(f.get("title", "")), media_type, len(small.data), digest, original=True)
        return Opened(about, _small=small.data)
    document = fitting(session.view(place).record(RecordId(f["original"])).plain())
    sealed = SealedFields.of(document)
    _note(session, place, tip)
    media_type = str(document.get("media_type", ""))
    about = _about(f, str(f.get("title", "")), media_type, sealed.size, sealed.sha256, original=True)
    return _opened(session, place, about, sealed)


def _tip_of(session: Session, place: CompartmentId, tip: str) -> dict[str, object]:
    """The tip that a document says it came with: what a colleague wrote there may be no record, or of nothing here."""
    try:
        return fitting(session.view(place).record(RecordId(tip)).plain())
    except Missing:
        return {}


def _taken_in_by(session: Session, place: CompartmentId, tip: RecordId, plain: dict[str, object]) -> str:
    """Who wrote the first line of its history, which goes along with it from place to place."""
    try:
        return str(next((line.by for line in past.lines(session, place, tip, plain)), ""))
    except Missing:
        return ""


def _note(session: Session, place: CompartmentId, subject: str) -> None:
    record.note(session, EventKind.DOCUMENT_OPENED, subject=subject[:12], where=codename(session, place))


def _opened(session: Session, place: CompartmentId, about: Provenance, sealed: SealedFields) -> Opened:
    stack, folder = contextlib.ExitStack(), session.compartment(place).location.documents
    return Opened(about, stack.enter_context(documents.reading(folder, sealed)), b"", stack)


def _about(
    tip: dict[str, object], name: str, media_type: str, size: int, sha256: str, *, original: bool = False
) -> Provenance:
    received, sent = tip.get("received_ms", 0), tip.get("sent_ms")
    return Provenance(
        name=name,
        media_type=media_type,
        size=size,
        sha256=sha256,
        channel=str(tip.get("channel", "")),
        received_ms=received if isinstance(received, int) else 0,
        tool=str(tip.get("tool", "")),
        is_message=original and media_type == MESSAGE,
        is_original=original,
        sent_ms=sent if isinstance(sent, int) else None,
        path=str(tip.get("path", "")),
    )
