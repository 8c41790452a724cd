"""The search page's gateway over the desk."""

from collections.abc import Iterator

from tipdesk.desk import roster as desk_roster
from tipdesk.desk import search
from tipdesk.desk.search import Hit
from tipdesk.desk.session import Session
from tipdesk.domain.ids import SourceId, StoryId
from tipdesk.domain.query import Trouble, read
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import state_words
from tipdesk.ui.search import asking
from tipdesk.ui.search.values import Found, HitRow, Offers, Understood
from tipdesk.ui.tips.telling import channel_word
from tipdesk.ui.tongue import apart, tr
from tipdesk.ui.who import who_can_see, who_on_day
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class SearchOverDesk:
    def __init__(self, session: Session, look: Look) -> None:
        self._session, self._look = session, look
        self._hits: dict[tuple[StoryId | None, str], Hit] = {}

    def understand(self, line: str) -> Understood:
        return asking.understand(line, asking.names_here(self._session, self._look))

    def seek(self, line: str, *, best: bool, limit: int) -> Iterator[Found]:
        asked = read(line, asking.names_here(self._session, self._look))
        if any(refused.trouble is Trouble.NO_TIME_BETWEEN for refused in asked.refused):
            yield Found(0, ())
            return
        states = state_words(desk_roster.triage_states(self._session))
        for found in search.seek(self._session, asked.meant, best=best, limit=limit):
            rows = tuple(self._row(hit, states) for hit in found.hits)
            self._hits |= {(row.story, str(row.tip)): hit for row, hit in zip(rows, found.hits, strict=True)}
            yield Found(found.total, rows, found.done, found.unread, found.short, found.reading)

    def warm(self) -> Iterator[None]:
        return search.warm(self._session)

    def offers(self) -> Offers:
        return asking.offers(self._session, self._look)

    def who_can_see(self, story: StoryId | None) -> WhoCanSee:
        return who_can_see(self._session, self._look, story)

    def who_on_day(self, story: StoryId | None, at_ms: int) -> WhoCanSee:
        return who_on_day(self._session, self._look, story, at_ms)

    def opened(self, hit: HitRow) -> None:
        found = self._hits.get((hit.story, str(hit.tip)))
        if found is not None:
            search.led_somewhere(self._session, found)

    def _row(self, hit: Hit, states: dict[str, str]) -> HitRow:
        inbox = hit.place == self._session.places.inbox
        place = self._session.standing.stories.get(str(hit.place))
        where = tr("Inbox") if inbox or place is None else visible(place.title)
        source = SourceId(hit.source) if hit.source and not inbox else None
        return HitRow(
            hit.card.tip, None if inbox else StoryId(str(hit.place)), source, where, hit.card.title, hit.sentence,
            hit.marks, hit.card.at_ms, self._about(hit, states), whole_day=hit.kind == "statement",
        )  # fmt: skip

    def _about(self, hit: Hit, states: dict[str, str]) -> str:
        if hit.kind == "source":
            return tr("Source")
        if hit.kind == "statement":
            return tr("Statement")
        return apart((states.get(hit.card.state, hit.card.state), channel_word(hit.card.channel)))
