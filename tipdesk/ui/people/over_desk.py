"""The gateway of the desk's people over the desk."""

from pathlib import Path

from tipdesk.desk import (
    heard,
    holders,
    joining,
    people,
    proposals,
    story_recovery,
    suspending,
)
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action, Actor, Subject, can
from tipdesk.domain.actions import Why
from tipdesk.domain.ids import CompartmentId, PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.ruling import EndsRole, GivesRole, NamesLead, OpensStory, Part, SetsHolders, SetsPolicy
from tipdesk.errors import ChangedSince
from tipdesk.exchange import join
from tipdesk.ui.names import first_name, initials_of, is_me, name_of
from tipdesk.ui.newsroom import desk_role
from tipdesk.ui.people.gateway import Typed
from tipdesk.ui.people.values import DeskPeople, Leaderless, Member, Newcomer, Standing, Waiting
from tipdesk.ui.settings.words import change_words
from tipdesk.ui.tongue import listed, number, tr
from tipdesk.ui.words import WHY

STANDING = {
    people.PersonState.ACTIVE: Standing.ACTIVE,
    people.PersonState.WAITING: Standing.WAITING,
    people.PersonState.SUSPENDED: Standing.SUSPENDED,
    people.PersonState.ENDED: Standing.ENDED,
}


class PeopleOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session

    def desk(self) -> DeskPeople:
        session, last = self._session, heard.last(self._session)
        holding = holders.who(session)
        return DeskPeople(
            tuple(self._member(one, last.get(one.person)) for one in people.everyone(session)),
            holding.needed,
            tuple(self._waiting(one) for one in proposals.waiting(session)),
            tuple(Leaderless(CompartmentId(str(c)), codename(session, c)) for c in story_recovery.leaderless(session)),
            frozenset(session.around.lists.words),
            why_not_add=self._why(Action.ADD_PERSON, Subject(role=DeskRole.REPORTER)),
            why_not_holders=self._why(Action.SET_HOLDERS, Subject()),
        )

    def read_join(self, path: str) -> Newcomer:
        found = join.read(Path(path))
        return Newcomer(path, found.name, str(found.id)[:8])

    def wrong_words(self, path: str, typed: Typed) -> tuple[int, ...]:
        """Asked of the desk once for the whole line: a right one is vouched for there again when it is added."""
        right = joining.words_for(self._session, join.read(Path(path)))
        return tuple(at for at, word in enumerate(right) if typed[at] != word)

    def add(self, path: str, name: str, role: DeskRole, typed: Typed) -> bool:
        newcomer = join.read(Path(path))
        joining.vouch(self._session, newcomer, " ".join(typed))
        return people.add(self._session, person=newcomer.keys, name=name, role=role) is None

    def replace(self, old: PersonId, path: str, typed: Typed) -> bool:
        newcomer = join.read(Path(path))
        joining.vouch(self._session, newcomer, " ".join(typed))
        return people.replace(self._session, old, newcomer.keys, name_of(self._session, old)) is None

    def desk_words(self) -> Typed:
        return joining.desk_words(self._session)

    def change_role(self, person: PersonId, role: DeskRole) -> bool:
        return people.change_role(self._session, person, role) is None

    def suspend(self, person: PersonId, reason: str) -> None:
        suspending.suspend(self._session, person, reason=reason)

    def lift(self, person: PersonId) -> None:
        suspending.lift(self._session, person)

    def set_holders(self, chosen: tuple[PersonId, ...], needed: int) -> bool:
        return holders.set_holders(self._session, chosen, needed) is None

    def agree(self, key: str) -> bool:
        one = self._seen(key)
        return proposals.agree(self._session, one.record, one.statement)

    def let_go(self, key: str) -> None:
        proposals.let_go(self._session, self._seen(key).record)

    def name_lead(self, comp: CompartmentId, person: PersonId) -> bool:
        found = next((one for one in story_recovery.leaderless(self._session) if str(one) == str(comp)), None)
        if found is None:
            raise ChangedSince
        return story_recovery.name_lead(self._session, found, person) is None

    def _member(self, one: people.Colleague, heard_ms: int | None) -> Member:
        session, subject = self._session, self._subject(one)
        mine = is_me(session, one.person)
        return Member(
            one.person, one.name, initials_of(one.name), one.role, one.since_ms,
            self._by(one),
            STANDING[one.state],
            follows=name_of(session, one.follows) if one.follows is not None else "",
            holds_root=one.holds_root, heard_ms=heard_ms, on_this_laptop=one.on_this_laptop, is_me=mine,
            why_not_role=self._why(Action.CHANGE_ROLES, subject),
            why_not_suspend=tr("Nobody suspends themselves.") if mine else self._why(Action.SUSPEND, subject),
            why_not_replace=self._why(Action.ADD_PERSON, subject),
        )  # fmt: skip

    def _by(self, one: people.Colleague) -> str:
        if one.by is not None:
            return first_name(self._session, one.by)
        return "" if one.founded else tr("the root", "who let somebody in")

    def _subject(self, one: people.Colleague) -> Subject:
        return Subject(seniority=people.seniority(self._session, one.person), role=one.role)

    def _why(self, action: Action, subject: Subject) -> str:
        why = can(Actor(self._session.standing.person.role, is_holder=self._holds()), action, subject).why
        return "" if why is Why.ALLOWED else tr(WHY[why])

    def _holds(self) -> bool:
        return PersonId(self._session.me) in holders.who(self._session).people

    def _seen(self, key: str) -> proposals.Proposal:
        """The one that was shown under this key; raises `ChangedSince` where its record says something else by now."""
        found = next((one for one in proposals.waiting(self._session) if _key(one) == key), None)
        if found is None:
            raise ChangedSince
        return found

    def _waiting(self, one: proposals.Proposal) -> Waiting:
        return Waiting(
            _key(one), name_of(self._session, one.by), one.at_ms, tuple(self._part(part) for part in one.parts),
            len(one.signed), one.needed, one.overtaken, one.i_may_agree,
        )  # fmt: skip

    def _part(self, part: Part) -> str:
        """One sentence each: whoever signs sees all of it."""
        match part:
            case GivesRole(person=who, role=role):
                return tr("{name} becomes: {role}.").format(name=name_of(self._session, who), role=desk_role(role))
            case EndsRole(person=who):
                words = tr("What {name} was given at the desk before ends.")
                return words.format(name=name_of(self._session, who))
            case SetsHolders(holders=whom, needed=k):
                names = listed(name_of(self._session, one) for one in whom)
                return tr("The root is held by {names}; {k} of them sign.").format(names=names, k=number(k))
            case SetsPolicy(said=said):
                what = listed(change_words(name) for name in sorted(said))
                return tr("Changes of policy: {what}.").format(what=what)
            case NamesLead(comp=comp, person=who):
                words = tr("{name} becomes lead of {codename}.")
                return words.format(name=name_of(self._session, who), codename=self._story(comp))
            case OpensStory(comp=comp, person=who):
                words = tr("{codename} is opened from its backups for {name}.")
                return words.format(codename=self._story(comp), name=name_of(self._session, who))

    def _story(self, comp: CompartmentId) -> str:
        place = self._session.standing.stories.get(str(comp))
        return place.codename if place is not None else str(comp)[:8]


def _key(one: proposals.Proposal) -> str:
    return f"{one.record} {one.statement}"
