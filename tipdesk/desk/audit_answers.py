"""The answer to each of the seventeen questions: lines of the logs, and what follows from them in a few facts."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from tipdesk.desk import audit_lines, logs, promised, record
from tipdesk.desk.audit_lines import PAGE, Line, Sift
from tipdesk.desk.promised import Promised
from tipdesk.desk.session import Session
from tipdesk.desk.watching import Laptop, Watch
from tipdesk.domain.entitlement import Span
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.oddities import DAY_MS, LEAVINGS, OPENINGS, THRESHOLDS, Odd
from tipdesk.domain.person import DeskRole
from tipdesk.domain.questions import KINDS, WRITINGS, Question
from tipdesk.ledger import lines
from tipdesk.ledger.agenda import Days
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.lines import Wanted

NEVER_MS: Final = audit_lines.FOREVER_MS
NOBODY: Final = PersonId("")
EVERYTHING: Final = Sift()


class Fact(StrEnum):
    """What an answer says beside its lines; `ui` has a sentence for each."""

    NEVER_OPENED = "could open it and never did"
    STILL_OPENS = "can open it today"
    TOOK_OUT = "took out of the vault"
    WROTE = "wrote"
    LAST_HEARD = "last heard of"
    WAS_LOCKED = "was locked when last heard of"
    WAS_OPEN = "was not locked when last heard of"
    WAS_THERE = "was opened there"
    PROMISE_TOUCHED = "a promise is touched"
    DUE = "a promise ends"
    DUE_HELD = "a promise ends, and is held"
    NOT_CONFIRMED = "a purge is not confirmed"
    HOLDS_BESIDE_PROMISE = "holds the name and was not promised"
    OPENED_BESIDE_PROMISE = "opened the name and was not promised"
    KEY_OPENS = "a place that your key opens"
    WATCHED_BY = "a log that says who audited"


@dataclass(frozen=True)
class Told:
    """One fact: about whom, where, what, when and how many, as far as it says that."""

    fact: Fact
    person: PersonId = NOBODY
    where: str = ""
    subject: str = ""
    at_ms: int = 0
    count: int = 0


@dataclass(frozen=True)
class Answer:
    """`total` counts up to `audit_lines.COUNTED_MOST`; `counts` are of flags, over all that is listed."""

    lines: tuple[Line, ...]
    total: int
    told: tuple[Told, ...] = ()
    counts: tuple[tuple[Odd, int], ...] = ()
    more: bool = False


@dataclass(frozen=True)
class Asked:
    """A question with what was chosen for it; `after` is the last line of the page before."""

    question: Question
    sift: Sift = EVERYTHING
    after: Line | None = None
    limit: int = PAGE


def on_record(session: Session, asked: Asked) -> None:
    """A question is itself an event, before it is answered. Raises `RecordNotWritten`."""
    sift = asked.sift
    whom = next(iter(sift.people), "") if len(sift.people) == 1 else ""
    details = Details(ref=f"question {asked.question.value}", whom=whom)
    record.note(session, EventKind.QUESTION_ASKED, subject=sift.subject, where=sift.where, details=details)


def answer(session: Session, watch: Watch, asked: Asked) -> Answer:
    """Its lines, newest first; what it tells beside them comes with the first page alone."""
    found = ANSWERS[asked.question](session, watch, asked)
    return found if asked.after is None else replace(found, told=())


def _by_kind(session: Session, _watch: Watch, asked: Asked) -> Answer:
    sift = asked.sift.of(KINDS[asked.question])
    found = audit_lines.page(session, sift, asked.after, asked.limit)
    return Answer(found, audit_lines.number(session, sift), more=len(found) == asked.limit)


def _could_open(session: Session, watch: Watch, asked: Asked) -> Answer:
    """Grants that stood at any moment of the days asked about; without days, those that stand now."""
    now, sift = session.around.now_ms(), asked.sift
    begin, end = (now, now + 1) if sift.to_ms == NEVER_MS else (sift.from_ms, sift.to_ms + 1)
    standing = [one for one in watch.spans if one.covers(begin, end) and _of(one, sift)]
    found = tuple(watch.decided[one.event.id] for one in standing)
    return Answer(found, len(found))


def _of(span: Span, sift: Sift) -> bool:
    return sift.where in {"", span.where} and (not sift.people or span.who in sift.people)


def _person_did(session: Session, watch: Watch, asked: Asked) -> Answer:
    """All of it, and the stories that they could open and never did."""
    found = _by_kind(session, watch, asked)
    if not asked.sift.people or asked.after is not None:
        return found
    return replace(found, told=tuple(_never(session, watch, asked.sift)))


def _never(session: Session, watch: Watch, sift: Sift) -> Iterable[Told]:
    views = {one.person: session.view(one.comp) for one in logs.held(session) if one.person in sift.people}
    opened = EventKind.STORY_OPENED.value
    for span in watch.spans:
        if span.who in views and sift.where in {"", span.where} and span.event.kind is not EventKind.STORY_FOUNDED:
            wanted = Wanted((opened,), span.where, days=Days(sift.from_ms, sift.to_ms))
            if not lines.places(views[span.who], wanted, limit=1):
                yield Told(Fact.NEVER_OPENED, span.who, span.where, at_ms=span.from_ms)


def _odd(_session: Session, watch: Watch, asked: Asked) -> Answer:
    found = watch.listed(asked.sift, asked.after, asked.limit)
    sift, more = asked.sift, len(found) == asked.limit
    if sift.from_ms == 0 and sift.to_ms == NEVER_MS:
        within, counts = watch.odd, watch.odd_counts
    else:
        within = tuple(one for one in watch.odd if sift.from_ms <= one.at_ms <= sift.to_ms)
        counts = tuple(Counter(flag for one in within for flag in Odd if one.odd & flag).most_common())
    total = sum(1 for one in within if one.odd & sift.odd) if sift.odd else len(within)
    return Answer(found, total, counts=counts, more=more)


def _destroyed(session: Session, watch: Watch, asked: Asked) -> Answer:
    """What went and is held, what ends within 14 days, and who has not confirmed a purge."""
    found = _by_kind(session, watch, asked)
    if asked.after is not None:
        return found
    until = session.around.now_ms() + THRESHOLDS.soon_days * DAY_MS
    told = [
        Told(Fact.DUE_HELD if one.held else Fact.DUE, where=one.where, subject=one.subject, at_ms=one.destroy_ms)
        for one in promised.due(watch.promised, until)
        if asked.sift.where in {"", one.where}
    ]
    return replace(found, told=(*told, *unconfirmed(session)))


def unconfirmed(session: Session) -> tuple[Told, ...]:
    """Of each purge that names who held what went: those whose log does not confirm it."""
    purges = [*audit_lines.every(session, Sift(kinds=frozenset({EventKind.PURGED})))]
    confirmed = {
        (line.event.person, line.event.details.ref)
        for line in audit_lines.every(session, Sift(kinds=frozenset({EventKind.PURGE_CONFIRMED})))
    }
    return tuple(
        Told(Fact.NOT_CONFIRMED, PersonId(who), line.event.where, line.event.subject, line.event.at_ms)
        for line in purges
        for who in line.event.details.people
        if who != line.event.person and (PersonId(who), line.event.id) not in confirmed
    )


def _laptop_lost(session: Session, watch: Watch, asked: Asked) -> Answer:
    """What was done there, newest first, and what that means."""
    # Several people may share it: each has a log of their own there.
    there = [one for one in watch.laptops if one.name == asked.sift.laptop]
    if not there:
        # Until one is chosen: the last line of each.
        heard = [audit_lines.line_of(session, _log_of(session, one.person), one.row) for one in watch.laptops]
        last = sorted((one for one in heard if one is not None), key=lambda one: one.place, reverse=True)
        return Answer(tuple(last), len(last))
    people = frozenset(one.person for one in there)
    sift = replace(asked.sift, people=people, to_ms=min(asked.sift.to_ms, max(one.last_ms for one in there)))
    sift = replace(sift, from_ms=max(sift.from_ms, min(one.first_ms for one in there))).of(KINDS[asked.question])
    found = audit_lines.page(session, sift, asked.after, asked.limit)
    told = () if asked.after is not None else tuple(told for one in there for told in _lost(watch, one))
    return Answer(found, audit_lines.number(session, sift), told, more=len(found) == asked.limit)


def _log_of(session: Session, person: PersonId) -> CompartmentId:
    return next((one.comp for one in logs.held(session) if one.person == person), session.places.log)


_LOCKED: Final = frozenset({EventKind.HEADS.value, EventKind.LOCKED.value})


def _lost(watch: Watch, laptop: Laptop) -> Iterable[Told]:
    yield Told(Fact.LAST_HEARD, laptop.person, at_ms=laptop.last_ms)
    # A lock writes the heads with the laptop's name; those before a packet name none.
    yield Told(Fact.WAS_LOCKED if laptop.state in _LOCKED else Fact.WAS_OPEN, laptop.person, at_ms=laptop.last_ms)
    held = [span.where for span in watch.spans if span.who == laptop.person and span.covers(laptop.first_ms, NEVER_MS)]
    for where in dict.fromkeys([*sorted(laptop.places), *held]):
        yield Told(Fact.WAS_THERE, laptop.person, where)
    for one in watch.promised:
        if laptop.person in one.holders:
            yield Told(Fact.PROMISE_TOUCHED, laptop.person, one.where, one.subject)


def _person_leaves(session: Session, watch: Watch, asked: Asked) -> Answer:
    """What they wrote, read and took out stands in the lines; what they can open still, and what they hold, is told."""
    sift = asked.sift.of(LEAVINGS | OPENINGS | WRITINGS if asked.sift.people else frozenset({EventKind.PERSON_ENDED}))
    found = audit_lines.page(session, sift, asked.after, asked.limit)
    told: list[Told] = []
    now = session.around.now_ms()
    for person in asked.sift.people if asked.after is None else ():
        mine = Sift(people=frozenset({person}))
        wrote = audit_lines.number(session, replace(mine, kinds=WRITINGS))
        told.append(Told(Fact.WROTE, person, count=wrote))
        taken = audit_lines.number(session, replace(mine, kinds=frozenset(LEAVINGS)))
        told.append(Told(Fact.TOOK_OUT, person, count=taken))
        standing = [span for span in watch.spans if span.who == person and span.covers(now, now + 1)]
        told += [Told(Fact.STILL_OPENS, person, span.where, at_ms=span.from_ms) for span in standing]
        told += [
            Told(Fact.PROMISE_TOUCHED, person, one.where, one.subject)
            for one in watch.promised
            if person in one.holders
        ]
    return Answer(found, audit_lines.number(session, sift), tuple(told), more=len(found) == asked.limit)


def _unread(session: Session, watch: Watch, asked: Asked) -> Answer:
    """Every place that this key opens is named: no story is among them, and all is answered from there."""
    found = _by_kind(session, watch, asked)
    told = [Told(Fact.KEY_OPENS, one.person) for one in logs.held(session)]
    stories = [Told(Fact.KEY_OPENS, where=place.codename) for place in session.standing.stories.values()]
    return replace(found, told=(*told, *stories))


def auditors(session: Session) -> frozenset[PersonId]:
    """The desk's security editors, whose logs are open to all."""
    people = session.standing.people.values()
    return frozenset(one.id for one in people if one.role is DeskRole.SECURITY_EDITOR)


