"""The search page's gateway over the desk."""

from tipdesk.desk import roster as desk_roster
from tipdesk.desk import search, sources
from tipdesk.desk.search import Hit
from tipdesk.desk.session import Session
from tipdesk.domain.ids import SourceId, StoryId
from tipdesk.ui.newsroom import state_words
from tipdesk.ui.search.values import Found, HitRow
from tipdesk.ui.tips.telling import channel_word
from tipdesk.ui.tongue import apart, tr


class SearchOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._hits: dict[str, Hit] = {}

    def find(self, words: str) -> Found:
        found = search.find(self._session, words)
        states = state_words(desk_roster.triage_states(self._session))
        self._hits = {str(hit.card.tip): hit for hit in found.hits}
        return Found(found.total, tuple(self._row(hit, states) for hit in found.hits))

    def opened(self, hit: HitRow) -> None:
        found = self._hits.get(str(hit.tip))
        if found is not None:
            search.led_somewhere(self._session, found)

    def _source_of(self, hit: Hit) -> SourceId | None:
        """The source that a hit belongs to, where it is a statement or the source itself."""
        if hit.kind == "source":
            return SourceId(str(hit.card.tip))
        if hit.kind != "statement":
            return None
        for whole in sources.every_source(self._session, hit.place):
            if any(str(statement.id) == str(hit.card.tip) for statement in whole.statements):
                return whole.source.id
        return None

    def _row(self, hit: Hit, states: dict[str, str]) -> HitRow:
        inbox = hit.place == self._session.places.inbox
        place = self._session.standing.stories.get(str(hit.place))
        where = tr("Inbox") if inbox or place is None else place.title
        source = None if inbox else self._source_of(hit)
        about = apart((states.get(hit.card.state, hit.card.state), channel_word(hit.card.channel)))
        return HitRow(
            hit.card.tip, None if inbox else StoryId(str(hit.place)), source, where, hit.card.title, hit.sentence,
            hit.marks, hit.card.at_ms, about,
        )  # fmt: skip
