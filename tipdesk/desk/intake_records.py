"""What was said in the inbox of keys that open: each statement stands as it was signed, whatever is written over it.

Whoever may write in a compartment may write onto any record there. A key that opens the newsroom's mail must not be
lost to that: so a record is not folded here. Each operation that is whole is a statement of its own, by whoever signed
it; it is found by an index that only grows, and what else is told of it counts by a lead's word alone.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from tipdesk.desk import record, rules
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import Missing
from tipdesk.ledger import purge
from tipdesk.ledger.bodies import Add, Purge, Role, SetFields
from tipdesk.ledger.ids import CompartmentId, OperationId, RecordId
from tipdesk.ledger.records import Entry
from tipdesk.ledger.writer import Draft

OF: Final = "of"
"""In a lead's note: the statement that it is about."""
INDEX, RECORDS = "intake_index", "records"
KEY_RULE: Final = "key removed"
PURGED_AT_ONCE: Final = 10_000
"""A body has 4 MiB at most (PROTOCOL 2), and a colleague may have written without end."""


@dataclass(frozen=True)
class Statement:
    """One whole operation. `notes` are what leads said of it, oldest first; `around` what else lies on its record."""

    id: OperationId
    record: RecordId
    by: PersonId
    by_lead: bool
    fields: dict[str, Any] = field(repr=False)
    notes: tuple[dict[str, Any], ...] = ()
    around: tuple[OperationId, ...] = field(repr=False, default=())


def said(session: Session, kind: str, is_whole: Callable[[dict[str, Any]], bool]) -> list[Statement]:
    """Every statement of a kind that counts and was not purged."""
    view, inbox = session.view(session.places.inbox), session.places.inbox
    verdict = session.compartment(inbox).book.state.verdict
    found: list[Statement] = []
    for place in _records(session, kind):
        every = [one for one in view.history(place) if one.written.id not in verdict.purged]
        entries = [one for one in every if one.counts]
        whole = [one for one in entries if _of_kind(one, kind) and is_whole(_fields(one))]
        beside = [one for one in every if one not in whole]
        leads = [one for one in entries if verdict.role(one.written.node) is Role.LEAD]
        for one in whole:
            notes = tuple(_fields(note) for note in leads if _fields(note).get(OF) == one.written.id)
            around = tuple(
                each.written.id for each in beside if _fields(each).get(OF, one.written.id) == one.written.id
            )
            by = PersonId(one.author)
            found.append(Statement(one.written.id, place, by, one in leads, _fields(one), notes, around))
    return found


def keys(session: Session, kind: str, is_whole: Callable[[dict[str, Any]], bool]) -> list[Statement]:
    """Those of a kind of key: leads' before others', by when they came.

    Raises `NotAllowed` for who may not read the inbox.
    """
    rules.require(session, Action.READ_INBOX, session.places.inbox)
    found = said(session, kind, is_whole)
    return sorted(found, key=lambda one: (not one.by_lead, one.fields["since_ms"], str(one.id)))


def remove_key(session: Session, kind: str, is_whole: Callable[[dict[str, Any]], bool], key: str) -> None:
    """For good: it goes from every page of the file. Raises `NotAllowed` for who does not lead the inbox."""
    rules.require(session, Action.PURGE, session.places.inbox)
    found = next((one for one in keys(session, kind, is_whole) if str(one.id) == key), None)
    if found is None:
        raise Missing(key)
    record.note(session, EventKind.KEY_REMOVED, subject=found.fields["fingerprint"], reason=KEY_RULE)
    destroy(session, [found], KEY_RULE)


def file(session: Session, draft: Draft, kind: str, fields: dict[str, Any]) -> None:
    """A statement on a record of its own, named in the index: by another first write a record gets another kind."""
    fresh = session.new_id()
    draft.set(kind, fresh, fields)
    draft.add(INDEX, _index(session.places.inbox, kind), RECORDS, str(fresh))


def note(session: Session, kind: str, about: Statement, fields: dict[str, Any]) -> None:
    """A lead's word about a statement."""
    with session.compartment(session.places.inbox).commit(session.pen) as draft:
        draft.set(kind, about.record, {OF: str(about.id), **fields})


def destroy(session: Session, statements: list[Statement], rule: str) -> None:
    """These go, with what was written round them, and no page of the file holds one. By a lead alone."""
    if not statements:
        return
    inbox = session.compartment(session.places.inbox)
    operations = list(dict.fromkeys(one for each in statements for one in (each.id, *each.around)))
    with inbox.commit(session.pen) as draft:
        for at in range(0, len(operations), PURGED_AT_ONCE):
            draft.decide(Purge(operations[at : at + PURGED_AT_ONCE], rule))
    purge.checkpoint(inbox.book.db, inbox.location.path.name)


def _records(session: Session, kind: str) -> list[RecordId]:
    """Those of the kind, and those that the index ever named."""
    view, index = session.view(session.places.inbox), _index(session.places.inbox, kind)
    found = [card.record for card in view.every(kind)]
    for entry in view.history(index) if view.find(index) is not None else ():
        body = entry.written.body
        if isinstance(body, Add) and isinstance(body.value, str):
            found.append(RecordId(body.value))
    return [one for one in dict.fromkeys(found) if view.find(one) is not None]


def _index(inbox: CompartmentId, kind: str) -> RecordId:
    """The same on every laptop, and found whatever kind somebody gives it."""
    return RecordId(hashlib.sha256(f"{INDEX} {kind} {inbox}".encode("ascii")).hexdigest()[:32])


def _of_kind(entry: Entry, kind: str) -> bool:
    return isinstance(entry.written.body, SetFields) and entry.written.body.kind == kind


def _fields(entry: Entry) -> dict[str, Any]:
    return entry.written.body.fields if isinstance(entry.written.body, SetFields) else {}
