"""What was promised to go, and goes: a list of what is due, one destruction at a time, on record, never silently.

A purge names the event that ordered it, so that each laptop that obeyed can say so in its own log.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk import aliases, boxes, holds, record, rules, sources
from tipdesk.desk.box_fields import Place
from tipdesk.desk.holds import Hold
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES, codename
from tipdesk.domain.access import Action, Why, can
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import SourceId
from tipdesk.domain.retention import DAY_MS, SOON_DAYS, Due, Ending
from tipdesk.errors import Missing, NotAllowed
from tipdesk.ledger import local, purge
from tipdesk.ledger.bodies import Add, Purge
from tipdesk.ledger.compartment import refresh
from tipdesk.ledger.ids import CompartmentId, OperationId, RecordId

DESTROY_BY: Final = "destroy_by_ms"
CONTACTS: Final = "contacts"
RULE: Final = "destroy-by"
"""How the purge's rule begins; the id of the event that ordered it follows."""
ORDERED: Final = re.compile(r" ([0-9a-f]{32})\Z")


@dataclass(frozen=True)
class Job:
    """One source whose promise ends: what would go, and what stops it."""

    comp: CompartmentId
    source: SourceId
    alias: str
    codename: str
    at_ms: int
    due: Due
    goes: tuple[tuple[str, int], ...]
    """Kinds of things, and how many: the identity as it was sealed over time, and notes of contacts."""
    hold: Hold | None = None
    may_destroy: bool = False


def jobs(session: Session, story: CompartmentId, days: int = SOON_DAYS) -> tuple[Job, ...]:
    """What a story has promised to destroy within so many days, or should have by now; soonest first."""
    refresh(session.compartment(story))
    view, now = session.view(story), session.around.now_ms()
    ends = local.numbers_in_force(view.db, DESTROY_BY)
    held = holds.holds(session, story)
    lead = can(rules.actor(session, story), Action.PURGE).allowed
    named = aliases.known(session, story)
    found = []
    for card in view.every("source"):
        at_ms = ends.get(card.record)
        if card.state in HIDDEN_STATES - {"withdrawn"} or at_ms is None or at_ms > now + days * DAY_MS:
            continue
        goes = _goes(session, story, card.record)
        if goes:
            stop = held.get(card.record)
            due = Ending(at_ms, held=stop is not None).due(now)
            source, counts = SourceId(card.record), tuple((kind, len(some)) for kind, some in goes.items())
            found.append(
                Job(story, source, named.get(source, ""), codename(session, story), at_ms, due, counts, stop, lead)
            )
    return tuple(sorted(found, key=lambda job: (job.at_ms, job.source)))


def destroy(session: Session, story: CompartmentId, source: SourceId) -> int:
    """Name, ways and contact notes go from this file, and from each laptop that hears of it; how many operations.

    Raises `NotAllowed` (not a lead, on hold, not due: on record), `Missing` where nothing is left, `RecordNotWritten`.
    """
    holds.carry(session, story)
    record_id = RecordId(source)
    ends = local.numbers_in_force(session.view(story).db, DESTROY_BY)
    goes = _goes(session, story, record_id)
    if not goes:
        raise Missing(source[:12])
    operations = [one for some in goes.values() for one in some]
    why = _refusal(session, story, record_id, ends.get(record_id))
    if why is not None:
        _note(session, story, source, why.value, len(operations), allowed=False)
        raise NotAllowed(why.value)
    event = _note(session, story, source, RULE, len(operations))
    compartment = session.compartment(story)
    nothing: dict[str, Any] = {"box": None, "holders": [], "kinds_of_ways": [], "sealed_parts": []}
    gone = {**nothing, "destroyed_ms": session.around.now_ms()}
    with compartment.commit(session.pen) as draft:
        draft.decide(Purge(operations, f"{RULE} {event}"))
        draft.set("source", record_id, gone)
    purge.checkpoint(compartment.book.db, compartment.location.path.name)
    return len(operations)


def _refusal(session: Session, story: CompartmentId, source: RecordId, at_ms: int | None) -> Why | None:
    decision = can(rules.actor(session, story), Action.PURGE)
    if not decision.allowed:
        return decision.why
    if source in holds.holds(session, story):
        return Why.HELD
    return Why.NOT_DUE if at_ms is None or at_ms > session.around.now_ms() else None


def _note(
    session: Session, story: CompartmentId, source: SourceId, reason: str, count: int, *, allowed: bool = True
) -> RecordId:
    """Who can read the story owes a confirmation: they are named, and so is the policy in force."""
    people = tuple(sorted(str(member.person) for member in rules.members(session, story)))
    details = Details(comp=story, ref=source, people=people, tool=policy(session))
    subject, where = aliases.log_name(session, story, source), codename(session, story)
    return record.note(
        session, EventKind.PURGED, subject=subject, where=where, reason=reason, allowed=allowed, count=count,
        details=details,
    )  # fmt: skip


def policy(session: Session) -> str:
    """The version of the policy in force, as the log names it: the root's last statement."""
    roster = session.compartment(session.places.roster).roster
    return str(roster.chain.last or session.places.roster)[:12]


def _goes(session: Session, story: CompartmentId, source: RecordId) -> dict[str, list[OperationId]]:
    """All that would help to find the person: every box that was ever sealed, and the notes of contacts."""
    view = session.view(story)
    found = {"identity": boxes.go_with(session, Place(story, source))}
    for entry in view.history(source):
        body = entry.written.body
        if isinstance(body, Add) and body.field == CONTACTS:
            found.setdefault("contact", []).append(entry.written.id)
    return {kind: some for kind, some in found.items() if some}


def confirm(session: Session, comp: CompartmentId) -> int:
    """Say in one's own log which ordered destructions this laptop has carried out; how many were new.

    Called after each merge, and when a story is opened. What a hold keeps here is not confirmed: it is still here.
    """
    refresh(session.compartment(comp))
    book, laptop = session.compartment(comp).book, session.standing.laptop
    ordered = [(one, _event_of(one.body)) for one in purge.ordered(book.state) if one.node.by != session.me]
    wanted = [(one, event) for one, event in ordered if event]
    if not wanted:
        return 0
    done, count = set(_confirmed(session, laptop)), 0
    for one, event in wanted:
        body = one.body
        if event in done or not isinstance(body, Purge) or purge.left(book, body.ops):
            continue
        details = Details(comp=comp, ref=event, sha256=one.node.id)
        record.note(session, EventKind.PURGE_CONFIRMED, where=codename(session, comp), details=details)
        count += 1
    return count


def settle(session: Session, comp: CompartmentId) -> None:
    """After a merge of a story: the roster's holds are carried in first, then what went is confirmed."""
    holds.carry(session, comp)
    confirm(session, comp)


def _event_of(body: object) -> str:
    found = ORDERED.search(body.rule) if isinstance(body, Purge) else None
    return found.group(1) if found else ""


def _confirmed(session: Session, laptop: str) -> Iterable[str]:
    """By this laptop: another of the same person's has files of its own."""
    for card in session.view(session.places.log).every("event", [EventKind.PURGE_CONFIRMED.value]):
        f = msgspec.json.decode(card.facts, type=dict[str, Any])
        if f.get("laptop") == laptop:
            yield str(f.get("ref", ""))


def destroyed_ms(session: Session, story: CompartmentId, source: SourceId) -> int | None:
    """When what was promised to go went; None where it is still here."""
    said = session.view(story).record(RecordId(source)).plain().get("destroyed_ms")
    return said if isinstance(said, int) and sources.read_source(session, story, source).source.box is None else None
