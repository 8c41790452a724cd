"""What a record says: the fields, set-like fields and events that its counting operations leave (PROTOCOL 3)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, assert_never

from tipdesk.ledger.bodies import Add, Log, Ordinary, Remove, SetFields
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import OperationId, RecordId, operation_id
from tipdesk.ledger.order import Order


class Written(NamedTuple):
    """An ordinary operation that counts and is not purged, where it stands."""

    node: Node
    place: int
    body: Ordinary

    @property
    def id(self) -> OperationId:
        return operation_id(self.node.id, self.place)


class Value(NamedTuple):
    """A field's winner, and the writes that neither saw it nor were seen by it: a conflict, both are shown."""

    value: Any
    by: Written
    rivals: tuple[tuple[Any, Written], ...]


@dataclass(frozen=True)
class Record:
    """One record, folded."""

    id: RecordId
    kind: str
    fields: dict[str, Value] = field(default_factory=dict)
    sets: dict[str, dict[OperationId, Any]] = field(default_factory=dict)
    """Per set-like field, the additions that stand, by their ids: a removal names these."""
    events: tuple[Written, ...] = ()
    is_logged: bool = False
    """Whether it begins with a line of a log: then that is what it says, whatever was written over it."""

    def plain(self) -> dict[str, Any]:
        """The winners alone."""
        return {name: value.value for name, value in self.fields.items()}


def _rank(one: Written) -> tuple[int, str, int]:
    """The greatest wins: a write beats what it has seen, as its height is greater; no clock has a part in it."""
    return (one.node.height, one.node.id, one.place)


def _seen_by(early: Written, late: Written, order: Order) -> bool:
    if early.node.id == late.node.id:
        return early.place < late.place
    return order.before(early.node, late.node)


def fold_record(record: RecordId, written: Iterable[Written], order: Order) -> Record:
    """Fold the operations of one record, in any order.

    The kind is that of the first write: else whoever may write could take a record out of its lists by another.
    """
    newest = sorted(written, key=_rank, reverse=True)
    writes: dict[str, list[tuple[Any, Written]]] = {}
    additions: dict[str, dict[OperationId, Any]] = {}
    removed: set[tuple[str, OperationId]] = set()
    events: list[Written] = []
    for one in newest:
        match one.body:
            case SetFields(fields=fields):
                for name, value in fields.items():
                    writes.setdefault(name, []).append((value, one))
            case Add(field=name, value=value):
                additions.setdefault(name, {})[one.id] = value
            case Remove(field=name, additions=gone):
                removed.update((name, addition) for addition in gone)
            case Log():
                events.append(one)
            case _:
                assert_never(one.body)
    fields = {name: _winner(found, order) for name, found in writes.items()}
    sets = {
        name: {key: value for key, value in sorted(found.items()) if (name, key) not in removed}
        for name, found in additions.items()
    }
    if not newest:
        return Record(record, "")
    first = newest[-1].body
    return Record(record, first.kind, fields, sets, tuple(reversed(events)), isinstance(first, Log))


def _winner(found: list[tuple[Any, Written]], order: Order) -> Value:
    """`found` is newest first: whatever has been seen by a write has been seen by one that nobody has seen."""
    unseen: list[tuple[Any, Written]] = []
    for one in found:
        if not any(_seen_by(one[1], later[1], order) for later in unseen):
            unseen.append(one)
    value, by = unseen[0]
    return Value(value, by, tuple(unseen[1:]))
