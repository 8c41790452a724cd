"""Opening one identity: reason, record on disk, ask in the story, open, show for a limited time, sealed again.

There is no function here, or anywhere, that opens more than one.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from tipdesk.desk import aliases, boxes, record, rules
from tipdesk.desk.boxes import BoxFields, Place
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action, Actor, Subject, Why, can
from tipdesk.domain.events import NO_DETAILS, Details, EventKind
from tipdesk.domain.ids import SourceId
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.domain.source import Identity, Part
from tipdesk.errors import NotAllowed, ReasonNeeded
from tipdesk.ledger import asks
from tipdesk.ledger.bodies import AskOpen
from tipdesk.ledger.cards import END
from tipdesk.ledger.cards import Place as PlaceInList
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.view import View


@dataclass(frozen=True)
class Request:
    """Which source, why, what of its identity (its name, its plan, ways by their place), and for how many seconds."""

    story: CompartmentId
    source: SourceId
    reason: str
    ways: frozenset[int]
    seconds: int
    parts: frozenset[Part] = frozenset()


@dataclass(frozen=True)
class Revealed:
    """What was asked for, until when it may be shown, and how many were opened today."""

    identity: Identity
    until_ms: int
    opened_today: int
    cap: int


@dataclass(frozen=True)
class Opening:
    """One line of the source's openings: who, why, when, and whether it was refused."""

    person: str
    at_ms: int
    reason: str
    allowed: bool


def opened_today(session: Session) -> int:
    """Identities opened by this person since midnight, counted in the log itself.

    Those that claim to be of a later day count as today's: a clock that was set back gives no second dozen.
    """
    return _opened_since(session.view(session.places.log), _today_began(session))


def _today_began(session: Session) -> int:
    """By the clock as it stands: by the latest that the log has seen, one jump ahead and back would end the count."""
    return midnight_before(session.around.now_ms())


def _opened_since(view: View, start: int) -> int:
    kinds, count, after = [EventKind.IDENTITY_OPENED.value], 0, END
    while cards := view.page("event", kinds, after):
        for card in cards:
            if card.at_ms < start:
                return count
            count += 1
        after = PlaceInList(cards[-1].at_ms, cards[-1].row)
    return count


def midnight_before(now_ms: int) -> int:
    """The last midnight where this laptop stands: its time zone decides what a day is, its clock does not."""
    now = datetime.fromtimestamp(now_ms / 1000, tz=UTC).astimezone()
    return round(now.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)


def refusal(session: Session, story: CompartmentId, source: SourceId) -> Why:
    """What stands in the way before anything is asked: for the button that says why it is disabled."""
    box = boxes.current(session, Place(story, RecordId(source)))
    return _decide(session, box, opened_today(session))


def _decide(session: Session, box: BoxFields | None, today: int) -> Why:
    keeper = box is not None and session.me in box.holders
    actor = Actor(rules.desk_role(session), is_keeper=keeper)
    needed = box.k if box is not None else 1
    subject = Subject(needed=needed, opened_today=today, cap=session.standing.policy.reveals_a_day)
    return can(actor, Action.OPEN_IDENTITY, subject).why


def reveal(session: Session, request: Request) -> Revealed:
    """Raises `ReasonNeeded`, `NotAllowed` (both on record), `RecordNotWritten` (then nothing opened)."""
    place, reason = Place(request.story, RecordId(request.source)), request.reason.strip()
    require_reason(session, place, reason)
    policy = session.standing.policy
    seconds = seconds_of(session, request.seconds)
    box, today = on_record(session, place, reason, seconds)
    identity = boxes.open_alone(session, place, box)
    until = session.around.now_ms() + seconds * 1000
    return Revealed(identity.only(request.ways, request.parts), until, today, policy.reveals_a_day)


def require_reason(session: Session, place: Place, reason: str) -> None:
    """Raises `ReasonNeeded`, and the try is on record."""
    if len(reason.strip()) < REASON_LEAST:
        refuse(session, place, Why.REASON_TOO_SHORT)
        raise ReasonNeeded(REASON_LEAST)


def seconds_of(session: Session, wanted: int) -> int:
    """Never longer than the policy allows."""
    return max(1, min(wanted, session.standing.policy.reveal_most_s))


