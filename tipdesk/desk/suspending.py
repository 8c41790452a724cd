"""Suspending somebody at once, offline, without reading a story: how far each story counts them comes from the logs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import msgspec

from tipdesk.desk import laptop_people, logs, people, record, rules
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Seniority, Subject
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.errors import Missing, ReasonNeeded
from tipdesk.ledger import grants, standing
from tipdesk.ledger.bodies import Lift
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId, OperationId, operation_id
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.suspending import suspend as padded
from tipdesk.ledger.verdict import Suspension

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
REPORTS_READ: Final = 200
"""Reports of heads, newest first, that are read of each log."""
HEADS_MOST: Final = 64
"""Of one compartment in one report: a person has a feed a laptop, and few forks."""
CUTS_MOST: Final = 16_000
"""Heads in one suspension: an operation holds 4 MiB (PROTOCOL 2), and a head takes some 140 bytes."""
Cuts = dict[CompartmentId, set[tuple[FeedId, CommitId]]]


@dataclass(frozen=True)
class Suspended:
    """Somebody who is suspended: by whom, since when, and which operation of the roster a lift names."""

    person: PersonId
    by: PersonId
    at_ms: int
    operation: OperationId


def suspend(session: Session, who: PersonId, *, reason: str) -> int:
    """On record first. Gives in how many compartments it names how far they count: in others they are out as well.

    Raises `ReasonNeeded`, `NotAllowed` for who is not junior, `RecordNotWritten`.
    """
    said = reason.strip()
    if len(said) < REASON_LEAST:
        raise ReasonNeeded(REASON_LEAST)
    subject = Subject(seniority=people.seniority(session, who))
    rules.require(session, Action.SUSPEND, session.places.roster, subject)
    cuts = cuts_of(session, who)
    role = session.standing.people[str(who)].role.value if str(who) in session.standing.people else ""
    record.note(session, EventKind.SUSPENDED, reason=said, details=Details(str(who), role))
    body = padded(LedgerPerson(who), {comp: sorted(heads) for comp, heads in cuts.items()}, session.around.chance)
    with session.compartment(session.places.roster).commit(session.pen) as draft:
        draft.decide(body)
    _spread(session)
    return len(cuts)


def lift(session: Session, who: PersonId) -> None:
    """It was a mistake: all counts again. Sealing goes on only where a lead says so. Raises `NotAllowed`, `Missing`."""
    verdict = session.compartment(session.places.roster).book.state.verdict
    mine = standing.rank(session.compartment(session.places.roster).book, LedgerPerson(session.me))
    made = [(key, one) for key, one in verdict.suspensions.items() if str(one.who) == str(who)]
    if not made:
        raise Missing(str(who)[:12])
    for _, one in made:
        seniority = Seniority.SENIOR if one.rank < mine else Seniority.SAME if one.rank == mine else Seniority.JUNIOR
        subject = Subject(seniority=seniority)
        rules.require(session, Action.LIFT_SUSPENSION, session.places.roster, subject)
    record.note(session, EventKind.SUSPENSION_LIFTED, details=Details(str(who)))
    with session.compartment(session.places.roster).commit(session.pen) as draft:
        for operation, _ in made:
            draft.decide(Lift(operation))
    _spread(session)


def suspended(session: Session) -> tuple[Suspended, ...]:
    """Those in force, newest first."""
    roster = session.compartment(session.places.roster)
    found = [
        Suspended(PersonId(one.who), PersonId(one.node.by), grants.claimed(roster.book, one.node.id), _operation(one))
        for one in roster.roster.suspensions()
    ]
    return tuple(sorted(found, key=lambda one: (-one.at_ms, one.operation)))


def _operation(one: Suspension) -> OperationId:
    return operation_id(one.node.id, one.place)


def cuts_of(session: Session, who: PersonId) -> Cuts:
    """How far everybody's logs say that each compartment has taken the person in, and how far this laptop has.

    Logs are left out: what somebody did stays in evidence, whatever became of them since.
    """
    held = logs.held(session)
    private = {str(one.comp) for one in held} | {str(session.places.drawer)}
    cuts: Cuts = {}
    for comp in _here(session):
        _put(
            cuts,
            comp,
            ((FeedId(f), CommitId(h)) for f, h in standing.heads(session.compartment(comp).book, LedgerPerson(who))),
        )
    # Their own log last, and only as far as there is room: who lists without end shall not keep out of the roster.
    room = CUTS_MOST
    for log in sorted(held, key=lambda one: one.person == who):
        for named, reported in _reports(session, log.comp):
            mine = [(FeedId(one.feed), CommitId(one.head)) for one in reported if one.by == str(who)][:HEADS_MOST]
            if named not in private and mine and room >= len(mine):
                _put(cuts, CompartmentId(named), mine)
                room -= len(mine)
    return cuts


def _here(session: Session) -> tuple[CompartmentId, ...]:
    """What lies open on this laptop and may name somebody: the roster, the inbox, stories."""
    inbox = (session.places.inbox,) if session.has_inbox else ()
    return (session.places.roster, *inbox, *(one.comp for one in session.standing.stories.values()))


def _put(cuts: Cuts, comp: CompartmentId, heads: Iterable[tuple[FeedId, CommitId]]) -> None:
    if some := set(heads):
        cuts.setdefault(comp, set()).update(some)


class _Head(NamedTuple):
    """As `lock.changed_heads` writes it; older programs wrote the head alone, which names no author."""

    feed: str
    head: str
    by: str


def _reports(session: Session, log: CompartmentId) -> Iterator[tuple[str, list[_Head]]]:
    """What a log last said of each compartment."""
    known: set[str] = set()
    for card in session.view(log).page("event", [EventKind.HEADS.value], limit=REPORTS_READ):
        said = msgspec.json.decode(card.facts, type=dict[str, Any]).get("heads")
        for comp, heads in said.items() if isinstance(said, dict) else ():
            if comp not in known and isinstance(heads, list) and _DIGEST.fullmatch(comp):
                known.add(comp)
                yield comp, [_Head(*one) for one in heads if _is_whole(one)]


def _is_whole(one: object) -> bool:
    return (
        isinstance(one, list)
        and len(one) == len(_Head._fields)
        and all(isinstance(part, str) and _DIGEST.fullmatch(part) for part in one)
    )


def _spread(session: Session) -> None:
    """What the roster now says counts in everything that lies here, and whose keys are on this laptop is renewed."""
    roster = session.compartment(session.places.roster)
    read_standing(session)
    laptop_people.keep(session, session.places.roster)
    for comp in _here(session)[1:]:
        session.compartment(comp).hear(roster.roster.outside(comp))
        laptop_people.keep(session, comp)
