"""The way back: what a use case changed, as values that a new commit sets again.

A step is taken back only where nobody has written since: what a colleague, or a command in the next terminal, made of
the same field meanwhile stays, and so does a tag that they added.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, assert_never

from tipdesk.desk import record, rules
from tipdesk.desk.history import What
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.intentions import Intention
from tipdesk.errors import ChangedSince, Missing, NothingToUndo
from tipdesk.ledger import local
from tipdesk.ledger.bodies import Ease, Tighten
from tipdesk.ledger.canonical import GREATEST
from tipdesk.ledger.ids import CompartmentId, OperationId, RecordId
from tipdesk.ledger.writer import Draft

PIECE: Final = 200
"""Records of one transaction of a step about thousands: 50 ms, so that a single decision never waits long behind it."""
NOTHING_IN_FORCE: Final = GREATEST
"""What an absent protective number is worth: the loosest."""


@dataclass(frozen=True)
class Fields:
    """Fields of one record as they shall be. `since`: only where they still are so; None: whatever they are."""

    kind: str
    record: RecordId
    fields: dict[str, Any]
    since: dict[str, Any] | None = None


@dataclass(frozen=True)
class Members:
    """What a set-like field shall gain and lose; what others added stays."""

    kind: str
    record: RecordId
    name: str
    gains: tuple[Any, ...] = ()
    loses: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Protection:
    """A protective field as it shall be in force: only a lead's ease makes it looser."""

    record: RecordId
    name: str
    value: int | tuple[str, ...]
    since: int | tuple[str, ...] | None = None


Step = Fields | Members | Protection


@dataclass(frozen=True)
class OnRecord:
    """The event that is synced before the step is taken back, and the one before it is done again."""

    back: EventKind
    again: EventKind
    subject: str = ""
    where: str = ""


@dataclass(frozen=True)
class Undo:
    """Everything that one use case changed in one compartment."""

    intention: Intention
    comp: CompartmentId
    steps: tuple[Step, ...]
    on_record: OnRecord | None = None

    @property
    def told(self) -> What:
        return What(self.intention, str(self.comp), tuple(dict.fromkeys(str(step.record) for step in self.steps)))

    def back(self, session: Session) -> "Undo":
        """Raises `NotAllowed`, `ChangedSince`, `RecordNotWritten`."""
        return undo(session, self)

    def pieces(self) -> "tuple[Undo, ...]":
        """Of so many records each, all that is about a record in one."""
        found: list[dict[RecordId, list[Step]]] = [{}]
        for step in self.steps:
            if len(found[-1]) == PIECE and step.record not in found[-1]:
                found.append({})
            found[-1].setdefault(step.record, []).append(step)
        every = (tuple(step for some in one.values() for step in some) for one in found)
        return tuple(replace(self, steps=steps) for steps in every)

    def joined(self, pieces: "Sequence[Undo]") -> "Undo":
        """Of what went back, the way there has its own event."""
        return replace(pieces[0], steps=tuple(step for one in pieces for step in one.steps))


def before(
    session: Session, comp: CompartmentId, records: Iterable[RecordId], names: tuple[str, ...]
) -> dict[RecordId, dict[str, Any]]:
    """The values of these fields now; a field never set counts as None."""
    view = session.view(comp)
    found = {}
    for one in records:
        try:
            plain = view.record(one).plain()
        except Missing:
            plain = {}
        found[one] = {name: plain.get(name) for name in names}
    return found


def members(session: Session, comp: CompartmentId, record_id: RecordId, name: str) -> dict[OperationId, Any]:
    """The additions that stand in a set-like field."""
    try:
        return session.view(comp).record(record_id).sets.get(name, {})
    except Missing:
        return {}


def protections(session: Session, comp: CompartmentId, record_id: RecordId) -> dict[str, int | tuple[str, ...]]:
    """The protective fields of a record that are in force here: at least as strict as what the fold says."""
    found = local.in_force_here(session.view(comp).db, record_id)
    return {guard.field: value if isinstance(value, int) else tuple(sorted(value)) for guard, value in found.items()}


def change(session: Session, comp: CompartmentId, intention: Intention, steps: Sequence[Step]) -> Undo:
    """All steps in one transaction; gives the way back. Raises `NothingToUndo` where there is no step."""
    if not steps:
        raise NothingToUndo
    draft = Draft()
    back = [one for step in steps for one in _gather(session, comp, draft, step)]
    if draft.kept or draft.ordinary:
        session.compartment(comp).write(session.pen, draft)
    return Undo(intention, comp, tuple(back))


