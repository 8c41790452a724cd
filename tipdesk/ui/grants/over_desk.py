"""The gateway of a place's people over the desk."""

from pathlib import Path

from tipdesk.desk import (
    branches,
    capture,
    foresight,
    grants,
    joining,
    overreach,
    people,
    recovering,
    recusal,
    rules,
    seers,
    set_aside,
    stories,
    wanting,
)
from tipdesk.desk.seers import Could, Seer
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Subject, can
from tipdesk.domain.actions import Why
from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.domain.retention import DAY_MS
from tipdesk.domain.story import StoryRole
from tipdesk.errors import ChangedSince
from tipdesk.exchange import join
from tipdesk.ui import when
from tipdesk.ui.grants.excesses import EXCESSES, NOT_OURS
from tipdesk.ui.grants.telling import cause_words, kind_words
from tipdesk.ui.grants.values import Access, Askable, Inside, Noticed, OnDay, Outside, SetAside, Stranger, Wanted
from tipdesk.ui.look import Look
from tipdesk.ui.names import first_name, initials_of, is_me, name_of
from tipdesk.ui.newsroom import desk_role
from tipdesk.ui.tongue import apart, listed, number, tr
from tipdesk.ui.who import role_word
from tipdesk.ui.words import WHY


class GrantsOverDesk:
    """`story` None: the inbox."""

    def __init__(self, session: Session, look: Look, story: StoryId | None) -> None:
        self._session, self._look, self._story = session, look, story
        self._place = capture.place_of(session, story)

    def access(self) -> Access:
        session, place = self._session, self._place
        seeing = seers.seeing(session, place)
        title, codename = self._names()
        leads = rules.leads(session, place)
        return Access(
            title, codename,
            tuple(self._inside(one) for one in seeing.today),
            before=tuple(self._outside(one) for one in seeing.before if not one.recused),
            recused=tuple(self._outside(one) for one in seeing.before if one.recused),
            askable=self._askable() if leads else (),
            set_aside=self._aside() if leads else (),
            findings=self._findings(),
            why_no_grant=_said(can(rules.actor(session, place), Action.INVITE, Subject(leads_left=1)).why),
            why_no_guest=self._why_no_guest(),
            why_no_recusal=_said(foresight.leaving(session, place).why),
        )  # fmt: skip

    def on_day(self, at_ms: int) -> tuple[OnDay, ...]:
        start = when.local(self._look, at_ms).replace(hour=0, minute=0, second=0, microsecond=0)
        from_ms = int(start.timestamp() * 1000)
        found = seers.roles_on_day(self._session, self._place, from_ms, from_ms + DAY_MS)
        today = {one.person for one in seers.seeing(self._session, self._place).today}
        return tuple(self._on_day(one, still=one.person in today) for one in found)

    def let_in(self, person: PersonId, wanted: Wanted) -> None:
        grants.invite(
            self._session, self._place, to=person, role=wanted.role, until_ms=wanted.until_ms, purpose=wanted.purpose
        )

    def change(self, person: PersonId, wanted: Wanted) -> None:
        grants.change(
            self._session, self._place, who=person, role=wanted.role, until_ms=wanted.until_ms, purpose=wanted.purpose
        )

    def end(self, person: PersonId) -> None:
        grants.end(self._session, self._place, who=person)

    def read_guest(self, path: str) -> Stranger:
        return Stranger(path, join.read(Path(path)).name, frozenset(self._session.around.lists.words))

    def wrong_guest_words(self, path: str, typed: tuple[str, ...]) -> tuple[int, ...]:
        right = joining.words_for(self._session, join.read(Path(path)))
        return tuple(at for at, word in enumerate(right) if typed[at] != word)

    def let_guest_in(self, path: str, name: str, wanted: Wanted, typed: tuple[str, ...]) -> tuple[str, ...]:
        session, guest = self._session, join.read(Path(path))
        joining.vouch(session, guest, " ".join(typed))
        until, why = wanted.until_ms, wanted.purpose
        grants.invite_guest(session, self._place, guest=guest.keys, name=name, until_ms=until, purpose=why)
        return joining.words_of_story(self._place, session.around.lists.words)

    def recuse(self) -> None:
        recusal.leave(self._session, self._place)

    def keep(self, feed: str, branch: str) -> None:
        known = next((one for one in branches.forked(self._session, self._place) if str(one.feed) == feed), None)
        head = next((one.head for one in known.branches if str(one.head) == branch), None) if known else None
        if known is None or head is None:
            raise ChangedSince
        branches.keep(self._session, self._place, known.feed, head)

    def refile(self, key: str) -> None:
        waiting = set_aside.set_aside(self._session, self._place)
        found = next((one for one in waiting if str(one.commit) == key), None)
        if found is None:
            raise ChangedSince
        set_aside.refile(self._session, self._place, found.commit)

    def _why_no_guest(self) -> str:
        if self._story is None:
            return tr("A guest reads one story: nobody from outside comes into the inbox.")
        return _said(can(rules.actor(self._session, self._place), Action.OPEN_GUEST, Subject(until_ms=1)).why)

    def _names(self) -> tuple[str, str]:
        if self._story is None:
            return tr("the inbox"), ""
        place = stories.place_of(self._session, self._story)
        return place.title, place.codename

    def _inside(self, one: Seer) -> Inside:
        session, name = self._session, self._name(one)
        ending = foresight.ending(session, self._place, one.person)
        mine = is_me(session, one.person)
        why_not = tr("Recuse yourself instead.") if mine else _said(ending.why)
        return Inside(
            one.person, name, initials_of(name), one.role, one.since_ms, self._by(one), one.until_ms, one.why,
            is_me=mine, why_not=why_not, shares_laptop=ending.rekeyed_here, still_keeper_of=ending.still_keeper_of,
        )  # fmt: skip

    def _by(self, one: Seer) -> str:
        if one.by_root:
            return tr("the root", "who let somebody in")
        return "" if one.by is None else first_name(self._session, one.by)

    def _name(self, one: Seer) -> str:
        name = name_of(self._session, one.person)
        if not one.guest:
            return name
        called = grants.guests(self._session, self._place).get(one.person, name)
        return tr("{name}, guest").format(name=called)

    def _outside(self, one: seers.Before) -> Outside:
        return Outside(name_of(self._session, one.person), one.until_ms)

    def _on_day(self, one: Could, *, still: bool) -> OnDay:
        role = apart((role_word(one.role), tr("still can"))) if still else role_word(one.role)
        return OnDay(name_of(self._session, one.person), role, one.why)

    def _findings(self) -> tuple[Noticed, ...]:
        session, place = self._session, self._place
        forks = (self._fork(one) for one in branches.forked(session, place))
        opened = (self._recovered(one) for one in recovering.told(session, place))
        beyond = (self._noticed(one) for one in overreach.found(session, place))
        return (*forks, *beyond, *opened, *(self._still_sealed(one) for one in wanting.of_story(session, place)))

    def _recovered(self, one: recovering.Told) -> Noticed:
        """Announced to all of the story's people, for as long as the roster says so."""
        fact = tr("The root's holders opened this story for {name}, once.")
        rest = tr("Signed by {names}. A security editor reviews it.")
        names = listed(name_of(self._session, who) for who in one.signed)
        return Noticed(fact.format(name=name_of(self._session, one.lead)), rest.format(names=names), icon="life-buoy")

    def _still_sealed(self, one: wanting.Wants) -> Noticed:
        """Ending an access takes no share of a source back."""
        names = listed(name_of(self._session, who) for who in one.gone)
        fact = tr("{alias} is still sealed to {names}, who is gone.").format(alias=one.alias, names=names)
        if one.is_lost:
            return Noticed(fact, tr("Too few keepers are left to open it, and so nobody can seal it anew."), grave=True)
        return Noticed(fact, tr("A keeper who is here seals it anew, from the source's page."), icon="shield-alert")

    def _fork(self, one: branches.Forked) -> Noticed:
        """Two truths of one feed: whose, and what to do."""
        who, mine = name_of(self._session, one.by), is_me(self._session, one.by)
        fact = tr("Number {n} of {name} exists twice.").format(n=number(one.seq), name=who)
        if one.settled:
            return Noticed(fact, tr("It is said which one counts; the other is set aside."))
        if mine:
            told = tr(
                "A backup was restored, or a laptop was cloned. Until you say which one is yours, neither counts."
            )
            return Noticed(fact, told, grave=True, feed=str(one.feed), branches=self._branches(one))
        rest = tr("Only what stands before it counts. Ask {name} which one is theirs.")
        return Noticed(fact, rest.format(name=who), grave=True)

    def _branches(self, one: branches.Forked) -> tuple[tuple[str, str], ...]:
        """By its last moment and length: digests tell people nothing."""
        look = self._look
        until = tr("until {moment}")
        return tuple(
            (
                str(each.head),
                apart((until.format(moment=when.stamp(look, each.at_ms)), tr("%Ln changes", "", each.commits))),
            )
            for each in one.branches
        )

    def _noticed(self, one: overreach.Overreach) -> Noticed:
        """What counts, and no program of ours would have given."""
        who = name_of(self._session, one.who)
        by = name_of(self._session, one.by) if one.by is not None else tr("the root", "who let somebody in")
        return Noticed(tr(EXCESSES[one.excess]).format(who=who), tr(NOT_OURS).format(by=by), grave=True)

    def _askable(self) -> tuple[Askable, ...]:
        found = []
        for one in people.everyone(self._session):
            why = foresight.inviting(self._session, self._place, one.person, StoryRole.READER).why
            if why is not Why.IN_ALREADY and one.state is people.PersonState.ACTIVE:
                found.append(Askable(one.person, one.name, desk_role(one.role), _said(why)))
        return tuple(found)

    def _aside(self) -> tuple[SetAside, ...]:
        return tuple(
            SetAside(
                str(one.commit), name_of(self._session, one.by), one.at_ms,
                listed(kind_words(kind, n) for kind, n in one.kinds), cause_words(one.cause.name),
            )
            for one in set_aside.set_aside(self._session, self._place)
        )  # fmt: skip


def _said(why: Why) -> str:
    """The sentence for why not; empty where it is allowed."""
    return "" if why is Why.ALLOWED else tr(WHY[why])
