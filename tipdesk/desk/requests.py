"""Requests to open an identity that takes several keepers: each with its answers, and how it stands.

One request may lie in two places: in the story, and in the asker's access log for who keeps a share outside the story.
Both are asks with the same one-time recipient; its mark is the request's name in every log.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from tipdesk.desk import aliases, boxes, drawer, rules
from tipdesk.desk.box_fields import BoxFields, Place
from tipdesk.desk.fitting import fitting
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.ids import PersonId, SourceId
from tipdesk.domain.retention import DAY_MS
from tipdesk.errors import NoSuchName
from tipdesk.ledger import asks
from tipdesk.ledger.asks import Answered, Asked
from tipdesk.ledger.bodies import AskOpen, AskRelease
from tipdesk.ledger.compartment import refresh
from tipdesk.ledger.ids import CompartmentId, OperationId, RecordId
from tipdesk.ledger.ids import PersonId as LedgerPerson

ASKED: Final = "asked"
"""Kind of the record in the asker's log that carries a share to its holder outside the story."""


WINDOW_MOST_MS: Final = 7 * DAY_MS
"""How long an ask can be answered, whatever it says: a week by stick."""
AHEAD_MOST_MS: Final = DAY_MS
"""A claim that is further ahead than this is a finding (PROTOCOL 4), and no time to count from."""


def ends_ms(ask: AskOpen, said_ms: int, now_ms: int) -> int:
    """Until when an ask can be answered: as it says, never longer than a week, and not at all from a day to come.

    `said_ms` is what its author's clock said: one that is ahead by a day at most gains that day and no more.
    """
    if said_ms > now_ms + AHEAD_MOST_MS:
        return 0
    return min(ask.until or 0, said_ms + WINDOW_MOST_MS)


def _ends_ms(session: Session, one: Asked) -> int:
    return ends_ms(one.body, one.at_ms, session.around.now_ms())


class Standing(Enum):
    """How a request stands. The last four are over."""

    WAITING = "waiting"
    AGREED = "agreed"
    OPENED = "opened"
    REFUSED = "refused"
    PAST = "past"
    REPLACED = "sealed anew since"

    @property
    def is_over(self) -> bool:
        return self not in {Standing.WAITING, Standing.AGREED}


@dataclass(frozen=True)
class Answer:
    """What one keeper said. `reason` is that of a refusal."""

    by: PersonId
    at_ms: int
    released: bool
    reason: str = ""


@dataclass(frozen=True)
class Request:
    """`mark` names it; `comp` and `ask` are where it is answered. Nothing of the identity is in it."""

    mark: str
    comp: CompartmentId
    ask: OperationId
    story: CompartmentId
    source: SourceId
    alias: str
    codename: str
    by: PersonId
    reason: str
    at_ms: int
    until_ms: int
    box: str
    to: str
    holders: tuple[PersonId, ...]
    needed: int
    answers: tuple[Answer, ...]
    standing: Standing
    from_outside: bool = False
    """The holder who reads this is not in the story: the share is in the asker's log."""

    @property
    def released(self) -> tuple[Answer, ...]:
        return tuple(one for one in self.answers if one.released)

    def waits_for(self, person: str) -> bool:
        """Whether this person is asked, and has not answered."""
        asked = person in self.holders and person != self.by
        return self.standing is Standing.WAITING and asked and all(one.by != person for one in self.answers)


def mark_of(by: str, to: str) -> str:
    """Of an ask: known before it is written, so that the event before it can name it.

    The asker is in it: who asks with another's one-time recipient must not stand in the way of theirs.
    """
    return hashlib.sha256(f"{by} {to}".encode()).hexdigest()[:32]


def of_story(session: Session, story: CompartmentId) -> tuple[Request, ...]:
    """All that was ever asked for in a story together, newest first."""
    refresh(session.compartment(story))
    book = session.compartment(story).book
    opens = asks.asked_together(book)
    if not opens:
        return ()
    known, answers = boxes.by_digest(session, story), asks.answered(book)
    named = aliases.known(session, story)
    outside = _own_answers(session)
    standing: dict[str, frozenset[str]] = {}
    found = []
    for one in opens:
        box, _ = known.get(one.body.box, (None, None))
        if box is None or one.body.to is None:
            # It names no box of this story: nobody can answer it.
            continue
        if box.source not in standing:
            place = Place(story, RecordId(box.source))
            standing[box.source] = frozenset(each.digest() for each in boxes.standing(session, place))
        said = (*answers.get(one.id, ()), *(outside.get(one.body.to, ()) if one.by == session.me else ()))
        at = _Matter(box, one, _answers(box, one, said))
        source = SourceId(box.source)
        found.append(
            Request(
                mark_of(one.by, one.body.to), story, one.id, story, source, named.get(source, ""),
                codename(session, story), PersonId(one.by),
                one.body.reason, one.at_ms, _ends_ms(session, one), one.body.box, one.body.to,
                tuple(PersonId(h) for h in box.holders), box.k, at.answers,
                _stand(session, at, known.values(), stands=one.body.box in standing[box.source]),
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda request: -request.at_ms))