def patch(
    session: Session, comp: CompartmentId, intention: Intention, changes: dict[RecordId, dict[str, Any]], kind: str
) -> Undo:
    """Set fields of several records of one kind."""
    return change(session, comp, intention, [Fields(kind, one, fields) for one, fields in changes.items()])


def undo(session: Session, way: Undo) -> Undo:
    """Set everything as it was, as new commits; what is given back is the redo.

    The rules are asked again, and the event is synced first. Raises `ChangedSince` where nothing is left to take back.
    """
    _ask(session, way)
    left = [step for step in way.steps if _stands(session, way.comp, step)]
    if way.steps and not left:
        raise ChangedSince
    other = None
    if way.on_record is not None:
        noted = way.on_record
        record.note(session, noted.back, subject=noted.subject, where=noted.where, count=len(way.told.records))
        other = replace(noted, back=noted.again, again=noted.back)
    made = change(session, way.comp, way.intention, left) if left else way
    return replace(made, on_record=other)


def _ask(session: Session, way: Undo) -> None:
    """Who may no longer write here takes nothing back either; loosening what protects is for a lead."""
    places = session.places
    if way.comp == places.inbox:
        rules.require(session, Action.TRIAGE, way.comp)
    elif str(way.comp) in session.standing.stories:
        rules.require(session, Action.WRITE_STORY, way.comp)
    if any(_loosens(session, way.comp, step) for step in way.steps if isinstance(step, Protection)):
        rules.require(session, Action.EASE_PROMISE, way.comp)


def _stands(session: Session, comp: CompartmentId, step: Step) -> bool:
    """Whether what this step would take back is still there."""
    match step:
        case Fields():
            now = before(session, comp, [step.record], tuple(step.fields))[step.record]
            return step.since is None or now == {name: step.since[name] for name in step.fields}
        case Members():
            here = members(session, comp, step.record, step.name).values()
            return any(one not in here for one in step.gains) or any(one in here for one in step.loses)
        case Protection():
            return step.since is None or _in_force(session, comp, step) == step.since
        case _:
            assert_never(step)


def _gather(session: Session, comp: CompartmentId, draft: Draft, step: Step) -> list[Step]:
    """Put a step into the commit; its way back, or nothing where it changes nothing."""
    match step:
        case Fields():
            # Where it was asked whether they still are so, they need not be read again.
            was = step.since or before(session, comp, [step.record], tuple(sorted(step.fields)))[step.record]
            draft.set(step.kind, step.record, step.fields)
            return [Fields(step.kind, step.record, was, step.fields)]
        case Members():
            return _members(session, comp, draft, step)
        case Protection():
            now = _in_force(session, comp, step)
            if now == step.value:
                return []
            plain = step.value if isinstance(step.value, int) else list(step.value)
            draft.decide((Tighten if _stricter(step.value, now) else Ease)(step.record, step.name, plain))
            return [Protection(step.record, step.name, now, step.value)]
        case _:
            assert_never(step)


def _members(session: Session, comp: CompartmentId, draft: Draft, step: Members) -> list[Step]:
    standing = members(session, comp, step.record, step.name)
    new = tuple(value for value in step.gains if value not in standing.values())
    gone = {op: value for op, value in standing.items() if value in step.loses}
    for value in new:
        draft.add(step.kind, step.record, step.name, value)
    if gone:
        draft.remove(step.kind, step.record, step.name, gone)
    if not new and not gone:
        return []
    return [Members(step.kind, step.record, step.name, tuple(gone.values()), new)]


def _in_force(session: Session, comp: CompartmentId, step: Protection) -> int | tuple[str, ...]:
    return protections(session, comp, step.record).get(step.name, NOTHING_IN_FORCE)


def _loosens(session: Session, comp: CompartmentId, step: Protection) -> bool:
    now = _in_force(session, comp, step)
    return now != step.value and not _stricter(step.value, now)


def _stricter(new: int | tuple[str, ...], old: int | tuple[str, ...]) -> bool:
    if isinstance(new, int) and isinstance(old, int):
        return new < old
    return isinstance(old, int) or (isinstance(new, tuple) and set(new) < set(old))
