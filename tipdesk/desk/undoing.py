"""The way back: what a use case changed, as values that a new commit sets again."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tipdesk.desk.session import Session
from tipdesk.errors import Missing, NothingToUndo
from tipdesk.ledger.ids import CompartmentId, OperationId, RecordId


@dataclass(frozen=True)
class FieldsBack:
    """Fields of one record as they were."""

    kind: str
    record: RecordId
    fields: dict[str, Any]


@dataclass(frozen=True)
class MembersBack:
    """A set-like field's members as they were."""

    kind: str
    record: RecordId
    name: str
    members: tuple[Any, ...]


@dataclass(frozen=True)
class Undo:
    """Everything that one commit changed in one compartment; `what` names the use case for the words shown."""

    what: str
    comp: CompartmentId
    steps: tuple[FieldsBack | MembersBack, ...]


def before(
    session: Session, comp: CompartmentId, records: Iterable[RecordId], names: tuple[str, ...]
) -> dict[RecordId, dict[str, Any]]:
    """The values of these fields now; a field never set counts as None."""
    view = session.view(comp)
    found = {}
    for record in records:
        try:
            plain = view.record(record).plain()
        except Missing:
            plain = {}
        found[record] = {name: plain.get(name) for name in names}
    return found


def members(session: Session, comp: CompartmentId, record: RecordId, name: str) -> dict[OperationId, Any]:
    """The additions that stand in a set-like field."""
    try:
        return session.view(comp).record(record).sets.get(name, {})
    except Missing:
        return {}


def patch(session: Session, comp: CompartmentId, what: str, changes: dict[RecordId, dict[str, Any]], kind: str) -> Undo:
    """One commit that sets fields of several records; gives back what they were."""
    if not changes:
        raise NothingToUndo
    names = tuple(sorted({name for fields in changes.values() for name in fields}))
    old = before(session, comp, changes, names)
    with session.compartment(comp).commit(session.pen) as draft:
        for record, fields in changes.items():
            draft.set(kind, record, fields)
    steps = tuple(FieldsBack(kind, r, {n: old[r][n] for n in fields}) for r, fields in changes.items())
    return Undo(what, comp, steps)


def set_members(session: Session, comp: CompartmentId, back: MembersBack, what: str) -> Undo:
    """Make a set-like field hold exactly these; each addition and removal is its own operation."""
    standing = members(session, comp, back.record, back.name)
    new = [value for value in back.members if value not in standing.values()]
    gone = [op for op, value in standing.items() if value not in back.members]
    with session.compartment(comp).commit(session.pen) as draft:
        for value in new:
            draft.add(back.kind, back.record, back.name, value)
        if gone:
            draft.remove(back.kind, back.record, back.name, gone)
    was = MembersBack(back.kind, back.record, back.name, tuple(standing.values()))
    return Undo(what, comp, (was,))


def undo(session: Session, back: Undo) -> Undo:
    """Set everything as it was, as a new commit; what is given back is the redo."""
    fields: dict[str, dict[RecordId, dict[str, Any]]] = {}
    redo: list[FieldsBack | MembersBack] = []
    for step in back.steps:
        if isinstance(step, MembersBack):
            redo += set_members(session, back.comp, step, back.what).steps
        else:
            fields.setdefault(step.kind, {})[step.record] = step.fields
    for kind, changes in fields.items():
        redo += patch(session, back.comp, back.what, changes, kind).steps
    return Undo(back.what, back.comp, tuple(redo))
