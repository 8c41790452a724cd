"""What the desk's rules say must go, goes: tips of the inbox, by a lead's word alone, on record first, never held ones.

Nobody brings them back: salt and bodies leave the file, sealed originals are unlinked, and each laptop that hears of
it does the same and says so in its own log. What stays is the digest, so that no later import brings them in again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from tipdesk.desk import destruction, holds, record, retention, rules
from tipdesk.desk.copies_named import documents_of
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action, Why, can
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId, TipId
from tipdesk.domain.retention import Rule, What
from tipdesk.errors import Malformed, NotAllowed
from tipdesk.ledger import aged, documents, purge
from tipdesk.ledger.bodies import Ordinary, Purge, SetFields
from tipdesk.ledger.cards import Card
from tipdesk.ledger.documents import SealedFields
from tipdesk.ledger.ids import OperationId, RecordId
from tipdesk.ledger.view import View

MOST: Final = 1_000
"""Tips that go by one word of a lead: what is more is offered again."""
PORTION: Final = 50
"""Tips of one commit. Killed between two, the rest is due as before."""
DESTROYED: Final = "destroyed"
"""Where a tip went that went for good: one word, and codenames are two."""
KEPT: Final = ("digest", "state", "received_ms")
RULE: Final = "rule"
NEVER_MS: Final = 1 << 62
"""When a tip came of which nobody ever said when."""


@dataclass(frozen=True)
class Due:
    """Tips in one state that the desk's rule says must be gone by now, the oldest first; held ones are not among them.

    `more` are due too and come after these.
    """

    rule: Rule
    tips: tuple[TipId, ...]
    oldest_ms: int
    newest_ms: int
    documents: int
    held: int = 0
    more: int = 0
    may_destroy: bool = False


@dataclass(frozen=True)
class Cleared:
    """What went here, and whose laptops have not confirmed that it went there."""

    tips: int
    documents: int
    left: int = 0
    awaited: tuple[PersonId, ...] = ()


def due(session: Session) -> tuple[Due, ...]:
    """By the desk's rules, in their order; nothing where this person cannot read the inbox, or nothing is due."""
    if not rules.reads_inbox(session):
        return ()
    return tuple(one for rule in retention.rules(session) if (one := _due(session, rule)).tips)


def counted(session: Session) -> tuple[tuple[Rule, int], ...]:
    """For Today, of whoever may carry it out: how many each rule ends by now, held ones apart."""
    if not rules.reads_inbox(session) or not can(rules.actor(session, session.places.inbox), Action.PURGE).allowed:
        return ()
    found = ((rule, _ended(session, rule)) for rule in retention.rules(session))
    return tuple((rule, len(ended.goes) + ended.more) for rule, ended in found if ended.goes)


@dataclass(frozen=True)
class _Ended:
    """What a rule ends by now, as far as `MOST`; who writes an earlier day over a tip's own ends nothing."""

    goes: tuple[Card, ...] = ()
    stays: int = 0
    more: int = 0


def _ended(session: Session, rule: Rule) -> _Ended:
    place = session.places.inbox
    until_ms = rule.ended_ms(session.around.now_ms())
    if until_ms is None or rule.what is not What.DESTROY:
        return _Ended()
    view, held = session.view(place), holds.holds(session, place)
    cards = aged.oldest(view, "tip", rule.state, until_ms, MOST + len(held))
    goes = [card for card in cards if card.record not in held and _came_ms(view, card.record) <= until_ms][:MOST]
    stays = len([card for card in cards if card.record in held])
    early = len(cards) - stays - len(goes) if len(goes) < MOST else 0
    more = aged.number(view, "tip", rule.state, until_ms) - len(goes) - stays - early
    return _Ended(tuple(goes), stays, max(0, more))


def _due(session: Session, rule: Rule) -> Due:
    place, ended = session.places.inbox, _ended(session, rule)
    view, goes = session.view(place), ended.goes
    papers = sum(len(_documents(view, card.record)) for card in goes)
    may = can(rules.actor(session, place), Action.PURGE).allowed
    ends = (goes[0].at_ms, goes[-1].at_ms) if goes else (0, 0)
    return Due(rule, tuple(TipId(card.record) for card in goes), *ends, papers, ended.stays, ended.more, may)


def _came_ms(view: View, tip: RecordId) -> int:
    """The latest time that was ever said for its coming: who writes an earlier one over it makes nothing due."""
    bodies = [entry.written.body for entry in view.history(tip) if entry.counts]
    said = [body.fields.get("received_ms") for body in bodies if isinstance(body, SetFields)]
    return max((one for one in said if type(one) is int), default=NEVER_MS)


