"""The palette's gateway over the desk."""

from typing import Final

from tipdesk.desk import naming, rules, stories
from tipdesk.desk import roster as desk_roster
from tipdesk.desk.naming import Listed
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, can
from tipdesk.domain.ids import SourceId, StoryId, TipId
from tipdesk.ui import when
from tipdesk.ui.keys import STATES, Intent
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import state_words
from tipdesk.ui.palette.gateway import Named
from tipdesk.ui.tongue import apart, tr

_TRIAGE: Final = (Intent.FILE, Intent.ASSIGN, Intent.DUE, Intent.NOTE, *STATES)

# What the table of access is asked for each; an intent that only looks or moves needs no rule.
IN_THE_INBOX: Final = {
    **dict.fromkeys(_TRIAGE, Action.TRIAGE),
    Intent.WHO: Action.READ_INBOX,
    Intent.INBOX: Action.READ_INBOX,
    Intent.CAPTURE: Action.IMPORT,
    Intent.BRING_IN: Action.IMPORT,
    Intent.LOG: Action.READ_OWN_LOG,
}
IN_A_STORY: Final = {
    **dict.fromkeys((*_TRIAGE, Intent.TERMS), Action.WRITE_STORY),
    Intent.WHO: Action.READ_STORY,
    Intent.REVEAL: Action.ASK_IDENTITY,
}


class PaletteOverDesk:
    def __init__(self, session: Session, look: Look) -> None:
        self._session, self._look = session, look
        self._found: dict[str, Listed] = {}

    def refused(self, story: StoryId | None) -> frozenset[Intent]:
        session, inbox = self._session, self._session.places.inbox
        place = stories.place_of(session, story).comp if story is not None else inbox
        asked = {**IN_THE_INBOX, **(IN_A_STORY if story is not None else {})}
        here = {action: can(rules.actor(session, place), action).allowed for action in asked.values()}
        return frozenset(intent for intent, action in asked.items() if not here[action])

    def find(self, words: str, most: int) -> tuple[Named, ...]:
        listed = naming.named(self._session, words, most)
        self._found = {one.record: one for one in listed}
        states = state_words(desk_roster.triage_states(self._session))
        return tuple(self._named(one, states) for one in listed)

    def opened(self, named: Named) -> None:
        listed = self._found.get(str(named.tip or named.source))
        if listed is not None:
            naming.opened(self._session, listed)

    def _named(self, one: Listed, states: dict[str, str]) -> Named:
        inbox = one.place == self._session.places.inbox
        story = None if inbox else StoryId(str(one.place))
        where = None if inbox else self._session.standing.stories.get(str(one.place))
        if one.kind == "source":
            remark = apart((tr("source"), where.codename if where is not None else ""))
            return Named(one.title, remark, source=SourceId(one.record), story=story)
        told = where.codename if where is not None else states.get(one.state, one.state)
        remark = apart((tr("tip"), told, when.brief(self._look, one.at_ms)))
        return Named(one.title, remark, tip=TipId(one.record), story=story)
