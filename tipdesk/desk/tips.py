"""Reading tips: pages of cards, and one tip whole with its documents, notes and history."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk import past, record
from tipdesk.desk.arriving import unpacked
from tipdesk.desk.copies_named import COPY, copies_of
from tipdesk.desk.fitting import NoteFields, fitting, members
from tipdesk.desk.past import ChangeLine
from tipdesk.desk.session import Session
from tipdesk.desk.shapes import queue_mark
from tipdesk.domain.document import Document
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import DocumentId, PersonId, TipId
from tipdesk.domain.tip import Notice, Tip
from tipdesk.errors import Missing
from tipdesk.ledger import documents, search, sift
from tipdesk.ledger.agenda import EVER, Days, waiting
from tipdesk.ledger.cards import Card
from tipdesk.ledger.connection import telling
from tipdesk.ledger.documents import SealedFields
from tipdesk.ledger.fields import Record
from tipdesk.ledger.ids import CompartmentId, RecordId

SAME_MOST: Final = 3
# Recipients stand beside the sender in the index: so many are looked at for those who sent.
LOOKED_AT: Final = 12
MINE_MOST: Final = 2_000
# Made once: a list decodes two hundred at a time.
_FACTS: Final = msgspec.json.Decoder(dict[str, Any])
HIDDEN_STATES: Final = frozenset({"withdrawn", "gone", "damaged"})


@dataclass(frozen=True)
class TipCard:
    """A tip in a list."""

    tip: TipId
    state: str
    title: str
    line: str
    at_ms: int
    channel: str
    documents: int
    warned: bool
    assignee: PersonId | None
    due_ms: int | None
    next_step: str = ""
    row: int = 0
    """Its number on this laptop."""


@dataclass(frozen=True)
class Note:
    by: PersonId
    at_ms: int
    text: str


@dataclass(frozen=True)
class WholeTip:
    """One tip with all that stands around it. `conflicts` names fields that were changed on both sides."""

    tip: Tip
    documents: tuple[Document, ...]
    notes: tuple[Note, ...]
    history: tuple[ChangeLine, ...]
    conflicts: tuple[str, ...]


def counts(session: Session, place: CompartmentId) -> dict[str, int]:
    """How many tips stand in each state."""
    found = session.view(place).counts("tip")
    return {state: n for state, n in found.items() if state not in HIDDEN_STATES}


def window(
    session: Session, place: CompartmentId, states: Iterable[str], first: int, count: int
) -> tuple[TipCard, ...]:
    """Tips `first` to `first + count` of those in these states (all, if none is named), newest first."""
    wanted = [s for s in states or counts(session, place) if s not in HIDDEN_STATES]
    return tuple(card_of(c) for c in session.view(place).window("tip", wanted, first, count))


def place_in(session: Session, place: CompartmentId, states: Iterable[str], tip: TipId) -> int | None:
    """Where a list of these states, newest first, shows a tip; None where it does not."""
    view = session.view(place)
    card = view.find(RecordId(tip))
    wanted = [s for s in states or counts(session, place) if s not in HIDDEN_STATES]
    return sift.before(view, wanted, card) if card is not None and card.state in wanted else None


def due_first(session: Session, place: CompartmentId, states: Iterable[str]) -> tuple[TipCard, ...]:
    """Tips with a day of their own, the nearest first, whoever they wait for."""
    wanted = [s for s in states or counts(session, place) if s not in HIDDEN_STATES]
    people = ["", str(session.me), *(str(person) for person in session.standing.people)]
    days = Days(1, EVER.last_ms)
    return tuple(card_of(one.card) for one in waiting(session.view(place), wanted, dict.fromkeys(people), days))


def of_mine(session: Session, place: CompartmentId, states: Iterable[str]) -> tuple[TipCard, ...]:
    """Tips that are assigned to this person, newest first."""
    wanted = [s for s in states or counts(session, place) if s not in HIDDEN_STATES]
    found = waiting(session.view(place), wanted, (str(session.me),), EVER, limit=MINE_MOST)
    return tuple(sorted((card_of(one.card) for one in found), key=lambda card: -card.at_ms))


def in_queue(session: Session, place: CompartmentId, queue: str, states: Iterable[str]) -> tuple[TipCard, ...]:
    """Tips that are meant for the story of this codename, newest first."""
    view, wanted = session.view(place), frozenset(states)
    with telling(view.name):
        found = search.newest(view.db, f'who : "{queue_mark(queue)}"', limit=MINE_MOST)
    cards = [
        one
        for one in found
        if one.kind == "tip" and (one.state in wanted if wanted else one.state not in HIDDEN_STATES)
    ]
    return tuple(card_of(one) for one in sorted(cards, key=lambda one: (-one.at_ms, -one.row)))


def card_of(card: Card) -> TipCard:
    facts = _FACTS.decode(card.facts)
    assignee = facts.get("assignee")
    return TipCard(
        TipId(card.record), card.state, card.title, card.line, card.at_ms, facts.get("channel", ""),
        int(facts.get("documents", 0)), bool(facts.get("warned")),
        PersonId(assignee) if assignee else None, facts.get("due"), facts.get("next", ""), card.row,
    )  # fmt: skip


def cards(session: Session, place: CompartmentId, tips: Iterable[TipId]) -> tuple[TipCard, ...]:
    """These tips as they are now; one that is gone or withdrawn is absent."""
    view = session.view(place)
    found = [view.find(RecordId(tip)) for tip in tips]
    return tuple(card_of(c) for c in found if c is not None and c.state not in HIDDEN_STATES)


def read(session: Session, place: CompartmentId, tip: TipId) -> WholeTip:
    """One tip; reading it is an event (one for an hour). Raises `Missing`, `RecordNotWritten`."""
    record.note(session, EventKind.TIP_READ, subject=tip[:12], where=codename(session, place))
    return whole(session, place, tip)


def whole(session: Session, place: CompartmentId, tip: TipId) -> WholeTip:
    """The same for use cases that have written their own event."""
    view = session.view(place)
    folded = view.record(RecordId(tip))
    plain = fitting(folded.plain())
    named = _documents(session, place, [*plain.get("documents", ()), *copies_of(folded)])
    lines = past.lines(session, place, RecordId(tip), plain)
    conflicts = tuple(sorted(name for name, value in folded.fields.items() if value.rivals and name != past.FIELD))
    return WholeTip(tip_of(tip, folded), named, _notes(folded), lines, conflicts)


def _documents(session: Session, place: CompartmentId, ids: Iterable[str]) -> tuple[Document, ...]:
    """Those that are here: one that has not come yet, or that never was, keeps nobody from the tip."""
    found = []
    for one in ids:
        with suppress(Missing):
            found.append(document(session, place, DocumentId(one)))
    return tuple(found)


def document(session: Session, place: CompartmentId, identifier: DocumentId) -> Document:
    f = fitting(session.view(place).record(RecordId(identifier)).plain())
    return Document(
        identifier, TipId(f.get("tip", "")), f.get("name", ""), f.get("media_type", ""), f.get("size", 0),
        f.get("sha256", ""), f.get("role") == COPY,
    )  # fmt: skip


def open_document(session: Session, place: CompartmentId, identifier: DocumentId, most: int) -> bytes:
    """Up to `most` bytes of a document, for the safe view: the last chunk is authenticated first."""
    f = session.view(place).record(RecordId(identifier)).plain()
    record.note(session, EventKind.DOCUMENT_OPENED, subject=identifier[:12], where=codename(session, place))
    with documents.reading(session.compartment(place).location.documents, SealedFields.of(f)) as opened:
        return opened.read_at(0, min(most, opened.size))


def open_original(session: Session, place: CompartmentId, tip: TipId, most: int) -> bytes:
    """Up to `most` bytes of what came in, byte for byte: out of the record where it is small, else its document.

    Raises `Missing` for a tip of which no original was kept.
    """
    f = fitting(session.view(place).record(RecordId(tip)).plain())
    if f.get("original_b64"):
        record.note(session, EventKind.DOCUMENT_OPENED, subject=tip[:12], where=codename(session, place))
        return unpacked(f["original_b64"])[:most]
    if not f.get("original"):
        raise Missing(tip)
    return open_document(session, place, DocumentId(f["original"]), most)


def tip_of(tip: TipId, folded: Record) -> Tip:
    """The record's fields as a tip; what is absent is the default."""
    f, tags = fitting(folded.plain()), members(folded.sets.get("tags", {}).values(), str)
    return Tip(
        id=tip,
        title=f.get("title", ""),
        text=f.get("text", ""),
        channel=f.get("channel", ""),
        received_ms=f.get("received_ms", 0),
        state=f.get("state", "new"),
        sender_name=f.get("sender_name", ""),
        sender_address=f.get("sender_address", ""),
        sent_ms=f.get("sent_ms"),
        sent_as_written=f.get("sent_as_written", ""),
        warnings=tuple(_notice(one) for one in f.get("warnings") or ()),
        documents=tuple(DocumentId(d) for d in f.get("documents") or ()),
        original=DocumentId(f["original"]) if f.get("original") else None,
        tool=f.get("tool", ""),
        path=f.get("path", ""),
        item=f.get("item"),
        sha256=f.get("digest", ""),
        assignee=f.get("assignee"),
        due_ms=f.get("due_ms"),
        next_step=f.get("next_step") or "",
        reason=f.get("reason") or "",
        tags=tuple(sorted(set(tags))),
        queue=f.get("queue") or "",
        withdrawn=bool(f.get("withdrawn")),
    )


