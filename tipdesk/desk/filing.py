"""Filing tips into a story: written anew under the story's keys, synced, and only then purged in the inbox."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from tipdesk.desk import past, record, rules, stories
from tipdesk.desk.copies_named import COPIES, documents_of
from tipdesk.desk.history import What
from tipdesk.desk.in_bulk import Applied
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES, codename
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import StoryId, TipId
from tipdesk.domain.intentions import Intention
from tipdesk.errors import DamagedFile, Malformed, Missing, NothingToUndo
from tipdesk.ledger import documents, purge
from tipdesk.ledger.bodies import Purge
from tipdesk.ledger.documents import SealedFields, Stream
from tipdesk.ledger.fields import Record
from tipdesk.ledger.ids import CompartmentId, OperationId, RecordId
from tipdesk.seal.documents import OpenDocument

PORTION: Final = 1 << 20
PIECE: Final = 20
KEPT: Final = ("digest", "state", "received_ms")
"""What the inbox keeps of a tip that went into a story, beside the story's codename."""
SETS: Final = ("tags", "notes", COPIES)
RULE: Final = "filed"


@dataclass(frozen=True)
class Filed:
    """Tips that went from one place into another, under the same ids; `take_back` is the way back."""

    tips: tuple[TipId, ...]
    source: CompartmentId
    target: CompartmentId

    @property
    def told(self) -> What:
        return What(Intention.FILE, str(self.target), tuple(self.tips))

    def back(self, session: Session) -> "Filed":
        return take_back(session, self)

    def pieces(self) -> "tuple[Filed, ...]":
        """Few in each: every tip is sealed anew, synced, and purged where it was."""
        return tuple(replace(self, tips=self.tips[at : at + PIECE]) for at in range(0, len(self.tips), PIECE))

    def joined(self, pieces: "Sequence[Filed]") -> "Filed":
        return replace(pieces[0], tips=tuple(tip for one in pieces for tip in one.tips))


@dataclass(frozen=True)
class _Whole:
    """A tip as it is carried over: its record, and each document's record with what names its sealed file."""

    tip: RecordId
    folded: Record
    documents: tuple[tuple[RecordId, dict[str, Any], SealedFields], ...]


def file_into(session: Session, tips: Sequence[TipId], story: StoryId) -> Filed:
    """On record first. Killed between, a tip stands in both places, and filing it again only ends the work.

    Raises `NotAllowed`, `RecordNotWritten`, `Missing`, and what disk and damaged files say; tips before the one that
    failed are filed.
    """
    target = stories.place_of(session, story).comp
    rules.require(session, Action.TRIAGE, session.places.inbox)
    rules.require(session, Action.WRITE_STORY, target)
    return _carry(session, Filed(tuple(tips), session.places.inbox, target))


def filing(session: Session, tips: Sequence[TipId], story: StoryId) -> Iterator[Applied]:
    """As `file_into`, so many at a time. Whoever stops asking keeps what was filed, as one step of the history."""
    done: list[TipId] = []
    way: Filed | None = None
    try:
        for at in range(0, len(tips), PIECE):
            way = file_into(session, tips[at : at + PIECE], story)
            done += way.tips
            yield Applied(len(done), len(tips))
    finally:
        if way is not None:
            session.history.done(replace(way, tips=tuple(done)))


def take_back(session: Session, filed: Filed) -> Filed:
    """The tips return whole to where they came from, as new commits; what is given back files them again."""
    story = filed.source if filed.target == session.places.inbox else filed.target
    rules.require(session, Action.WRITE_STORY, story)
    return _carry(session, Filed(filed.tips, filed.target, filed.source))


def _carry(session: Session, way: Filed) -> Filed:
    if not way.tips:
        raise NothingToUndo
    subject = way.tips[0][:12] if len(way.tips) == 1 else ""
    record.note(session, EventKind.FILED, subject=subject, where=codename(session, way.target), count=len(way.tips))
    for tip in way.tips:
        arrived = _stands(session, way.target, RecordId(tip))
        if arrived and not _stands(session, way.source, RecordId(tip)):
            continue
        whole = _whole(session, way.source, RecordId(tip))
        if not arrived:
            _write(session, way, whole)
        _forget(session, way, whole)
    return way


def _stands(session: Session, place: CompartmentId, tip: RecordId) -> bool:
    card = session.view(place).find(tip)
    return card is not None and card.kind == "tip" and card.state not in HIDDEN_STATES


def _whole(session: Session, place: CompartmentId, tip: RecordId) -> _Whole:
    """Raises `Missing` for a tip that is no longer here."""
    if not _stands(session, place, tip):
        raise Missing(tip)
    view = session.view(place)
    folded = view.record(tip)
    found = []
    for identifier in documents_of(folded):
        fields = view.record(identifier).plain()
        try:
            found.append((identifier, fields, SealedFields.of(fields)))
        except Malformed as wrong:
            raise DamagedFile(session.compartment(place).location.path.name, "a document's record") from wrong
    return _Whole(tip, folded, tuple(found))


def _write(session: Session, way: Filed, whole: _Whole) -> None:
    """Documents sealed anew and durable, then one commit that names them."""
    here = session.compartment(way.source).location.documents
    target = session.compartment(way.target)
    there = target.location.documents
    sealed = [_resealed(here, there, named) for _, _, named in whole.documents]
    documents.sync(there)
    fields = {name: value for name, value in whole.folded.plain().items() if name not in {"filed", "withdrawn"}}
    history = past.carried(past.lines(session, way.source, whole.tip, whole.folded.plain()))
    with target.commit(session.pen) as draft:
        draft.set("tip", whole.tip, {**fields, "filed": None, "withdrawn": None, past.FIELD: history})
        for name in SETS:
            for member in whole.folded.sets.get(name, {}).values():
                draft.add("tip", whole.tip, name, member)
        for (identifier, old, _), new in zip(whole.documents, sealed, strict=True):
            draft.set("document", identifier, {**old, **new.fields()})


def _resealed(here: Path, there: Path, named: SealedFields) -> SealedFields:
    """Under a key of the other place's own: nothing is shared between compartments."""
    with documents.reading(here, named) as opened:
        return documents.seal(there, Stream(_portions(opened)))


def _portions(opened: OpenDocument) -> Iterator[bytes]:
    for position in range(0, opened.size, PORTION):
        yield opened.read_at(position, PORTION)


def _forget(session: Session, way: Filed, whole: _Whole) -> None:
    """What stays says that it went, and where; whoever leads here purges the rest, and the sealed files go."""
    source, plain = session.compartment(way.source), whole.folded.plain()
    keeps: dict[str, Any] = {"filed": past.TAKEN_BACK}
    if way.source == session.places.inbox:
        keeps = {"filed": codename(session, way.target), **{name: plain[name] for name in KEPT if name in plain}}
    leads = rules.leads(session, way.source)
    with source.commit(session.pen) as draft:
        if leads:
            draft.decide(Purge(_operations(session, way.source, whole), RULE))
        draft.set("tip", whole.tip, keeps)
    if leads:
        for _, _, named in whole.documents:
            if not documents.is_named(source.book.db, named):
                (source.location.documents / named.file_name).unlink(missing_ok=True)
        documents.sync(source.location.documents)
        purge.checkpoint(source.book.db, source.location.path.name)


def _operations(session: Session, place: CompartmentId, whole: _Whole) -> list[OperationId]:
    """All that was ever said here of the tip and its documents."""
    view = session.view(place)
    everything = [whole.tip, *(identifier for identifier, _, _ in whole.documents)]
    return [entry.written.id for one in everything for entry in view.history(one)]
