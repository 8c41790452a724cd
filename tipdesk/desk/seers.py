"""Who can read a compartment: by which grant, from whom, why, until when; and who could on a day gone by."""

from dataclasses import dataclass

from tipdesk.desk import rules
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId
from tipdesk.domain.story import StoryRole
from tipdesk.ledger import grants
from tipdesk.ledger.ids import CompartmentId


@dataclass(frozen=True)
class Seer:
    """Somebody who holds a key today. `by` None: a founder."""

    person: PersonId
    role: StoryRole
    by: PersonId | None
    since_ms: int
    until_ms: int | None
    why: str


@dataclass(frozen=True)
class Before:
    """Somebody who could, and when that ended; a revocation or their own date."""

    person: PersonId
    until_ms: int


@dataclass(frozen=True)
class Seeing:
    today: tuple[Seer, ...]
    before: tuple[Before, ...]


def seeing(session: Session, place: CompartmentId) -> Seeing:
    """By the grants that count, leads first; who could before, the latest first."""
    book, now = session.compartment(place).book, session.around.now_ms()
    given, ended = grants.given(book), grants.ended(book)
    members = {member.person: member for member in rules.members(session, place)}
    today = []
    for person, member in members.items():
        if member.until_ms is not None and member.until_ms <= now:
            continue
        # The newest grant says why; a founder has none.
        last = [one for one in given if PersonId(one.who) == person][-1]
        by = PersonId(last.by) if last.by is not None else None
        today.append(Seer(person, member.role, by, last.at_ms, member.until_ms, last.purpose))
    here = {one.person for one in today}
    gone: dict[PersonId, int] = {}
    for one in ended:
        gone[PersonId(one.who)] = max(one.at_ms, gone.get(PersonId(one.who), 0))
    for person, member in members.items():
        if person not in here and member.until_ms is not None:
            gone[person] = member.until_ms
    before = [Before(person, at_ms) for person, at_ms in gone.items() if person not in here]
    return Seeing(tuple(today), tuple(sorted(before, key=lambda one: -one.until_ms)))


def on_day(session: Session, place: CompartmentId, from_ms: int, to_ms: int) -> tuple[PersonId, ...]:
    """Who could read it at any moment from `from_ms` until before `to_ms`, by the times that grants and ends claim."""
    book = session.compartment(place).book
    ends = grants.ended(book)
    found = []
    for one in grants.given(book):
        stops = [end.at_ms for end in ends if end.who == one.who and end.at_ms >= one.at_ms]
        stop = min([*stops, *([one.until_ms] if one.until_ms is not None else [])], default=None)
        if one.at_ms < to_ms and (stop is None or stop > from_ms):
            found.append(PersonId(one.who))
    return tuple(dict.fromkeys(found))
