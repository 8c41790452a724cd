"""Drafts: half-written text sealed into the drawer, offered again where it was written, then forgotten for good.

While one writes, older wordings stand in the drawer, sealed to this person alone. All of them go when the text is kept,
when it is let go, and at once when something is taken out of it: a purge names them, and no page keeps them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from tipdesk.desk.session import Session
from tipdesk.errors import Missing
from tipdesk.ledger import purge
from tipdesk.ledger.bodies import Purge
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import OperationId, RecordId
from tipdesk.ledger.writer import Draft

KIND: Final = "draft"
DISCARDED: Final = "discarded"
RULE: Final = "draft"


@dataclass(frozen=True)
class HalfWritten:
    """One text that was begun: `where` names the place it was written in, `fields` its parts."""

    record: RecordId
    where: str
    fields: Mapping[str, str]
    at_ms: int


class Sheet:
    """One draft while it is written: called on the writing worker, where its id is drawn when it is first sealed."""

    def __init__(self, session: Session, where: str, record: RecordId | None = None) -> None:
        self._session, self._where, self.record = session, where, record

    def keep(self, fields: Mapping[str, str]) -> None:
        """Seal it; where everything was deleted again, nothing of it stays."""
        if any(words.strip() for words in fields.values()):
            self.record = keep(self._session, self._where, fields, self.record)
        else:
            self.forget()

    def rewrite(self, fields: Mapping[str, str]) -> None:
        if self.record is None:
            self.keep(fields)
        else:
            rewrite(self._session, self.record, self._where, fields)

    def forget(self) -> None:
        if self.record is not None:
            forget(self._session, [self.record])
            self.record = None

    def discard(self) -> None:
        if self.record is not None:
            discard(self._session, self.record)

    def bring_back(self) -> None:
        if self.record is not None:
            bring_back(self._session, self.record)


def keep(session: Session, where: str, fields: Mapping[str, str], record: RecordId | None = None) -> RecordId:
    """Seal it as it is now; without a record, as a new draft."""
    identifier = record or session.new_id()
    with _drawer(session).commit(session.pen) as draft:
        draft.set(KIND, identifier, _fields(session, where, fields))
    return identifier


def rewrite(session: Session, record: RecordId, where: str, fields: Mapping[str, str]) -> None:
    """Seal it without what was taken out: every earlier wording goes in the same commit."""
    with _drawer(session).commit(session.pen) as draft:
        _purge(session, draft, [record])
        draft.set(KIND, record, _fields(session, where, fields))
    _checkpoint(session)


def standing(session: Session, where: str) -> tuple[HalfWritten, ...]:
    """What was begun there and neither kept nor let go, newest first."""
    view = session.view(session.places.drawer)
    return tuple(_read(card.record, view.record(card.record).plain()) for card in view.page(KIND, [where]))


def everywhere(session: Session) -> tuple[HalfWritten, ...]:
    """All that was begun anywhere, newest first."""
    view = session.view(session.places.drawer)
    # A record whose every wording was purged stands nowhere.
    cards = [card for card in view.every(KIND) if card.state not in {DISCARDED, ""}]
    return tuple(_read(card.record, view.record(card.record).plain()) for card in cards)


def discard(session: Session, record: RecordId) -> None:
    """Let go, with a way back until `sweep`."""
    _mark(session, record, discarded=True)


def bring_back(session: Session, record: RecordId) -> None:
    """The way back of `discard`; raises `Missing` once it was swept."""
    if not _operations(session, record):
        raise Missing(record)
    _mark(session, record, discarded=False)


def forget(session: Session, records: Iterable[RecordId]) -> None:
    """Kept elsewhere, or let go for good: every wording is purged, and no page of the file holds one."""
    draft = Draft()
    _purge(session, draft, records)
    if draft.kept:
        _drawer(session).write(session.pen, draft)
        _checkpoint(session)


def sweep(session: Session) -> None:
    """What was discarded and not brought back: at the next unlock, or when its undo has passed."""
    gone = [card.record for card in session.view(session.places.drawer).page(KIND, [DISCARDED])]
    if gone:
        forget(session, gone)


def _fields(session: Session, where: str, fields: Mapping[str, str]) -> dict[str, object]:
    return {"where": where, "fields": dict(fields), "at_ms": session.around.now_ms(), "discarded": False}


def _read(record: RecordId, plain: dict[str, object]) -> HalfWritten:
    fields, at_ms = plain.get("fields"), plain.get("at_ms")
    said = {str(name): str(words) for name, words in fields.items()} if isinstance(fields, dict) else {}
    return HalfWritten(record, str(plain.get("where", "")), said, at_ms if isinstance(at_ms, int) else 0)


def _mark(session: Session, record: RecordId, *, discarded: bool) -> None:
    with _drawer(session).commit(session.pen) as draft:
        draft.set(KIND, record, {"discarded": discarded})


def _purge(session: Session, draft: Draft, records: Iterable[RecordId]) -> None:
    operations = [op for record in records for op in _operations(session, record)]
    if operations:
        draft.decide(Purge(operations, RULE))


def _operations(session: Session, record: RecordId) -> list[OperationId]:
    try:
        return [entry.written.id for entry in session.view(session.places.drawer).history(record)]
    except Missing:
        return []


def _drawer(session: Session) -> Compartment:
    return session.compartment(session.places.drawer)


def _checkpoint(session: Session) -> None:
    drawer = _drawer(session)
    purge.checkpoint(drawer.book.db, drawer.location.path.name)
