"""Asking other keepers for an identity, and opening it once with what they released to that ask (PROTOCOL 7)."""

from dataclasses import dataclass
from typing import Final

from tipdesk.desk import aliases, box_shares, boxes, onetime, record, requests, resealing, reveal, rules
from tipdesk.desk.box_fields import BoxFields, Place
from tipdesk.desk.requests import Request, Standing, mark_of
from tipdesk.desk.reveal import Revealed
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action, Why, can
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId, SourceId
from tipdesk.domain.retention import DAY_MS
from tipdesk.domain.source import Identity, Part
from tipdesk.errors import DamagedSeal, Missing, NotAllowed, NotEnoughShares, NotForThisKey
from tipdesk.ledger import asks
from tipdesk.ledger.bodies import AskOpen, AskRelease
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.shares import Share

HOUR_MS: Final = 3_600_000
WINDOWS_MS: Final = (HOUR_MS, DAY_MS, 7 * DAY_MS)
"""How long others may answer: an hour in one room, a week by stick."""


@dataclass(frozen=True)
class Question:
    """One source of one story, for one reason, within one window; `box` is which of several that stand, by digest."""

    story: CompartmentId
    source: SourceId
    reason: str
    window_ms: int = DAY_MS
    box: str = ""


@dataclass(frozen=True)
class Opening:
    """Which request that was agreed to, what of the identity, and for how many seconds."""

    story: CompartmentId
    mark: str
    ways: frozenset[int]
    seconds: int
    parts: frozenset[Part] = frozenset()


@dataclass(frozen=True)
class Unsealed:
    """An identity in memory, the request that opened it, out of which box, and how many were opened today with it."""

    identity: Identity
    request: Request
    box: BoxFields
    today: int


def ask(session: Session, question: Question) -> str:
    """The request's mark. Raises `ReasonNeeded`, `NotAllowed` (both on record), `RecordNotWritten`.

    The one-time secret is kept first: an ask whose answer nobody could read must not stand in the story.
    """
    place, reason = Place(question.story, RecordId(question.source)), question.reason.strip()
    reveal.require_reason(session, place, reason)
    box = _asked_for(session, place, question.box)
    if box is None or session.me not in box.holders:
        reveal.refuse(session, place, Why.NOT_A_KEEPER)
        raise NotAllowed(Why.NOT_A_KEEPER.value)
    if box.k == 1:
        raise NotAllowed(Why.ONE_IS_ENOUGH.value)
    decision = can(rules.actor(session, place.comp), Action.ASK_IDENTITY)
    if not decision.allowed:
        reveal.refuse(session, place, decision.why)
        raise NotAllowed(decision.why.value)
    until = session.around.now_ms() + min(max(question.window_ms, HOUR_MS), WINDOWS_MS[-1])
    to = onetime.draw(session, until)
    alias = aliases.log_name(session, place.comp, question.source)
    others = tuple(one for one in box.holders if one != session.me)
    details = Details(
        comp=place.comp, ref=mark_of(session.me, to), people=others, needed=box.k, due_ms=until, sha256=box.digest(),
    )  # fmt: skip
    where = codename(session, place.comp)
    record.note(session, EventKind.IDENTITY_ASKED, subject=alias, where=where, reason=reason, details=details)
    asked = AskOpen(box.digest(), reason, to, until)
    _ask_outside(session, place, box, asked)
    with session.compartment(place.comp).commit(session.pen) as draft:
        draft.decide(asked)
    return mark_of(session.me, to)


def _asked_for(session: Session, place: Place, wanted: str) -> BoxFields | None:
    """The one of this digest, where several stand; else the one that counts."""
    if not wanted:
        return boxes.current(session, place)
    return next((box for box in boxes.standing(session, place) if box.digest() == wanted), None)


def _ask_outside(session: Session, place: Place, box: BoxFields, asked: AskOpen) -> None:
    """Who keeps a share and is not in the story finds the ask, and that share, in the asker's log."""
    outside = [one for one in requests.outside_of(session, place.comp, box) if one != session.me]
    if not outside:
        return
    alias = aliases.log_name(session, place.comp, SourceId(place.source))
    with session.compartment(session.places.log).commit(session.pen) as draft:
        draft.decide(asked)
        for one in outside:
            fields = {
                "person": one,
                "to_once": asked.to,
                "box": box.id,
                "share": box_shares.sealed_to(box, LedgerPerson(one)),
                "subject": alias,
                "where": codename(session, place.comp),
                "comp": place.comp,
                "source": place.source,
                "needed": box.k,
                "at_ms": session.around.now_ms(),
            }
            draft.log(requests.ASKED, session.new_id(), fields)


