"""Today's gateway over the desk: items become rows; what was worked out stands until its place is written in."""

from collections.abc import Iterator
from dataclasses import dataclass

from tipdesk.desk import overseeing, rules, stories, today
from tipdesk.desk.session import Session
from tipdesk.desk.today import Matter, Span, Waiting
from tipdesk.desk.watching import Watch
from tipdesk.domain.ids import StoryId
from tipdesk.ui.look import Look
from tipdesk.ui.today.clearing_words import clear, to_clear
from tipdesk.ui.today.telling import SHARES, Teller
from tipdesk.ui.today.values import ClearedShown, Horizon, Mine, Part, ToClear


@dataclass(frozen=True)
class _Known:
    version: int
    span: Span
    found: Waiting


class TodayOverDesk:
    def __init__(self, session: Session, look: Look) -> None:
        self._session, self._look = session, look
        self._known: dict[str, _Known] = {}
        self._watch = Watch(session, lambda at_ms: look.zone_offset_s(at_ms) * 1000)

    def inbox(self, horizon: Horizon) -> Part:
        return self._part(None, horizon) if self._session.has_inbox else self._shown(Waiting(()), None)

    def of_desk(self) -> Part:
        return self._shown(today.of_desk(self._session), None)

    def stories(self) -> tuple[StoryId, ...]:
        return tuple(card.story for card in stories.cards(self._session))

    def story(self, story: StoryId, horizon: Horizon) -> Part:
        return self._part(story, horizon)

    def mine(self) -> Mine:
        return Mine(rules.reads_inbox(self._session), overseeing.oversees(self._session))

    def watched(self) -> Iterator[Part | None]:
        for _ in self._watch.follow():
            yield None
        yield self._shown(overseeing.of_logs(self._session, self._watch), None)

    def to_clear(self, state: str) -> ToClear:
        return to_clear(self._session, self._look, state)

    def clear(self, going: ToClear) -> ClearedShown:
        return clear(self._session, going)

    def _part(self, story: StoryId | None, horizon: Horizon) -> Part:
        session = self._session
        place = session.places.inbox if story is None else stories.place_of(session, story).comp
        version, span = today.version(session, place), Span(horizon.today_ms, horizon.until_ms)
        known = self._known.get(place)
        if known is None or (known.version, known.span) != (version, span):
            found = today.of_inbox(session, span) if story is None else today.of_story(session, story, span)
            known = self._known[place] = _Known(version, span, found)
        return self._shown(known.found, story)

    def _shown(self, found: Waiting, story: StoryId | None) -> Part:
        teller = Teller(self._session, self._look, story)
        now = self._look.now_ms()
        # A window closes while nothing is written: what was worked out before may be past.
        rows = [teller.row(item) for item in found.items if item.matter not in SHARES or item.at_ms > now]
        named = sum(item.matter is Matter.TIP_NEW for item in found.items)
        if found.new > named > 0:
            rows.append(teller.more_new(found.new - named))
        return Part(tuple(rows), found.new, found.more_late)
