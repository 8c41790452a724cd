"""What this laptop holds to, stricter than the fold: protective values in force here, and to whom it seals.

Both are kept in the file, are never signed, and travel nowhere.
"""

from collections.abc import Collection
from typing import Final

import msgspec

from tipdesk.ledger import store
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.ids import OperationId, RecordId
from tipdesk.ledger.protective import Guard, Protection, Strictness, in_force
from tipdesk.ledger.sealing import NOBODY_YET, Sealing
from tipdesk.ledger.state import FoldState

SEALING: Final = "sealing"
FEW: Final = 20
_SET: Final = "[]"
"""Ends the name of a field whose values are sets: one name with two types is two fields."""


class _Held(msgspec.Struct, frozen=True):
    """A value in force, and the eases that were counted when it came into force."""

    value: int | list[str]
    eases: list[OperationId]


_HELD: Final = msgspec.json.Decoder(_Held)


def in_force_here(db: Connection, record: RecordId) -> dict[Guard, Strictness]:
    """The protective values of a record that programs on this laptop obey."""
    rows = db.execute("SELECT field, value FROM in_force WHERE record=?", (bytes.fromhex(record),)).fetchall()
    return {_guard(record, field): _strictness(_HELD.decode(raw)) for field, raw in rows}


def numbers_in_force(db: Connection, field: str) -> dict[RecordId, int]:
    """Every record of which this protective number is in force here: one pass over what is protected."""
    rows = db.execute("SELECT record, value FROM in_force WHERE field=?", (field,)).fetchall()
    held = {RecordId(record.hex()): _HELD.decode(raw).value for record, raw in rows}
    return {record: value for record, value in held.items() if isinstance(value, int)}


def hold_to(db: Connection, state: FoldState, guards: Collection[Guard]) -> None:
    """Bring what is in force here up to the fold, where that tightens, or where an ease that is new here loosens."""
    everything = _everything(db) if len(guards) > FEW else None
    for guard in guards:
        now = state.protections.value(guard, state.verdict)
        if now is None:
            # Nothing about it is heard any more: what was in force stays, and a lead is asked.
            continue
        held = _held(db, guard) if everything is None else everything.get(guard)
        after = _next(guard, held, now)
        if after != held:
            db.execute(
                "INSERT INTO in_force VALUES(?1,?2,?3) ON CONFLICT DO UPDATE SET value=?3",
                (bytes.fromhex(guard.record), _name(guard), msgspec.json.encode(after)),
            )


def _next(guard: Guard, held: _Held | None, now: Protection) -> _Held:
    here = {} if held is None else {guard: _strictness(held)}
    before = {} if held is None else {guard: Protection(_strictness(held), frozenset(held.eases))}
    value = in_force(here, before, {guard: now}, [guard])[guard]
    seen = now.eases | (before[guard].eases if before else frozenset())
    return _Held(sorted(value) if isinstance(value, frozenset) else value, sorted(seen))


def looser(db: Connection, state: FoldState, record: RecordId) -> list[Guard]:
    """Fields that the fold would loosen and this laptop does not: leads are asked, and shown what was set aside."""
    folded = state.protections.of(record, state.verdict)
    return [
        guard for guard, here in in_force_here(db, record).items() if guard not in folded or folded[guard].value != here
    ]


def _everything(db: Connection) -> dict[Guard, _Held]:
    rows = db.execute("SELECT record, field, value FROM in_force").fetchall()
    return {_guard(RecordId(record.hex()), field): _HELD.decode(raw) for record, field, raw in rows}


def _held(db: Connection, guard: Guard) -> _Held | None:
    row = db.execute(
        "SELECT value FROM in_force WHERE record=? AND field=?", (bytes.fromhex(guard.record), _name(guard))
    ).fetchone()
    return None if row is None else _HELD.decode(row[0])


def _strictness(held: _Held) -> Strictness:
    return frozenset(held.value) if isinstance(held.value, list) else held.value


def _name(guard: Guard) -> str:
    return guard.field + _SET if guard.is_set else guard.field


def _guard(record: RecordId, field: str) -> Guard:
    return Guard(record, field.removesuffix(_SET), field.endswith(_SET))


def sealing(db: Connection) -> Sealing:
    """To whom this laptop last sealed, and to whom it stopped."""
    raw = store.meta(db, SEALING)
    return NOBODY_YET if raw is None else msgspec.json.decode(raw, type=Sealing)


def put_sealing(db: Connection, now: Sealing) -> None:
    store.put_meta(db, SEALING, msgspec.json.encode(now))
