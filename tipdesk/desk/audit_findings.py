"""Findings over the logs: what a security editor should look at, each with a key under which it can be reviewed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tipdesk.desk import audit_answers, audit_lines, logs, promised, record, rules
from tipdesk.desk.audit_lines import Line, Sift
from tipdesk.desk.session import Session
from tipdesk.desk.watching import OddLine, Watch
from tipdesk.domain.access import Action
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.oddities import DAY_MS, THRESHOLDS, Odd
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.errors import ReasonNeeded
from tipdesk.ledger import lines
from tipdesk.ledger.cards import END

LOOKED_BACK_DAYS: Final = 90
JOINT: Final = frozenset({EventKind.STORY_RECOVERED, EventKind.LEAD_NAMED})


class Raised(StrEnum):
    """In the order in which they stand: overdue reviews first."""

    OVERDUE = "joint opening not reviewed"
    FORKED = "feed forked"
    PROMISE = "promise and fact differ"
    SET_BACK = "laptop restored, cloned or set back"
    CLOCK = "clock ran back"
    BURST = "burst"
    AFTER_PUBLICATION = "opened after publication"
    OUTSIDE = "outside assignment"
    OTHER_LAPTOP = "from another laptop"
    OUT_OF_HOURS = "out of hours"
    TRIES = "failed unlocks"
    SILENT = "silent"
    UNCONFIRMED = "purge not confirmed"
    FIRST_TIME = "first time"


@dataclass(frozen=True)
class AuditFinding:
    """`key` says what it is about, in ids and codenames: a review names it. `count`: how many lines it stands for."""

    key: str
    kind: Raised
    person: PersonId
    at_ms: int
    where: str = ""
    subject: str = ""
    count: int = 1
    due_ms: int = 0
    number: int = 0
    """Where a feed forked."""
    feed: str = ""
    line: OddLine | Line | None = None


_OF_ODD: Final = {
    Odd.BURST: Raised.BURST,
    Odd.AFTER_PUBLICATION: Raised.AFTER_PUBLICATION,
    Odd.OUTSIDE_ASSIGNMENT: Raised.OUTSIDE,
    Odd.OTHER_LAPTOP: Raised.OTHER_LAPTOP,
    Odd.OUT_OF_HOURS: Raised.OUT_OF_HOURS,
    Odd.TRIES: Raised.TRIES,
    Odd.FIRST_TIME: Raised.FIRST_TIME,
}
"""A refusal is listed, and raises nothing: the rule held."""


def findings(session: Session, watch: Watch) -> tuple[AuditFinding, ...]:
    """Those that nobody has reviewed, the weightiest first, then the newest."""
    done = reviewed(session)
    order = list(Raised)
    found = [one for one in _all(session, watch) if one.key not in done]
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), -one.at_ms, one.key)))


def reviewed(session: Session) -> dict[str, Line]:
    """By key, the review of a security editor that stands on record; nobody else's counts."""
    who = audit_answers.auditors(session)
    kinds = frozenset({EventKind.REVIEWED})
    if not who:
        return {}
    return {one.event.details.ref: one for one in audit_lines.every(session, Sift(kinds=kinds, people=who))}


def review(session: Session, finding: AuditFinding, note: str) -> None:
    """Somebody looked, and says what they found: an event, and the finding is listed no more.

    Raises `NotAllowed`, `ReasonNeeded`, `RecordNotWritten`.
    """
    rules.require(session, Action.REVIEW_FINDING, session.places.log)
    said = note.strip()
    if len(said) < REASON_LEAST:
        raise ReasonNeeded(REASON_LEAST)
    details = Details(ref=finding.key, whom=finding.person)
    record.note(session, EventKind.REVIEWED, subject=finding.subject, where=finding.where, reason=said, details=details)


def _all(session: Session, watch: Watch) -> Iterator[AuditFinding]:
    since = session.around.now_ms() - LOOKED_BACK_DAYS * DAY_MS
    yield from _overdue(session, since)
    yield from _forks(session)
    yield from _promises(watch)
    yield from _by_event(session, EventKind.LAPTOP_CHANGED, Raised.SET_BACK, since)
    yield from _by_event(session, EventKind.CLOCK_WENT_BACK, Raised.CLOCK, since)
    yield from _odd(session, watch, since)
    yield from _silent(session)
    for told in audit_answers.unconfirmed(session):
        key = f"unconfirmed/{told.person[:16]}/{told.where}/{told.subject}/{told.at_ms}"
        yield AuditFinding(key, Raised.UNCONFIRMED, told.person, told.at_ms, told.where, told.subject)


