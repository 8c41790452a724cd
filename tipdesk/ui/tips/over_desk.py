"""The inbox's gateway over the desk: the inbox itself, or one story's tips."""

from collections.abc import Sequence
from dataclasses import replace

from tipdesk.desk import filing, record, search, stories, tips, triage
from tipdesk.desk import roster as desk_roster
from tipdesk.desk.session import Session
from tipdesk.desk.tips import TipCard
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, StoryId, TipId
from tipdesk.domain.query import read
from tipdesk.ui import names as people
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import state_word, state_words
from tipdesk.ui.search import asking
from tipdesk.ui.tips.telling import channel_word, whole_shown
from tipdesk.ui.tips.values import (
    AlsoHere,
    Colleague,
    InboxCounts,
    StoryChoice,
    TipOrder,
    TipQuery,
    TipRow,
    TipSlice,
    TipWhole,
    TriageState,
)
from tipdesk.ui.tongue import tr
from tipdesk.ui.who import who_can_see, who_on_day
from tipdesk.ui.widgets.who_sheet import WhoCanSee

ICONS = {
    "new": ("circle", "accent"), "checking": ("circle-dot", "accent"), "verified": ("circle-check", "ok"),
    "inconclusive": ("circle-question-mark", "text-quiet"), "false": ("circle-x", "text-quiet"),
    "duplicate": ("copy", "text-quiet"), "not_for_us": ("circle-slash", "text-quiet"), "spam": ("ban", "text-quiet"),
}  # fmt: skip
OTHER_STATE = ("circle", "text-quiet")

# Behind those that have a day, "due first" shows so many of the newest that have none.
UNDATED_MOST = 5_000
FOUND_MOST = 1_000
ALSO_MOST = 4


def states_shown(session: Session) -> tuple[TriageState, ...]:
    """The desk's states with their icons, in the order of their digits."""
    return tuple(
        TriageState(s.key, state_word(s), *ICONS.get(s.key, OTHER_STATE), s.needs_reason, s.is_open)
        for s in desk_roster.triage_states(session)
    )


