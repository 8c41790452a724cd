"""Holds: a stop on destruction, with its reason and by whom; it beats every rule, and comes off by a lead's yes alone.

Who is in a story sets one there. A security editor, who is in none, sets it in the roster, by the record's id as the
logs name it; each program that meets it there carries it into the story, where every laptop obeys it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from tipdesk.desk import aliases, record, rules
from tipdesk.desk.fitting import fitting
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action, Actor, Why, can
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId, SourceId
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.errors import NotAllowed, ReasonNeeded
from tipdesk.ledger import local
from tipdesk.ledger.bodies import Ease, Tighten
from tipdesk.ledger.compartment import refresh
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.purge import HELD, HOLD

KIND: Final = "hold"
EASED: Final = 1


@dataclass(frozen=True)
class Matter:
    """What is held: a source or a tip, by id, as the log calls it. `comp` is where it lies, open to us or not."""

    comp: CompartmentId
    record: RecordId
    subject: str
    where: str = ""


@dataclass(frozen=True)
class Hold:
    """One hold in force. `by_desk`: a security editor set it, and lifts it."""

    record: RecordId
    comp: CompartmentId
    subject: str
    where: str
    reason: str
    by: PersonId
    at_ms: int
    by_desk: bool = False


def matter_of(comp: str, record_id: str, subject: str, where: str) -> Matter:
    """Of what an event names: strings, until the ledger finds them."""
    return Matter(CompartmentId(comp), RecordId(record_id), subject, where)


def of_source(session: Session, story: CompartmentId, source: SourceId) -> Matter:
    """A source of a story that is open to us."""
    return Matter(story, RecordId(source), aliases.log_name(session, story, source), codename(session, story))


def on_source(session: Session, story: CompartmentId, source: SourceId) -> Hold | None:
    """The hold in force on a source."""
    return holds(session, story).get(RecordId(source))


def hold(session: Session, matter: Matter, reason: str) -> None:
    """On record first. Raises `ReasonNeeded`, `NotAllowed`, `RecordNotWritten`."""
    _change(session, matter, reason, on=True)


def ease(session: Session, matter: Matter, reason: str) -> None:
    """On record first. Raises `ReasonNeeded`, `NotAllowed`, `RecordNotWritten`."""
    _change(session, matter, reason, on=False)


def _change(session: Session, matter: Matter, reason: str, *, on: bool) -> None:
    if len(reason.strip()) < REASON_LEAST:
        raise ReasonNeeded(REASON_LEAST)
    inside = _is_open(session, matter.comp)
    kind = EventKind.HELD if on else EventKind.HOLD_EASED
    details = Details(comp=matter.comp, ref=matter.record)
    where = matter.where or codename(session, matter.comp)
    why = _refusal(session, matter, inside=inside, on=on)
    if why is not None:
        record.note(
            session, kind, subject=matter.subject, where=where, reason=why.value, allowed=False, details=details
        )
        raise NotAllowed(why.value)
    record.note(session, kind, subject=matter.subject, where=where, reason=reason.strip(), details=details)
    place = matter.comp if inside else session.places.roster
    made = Hold(
        matter.record, matter.comp, matter.subject, where, reason.strip(), PersonId(session.me), session.around.now_ms()
    )
    with session.compartment(place).commit(session.pen) as draft:
        draft.decide(Tighten(matter.record, HOLD, HELD) if on else Ease(matter.record, HOLD, EASED))
        draft.set(KIND, session.new_id(), _fields(made))


def _fields(one: Hold) -> dict[str, Any]:
    return {
        "about": one.record,
        "comp": one.comp,
        "subject": one.subject,
        "where": one.where,
        "reason": one.reason,
        "by": str(one.by),
        "at_ms": one.at_ms,
    }


def _is_open(session: Session, comp: CompartmentId) -> bool:
    return bool(comp) and (str(comp) in session.standing.stories or comp == session.places.inbox)


def _refusal(session: Session, matter: Matter, *, inside: bool, on: bool) -> Why | None:
    action = Action.SET_HOLD if on else Action.LIFT_HOLD
    actor = rules.actor(session, matter.comp) if inside else Actor(rules.desk_role(session))
    decision = can(actor, action)
    if not decision.allowed:
        return decision.why
    if inside and not on and matter.record in _in_force(session, session.places.roster):
        return Why.HELD_BY_DESK
    return None


def holds(session: Session, comp: CompartmentId) -> dict[RecordId, Hold]:
    """What is held in a place that is open to us, by whom and why; the roster's holds on its records too."""
    found = {one.record: one for one in _said(session, comp)}
    for one in of_desk(session):
        if one.comp == comp:
            found[one.record] = one
    return found


def of_desk(session: Session) -> tuple[Hold, ...]:
    """What security editors hold, over all stories: for them, who can open none."""
    return tuple(_said(session, session.places.roster)) if session.places.roster else ()


def carry(session: Session, comp: CompartmentId) -> int:
    """Bring the roster's holds into a story that is open to us, where whoever merges obeys them; how many."""
    if not session.places.roster or not can(rules.actor(session, comp), Action.WRITE_STORY).allowed:
        return 0
    here, view = _in_force(session, comp), session.view(comp)
    new = [one for one in of_desk(session) if one.record not in here and view.find(one.record) is not None]
    if new:
        with session.compartment(comp).commit(session.pen) as draft:
            for one in new:
                draft.decide(Tighten(one.record, HOLD, HELD))
                draft.set(KIND, session.new_id(), _fields(one))
    return len(new)


def _in_force(session: Session, place: CompartmentId) -> frozenset[RecordId]:
    if not place:
        return frozenset()
    refresh(session.compartment(place))
    numbers = local.numbers_in_force(session.view(place).db, HOLD)
    return frozenset(one for one, value in numbers.items() if value <= HELD)


def _said(session: Session, place: CompartmentId) -> Iterator[Hold]:
    """Each hold in force with the newest words about it; one without words stands all the same."""
    standing, view = _in_force(session, place), session.view(place)
    by_desk = place == session.places.roster
    words: dict[str, Hold] = {}
    for card in view.every(KIND):
        raw = view.record(card.record).plain()
        f = fitting(raw)
        about = f.get("about", "")
        if about in standing and about not in words:
            comp = CompartmentId(f.get("comp", "")) if by_desk else place
            words[about] = Hold(
                RecordId(about), comp, f.get("subject", ""), f.get("where", ""), f.get("reason", ""),
                PersonId(f.get("by", "")), f.get("at_ms", 0), by_desk,
            )  # fmt: skip
    for one in sorted(standing):
        yield words.get(one) or Hold(one, place, "", "", "", PersonId(""), 0, by_desk)