def _notice(stored: dict[str, Any]) -> Notice:
    return Notice(str(stored.get("kind", "")), int(stored.get("count", 1)), tuple(stored.get("names", ())))


def _notes(folded: Record) -> tuple[Note, ...]:
    said = members(folded.sets.get("notes", {}).values(), NoteFields)
    found = [Note(PersonId(note.by), note.at_ms, note.text) for note in said]
    return tuple(sorted(found, key=lambda note: note.at_ms))


def codename(session: Session, place: CompartmentId) -> str:
    """What the log may say of a compartment."""
    if place == session.places.inbox:
        return "inbox"
    story = session.standing.stories.get(str(place))
    return story.codename if story else str(place)[:12]


def same_sender(session: Session, place: CompartmentId, tip: Tip, limit: int = SAME_MOST) -> tuple[TipCard, ...]:
    """The newest other tips here that say they are from the same address, else from the same name."""
    said = tip.sender_address or tip.sender_name
    asked = search.expression(f'"{said}"', least=search.WHOLE)
    if not asked:
        return ()
    view, found = session.view(place), []
    with telling(view.name):
        near = search.newest(view.db, f"who : ({asked})", limit=LOOKED_AT)
    for card in near:
        if card.kind == "tip" and card.state not in HIDDEN_STATES and str(card.record) != str(tip.id):
            fields = fitting(view.record(card.record).plain())
            if said == (fields.get("sender_address") or fields.get("sender_name")):
                found.append(card_of(card))
    return tuple(found[:limit])