def destroy(session: Session, rule: Rule, tips: Sequence[TipId]) -> Cleared:
    """Those of these tips that are due now. What was moved or held since somebody looked stays, and is counted as left.

    Raises `NotAllowed` (not a lead, no rule of the desk: on record; or nothing of it is due any more),
    `RecordNotWritten`.
    """
    place = session.places.inbox
    holds.carry(session, place)
    why = _refusal(session, rule)
    if why is not None:
        _note(session, rule, len(tips), reason=why.value, allowed=False)
        raise NotAllowed(why.value)
    ended = frozenset(_due(session, rule).tips)
    going = [one for one in dict.fromkeys(tips) if one in ended]
    if not going:
        raise NotAllowed(Why.NOT_DUE.value)
    event = _note(session, rule, len(going), reason=f"{RULE} {rule.state}")
    papers = sum(_forget(session, going[at : at + PORTION], f"{RULE} {event}") for at in range(0, len(going), PORTION))
    compartment = session.compartment(place)
    documents.sync(compartment.location.documents)
    purge.checkpoint(compartment.book.db, compartment.location.path.name)
    awaited = tuple(one.person for one in rules.members(session, place) if str(one.person) != session.me)
    return Cleared(len(going), papers, len(tips) - len(going), awaited)


def _refusal(session: Session, rule: Rule) -> Why | None:
    decision = can(rules.actor(session, session.places.inbox), Action.PURGE)
    if not decision.allowed:
        return decision.why
    # Only what the desk decided: a rule of one's own making destroys nothing.
    return None if rule in retention.rules(session) and rule.what is What.DESTROY else Why.NOT_DUE


def _note(session: Session, rule: Rule, count: int, *, reason: str, allowed: bool = True) -> RecordId:
    """Whoever reads the inbox owes a confirmation: they are named, and so is the policy in force."""
    place = session.places.inbox
    details = Details(
        comp=place, ref=rule.state, people=tuple(sorted(str(one.person) for one in rules.members(session, place))),
        tool=destruction.policy(session), needed=rule.days or 0,
    )  # fmt: skip
    return record.note(
        session, EventKind.PURGED, where=codename(session, place), reason=reason, allowed=allowed, count=count,
        details=details,
    )  # fmt: skip


def _forget(session: Session, tips: Sequence[TipId], rule: str) -> int:
    """One commit; gives how many documents went."""
    compartment, view = session.compartment(session.places.inbox), session.view(session.places.inbox)
    operations: list[OperationId] = []
    stay: dict[RecordId, dict[str, Any]] = {}
    sealed: list[SealedFields] = []
    papers = 0
    for tip in tips:
        plain = view.record(RecordId(tip)).plain()
        named = _documents(view, RecordId(tip))
        papers += len(named)
        operations += [entry.written.id for one in (RecordId(tip), *named) for entry in view.history(one)]
        sealed += [found for one in named if (found := _sealed(view, one)) is not None]
        stay[RecordId(tip)] = {name: plain[name] for name in KEPT if name in plain}
    gone = {"filed": DESTROYED, "destroyed_ms": session.around.now_ms()}
    with compartment.commit(session.pen) as draft:
        draft.decide(Purge(operations, rule))
        for record_id, kept in stay.items():
            draft.set("tip", record_id, {**kept, **gone})
    for one in sealed:
        if not documents.is_named(compartment.book.db, one):
            (compartment.location.documents / one.file_name).unlink(missing_ok=True)
    return papers


def _documents(view: View, tip: RecordId) -> list[RecordId]:
    """What came with this tip, and never with another: a colleague's word makes no other tip's document go with it."""
    named = documents_of(view.record(tip))
    return [one for one in named if view.find(one) is not None and _came_with(view, one, tip)]


def _came_with(view: View, document: RecordId, tip: RecordId) -> bool:
    """Whether all that was ever said of it is said of a document, and of one of this tip."""
    bodies = [entry.written.body for entry in view.history(document)]
    owners = {body.fields["tip"] for body in bodies if isinstance(body, SetFields) and "tip" in body.fields}
    return owners == {str(tip)} and {body.kind for body in bodies if isinstance(body, Ordinary)} == {"document"}


def _sealed(view: View, document: RecordId) -> SealedFields | None:
    """What names the sealed file; None where its record does not say it: then the start sweeps what nothing names."""
    try:
        return SealedFields.of(view.record(document).plain())
    except Malformed:
        return None
