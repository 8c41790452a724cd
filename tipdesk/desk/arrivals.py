"""Taking in what arrived: known by digest, documents sealed first, tips filed in bulk, and withdrawn again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, ClassVar, Final

import msgspec

from tipdesk.desk import record, reopening, rules, undoing
from tipdesk.desk.arriving import ORIGINAL, Arrival, Read, SealedArrival, packed, taken
from tipdesk.desk.in_bulk import Applied
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.desk.undoing import Fields, OnRecord, Undo
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.intentions import Intention
from tipdesk.errors import NothingToUndo
from tipdesk.ledger import cards, documents
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.connection import telling
from tipdesk.ledger.documents import Stream
from tipdesk.ledger.ids import CompartmentId, RecordId

__all__ = ["Arrival", "SealedArrival", "Shelf", "withdraw"]

LONE_FILE: Final = "file"
"""The channel of what came as a file alone: its original is its document."""

WITHDRAWN: Final = "withdrawn"


class _Digest(msgspec.Struct):
    digest: str = ""


_DIGEST: Final = msgspec.json.Decoder(_Digest)


class Shelf:
    """One place (the inbox or a story) that things are filed into. Raises `NotAllowed` for who may not import.

    Where a file lay stays out of the vault, unless whoever brings it in `keeps_paths`: paths name people, machines.
    """

    takes_original_inline: ClassVar = True

    def __init__(self, session: Session, place: CompartmentId, *, keeps_paths: bool = False) -> None:
        rules.require(session, Action.IMPORT if place == session.places.inbox else Action.WRITE_STORY, place)
        self._session = session
        self._place, self._keeps_paths = place, keeps_paths
        self._compartment = session.compartment(place)
        self._withdrawn: dict[str, RecordId] | None = None
        self._closed: dict[str, RecordId] = {}

    def closed(self) -> frozenset[bytes]:
        """Digests of what stands here closed. Read again with a key, it is opened in the tip that is there."""
        self._closed = reopening.closed(self._session, self._place)
        return frozenset(bytes.fromhex(digest) for digest in self._closed)

    def known(self) -> frozenset[bytes]:
        """Digests of everything that stands here; what was withdrawn is not known, and comes back when it is filed."""
        view = self._session.view(self._place)
        with telling(view.name):
            known = cards.digests(view.db, "tip", "digest", but=WITHDRAWN)
        back = view.every("tip", [WITHDRAWN])
        self._withdrawn = {_DIGEST.decode(card.facts).digest: card.record for card in back}
        return known

    def seal(self, name: str, media_type: str, chunks: Iterable[bytes | memoryview]) -> SealedArrival:
        """Seal one document as it streams in; nothing is left if `chunks` raises.

        What no arrival names at the end is swept at the next start.
        """
        return SealedArrival(name, media_type, documents.seal(self._compartment.location.documents, Stream(chunks)))

    def file(self, arrivals: Iterable[Arrival | Read]) -> tuple[RecordId, ...]:
        """Commit these together: the event first, then documents durable, then the commits.

        The ids of the tips that this brought, in order: one that stood here closed, and is open now, is none of them.
        """
        session, all_of_them = self._session, [taken(one) for one in arrivals]
        if not all_of_them:
            return ()
        if self._withdrawn is None:
            self.known()
        withdrawn = self._withdrawn or {}
        record.note(session, EventKind.IMPORTED, where=codename(session, self._place), count=len(all_of_them))
        documents.sync(self._compartment.location.documents)
        back = {a.digest: withdrawn.pop(a.digest) for a in all_of_them if a.digest in withdrawn}
        if back:
            returned = {tip: {"withdrawn": False} for tip in back.values()}
            undoing.patch(session, self._place, Intention.IMPORT, returned, "tip")
        opened = {a.digest: self._closed.pop(a.digest) for a in all_of_them if a.digest in self._closed}
        self._open([(opened[a.digest], a) for a in all_of_them if a.digest in opened])
        new = [a for a in all_of_them if a.digest not in back and a.digest not in opened]
        ids = {id(one): session.new_id() for one in new}
        for _ in self._compartment.bulk(session.pen, self._records(new, list(ids.values()))):
            pass
        brought = (a for a in all_of_them if a.digest not in opened)
        return tuple(back[a.digest] if a.digest in back else ids[id(a)] for a in brought)

    def withdraw(self, records: Iterable[str]) -> Undo:
        """Undo of an import: one step that takes these tips back; imported again, they return."""
        back = withdraw(self._session, self._place, [RecordId(tip) for tip in records])
        self._withdrawn = None
        return back

    def _open(self, pairs: Sequence[tuple[RecordId, Arrival]]) -> None:
        """In place: documents that are there already stay, the others come beside them."""
        now, changes, new = self._session.around.now_ms(), dict[RecordId, dict[str, Any]](), list[NewRecord]()
        for tip, arrival in pairs:
            here = reopening.documents_of(self._session, self._place, tip)
            shas = [str(one.sealed.fields()["sha256"]) for one in arrival.documents]
            named = [
                (here.get(sha) or self._session.new_id(), one) for sha, one in zip(shas, arrival.documents, strict=True)
            ]
            changes[tip] = _tip_fields(arrival, now, named)
            new += [
                NewRecord("document", identifier, _document_fields(one, tip, now))
                for sha, (identifier, one) in zip(shas, named, strict=True)
                if sha not in here
            ]
        for _ in self._compartment.bulk(self._session.pen, new) if new else ():
            pass
        if changes:
            reopening.opened(self._session, self._place, changes)

    def _records(self, arrivals: Sequence[Arrival], ids: Sequence[RecordId]) -> Iterator[NewRecord]:
        now = self._session.around.now_ms()
        for arrival, identifier in zip(arrivals, ids, strict=True):
            named = [(self._session.new_id(), d) for d in arrival.documents]
            kept = arrival if self._keeps_paths or not arrival.path else replace(arrival, path="")
            yield NewRecord("tip", identifier, _tip_fields(kept, now, named))
            for document, sealed in named:
                yield NewRecord("document", document, _document_fields(sealed, identifier, now))


def _tip_fields(arrival: Arrival, now_ms: int, named: Sequence[tuple[RecordId, SealedArrival]]) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "title": arrival.title,
        "text": arrival.text,
        "channel": arrival.channel,
        "received_ms": now_ms if arrival.received_ms is None else arrival.received_ms,
        "state": "new",
        "digest": arrival.digest,
    }
    files = [(i, d) for i, d in named if d.role != ORIGINAL or arrival.channel == LONE_FILE]
    original = next((i for i, d in named if d.role == ORIGINAL), None)
    more = {
        "sender_name": arrival.sender_name,
        "sender_address": arrival.sender_address,
        "sent_ms": arrival.sent_ms,
        "sent_as_written": arrival.sent_as_written,
        "warnings": [{"kind": n.kind, "count": n.count, "names": list(n.names)} for n in arrival.warnings],
        "documents": [identifier for identifier, _ in files],
        "document_names": [d.name for _, d in files],
        "original": original,
        "original_b64": packed(arrival.original) if arrival.original else "",
        "to": [[name, address] for name, address in arrival.to],
        "tool": arrival.tool,
        "path": arrival.path,
        "item": arrival.item,
        "form": arrival.form,
    }
    fields.update({name: value for name, value in more.items() if value not in ("", None, [])})
    return fields


def _document_fields(document: SealedArrival, tip: RecordId, now_ms: int) -> dict[str, Any]:
    return {
        "tip": tip, "name": document.name, "media_type": document.media_type, "role": document.role, "at_ms": now_ms,
        **document.sealed.fields(),
    }  # fmt: skip


def withdraw(session: Session, place: CompartmentId, tips: Sequence[RecordId]) -> Undo:
    """Take an import back, on record first; imported again, the tips return."""
    if not tips:
        raise NothingToUndo
    where = codename(session, place)
    record.note(session, EventKind.WITHDRAWN, where=where, count=len(tips))
    withdrawn = {RecordId(tip): {"withdrawn": True} for tip in tips}
    made = undoing.patch(session, place, Intention.WITHDRAW_IMPORT, withdrawn, "tip")
    return replace(made, on_record=OnRecord(EventKind.IMPORTED, EventKind.WITHDRAWN, where=where))


def withdrawing(session: Session, place: CompartmentId, tips: Sequence[str]) -> Iterator[Applied]:
    """As `withdraw`, so many at a time. Whoever stops asking keeps what was taken back, as one step of the history."""
    if not tips:
        raise NothingToUndo
    ways: list[Undo] = []
    try:
        for at in range(0, len(tips), undoing.PIECE):
            some = [RecordId(one) for one in tips[at : at + undoing.PIECE]]
            ways.append(withdraw(session, place, some))
            yield Applied(min(at + undoing.PIECE, len(tips)), len(tips))
    finally:
        if ways:
            session.history.done(ways[0].joined(ways))


def way_of_importing(session: Session, place: CompartmentId, tips: Iterable[str]) -> Undo:
    """The way back of an import, for these tips of it."""
    steps = [Fields("tip", RecordId(tip), {"withdrawn": True}) for tip in tips]
    noted = OnRecord(EventKind.WITHDRAWN, EventKind.IMPORTED, where=codename(session, place))
    return Undo(Intention.IMPORT, place, tuple(steps), noted)


def originals_go(session: Session, place: CompartmentId, files: int) -> None:
    """Call it before the first file is removed from where it lay; raises `RecordNotWritten`, and then none may be."""
    rules.require(session, Action.IMPORT if place == session.places.inbox else Action.WRITE_STORY, place)
    record.note(session, EventKind.ORIGINAL_REMOVED, where=codename(session, place), count=files)