class InboxReading:
    """The half that reads."""

    def __init__(self, session: Session, look: Look, story: StoryId | None = None) -> None:
        self._session, self._look, self._story = session, look, story
        # To the desk, the inbox and a story are places alike.
        self._place = session.places.inbox if story is None else stories.place_of(session, story).comp
        self._channels: dict[str, str] = {}
        self._open = frozenset(state.key for state in desk_roster.triage_states(session) if state.is_open)

    def counts(self) -> InboxCounts:
        found = tips.counts(self._session, self._place)
        is_open = sum(n for state, n in found.items() if state in self._open)
        return InboxCounts(is_open, sum(found.values()), tuple(found.items()))

    def slice(self, query: TipQuery, first: int, count: int) -> TipSlice:
        if query.words:
            return self._found(query, first, count)
        by_state = dict(self.counts().by_state)
        states = query.states or frozenset(by_state)
        if query.mine_only or query.order is TipOrder.DUE:
            return self._cut(self._waiting(query, states), first, count)
        total = sum(n for state, n in by_state.items() if state in states)
        if query.order is TipOrder.OLDEST:
            start = max(0, total - first - count)
            cards = tips.window(self._session, self._place, states, start, max(0, total - first - start))
            return TipSlice(first, total, tuple(self._row(card) for card in reversed(cards)))
        cards = tips.window(self._session, self._place, states, first, count)
        return TipSlice(first, total, tuple(self._row(card) for card in cards))

    def slice_with(self, query: TipQuery, tip: TipId, count: int) -> TipSlice:
        if query.words:
            return self._found(query, 0, FOUND_MOST, tip)
        if query.mine_only or query.order is TipOrder.DUE:
            return self._cut(
                self._waiting(query, query.states or frozenset(dict(self.counts().by_state))), 0, UNDATED_MOST
            )
        place = tips.place_in(self._session, self._place, query.states, tip) or 0
        if query.order is TipOrder.OLDEST:
            by_state = dict(self.counts().by_state)
            total = sum(n for state, n in by_state.items() if not query.states or state in query.states)
            place = max(0, total - 1 - place)
        return self.slice(query, place // count * count, count)

    def rows(self, wanted: tuple[TipId, ...]) -> tuple[TipRow, ...]:
        return tuple(self._row(card) for card in tips.cards(self._session, self._place, wanted))

    def whole(self, tip: TipId) -> TipWhole:
        cards = tips.cards(self._session, self._place, (tip,))
        found = tips.read(self._session, self._place, tip)
        states = state_words(desk_roster.triage_states(self._session))
        row = self._row(cards[0]) if cards else None
        shown = whole_shown(self._session, self._look, found, row, states)
        same = dict(tips.same_documents(self._session, self._place, found)[:ALSO_MOST])
        also = [
            AlsoHere("copy", card.title, tr("same %Ln files, by hash", "", same[card.tip]), card.tip)
            for card in tips.cards(self._session, self._place, same)
        ]
        also += [
            AlsoHere("user", card.title, tr("says it is from the same sender"), card.tip)
            for card in tips.same_sender(self._session, self._place, found.tip)
            if card.tip not in same
        ]
        return replace(shown, also_here=tuple(also[:ALSO_MOST]))

    def colleagues(self) -> tuple[Colleague, ...]:
        return people.colleagues(self._session)

    def stories(self) -> tuple[StoryChoice, ...]:
        return tuple(StoryChoice(s.story, s.title, s.codename) for s in stories.cards(self._session))

    def who_on_day(self, at_ms: int) -> WhoCanSee:
        return who_on_day(self._session, self._look, self._story, at_ms)

    def who_can_see(self) -> WhoCanSee:
        return who_can_see(self._session, self._look, self._story)

    def _found(self, query: TipQuery, first: int, count: int, with_tip: TipId | None = None) -> TipSlice:
        """Hits in this place alone; filters may stand among the words, as in the search over all."""
        names = asking.names_here(self._session, self._look)
        line = read(query.words, names)
        said = asking.understood(line, names)
        states = line.meant.states or query.states
        meant = replace(line.meant, stories=frozenset({str(self._place)}), states=states)
        limit = FOUND_MOST if with_tip is not None or first else count
        found = search.found_at_last(self._session, meant, limit=limit)
        rows = [
            replace(self._row(hit.card), line=hit.sentence or hit.card.line) for hit in found.hits if not hit.source
        ]
        if with_tip is not None and all(row.tip != with_tip for row in rows):
            # It was found among more than are shown here.
            rows = [*self.rows((with_tip,)), *rows]
        shown = tuple(rows[first : first + count])
        return TipSlice(first, len(rows), shown, max(found.total, len(rows)), said.words, said.troubles)

    def _waiting(self, query: TipQuery, states: frozenset[str]) -> Sequence[TipCard]:
        """Mine, or those with a day first: from the agenda, not by looking through all."""
        mine = tips.of_mine(self._session, self._place, states) if query.mine_only else ()
        if query.order is not TipOrder.DUE:
            return mine if query.order is TipOrder.NEWEST else mine[::-1]
        if query.mine_only:
            return sorted(mine, key=lambda card: (card.due_ms is None, card.due_ms or 0, -card.at_ms))
        dated = tips.due_first(self._session, self._place, states)
        undated = tips.window(self._session, self._place, states, 0, UNDATED_MOST)
        return (*dated, *(card for card in undated if card.due_ms is None))

    def _cut(self, cards: Sequence[TipCard], first: int, count: int) -> TipSlice:
        return TipSlice(first, len(cards), tuple(self._row(card) for card in cards[first : first + count]))

    def _channel(self, channel: str) -> str:
        """Asked for each row of a list: each word is looked up once."""
        if channel not in self._channels:
            self._channels[channel] = channel_word(channel)
        return self._channels[channel]

    def _row(self, card: TipCard) -> TipRow:
        assignee = people.colleague(self._session, card.assignee) if card.assignee is not None else None
        return TipRow(
            card.tip, card.state, card.title, card.line, card.at_ms, self._channel(card.channel), card.documents,
            card.warned, assignee,
        )  # fmt: skip


class InboxOverDesk(InboxReading):
    """Both halves; each call that writes is one use case, and hands its way back to the history."""

    def move(self, wanted: tuple[TipId, ...], state: str, reason: str) -> None:
        to = next(s for s in desk_roster.triage_states(self._session) if s.key == state)
        self._session.history.done(triage.move(self._session, self._place, wanted, to, reason))

    def assign(self, wanted: tuple[TipId, ...], to: PersonId | None) -> None:
        self._session.history.done(triage.assign(self._session, self._place, wanted, to))

    def set_due(self, wanted: tuple[TipId, ...], at_ms: int | None) -> None:
        self._session.history.done(triage.set_due(self._session, self._place, wanted, at_ms))

    def set_next_step(self, tip: TipId, words: str) -> None:
        self._session.history.done(triage.set_next_step(self._session, self._place, tip, words))

    def set_tags(self, tip: TipId, tags: tuple[str, ...]) -> None:
        self._session.history.done(triage.set_tags(self._session, self._place, tip, tags))

    def add_note(self, tip: TipId, words: str) -> None:
        self._session.history.done(triage.add_note(self._session, self._place, tip, words))

    def file_into(self, wanted: tuple[TipId, ...], story: StoryId) -> None:
        self._session.history.done(filing.file_into(self._session, wanted, story))

    def note_copy(self, tip: TipId) -> None:
        where = tips.codename(self._session, self._place)
        record.note(self._session, EventKind.COPIED, subject=tip[:12], where=where)