def on_record(session: Session, place: Place, reason: str, seconds: int) -> tuple[BoxFields, int]:
    """What must be written before a box may be opened alone: the box, and how many were opened today with it.

    Raises `NotAllowed` (on record), `RecordNotWritten`; then nothing may open.
    """
    box = boxes.current(session, place)
    if box is None:
        refuse(session, place, Why.NOT_A_KEEPER)
        raise NotAllowed(Why.NOT_A_KEEPER.value)
    return box, alone(session, place, box, reason, seconds)


def alone(session: Session, place: Place, box: BoxFields, reason: str, seconds: int = 0) -> int:
    """The same of one box among those that stand; how many were opened today with it."""
    why = _decide(session, box, opened_today(session))
    if why is not Why.ALLOWED:
        refuse(session, place, why)
        raise NotAllowed(why.value)
    today = note_opening(session, place, reason)
    # The story's people see it too: filed before opening, as on every honest path.
    with session.compartment(place.comp).commit(session.pen) as draft:
        draft.decide(AskOpen(box.digest(), reason, None, session.around.now_ms() + seconds * 1000))
    return today


def note_opening(session: Session, place: Place, reason: str, details: Details = NO_DETAILS) -> int:
    """The event of one opening, synced; how many were opened today with it.

    The day's number is counted under the log's write lock: two processes that ask at once get one opening less, not
    one more. Raises `NotAllowed` (on record), `RecordNotWritten`; then nothing may open.
    """
    view, cap, today = session.view(session.places.log), session.standing.policy.reveals_a_day, 0

    def room() -> None:
        nonlocal today
        today = _opened_since(view, _today_began(session))
        if today >= cap:
            raise NotAllowed(Why.CAP_REACHED.value)

    where, alias = codename(session, place.comp), aliases.log_name(session, place.comp, SourceId(place.source))
    try:
        record.note(
            session, EventKind.IDENTITY_OPENED, subject=alias, where=where, reason=reason, details=details, only_if=room
        )
    except NotAllowed:
        refuse(session, place, Why.CAP_REACHED)
        raise
    return today + 1


def refuse(session: Session, place: Place, why: Why, details: Details = NO_DETAILS) -> None:
    """Put on record what was tried and not allowed."""
    where, alias = codename(session, place.comp), aliases.log_name(session, place.comp, SourceId(place.source))
    record.note(
        session, EventKind.IDENTITY_REFUSED, subject=alias, where=where, reason=why.value, allowed=False,
        details=details,
    )  # fmt: skip


def sealed_again(session: Session, story: CompartmentId, source: SourceId) -> None:
    """The identity is no longer shown: by time, by Esc, or by another window."""
    alias = aliases.log_name(session, story, source)
    record.note(session, EventKind.IDENTITY_SEALED, subject=alias, where=codename(session, story))


def openings(session: Session, story: CompartmentId, source: SourceId) -> tuple[Opening, ...]:
    """What one's own log says of this source, the refused ones too, and what others opened by the story's own word."""
    alias = aliases.log_name(session, story, source)
    kinds = [EventKind.IDENTITY_OPENED.value, EventKind.IDENTITY_REFUSED.value]
    found = []
    for card in session.view(session.places.log).page("event", kinds):
        f = msgspec.json.decode(card.facts, type=dict[str, Any])
        if f.get("subject") in {alias, source[:12]} and f.get("where") == codename(session, story):
            found.append(Opening(f.get("person", ""), card.at_ms, f.get("reason", ""), bool(f.get("allowed", True))))
    found += _of_others(session, story, source)
    return tuple(sorted(found, key=lambda one: -one.at_ms))


def _of_others(session: Session, story: CompartmentId, source: SourceId) -> list[Opening]:
    """Where one keeper is enough, each opening is asked in the story before it is done (PROTOCOL 7)."""
    asked = asks.asked(session.compartment(story).book)
    others = [one for one in asked if one.body.to is None and one.by != session.me]
    if not others:
        return []
    ours = {name for name, (box, _) in boxes.by_digest(session, story).items() if box.source == source}
    return [Opening(str(one.by), one.at_ms, one.body.reason, allowed=True) for one in others if one.body.box in ours]
