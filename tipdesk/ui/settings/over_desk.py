"""The settings page's gateway over the desk."""

from typing import Any

from tipdesk.desk import personal as own
from tipdesk.desk import proposals, retention, reveal, settings, tips
from tipdesk.desk.roster import numbers, triage_states
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Actor, can
from tipdesk.domain.settings import Personal
from tipdesk.errors import ChangedSince
from tipdesk.ui.proposed import Proposed, key_of, proposed
from tipdesk.ui.settings.values import DeskSettings, DeskShown
from tipdesk.ui.settings.words import change_words


class SettingsOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session

    def desk(self) -> DeskShown:
        session = self._session
        rule = settings.who_rules(session)
        standing = retention.standing(session)
        return DeskShown(
            now=self._now(),
            version=settings.version(session),
            may_propose=can(Actor(session.standing.person.role), Action.CHANGE_POLICY).allowed,
            needed=rule.needed,
            holders=rule.holders,
            used_today=reveal.opened_today(session),
            tips=tips.counts(session, session.places.inbox) if session.has_inbox else {},
            due={one.rule.state: one.due for one in standing},
            proposals=tuple(self._shown(one) for one in proposals.standing(session)),
        )

    def propose(self, wanted: DeskSettings) -> bool:
        now, said = _said(self._now()), _said(wanted)
        changed = {name: value for name, value in said.items() if value != now[name]}
        made = proposals.propose(self._session, changed)
        if isinstance(made, settings.Decided):
            self._session.history.done(made)
            return True
        return False

    def agree(self, proposal: str) -> bool:
        one = self._seen(proposal)
        return proposals.agree(self._session, one.record, one.statement)

    def let_go(self, proposal: str) -> None:
        proposals.let_go(self._session, self._seen(proposal).record)

    def personal(self) -> Personal:
        """Read anew: a step that was taken back may have changed it."""
        self._session.standing.personal = own.read(self._session)
        return self._session.standing.personal

    def set_personal(self, personal: Personal) -> None:
        self._session.history.done(own.put(self._session, personal))

    def _seen(self, proposal: str) -> proposals.Proposal:
        """The one that was shown under this key; raises `ChangedSince` where its record says something else by now."""
        found = next((one for one in proposals.standing(self._session) if key_of(one) == proposal), None)
        if found is None:
            raise ChangedSince
        return found

    def _now(self) -> DeskSettings:
        session = self._session
        standing = session.standing
        return DeskSettings(standing.desk, standing.policy, triage_states(session), retention.rules(session))

    def _shown(self, one: proposals.Proposal) -> Proposed:
        return proposed(self._session, one, tuple(change_words(name) for name in sorted(one.said)))


def _said(wanted: DeskSettings) -> dict[str, Any]:
    """As root's statement says it."""
    states = settings.plain_states(wanted.states)
    return {
        **numbers(wanted.policy), "desk": wanted.name, settings.STATES: states, **retention.said_of(wanted.rules),
    }  # fmt: skip
