"""Deciding about tips: each intention is one commit, and gives the way back."""

from collections.abc import Sequence

from tipdesk.desk import rules, undoing
from tipdesk.desk.session import Session
from tipdesk.desk.undoing import Members, Undo
from tipdesk.domain.access import Action
from tipdesk.domain.ids import PersonId, TipId
from tipdesk.domain.intentions import Intention
from tipdesk.domain.tip import TriageState
from tipdesk.errors import ReasonNeeded
from tipdesk.ledger.ids import CompartmentId, RecordId


def _ask(session: Session, place: CompartmentId) -> None:
    inbox = place == session.places.inbox
    rules.require(session, Action.TRIAGE if inbox else Action.WRITE_STORY, place)


def _set(session: Session, place: CompartmentId, what: Intention, tips: Sequence[TipId], **fields: object) -> Undo:
    _ask(session, place)
    return undoing.patch(session, place, what, {RecordId(tip): dict(fields) for tip in tips}, "tip")


def move(session: Session, place: CompartmentId, tips: Sequence[TipId], state: TriageState, reason: str = "") -> Undo:
    """Raises `ReasonNeeded` where this state asks for one."""
    if state.needs_reason and not reason.strip():
        raise ReasonNeeded(1)
    return _set(session, place, Intention.MOVE, tips, state=state.key, reason=reason.strip())


def assign(session: Session, place: CompartmentId, tips: Sequence[TipId], to: PersonId | None) -> Undo:
    return _set(session, place, Intention.ASSIGN, tips, assignee=to)


def set_due(session: Session, place: CompartmentId, tips: Sequence[TipId], at_ms: int | None) -> Undo:
    return _set(session, place, Intention.DUE, tips, due_ms=at_ms)


def set_queue(session: Session, place: CompartmentId, tips: Sequence[TipId], codename: str) -> Undo:
    """For the story of this codename, or for none: a word here, which changes nobody's access."""
    return _set(session, place, Intention.QUEUE, tips, queue=codename)


def set_next_step(session: Session, place: CompartmentId, tip: TipId, words: str) -> Undo:
    return _set(session, place, Intention.NEXT_STEP, [tip], next_step=words.strip())


def set_tags(session: Session, place: CompartmentId, tip: TipId, tags: Sequence[str]) -> Undo:
    """Tags are a set: what a colleague adds meanwhile stays."""
    _ask(session, place)
    wanted = tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
    standing = tuple(undoing.members(session, place, RecordId(tip), "tags").values())
    loses = tuple(tag for tag in standing if tag not in wanted)
    return undoing.change(session, place, Intention.TAGS, [Members("tip", RecordId(tip), "tags", wanted, loses)])


def add_note(session: Session, place: CompartmentId, tip: TipId, words: str) -> Undo:
    """A note is a member of the tip's notes: two people's notes both stay."""
    _ask(session, place)
    note = {"by": session.me, "at_ms": session.around.now_ms(), "text": words.strip()}
    return undoing.change(session, place, Intention.NOTE, [Members("tip", RecordId(tip), "notes", (note,))])
