"""The way back: what a use case changed, as values that a new commit sets again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tipdesk.desk.session import Session
from tipdesk.errors import Missing, NothingToUndo
from tipdesk.ledger import local
from tipdesk.ledger.bodies import Ease, Tighten
from tipdesk.ledger.canonical import GREATEST
from tipdesk.ledger.ids import CompartmentId, OperationId, RecordId
from tipdesk.ledger.writer import Draft

NOTHING_IN_FORCE: Final = GREATEST
"""What an absent protective number is worth: the loosest."""


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
class ProtectionBack:
    """A protective field as it was in force: only a lead's ease brings back what was looser."""

    record: RecordId
    name: str
    value: int | tuple[str, ...]


@dataclass(frozen=True)
class Undo:
    """Everything that one use case changed in one compartment; `what` names it for the words shown."""

    what: str
    comp: CompartmentId
    steps: tuple[FieldsBack | MembersBack | ProtectionBack, ...]

    def and_also(self, other: "Undo") -> "Undo":
        """Both are taken back together."""
        return Undo(self.what, self.comp, (*self.steps, *other.steps))


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


def protections(session: Session, comp: CompartmentId, record: RecordId) -> dict[str, int | tuple[str, ...]]:
    """The protective fields of a record that are in force here: at least as strict as what the fold says."""
    found = local.in_force_here(session.view(comp).db, record)
    return {guard.field: value if isinstance(value, int) else tuple(sorted(value)) for guard, value in found.items()}


def protect(session: Session, comp: CompartmentId, what: str, wanted: Sequence[ProtectionBack]) -> Undo:
    """Tighten or ease each field to this value, in one commit; loosening counts for a lead alone."""
    steps, draft = [], Draft()
    for one in wanted:
        old = protections(session, comp, one.record).get(one.name, NOTHING_IN_FORCE)
        if old == one.value:
            continue
        plain = one.value if isinstance(one.value, int) else list(one.value)
        draft.decide((Tighten if _stricter(one.value, old) else Ease)(one.record, one.name, plain))
        steps.append(ProtectionBack(one.record, one.name, old))
    if steps:
        session.compartment(comp).write(session.pen, draft)
    return Undo(what, comp, tuple(steps))


def _stricter(new: int | tuple[str, ...], old: int | tuple[str, ...]) -> bool:
    if isinstance(new, int) and isinstance(old, int):
        return new < old
    return isinstance(old, int) or (isinstance(new, tuple) and set(new) < set(old))


def undo(session: Session, back: Undo) -> Undo:
    """Set everything as it was, as new commits; what is given back is the redo. Raises `NoGrant`."""
    fields: dict[str, dict[RecordId, dict[str, Any]]] = {}
    redo: list[FieldsBack | MembersBack | ProtectionBack] = []
    redo += protect(session, back.comp, back.what, [s for s in back.steps if isinstance(s, ProtectionBack)]).steps
    for step in back.steps:
        if isinstance(step, MembersBack):
            redo += set_members(session, back.comp, step, back.what).steps
        elif isinstance(step, FieldsBack):
            fields.setdefault(step.kind, {})[step.record] = step.fields
    for kind, changes in fields.items():
        redo += patch(session, back.comp, back.what, changes, kind).steps
    return Undo(back.what, back.comp, tuple(redo))
