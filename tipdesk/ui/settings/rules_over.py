"""The rules of the desk for the settings, over the desk."""

from dataclasses import dataclass
from typing import Protocol

from tipdesk.desk import forms, rules, rules_of_the_desk, stories
from tipdesk.desk import roster as desk_roster
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, can
from tipdesk.domain.desk_rule import DeskRule
from tipdesk.domain.tip import CHANNELS
from tipdesk.ui import names as people
from tipdesk.ui.foreign import visible
from tipdesk.ui.newsroom import state_word
from tipdesk.ui.rules import RuleShown, every
from tipdesk.ui.tips.telling import channel_word

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class RuleParts:
    """What a rule can name: each by its key, and its words."""

    channels: Pairs
    forms: Pairs
    people: Pairs
    states: Pairs
    stories: Pairs


class RulesGateway(Protocol):
    """Calls raise `TipdeskError`."""

    def rules(self) -> tuple[RuleShown, ...]: ...

    def may_change(self) -> bool: ...

    def parts(self) -> RuleParts: ...

    def put(self, rule: DeskRule) -> None: ...

    def withdraw(self, rule: DeskRule) -> None: ...


class RulesOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session

    def rules(self) -> tuple[RuleShown, ...]:
        return every(self._session)

    def may_change(self) -> bool:
        session = self._session
        return session.has_inbox and can(rules.actor(session, session.places.inbox), Action.CHANGE_RULES).allowed

    def parts(self) -> RuleParts:
        session = self._session
        return RuleParts(
            tuple((one, channel_word(one)) for one in CHANNELS),
            tuple((one.head, visible(one.name)) for one in forms.said(session)),
            tuple((str(one.person), one.name) for one in people.colleagues(session)),
            tuple((one.key, state_word(one)) for one in desk_roster.triage_states(session)),
            # Its codename: whoever reads the inbox need not be in the story.
            tuple((one.codename, one.codename) for one in stories.cards(session)),
        )

    def put(self, rule: DeskRule) -> None:
        self._session.history.done(rules_of_the_desk.put(self._session, rule))

    def withdraw(self, rule: DeskRule) -> None:
        self._session.history.done(rules_of_the_desk.withdraw(self._session, rule.id))
