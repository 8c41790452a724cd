"""Who can read a compartment: by which grant, from whom, why, until when; and who could on a day gone by."""

from dataclasses import dataclass

from tipdesk.desk import rules
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId
from tipdesk.domain.story import StoryRole
from tipdesk.ledger import grants, standing
from tipdesk.ledger.book import Book
from tipdesk.ledger.fold import Outside
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.verdict import Member as Granted


@dataclass(frozen=True)
class Seer:
    """Somebody who holds a key today. `by` None: a founder, or where `by_root`, a lead that the desk's root named."""

    person: PersonId
    role: StoryRole
    by: PersonId | None
    since_ms: int
    until_ms: int | None
    why: str
    guest: bool = False
    """Not one of the desk: let in until a day, by this grant alone."""
    grant: str = ""
    by_root: bool = False


@dataclass(frozen=True)
class Before:
    """Somebody who could, and when that ended: by a revocation, their own date, or their own word."""

    person: PersonId
    until_ms: int
    recused: bool = False


@dataclass(frozen=True)
class Seeing:
    today: tuple[Seer, ...]
    before: tuple[Before, ...]


def seeing(session: Session, place: CompartmentId) -> Seeing:
    """By the grants that count, leads first; who could before, the latest first."""
    book, desk = session.compartment(place).book, _desk(session)
    given = {one.grant: one for one in grants.given(book)}
    live = rules.live(session, place)
    today = []
    for member in rules.members(session, place):
        # Of several grants that give this role, the newest says why; a founder has none.
        mine = [given[one.grant] for one in live[LedgerPerson(member.person)] if str(one.grant) in given]
        last = max(mine, key=lambda one: (one.role == member.role.value, one.by is not None, one.at_ms))
        by = PersonId(last.by) if last.by is not None else None
        by_root = by is None and last.grant != book.state.founding_grant
        guest = bool(desk) and member.person not in desk
        today.append(
            Seer(
                member.person, member.role, by, last.at_ms, member.until_ms, last.purpose, guest, last.grant, by_root
            )
        )  # fmt: skip
    here = {one.person for one in today}
    gone = {who: at_ms for who, at_ms in _ended(session, book).items() if who not in here}
    before = [Before(who, at_ms, standing.has_left(book, LedgerPerson(who))) for who, at_ms in gone.items()]
    return Seeing(tuple(today), tuple(sorted(before, key=lambda one: -one.until_ms)))


def _desk(session: Session) -> frozenset[PersonId]:
    """Everybody whom the roster ever had: a guest is in none."""
    if not session.places.roster:
        return frozenset()
    people = session.compartment(session.places.roster).book.state.verdict.people
    return frozenset(PersonId(one) for one in people)


def _ended(session: Session, book: Book) -> dict[PersonId, int]:
    """When each was last ended: by whom it may have been, by their date, by their own leaving, or by the roster."""
    found: dict[PersonId, int] = {}
    for one in grants.ended(book):
        found[PersonId(one.who)] = max(one.at_ms, found.get(PersonId(one.who), 0))
    now, suspended = session.around.now_ms(), _by_roster(session).suspended
    for who, members in book.state.verdict.members.items():
        untils = [one.until for one in members if one.until is not None and one.until < now]
        if untils and len(untils) == len(members):
            found[PersonId(who)] = max(untils)
        elif standing.has_left(book, who):
            found[PersonId(who)] = max(
                grants.claimed(book, one.node.id) for one in book.state.leaves if one.node.by == who
            )
        else:
            # Who is live is taken out again by whoever asks; else it was the roster.
            found.setdefault(PersonId(who), suspended.get(who, now))
    return found


@dataclass(frozen=True)
class Could:
    """Somebody who could read it on a day: in the most senior role that they had then, and for what."""

    person: PersonId
    role: StoryRole
    why: str


def on_day(session: Session, place: CompartmentId, from_ms: int, to_ms: int) -> tuple[PersonId, ...]:
    """Who could read it at any moment from `from_ms` until before `to_ms`."""
    return tuple(one.person for one in roles_on_day(session, place, from_ms, to_ms))


def roles_on_day(session: Session, place: CompartmentId, from_ms: int, to_ms: int) -> tuple[Could, ...]:
    """The same with their roles of that day, by the times that grants and ends claim.

    It is the fold of what had been said at the day's beginning, and after each thing that was said on it.
    """
    book, desk = session.compartment(place).book, _by_roster(session)
    decisions = grants.decided(book)
    founded = decisions[0][0]
    moments = [from_ms, *(at_ms for at_ms, _, _ in decisions if from_ms < at_ms < to_ms)]
    moments += [at_ms for at_ms in desk.named.values() if from_ms < at_ms < to_ms]
    found: dict[LedgerPerson, list[Granted]] = {}
    for moment in sorted(moments):
        if moment >= founded:
            given = tuple(one for one in book.state.outside.given if desk.named.get(str(one.grant), moment) <= moment)
            could = grants.members_at(book, moment, decisions, Outside(given=given))
            for who, members in could.items():
                if desk.suspended.get(who, moment + 1) > moment:
                    found.setdefault(who, []).extend(members)
    why = {str(one.grant): one.purpose for one in grants.given(book)}
    return tuple(_could(who, members, why) for who, members in found.items())


def _could(who: LedgerPerson, members: list[Granted], why: dict[str, str]) -> Could:
    role = rules.role_of(tuple(members)) or StoryRole.READER
    said = [why.get(str(one.grant), "") for one in members if StoryRole(one.standing.role.value) is role]
    return Could(PersonId(who), role, next(filter(None, said), ""))


@dataclass(frozen=True)
class _ByRoster:
    """When the desk's root said each statement, and since when each person who is suspended is."""

    named: dict[str, int]
    suspended: dict[LedgerPerson, int]


def _by_roster(session: Session) -> _ByRoster:
    if not session.places.roster:
        return _ByRoster({}, {})
    roster = session.compartment(session.places.roster)
    since = {one.who: grants.claimed(roster.book, one.node.id) for one in roster.roster.suspensions()}
    return _ByRoster(grants.root_said(roster.book), since)
