"""Opening one identity: reason, record on disk, ask in the story, open, show for a limited time, sealed again.

There is no function here, or anywhere, that opens more than one.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from tipdesk.desk import boxes, record, sources
from tipdesk.desk.boxes import BoxFields, Place
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action, Actor, Subject, Why, can
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import SourceId
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.domain.source import Identity, Part
from tipdesk.errors import NotAllowed, ReasonNeeded
from tipdesk.ledger.bodies import AskOpen
from tipdesk.ledger.cards import END
from tipdesk.ledger.cards import Place as PlaceInList
from tipdesk.ledger.ids import CompartmentId, RecordId


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

    Now is the later of the system's time and the log's last opening: a clock that was set back gives no second dozen.
    """
    view, kinds = session.view(session.places.log), [EventKind.IDENTITY_OPENED.value]
    count, start, after = 0, 0, END
    while cards := view.page("event", kinds, after):
        start = start or midnight_before(max(session.around.now_ms(), cards[0].at_ms))
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
    actor = Actor(session.standing.person.role, is_keeper=keeper)
    needed = box.k if box is not None else 1
    subject = Subject(needed=needed, opened_today=today, cap=session.standing.policy.reveals_a_day)
    return can(actor, Action.OPEN_IDENTITY, subject).why


def reveal(session: Session, request: Request) -> Revealed:
    """Raises `ReasonNeeded`, `NotAllowed` (both on record), `RecordNotWritten` (then nothing opened)."""
    alias = sources.aliases(session, request.story).get(request.source, request.source[:12])
    where, reason = codename(session, request.story), request.reason.strip()
    if len(reason) < REASON_LEAST:
        _refuse(session, alias, where, Why.REASON_TOO_SHORT)
        raise ReasonNeeded(REASON_LEAST)
    box = boxes.current(session, Place(request.story, RecordId(request.source)))
    today = opened_today(session)
    why = _decide(session, box, today)
    if why is not Why.ALLOWED or box is None:
        _refuse(session, alias, where, why)
        raise NotAllowed(why.value)
    policy = session.standing.policy
    seconds = max(1, min(request.seconds, policy.reveal_most_s))
    record.note(session, EventKind.IDENTITY_OPENED, subject=alias, where=where, reason=reason)
    # The story's people see it too: filed before opening, as on every honest path.
    with session.compartment(request.story).commit(session.pen) as draft:
        draft.decide(AskOpen(box.digest(), reason, None, session.around.now_ms() + seconds * 1000))
    identity = boxes.open_alone(session, Place(request.story, RecordId(request.source)), box)
    return Revealed(
        identity.only(request.ways, request.parts),
        session.around.now_ms() + seconds * 1000,
        today + 1,
        policy.reveals_a_day,
    )


def _refuse(session: Session, alias: str, where: str, why: Why) -> None:
    record.note(session, EventKind.IDENTITY_REFUSED, subject=alias, where=where, reason=why.value, allowed=False)


def sealed_again(session: Session, story: CompartmentId, source: SourceId) -> None:
    """The identity is no longer shown: by time, by Esc, or by another window."""
    alias = sources.aliases(session, story).get(source, source[:12])
    record.note(session, EventKind.IDENTITY_SEALED, subject=alias, where=codename(session, story))


def openings(session: Session, story: CompartmentId, source: SourceId) -> tuple[Opening, ...]:
    """What one's own log says of this source, newest first, the refused ones too."""
    alias = sources.aliases(session, story).get(source, "")
    kinds = [EventKind.IDENTITY_OPENED.value, EventKind.IDENTITY_REFUSED.value]
    found = []
    for card in session.view(session.places.log).page("event", kinds):
        f = msgspec.json.decode(card.facts, type=dict[str, Any])
        if f.get("subject") == alias and f.get("where") == codename(session, story):
            found.append(Opening(f.get("person", ""), card.at_ms, f.get("reason", ""), bool(f.get("allowed", True))))
    return tuple(found)
