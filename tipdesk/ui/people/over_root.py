"""What the desk's root decides, over the desk: holders, statements that wait for signatures, a lead for a story."""

from pathlib import Path
from typing import Final

from tipdesk.desk import holders, proposals, recovering, recovery_asks, story_recovery
from tipdesk.desk.recovery_asks import Standing as Asked
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Actor, can
from tipdesk.domain.ids import CompartmentId, PersonId
from tipdesk.domain.ruling import EndsRole, GivesRole, NamesLead, OpensStory, Part, SetsHolders, SetsPolicy
from tipdesk.errors import ChangedSince
from tipdesk.exchange import recovery
from tipdesk.ui.foreign import visible
from tipdesk.ui.names import is_me, name_of
from tipdesk.ui.newsroom import desk_role
from tipdesk.ui.people.values import RecoveryShown
from tipdesk.ui.proposed import Proposed, key_of, proposed
from tipdesk.ui.settings.words import change_words
from tipdesk.ui.tongue import later, listed, number, tr

STATES: Final = {
    Asked.ASKED: later("It waits to be laid before the root."),
    Asked.PROPOSED: later("It waits for signatures of the root."),
    Asked.SIGNED: later("Enough holders of the root have signed."),
    Asked.PAST: later("Its time has passed."),
}


class RootOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session

    def set_holders(self, chosen: tuple[PersonId, ...], needed: int) -> bool:
        return holders.set_holders(self._session, chosen, needed) is None

    def agree(self, key: str) -> bool:
        one = self._seen(key)
        return recovering.agree(self._session, one.record, one.statement)

    def let_go(self, key: str) -> None:
        proposals.let_go(self._session, self._seen(key).record)

    def name_lead(self, comp: CompartmentId, person: PersonId) -> bool:
        found = next((one for one in story_recovery.leaderless(self._session) if str(one) == str(comp)), None)
        if found is None:
            raise ChangedSince
        return story_recovery.name_lead(self._session, found, person) is None

    def ask_recovery(self, codename: str, reason: str) -> None:
        recovery_asks.ask(self._session, codename, reason)

    def propose_recovery(self, key: str) -> bool:
        found = next((one for one in recovery_asks.asked(self._session) if one.to == key), None)
        if found is None:
            raise ChangedSince
        return recovering.propose(self._session, found) is None

    def reopen(self, key: str, folder: str) -> str:
        found = next((one for one in recovering.granted(self._session) if one.part.to == key), None)
        if found is None:
            raise ChangedSince
        done = recovery.reopen(self._session, found, [Path(folder)])
        words = tr("{codename} is here again, with %Ln changes.", "", done.commits).format(codename=done.codename)
        if done.missing:
            return f"{words} {tr('A copy is missing: what it held is not here.')}"
        return words

    def _recoveries(self) -> tuple[RecoveryShown, ...]:
        """What is past or used up is listed no more: the log has it."""
        session = self._session
        ready = {one.part.to for one in recovering.granted(session) if one.is_ready}
        may = can(Actor(session.standing.person.role), Action.RECOVER_STORY).allowed
        found = []
        for one in recovery_asks.asked(session):
            opened = one.standing is Asked.SIGNED and is_me(session, one.by) and one.to not in ready
            if one.standing is Asked.PAST or opened:
                continue
            propose = may and one.standing is Asked.ASKED
            found.append(
                RecoveryShown(
                    one.to, name_of(session, one.by), one.codename, visible(one.reason), tr(STATES[one.standing]),
                    one.at_ms, propose, one.to in ready,
                )
            )  # fmt: skip
        return tuple(found)

    def changes(self, one: proposals.Proposal) -> tuple[str, ...]:
        """Every part of it, a sentence each."""
        return tuple(self._part(part) for part in one.parts)

    def _seen(self, key: str) -> proposals.Proposal:
        """The one that was shown under this key; raises `ChangedSince` where its record says something else by now."""
        found = next((one for one in proposals.waiting(self._session) if key_of(one) == key), None)
        if found is None:
            raise ChangedSince
        return found

    def _waiting(self, one: proposals.Proposal) -> Proposed:
        return proposed(self._session, one, self.changes(one))

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
                words = tr("{codename} is opened once, from its recovery copies, for {name}: your share goes along.")
                return words.format(codename=self._story(comp), name=name_of(self._session, who))

    def _story(self, comp: CompartmentId) -> str:
        place = self._session.standing.stories.get(str(comp))
        asked = (one.codename for one in recovery_asks.asked(self._session) if one.comp == str(comp))
        return place.codename if place is not None else next(asked, str(comp)[:8])