def of_logs(session: Session) -> tuple[Request, ...]:
    """What others ask of this person in their access logs: shares of boxes that lie in stories closed to them."""
    found: list[Request] = []
    for one in drawer.memberships(session):
        if one.kind == drawer.LOG and one.comp != session.places.log:
            found += _of_log(session, one.comp)
    return tuple(sorted(found, key=lambda request: -request.at_ms))


def find(session: Session, comp: CompartmentId, mark: str) -> Request:
    """As it stands now. Raises `NoSuchName`."""
    kind = session.compartment(comp).book.state.kind
    some = _of_log(session, comp) if kind == drawer.LOG else of_story(session, comp)
    for one in some:
        if one.mark == mark:
            return one
    raise NoSuchName(mark[:12])


@dataclass(frozen=True)
class _Matter:
    box: BoxFields
    ask: Asked
    answers: tuple[Answer, ...]


def _stand(session: Session, at: _Matter, known: Iterable[tuple[BoxFields, LedgerPerson]], *, stands: bool) -> Standing:
    agreed = sum(one.released for one in at.answers) >= at.box.k - 1
    if not stands:
        after = any(box.replaces == at.box.id and author == at.ask.by for box, author in known)
        return Standing.OPENED if agreed and after else Standing.REPLACED
    refused = {one.by for one in at.answers if not one.released}
    left = [one for one in at.box.holders if one != at.ask.by and one not in refused]
    if len(left) < at.box.k - 1:
        return Standing.REFUSED
    if _ends_ms(session, at.ask) <= session.around.now_ms():
        return Standing.PAST
    return Standing.AGREED if agreed else Standing.WAITING


def _answers(box: BoxFields, ask: Asked, said: Sequence[Answered]) -> tuple[Answer, ...]:
    """The first of each other holder: who holds no share has nothing to say, and nobody answers twice."""
    found: dict[str, Answer] = {}
    for one in said:
        if one.by not in box.holders or one.by == ask.by or one.by in found:
            continue
        released = isinstance(one.body, AskRelease)
        if isinstance(one.body, AskRelease) and one.body.box != ask.body.box:
            continue
        reason = "" if isinstance(one.body, AskRelease) else one.body.reason
        found[one.by] = Answer(PersonId(one.by), one.at_ms, released, reason)
    return tuple(found.values())


def _own_answers(session: Session) -> dict[str, tuple[Answered, ...]]:
    """By one-time recipient, what holders outside answered in this person's log."""
    refresh(session.compartment(session.places.log))
    book = session.compartment(session.places.log).book
    answers = asks.answered(book)
    mine = [one for one in asks.asked_together(book) if one.by == session.me]
    return {str(one.body.to): answers.get(one.id, ()) for one in mine}


def _of_log(session: Session, log: CompartmentId) -> list[Request]:
    refresh(session.compartment(log))
    book, me = session.compartment(log).book, str(session.me)
    owner = book.state.founders[0].person
    opens = {one.body.to: one for one in asks.asked_together(book) if one.by == owner}
    answers, found = asks.answered(book), []
    for to, fields in carried(session, log, me):
        one = opens.get(to)
        if one is None:
            continue
        said = [each for each in answers.get(one.id, ()) if each.by == me]
        mine = tuple(
            Answer(PersonId(each.by), each.at_ms, isinstance(each.body, AskRelease), getattr(each.body, "reason", ""))
            for each in said[:1]
        )
        until = _ends_ms(session, one)
        past = until <= session.around.now_ms()
        standing = Standing.WAITING if not past else Standing.PAST
        if mine:
            standing = Standing.AGREED if mine[0].released else Standing.REFUSED
        found.append(
            Request(
                mark_of(one.by, to), log, one.id, CompartmentId(fields.get("comp", "")),
                SourceId(fields.get("source", "")),
                fields.get("subject", ""), fields.get("where", ""), PersonId(one.by), one.body.reason, one.at_ms,
                until, one.body.box, to, (PersonId(one.by), PersonId(me)), fields.get("needed", 2),
                mine, standing, from_outside=True,
            )
        )  # fmt: skip
    return found


def carried(session: Session, log: CompartmentId, person: str) -> list[tuple[str, dict[str, Any]]]:
    """The records that carry a share to this person, each with its one-time recipient, as far as they fit."""
    view, found = session.view(log), []
    for card in view.every(ASKED):
        for event in view.record(card.record).events:
            raw = dict(getattr(event.body, "fields", {}))
            fields = fitting(raw)
            to, share, box = (raw.get(name) for name in ("to_once", "share", "box"))
            if fields.get("person") == person and all(isinstance(one, str) for one in (to, share, box)):
                found.append((str(to), {**fields, "share": share, "box": box}))
    return found


def outside_of(session: Session, story: CompartmentId, box: BoxFields) -> tuple[str, ...]:
    """Holders who are not in the story: they are asked in the asker's log."""
    inside = {str(member.person) for member in rules.members(session, story)}
    ever = {str(person) for person in session.compartment(story).book.state.verdict.people}
    return tuple(one for one in box.holders if one not in inside and one not in ever)
