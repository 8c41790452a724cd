"""Taking in what arrived: known by digest, documents sealed first, tips filed in bulk, and withdrawn again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from tipdesk.desk import record, undoing
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.desk.undoing import Undo
from tipdesk.domain.events import EventKind
from tipdesk.errors import NothingToUndo
from tipdesk.ledger import documents
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.documents import SealedFields, Stream
from tipdesk.ledger.ids import CompartmentId, RecordId


@dataclass(frozen=True)
class SealedArrival:
    """A document that lies sealed beside the compartment, and is not named by any commit yet."""

    name: str
    media_type: str
    sealed: SealedFields


@dataclass(frozen=True)
class Arrival:
    """One tip as it arrived. `digest` (64 hex letters) is over its original bytes and makes imports idempotent."""

    digest: str
    channel: str
    title: str
    text: str
    sender_name: str = ""
    sender_address: str = ""
    sent_ms: int | None = None
    sent_as_written: str = ""
    warnings: tuple[str, ...] = ()
    documents: tuple[SealedArrival, ...] = ()
    tool: str = ""
    path: str = ""
    item: str | None = None
    received_ms: int | None = None


class Shelf:
    """One place (the inbox or a story) that things are filed into."""

    def __init__(self, session: Session, place: CompartmentId) -> None:
        self._session = session
        self._place = place
        self._compartment = session.compartment(place)
        self._withdrawn: dict[str, RecordId] = {}

    def known(self) -> frozenset[str]:
        """Digests of everything that stands here; what was withdrawn is not known, and comes back when it is filed."""
        found = set()
        for card in self._session.view(self._place).every("tip"):
            digest = msgspec.json.decode(card.facts, type=dict[str, Any]).get("digest", "")
            if card.state == "withdrawn":
                self._withdrawn[digest] = card.record
            elif digest:
                found.add(digest)
        return frozenset(found)

    def seal(self, name: str, media_type: str, chunks: Iterable[bytes | memoryview]) -> SealedArrival:
        """Seal one document as it streams in. What no arrival names at the end is swept at the next start."""
        return SealedArrival(name, media_type, documents.seal(self._compartment.location.documents, Stream(chunks)))

    def file(self, arrivals: Sequence[Arrival]) -> tuple[RecordId, ...]:
        """Commit these together: the event first, then documents durable, then the commits. The tips' ids."""
        session = self._session
        record.note(session, EventKind.IMPORTED, where=codename(session, self._place), count=len(arrivals))
        documents.sync(self._compartment.location.documents)
        again = [a for a in arrivals if a.digest in self._withdrawn]
        if again:
            undoing.patch(
                session, self._place, "import", {self._withdrawn[a.digest]: {"withdrawn": False} for a in again}, "tip"
            )
        new = [a for a in arrivals if a.digest not in self._withdrawn]
        ids = [session.new_id() for _ in new]
        for _ in self._compartment.bulk(session.pen, self._records(new, ids)):
            pass
        return (*ids, *(self._withdrawn.pop(a.digest) for a in again))

    def _records(self, arrivals: Sequence[Arrival], ids: Sequence[RecordId]) -> Iterator[NewRecord]:
        now = self._session.around.now_ms()
        for arrival, identifier in zip(arrivals, ids, strict=True):
            named = [(self._session.new_id(), d) for d in arrival.documents]
            yield NewRecord("tip", identifier, _tip_fields(arrival, now, [d for d, _ in named]))
            for document, sealed in named:
                yield NewRecord("document", document, _document_fields(sealed, identifier, now))


def _tip_fields(arrival: Arrival, now_ms: int, document_ids: Sequence[RecordId]) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "title": arrival.title,
        "text": arrival.text,
        "channel": arrival.channel,
        "received_ms": now_ms if arrival.received_ms is None else arrival.received_ms,
        "state": "new",
        "digest": arrival.digest,
    }
    more = {
        "sender_name": arrival.sender_name,
        "sender_address": arrival.sender_address,
        "sent_ms": arrival.sent_ms,
        "sent_as_written": arrival.sent_as_written,
        "warnings": list(arrival.warnings),
        "documents": list(document_ids),
        "document_names": [d.name for d in arrival.documents],
        "tool": arrival.tool,
        "path": arrival.path,
        "item": arrival.item,
    }
    fields.update({name: value for name, value in more.items() if value not in ("", None, [])})
    return fields


def _document_fields(document: SealedArrival, tip: RecordId, now_ms: int) -> dict[str, Any]:
    return {
        "tip": tip, "name": document.name, "media_type": document.media_type, "at_ms": now_ms,
        **document.sealed.fields(),
    }  # fmt: skip


def withdraw(session: Session, place: CompartmentId, tips: Sequence[RecordId]) -> Undo:
    """Take an import back: one commit, on record first; imported again, the tips return."""
    if not tips:
        raise NothingToUndo
    record.note(session, EventKind.WITHDRAWN, where=codename(session, place), count=len(tips))
    return undoing.patch(session, place, "withdraw", {RecordId(tip): {"withdrawn": True} for tip in tips}, "tip")