def _auditors(session: Session, watch: Watch, asked: Asked) -> Answer:
    who = auditors(session)
    chosen = asked.sift.people & who if asked.sift.people else who
    found = _by_kind(session, watch, replace(asked, sift=replace(asked.sift, people=chosen)))
    held = {one.person for one in logs.held(session)}
    return replace(found, told=tuple(Told(Fact.WATCHED_BY, one, count=int(one in held)) for one in sorted(who)))


def _about(one: Promised, sift: Sift) -> bool:
    return sift.where in {"", one.where} and sift.subject in {"", one.subject}


def _promise(_session: Session, watch: Watch, asked: Asked) -> Answer:
    """The events by which a promise and a fact came apart."""
    found, told = [], []
    for one in promised.different(one for one in watch.promised if _about(one, asked.sift)):
        found += [one.line, *one.opened]
        told += [
            Told(Fact.HOLDS_BESIDE_PROMISE, PersonId(who), one.where, one.subject) for who in sorted(one.strangers)
        ]
        opened = dict.fromkeys(line.event.person for line in one.opened)
        told += [Told(Fact.OPENED_BESIDE_PROMISE, who, one.where, one.subject) for who in opened]
    return Answer(tuple(found), len(found), tuple(told))


ANSWERS: Final[Mapping[Question, Callable[[Session, Watch, Asked], Answer]]] = {
    **dict.fromkeys(Question, _by_kind),
    Question.CAN_OPEN: _could_open,
    Question.COULD_OPEN: _could_open,
    Question.PERSON_DID: _person_did,
    Question.ODD: _odd,
    Question.DESTROYED: _destroyed,
    Question.LAPTOP_LOST: _laptop_lost,
    Question.PERSON_LEAVES: _person_leaves,
    Question.UNREAD: _unread,
    Question.AUDITORS: _auditors,
    Question.PROMISE: _promise,
}