def _overdue(session: Session, since: int) -> Iterator[AuditFinding]:
    """Openings by several people together: due from the first day, so that they stand on top until somebody looked."""
    joint = [*audit_lines.every(session, Sift(kinds=JOINT))]
    opened = audit_lines.every(session, Sift(kinds=frozenset({EventKind.IDENTITY_OPENED}), from_ms=since))
    joint += [line for line in opened if line.event.details.people]
    for line in joint:
        event = line.event
        due = event.at_ms + THRESHOLDS.review_within_days * DAY_MS
        yield AuditFinding(
            f"joint/{event.id}", Raised.OVERDUE, event.person, event.at_ms, event.where, event.subject,
            len(event.details.people), due, line=line,
        )  # fmt: skip


def _forks(session: Session) -> Iterator[AuditFinding]:
    for place in logs.held(session):
        view = session.view(place.comp)
        verdict = session.compartment(place.comp).book.state.verdict
        ends = {end.feed: end for end in lines.ends(view)}
        for feed in verdict.forks:
            end = ends.get(feed)
            seq = min(session.compartment(place.comp).book.graph.contested(feed), default=0)
            at_ms = end.claimed_ms if end is not None else 0
            yield AuditFinding(f"fork/{feed[:32]}/{seq}", Raised.FORKED, place.person, at_ms, number=seq, feed=feed)


def _promises(watch: Watch) -> Iterator[AuditFinding]:
    for one in promised.different(watch.promised):
        newest = max([one.line, *one.opened], key=lambda line: line.place)
        people = ",".join(person[:8] for person in sorted(one.strangers))
        key = f"promise/{one.where}/{one.subject}/{people}/{len(one.opened)}"
        count = len(one.strangers) + len(one.opened)
        yield AuditFinding(
            key, Raised.PROMISE, newest.event.person, newest.event.at_ms, one.where, one.subject, count, line=newest
        )


def _by_event(session: Session, kind: EventKind, raised: Raised, since: int) -> Iterator[AuditFinding]:
    for line in audit_lines.every(session, Sift(kinds=frozenset({kind}), from_ms=since)):
        event = line.event
        # A laptop where somebody never was is how each begins: it is told as another laptop, by what is done there.
        if event.reason == "never here":
            continue
        yield AuditFinding(f"event/{event.id}", raised, event.person, event.at_ms, event.where, line=line)


def _odd(session: Session, watch: Watch, since: int) -> Iterator[AuditFinding]:
    """One a kind, person and day; bursts and what is outside an assignment by story as well."""
    people = {one.comp: one.person for one in logs.held(session)}
    groups: dict[tuple[Raised, PersonId, int], list[OddLine]] = {}
    for one in watch.odd:
        if one.at_ms < since:
            break
        for flag, raised in _OF_ODD.items():
            if one.odd & flag:
                groups.setdefault((raised, people[one.log], one.at_ms // DAY_MS), []).append(one)
    known = audit_lines.lines_of(session, [(some[0].log, some[0].row) for some in groups.values()])
    for (raised, person, day), some in groups.items():
        newest = some[0]
        line = known.get((newest.log, newest.row))
        where = line.event.where if line is not None else ""
        key = f"{raised.name.lower()}/{person[:16]}/{day}"
        yield AuditFinding(key, raised, person, newest.at_ms, where, count=_count(raised, line, some), line=line)


def _count(raised: Raised, line: Line | None, some: Iterable[OddLine]) -> int:
    if raised is Raised.BURST:
        return max(THRESHOLDS.burst, line.event.count if line is not None else 0)
    return len(list(some))


def _silent(session: Session) -> Iterator[AuditFinding]:
    """A colleague's log of which nothing came for days; one's own speaks by being read."""
    now = session.around.now_ms()
    for place in logs.held(session):
        view = session.view(place.comp)
        last = view.page("event", list(view.counts("event")), END, limit=1)
        at_ms = last[0].at_ms if last else 0
        days = (now - at_ms) // DAY_MS
        if not place.is_own and days >= THRESHOLDS.silent_days:
            yield AuditFinding(
                f"silent/{place.person[:16]}/{at_ms}", Raised.SILENT, place.person, at_ms, count=int(days)
            )
