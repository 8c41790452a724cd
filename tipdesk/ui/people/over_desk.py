"""The gateway of the desk's people over the desk."""

from pathlib import Path

from tipdesk.desk import (
    heard,
    holders,
    joining,
    laptops_known,
    people,
    proposals,
    story_recovery,
    suspending,
    wanting,
)
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action, Actor, Subject, can
from tipdesk.domain.actions import Why
from tipdesk.domain.ids import CompartmentId, PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.exchange import join
from tipdesk.ui.foreign import visible
from tipdesk.ui.names import first_name, initials_of, is_me, name_of
from tipdesk.ui.people.gateway import Typed
from tipdesk.ui.people.over_root import RootOverDesk
from tipdesk.ui.people.values import DeskPeople, LaptopShown, Leaderless, Member, Newcomer, Standing
from tipdesk.ui.tongue import apart, tr
from tipdesk.ui.words import WHY

STANDING = {
    people.PersonState.ACTIVE: Standing.ACTIVE,
    people.PersonState.WAITING: Standing.WAITING,
    people.PersonState.SUSPENDED: Standing.SUSPENDED,
    people.PersonState.ENDED: Standing.ENDED,
}


GONE = frozenset({people.PersonState.SUSPENDED, people.PersonState.ENDED})


class PeopleOverDesk(RootOverDesk):
    def desk(self) -> DeskPeople:
        session, last = self._session, heard.last(self._session)
        holding, known = holders.who(session), people.everyone(session)
        gone = frozenset(one.person for one in known if one.state in GONE)
        keep, on = wanting.kept_by(session, gone) if gone else {}, laptops_known.known(session)
        return DeskPeople(
            tuple(
                self._member(one, last.get(one.person), keep.get(one.person, ()), on.get(one.person)) for one in known
            ),
            holding.needed,
            tuple(self._waiting(one) for one in proposals.waiting(session)),
            tuple(Leaderless(CompartmentId(str(c)), codename(session, c)) for c in story_recovery.leaderless(session)),
            frozenset(session.around.lists.words),
            why_not_add=self._why(Action.ADD_PERSON, Subject(role=DeskRole.REPORTER)),
            why_not_holders=self._why(Action.SET_HOLDERS, Subject()),
            recoveries=self._recoveries(),
            why_not_ask=self._why(Action.ASK_RECOVERY, Subject()),
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

    def end(self, person: PersonId) -> bool:
        return people.end(self._session, person) is None

    def lift(self, person: PersonId) -> None:
        suspending.lift(self._session, person)

    def _member(
        self,
        one: people.Colleague,
        heard_ms: int | None,
        keeps: tuple[wanting.Named, ...],
        on: tuple[laptops_known.Known, ...] | None,
    ) -> Member:
        session, subject = self._session, self._subject(one)
        mine = is_me(session, one.person)
        by_root = can(self._actor(), Action.END_PERSON, subject).why is Why.NOT_SENIOR
        return Member(
            one.person, visible(one.name), initials_of(one.name), one.role, one.since_ms,
            self._by(one),
            STANDING[one.state],
            follows=name_of(session, one.follows) if one.follows is not None else "",
            holds_root=one.holds_root, heard_ms=heard_ms, on_this_laptop=one.on_this_laptop, is_me=mine,
            why_not_role=self._why(Action.CHANGE_ROLES, subject),
            why_not_suspend=tr("Nobody suspends themselves.") if mine else self._why(Action.SUSPEND, subject),
            why_not_replace=self._why(Action.ADD_PERSON, subject),
            why_not_end=(
                tr("Nobody removes themselves.")
                if mine
                else self._why(Action.CHANGE_ROLES if by_root else Action.END_PERSON, subject)
            ),
            ends_by_root=by_root,
            laptops=None if on is None else tuple(LaptopShown(each.name, each.last_ms) for each in on),
            still_keeps=tuple(apart((named.alias, named.codename)) for named in keeps),
        )  # fmt: skip

    def _by(self, one: people.Colleague) -> str:
        if one.by is not None:
            return first_name(self._session, one.by)
        return "" if one.founded else tr("the root", "who let somebody in")

    def _subject(self, one: people.Colleague) -> Subject:
        return Subject(seniority=people.seniority(self._session, one.person), role=one.role)

    def _why(self, action: Action, subject: Subject) -> str:
        why = can(self._actor(), action, subject).why
        return "" if why is Why.ALLOWED else tr(WHY[why])

    def _actor(self) -> Actor:
        return Actor(self._session.standing.person.role, is_holder=self._holds())

    def _holds(self) -> bool:
        return PersonId(self._session.me) in holders.who(self._session).people
