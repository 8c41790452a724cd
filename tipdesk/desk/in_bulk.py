"""One deed for thousands of tips: step by step, so that it can be stopped, with one way back for all that was done.

Nothing here opens an identity: there is no such deed for several.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tipdesk.desk import rules, undoing
from tipdesk.desk.session import Session
from tipdesk.desk.undoing import Step, Undo
from tipdesk.domain.access import Action
from tipdesk.domain.ids import PersonId, TipId
from tipdesk.domain.intentions import Intention
from tipdesk.domain.tip import TriageState
from tipdesk.errors import ReasonNeeded
from tipdesk.ledger.ids import CompartmentId, RecordId

STEP: Final = undoing.PIECE
"""Tips a transaction."""


@dataclass(frozen=True)
class Applied:
    """How far it is."""

    done: int
    total: int


def move(
    session: Session, place: CompartmentId, tips: Sequence[TipId], state: TriageState, reason: str = ""
) -> Iterator[Applied]:
    """Raises `ReasonNeeded` before anything is written."""
    if state.needs_reason and not reason.strip():
        raise ReasonNeeded(1)
    fields = {"state": state.key, "reason": reason.strip()}
    return each(session, place, Intention.MOVE, dict.fromkeys(tips, fields))


def assign(session: Session, place: CompartmentId, tips: Sequence[TipId], to: PersonId | None) -> Iterator[Applied]:
    return each(session, place, Intention.ASSIGN, {tip: {"assignee": to} for tip in tips})


def set_due(session: Session, place: CompartmentId, tips: Sequence[TipId], at_ms: int | None) -> Iterator[Applied]:
    return each(session, place, Intention.DUE, {tip: {"due_ms": at_ms} for tip in tips})


def set_queue(session: Session, place: CompartmentId, tips: Sequence[TipId], codename: str) -> Iterator[Applied]:
    return each(session, place, Intention.QUEUE, {tip: {"queue": codename} for tip in tips})


def each(
    session: Session, place: CompartmentId, what: Intention, changes: Mapping[TipId, Mapping[str, Any]]
) -> Iterator[Applied]:
    """Whoever stops asking keeps what was done; it is one step of the history, and goes back as one."""
    rules.require(session, Action.TRIAGE if place == session.places.inbox else Action.WRITE_STORY, place)
    done: list[Step] = []
    tips = list(changes)
    try:
        for at in range(0, len(tips), STEP):
            some = {RecordId(tip): dict(changes[tip]) for tip in tips[at : at + STEP]}
            done += undoing.patch(session, place, what, some, "tip").steps
            yield Applied(min(at + STEP, len(tips)), len(tips))
    finally:
        if done:
            session.history.done(Undo(what, place, tuple(done)))
