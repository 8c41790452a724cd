"""Answering a request: a share released to that one ask, or a refusal with its reason; each on record first.

Who releases is shown who asks and why, and learns nothing of the identity: a share alone says nothing at all.
"""

from enum import Enum

from tipdesk.desk import aliases, box_shares, boxes, keeping_log, record, requests, rules, sources
from tipdesk.desk.box_fields import BoxFields, Place
from tipdesk.desk.keeping_log import Naming
from tipdesk.desk.requests import Request
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Actor, Why, can
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import SourceId
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.errors import DamagedSeal, NotAllowed, ReasonNeeded
from tipdesk.ledger.bodies import AskRefuse, AskRelease
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.seal.age.hybrid import HybridRecipient
from tipdesk.seal.shares import Share


class Although(Enum):
    """What a person says of a request that this laptop cannot vouch for."""

    NOTHING = "nothing"
    ASKER_ALONE = "nobody's log but the asker's names the seal; they were asked by another channel"


def release(session: Session, comp: CompartmentId, mark: str, although: Although = Although.NOTHING) -> None:
    """Raises `NotAllowed` (on record), `RecordNotWritten` (then nothing was released), `DamagedSeal`."""
    request = requests.find(session, comp, mark)
    why = _refusal(session, request, although)
    if why is not None:
        _note(session, EventKind.SHARE_RELEASED, request, why.value, allowed=False)
        raise NotAllowed(why.value)
    box, share = _own_share(session, request)
    to = HybridRecipient.parse(request.to)
    _note(session, EventKind.SHARE_RELEASED, request, request.reason)
    sealed = box_shares.release(request.ask, box, share, to)
    with session.compartment(request.comp).commit(session.pen) as draft:
        draft.decide(AskRelease(request.ask, request.box, sealed))


def refuse(session: Session, comp: CompartmentId, mark: str, reason: str) -> None:
    """Raises `ReasonNeeded`, `NotAllowed`, `RecordNotWritten`. The reason stays where the request stands."""
    request = requests.find(session, comp, mark)
    if len(reason.strip()) < REASON_LEAST:
        raise ReasonNeeded(REASON_LEAST)
    why = _not_mine(session, request) or _over(session, request)
    if why is not None:
        _note(session, EventKind.SHARE_REFUSED, request, why.value, allowed=False)
        raise NotAllowed(why.value)
    _note(session, EventKind.SHARE_REFUSED, request, reason.strip())
    with session.compartment(request.comp).commit(session.pen) as draft:
        draft.decide(AskRefuse(request.ask, reason.strip()))


def _refusal(session: Session, request: Request, although: Although) -> Why | None:
    """What stands in the way of a release, the plainest first."""
    return _not_mine(session, request) or _over(session, request) or _not_theirs(session, request, although)


def is_their_word_alone(session: Session, request: Request) -> bool:
    """Whether only the log of whoever asks says whose seal this is: the page says so, and asks once more."""
    return request.from_outside and keeping_log.naming(session, request) is Naming.ASKER_ALONE


def _not_mine(session: Session, request: Request) -> Why | None:
    if request.by == str(session.me):
        return Why.OWN_ASK
    decision = can(Actor(rules.desk_role(session), is_keeper=str(session.me) in request.holders), Action.RELEASE_SHARE)
    if not decision.allowed:
        return decision.why
    return Why.ASK_ANSWERED if any(one.by == str(session.me) for one in request.answers) else None


def _over(session: Session, request: Request) -> Why | None:
    if request.until_ms <= session.around.now_ms():
        return Why.ASK_PAST
    if not request.from_outside and _standing(session, request) is None:
        return Why.BOX_REPLACED
    return None


def _standing(session: Session, request: Request) -> BoxFields | None:
    place = Place(request.story, RecordId(request.source))
    return next((box for box in boxes.standing(session, place) if box.digest() == request.box), None)


def _not_theirs(session: Session, request: Request, although: Although) -> Why | None:
    """Whoever asks must keep it too, be in the story, and be one of whom the source was told."""
    if request.from_outside:
        return _unnamed(session, request, although)
    if request.by not in request.holders:
        return Why.NOT_PROMISED
    promise = sources.read_source(session, request.story, SourceId(request.source)).promise
    live = {member.person for member in rules.members(session, request.story)}
    return None if request.by in promise.may_know and request.by in live else Why.NOT_PROMISED


def _unnamed(session: Session, request: Request, although: Although) -> Why | None:
    """Whose seal it is, some log must say: where the asker's alone does, a person must have asked them."""
    match keeping_log.naming(session, request):
        case Naming.OTHERS:
            return None
        case Naming.ASKER_ALONE:
            return None if although is Although.ASKER_ALONE else Why.THEIR_WORD_ALONE
        case Naming.NONE:
            return Why.BOX_UNKNOWN


def _own_share(session: Session, request: Request) -> tuple[str, Share]:
    """The box's id and this person's share of it; for who is outside, out of the asker's log."""
    if not request.from_outside:
        box = _standing(session, request)
        if box is None:
            raise NotAllowed(Why.BOX_REPLACED.value)
        return box.id, box_shares.own(session.keys.opening, box, session.me)
    for to, fields in requests.carried(session, request.comp, session.me):
        if to == request.to:
            return fields["box"], box_shares.handed(session.keys.opening, fields["box"], fields["share"])
    raise DamagedSeal("share")


def _note(session: Session, kind: EventKind, request: Request, reason: str, *, allowed: bool = True) -> None:
    alias, where, comp = request.alias, request.codename, str(request.story)
    if not request.from_outside:
        alias = aliases.log_name(session, request.story, request.source)
    elif keeping_log.naming(session, request) is keeping_log.Naming.NONE:
        # The asker wrote these, and no log knows them: their words do not get into this person's log by being refused.
        alias, where, comp = "", "", ""
    details = Details(
        whom=request.by, comp=comp, ref=request.mark, needed=request.needed, due_ms=request.until_ms,
        sha256=request.box,
    )  # fmt: skip
    record.note(session, kind, subject=alias, where=where, reason=reason, allowed=allowed, details=details)
