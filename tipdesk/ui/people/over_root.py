"""What the desk's root decides, over the desk: holders, statements that wait for signatures, a lead for a story."""

from tipdesk.desk import holders, proposals, story_recovery
from tipdesk.desk.session import Session
from tipdesk.domain.ids import CompartmentId, PersonId
from tipdesk.domain.ruling import EndsRole, GivesRole, NamesLead, OpensStory, Part, SetsHolders, SetsPolicy
from tipdesk.errors import ChangedSince
from tipdesk.ui.names import name_of
from tipdesk.ui.newsroom import desk_role
from tipdesk.ui.people.values import Waiting
from tipdesk.ui.settings.words import change_words
from tipdesk.ui.tongue import listed, number, tr


class RootOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session

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