def open_agreed(session: Session, opening: Opening) -> Revealed:
    """Open what enough keepers released, file it under a new key, and forget the one-time secret.

    Raises `NotAllowed` (on record), `RecordNotWritten` (then nothing opened), `NotEnoughShares`, `DamagedSeal`.
    """
    found = unseal(session, opening.story, opening.mark)
    place, box = Place(found.request.story, RecordId(found.request.source)), found.box
    if resealing.may_file(session, place):
        resealing.file_anew(session, place, found.identity, box, resealing.still_keep(session, place, box))
    onetime.forget(session, found.request.to)
    seconds = reveal.seconds_of(session, opening.seconds)
    until, cap = session.around.now_ms() + seconds * 1000, session.standing.policy.reveals_a_day
    return Revealed(found.identity.only(opening.ways, opening.parts), until, found.today, cap)


def unseal(session: Session, story: CompartmentId, mark: str) -> Unsealed:
    """On record as an opening, then in memory. Whoever calls files the box anew, and then forgets the one-time secret.

    Raises `NotAllowed` (on record), `RecordNotWritten` (then nothing opened), `NotEnoughShares`, `DamagedSeal`.
    """
    request = requests.find(session, story, mark)
    place = Place(request.story, RecordId(request.source))
    box = _openable(session, place, request)
    parts, by = _parts(session, place, request, box)
    details = Details(
        comp=place.comp, ref=request.mark, people=by, needed=box.k, due_ms=request.until_ms, sha256=request.box
    )
    today = reveal.note_opening(session, place, request.reason, details)
    return Unsealed(boxes.open_together(parts, place, box), request, box, today)


_WHY: Final = {
    Standing.WAITING: Why.NEEDS_ANOTHER_KEEPER,
    Standing.REFUSED: Why.NEEDS_ANOTHER_KEEPER,
    Standing.PAST: Why.ASK_PAST,
    Standing.OPENED: Why.BOX_REPLACED,
    Standing.REPLACED: Why.BOX_REPLACED,
}


def _openable(session: Session, place: Place, request: Request) -> BoxFields:
    """The box that stands and that was asked for. Raises `NotAllowed`, on record."""
    standing = {box.digest(): box for box in boxes.standing(session, place)}
    box, why = standing.get(request.box), _WHY.get(request.standing)
    if box is None:
        why = why or Why.BOX_REPLACED
    elif request.by != str(session.me) or session.me not in box.holders:
        why = Why.NOT_A_KEEPER
    if box is None or why is not None:
        why = why or Why.BOX_REPLACED
        reveal.refuse(session, place, why, Details(ref=request.mark))
        raise NotAllowed(why.value)
    return box


def _parts(
    session: Session, place: Place, request: Request, box: BoxFields
) -> tuple[tuple[Share, ...], tuple[str, ...]]:
    """One's own share and those released to this ask that are what the box says; and whose they are.

    Raises `NotAllowed` (on record) where the secret is gone, `NotEnoughShares` where too few are good (on record too).
    """
    try:
        once = onetime.find(session, request.to)
    except Missing as gone:
        reveal.refuse(session, place, Why.ASK_PAST, Details(ref=request.mark))
        raise NotAllowed(Why.ASK_PAST.value) from gone
    found = {str(session.me): box_shares.own(session.keys.opening, box, session.me)}
    for by, share in _released(session, request, box, once):
        found.setdefault(by, share)
    if len(found) < box.k:
        reveal.refuse(session, place, Why.NEEDS_ANOTHER_KEEPER, Details(ref=request.mark))
        raise NotEnoughShares
    return tuple(found.values()), tuple(by for by in found if by != session.me)


def _released(session: Session, request: Request, box: BoxFields, once: HybridIdentity) -> list[tuple[str, Share]]:
    """From the story, and from one's own log. A share that is not what the box says of it counts as none."""
    found = []
    for comp in (request.story, session.places.log):
        book = session.compartment(comp).book
        same = [one.id for one in asks.asked_together(book) if one.body.to == request.to and one.by == session.me]
        answers = asks.answered(book)
        for ask_id in same:
            for one in answers.get(ask_id, ()):
                if not isinstance(one.body, AskRelease):
                    continue
                try:
                    share = box_shares.released(once, ask_id, box, one.by, one.body.share)
                except (DamagedSeal, NotForThisKey, NotEnoughShares):
                    continue
                found.append((str(one.by), share))
    return found


def expire(session: Session) -> int:
    """Forget the secrets of asks whose time has passed, each on record; how many. Called at unlock and by the page."""
    past = onetime.past(session)
    for to in past:
        record.note(session, EventKind.ASK_EXPIRED, details=Details(ref=mark_of(session.me, to)))
    for to in past:
        onetime.forget(session, to)
    return len(past)


def asked_by(session: Session, story: CompartmentId) -> tuple[Request, ...]:
    """What this person asked there and may still open or wait for."""
    mine = PersonId(session.me)
    return tuple(one for one in requests.of_story(session, story) if one.by == mine and not one.standing.is_over)
