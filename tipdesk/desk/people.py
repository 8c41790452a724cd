"""The desk's people: added, given another role, replaced or ended; reporters by an editor, others by the root."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from tipdesk.desk import laptop_people, proposals, record, rules
from tipdesk.desk.fitting import fitting
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Seniority, Subject, Why, can
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import NotAllowed
from tipdesk.ledger import grants, root, standing, store
from tipdesk.ledger.bodies import Authority, Grant, PublicKeys, Revoke
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.writer import Draft
from tipdesk.seal.person import PublicPerson

RANKS: Final = {DeskRole.SECURITY_EDITOR: 1, DeskRole.EDITOR: 2, DeskRole.REPORTER: 3}
"""PROTOCOL 4."""


class PersonState(Enum):
    ACTIVE = "active"
    WAITING = "waits for the root"
    SUSPENDED = "suspended"
    ENDED = "ended"


@dataclass(frozen=True)
class Colleague:
    """Somebody whom the roster names. `since_ms` 0 and `by` None: not known, or given by the root."""

    person: PersonId
    name: str
    role: DeskRole
    state: PersonState
    since_ms: int = 0
    by: PersonId | None = None
    follows: PersonId | None = None
    holds_root: bool = False
    on_this_laptop: bool = False
    founded: bool = False
    """Whether this person founded the desk."""


def everyone(session: Session) -> tuple[Colleague, ...]:
    """By name."""
    roster = session.compartment(session.places.roster)
    book, view, holders = roster.book, session.view(session.places.roster), roster.roster.chain.holders
    said, here = grants.root_said(book), laptop_people.here(session.vault)
    given = {one.who: one for one in grants.given(book)}
    suspended = {one.who for one in roster.roster.suspensions()}
    founders = {keys.person for keys in book.state.founders}
    found = {}
    for card in view.every("person"):
        fields = fitting(view.record(card.record).plain())
        who = LedgerPerson(fields.get("person", ""))
        if str(who) not in session.standing.people or who in found:
            continue
        grant, person = given.get(who), session.standing.people[str(who)]
        follows = view.record(card.record).plain().get("follows")
        found[who] = Colleague(
            PersonId(who), person.name, person.role, _state(session, who, suspended),
            0 if grant is None else grant.at_ms or said.get(grant.grant, 0),
            PersonId(grant.by) if grant is not None and grant.by is not None else None,
            PersonId(str(follows)) if follows else None, who in holders, PersonId(who) in here,
            who in founders,
        )  # fmt: skip
    return tuple(sorted(found.values(), key=lambda one: one.name.casefold()))


def _state(session: Session, who: LedgerPerson, suspended: set[LedgerPerson]) -> PersonState:
    verdict = session.compartment(session.places.roster).book.state.verdict
    if who in suspended:
        return PersonState.SUSPENDED
    if who in verdict.members:
        return PersonState.ACTIVE
    return PersonState.ENDED if who in verdict.people else PersonState.WAITING


def add(
    session: Session, *, person: PublicPerson, name: str, role: DeskRole, follows: PersonId | None = None
) -> RecordId | None:
    """Keys that were vouched for by typed words. A reporter is in at once (None); for others the root is asked.

    Raises `NotAllowed`, `RecordNotWritten`.
    """
    who, keys = PersonId(person.id), PublicKeys.of(person)
    if role is DeskRole.REPORTER:
        rules.require(session, Action.ADD_PERSON, session.places.roster, Subject(role=role))
        record.note(session, EventKind.PERSON_ADDED, details=Details(str(who), role.value))
        _write(session, [Grant(keys, "reporter", None, None)], (who, name, role, follows))
        return None
    rules.require(session, Action.CHANGE_ROLES, session.places.roster)
    record.note(session, EventKind.PERSON_ADDED, details=Details(str(who), role.value))
    _write(session, [], (who, name, role, follows))
    return proposals.put_forward(session, [root.GiveRole(keys, root.DeskRole[role.name])])


def change_role(session: Session, who: PersonId, role: DeskRole) -> RecordId | None:
    """By the root: in force at once where this person alone holds it (None). Who rises keeps what they had."""
    rules.require(session, Action.CHANGE_ROLES, session.places.roster)
    keys, before = _keys(session, who), session.standing.people[str(who)].role
    parts: list[root.Part] = [root.GiveRole(keys, root.DeskRole[role.name])]
    if RANKS[role] > RANKS[before]:
        parts.insert(0, _ends(session, who))
    return proposals.put_forward(session, parts)


def end(session: Session, who: PersonId) -> RecordId | None:
    """From now on nothing is sealed to them. At once by whoever is senior; else the root is asked."""
    actor, subject = rules.actor(session, session.places.roster), Subject(seniority=seniority(session, who))
    if can(actor, Action.END_PERSON, subject).why is Why.NOT_SENIOR:
        rules.require(session, Action.CHANGE_ROLES, session.places.roster)
        return proposals.put_forward(session, [_ends(session, who)])
    rules.require(session, Action.END_PERSON, session.places.roster, subject)
    record.note(session, EventKind.PERSON_ENDED, details=Details(str(who)))
    _write(session, [_revoke(session, who)])
    return None


def replace(session: Session, old: PersonId, new: PublicPerson, name: str) -> RecordId | None:
    """New keys that follow the old ones, in the same role: they open nothing until leads and keepers grant anew."""
    role = session.standing.people[str(old)].role
    if role is not DeskRole.REPORTER:
        rules.require(session, Action.CHANGE_ROLES, session.places.roster)
        record.note(session, EventKind.PERSON_ADDED, details=Details(new.id, role.value, ref=str(old)))
        _write(session, [], (PersonId(new.id), name, role, old))
        gives = root.GiveRole(PublicKeys.of(new), root.DeskRole[role.name])
        return proposals.put_forward(session, [_ends(session, old), gives])
    subject = Subject(seniority=seniority(session, old), role=role)
    rules.require(session, Action.END_PERSON, session.places.roster, subject)
    rules.require(session, Action.ADD_PERSON, session.places.roster, subject)
    record.note(session, EventKind.PERSON_ADDED, details=Details(new.id, role.value, ref=str(old)))
    record.note(session, EventKind.PERSON_ENDED, details=Details(str(old)))
    bodies: list[Authority] = [_revoke(session, old), Grant(PublicKeys.of(new), "reporter", None, None)]
    _write(session, bodies, (PersonId(new.id), name, role, old))
    return None


def seniority(session: Session, who: PersonId) -> Seniority:
    """At the desk: of who was let in as a smaller rank than this person."""
    return rules.seniority(session, session.places.roster, who)


def _keys(session: Session, who: PersonId) -> PublicKeys:
    keys = store.person(session.compartment(session.places.roster).book.db, LedgerPerson(who))
    if keys is None or str(who) not in session.standing.people:
        raise NotAllowed(Why.NOT_AT_THE_DESK.value)
    return PublicKeys.of(keys)


def _ends(session: Session, who: PersonId) -> root.EndRole:
    _keys(session, who)
    book = session.compartment(session.places.roster).book
    return root.EndRole(LedgerPerson(who), standing.heads(book, LedgerPerson(who)))


def _revoke(session: Session, who: PersonId) -> Revoke:
    book = session.compartment(session.places.roster).book
    return Revoke(LedgerPerson(who), standing.heads(book, LedgerPerson(who)))


Named = tuple[PersonId, str, DeskRole, PersonId | None]


def _write(session: Session, bodies: list[Authority], named: Named | None = None) -> None:
    """One commit in the roster: what is decided, and what the person is called there."""
    with session.compartment(session.places.roster).commit(session.pen) as draft:
        for body in bodies:
            draft.decide(body)
        if named is not None:
            _name(session, draft, named)
    read_standing(session)
    laptop_people.keep(session, session.places.roster)


def _name(session: Session, draft: Draft, named: Named) -> None:
    who, name, role, follows = named
    fields = {"person": str(who), "name": name.strip(), "role": role.value}
    draft.set("person", session.new_id(), fields | ({"follows": str(follows)} if follows else {}))
