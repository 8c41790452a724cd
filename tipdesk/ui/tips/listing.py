"""Which tips a list shows, and in which order: windows over the desk's lists, groups, searches and what is mine."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tipdesk.desk import nearness, search, seen, stories, tips
from tipdesk.desk import roster as desk_roster
from tipdesk.desk.nearness import Line
from tipdesk.desk.search import Found
from tipdesk.desk.session import Session
from tipdesk.desk.tips import TipCard
from tipdesk.domain.ids import StoryId, TipId
from tipdesk.domain.query import read
from tipdesk.ui import names as people
from tipdesk.ui.look import Look
from tipdesk.ui.search import asking
from tipdesk.ui.search.values import Understood
from tipdesk.ui.tips.telling import channel_word
from tipdesk.ui.tips.values import Group, Heavy, TipOrder, TipQuery, TipRow, TipSlice

# Behind those that have a day, "due first" shows so many of the newest that have none.
UNDATED_MOST: Final = 5_000
FOUND_MOST: Final = 1_000
TICKED_MOST: Final = 5_000
"""Of a search, the newest: whoever ticks is told where there are more."""
ALL_MOST: Final = 100_000


class Listing:
    """Of one place. Runs on the reading worker."""

    def __init__(self, session: Session, look: Look, story: StoryId | None) -> None:
        self._session, self._look = session, look
        # To the desk, the inbox and a story are places alike.
        self._place = self.place = session.places.inbox if story is None else stories.place_of(session, story).comp
        self._channels: dict[str, str] = {}
        self._lines: tuple[object, tuple[Line, ...]] = (None, ())

    def by_state(self) -> dict[str, int]:
        return tips.counts(self._session, self._place)

    def slice(self, query: TipQuery, first: int, count: int) -> TipSlice:
        if query.only:
            return self._cut(tips.cards(self._session, self._place, query.only), first, count)
        if query.words or query.queue:
            return self._found(query, first, count)
        by_state = self.by_state()
        states = query.states or frozenset(by_state)
        if query.mine_only or query.order is TipOrder.DUE:
            return self._cut(self._waiting(query, states), first, count)
        if query.grouped:
            lines = self._grouped(query)
            return TipSlice(first, len(lines), self._shown(lines[first : first + count]))
        total = sum(n for state, n in by_state.items() if state in states)
        if query.order is TipOrder.OLDEST:
            start = max(0, total - first - count)
            cards = tips.window(self._session, self._place, states, start, max(0, total - first - start))
            return TipSlice(first, total, self.rows_of(tuple(reversed(cards))))
        cards = tips.window(self._session, self._place, states, first, count)
        return TipSlice(first, total, self.rows_of(cards))

    def slice_with(self, query: TipQuery, tip: TipId, count: int) -> TipSlice:
        if query.words or query.queue:
            return self._found(query, 0, FOUND_MOST, tip)
        if query.mine_only or query.order is TipOrder.DUE or query.only:
            return self.slice(query, 0, UNDATED_MOST)
        if query.grouped:
            place = nearness.place_of(self._session, self._place, self._grouped(query), tip)
            return self.slice(query, place // count * count, count)
        place = tips.place_in(self._session, self._place, query.states, tip) or 0
        if query.order is TipOrder.OLDEST:
            total = sum(n for state, n in self.by_state().items() if not query.states or state in query.states)
            place = max(0, total - 1 - place)
        return self.slice(query, place // count * count, count)

    def every(self, query: TipQuery) -> tuple[TipId, ...]:
        """All that the list would show, those within closed groups too."""
        plain = replace(query, grouped=False)
        if query.queue:
            return tuple(card.tip for card in self._in_queue(query))
        if query.words:
            found, _ = self._hits(query, TICKED_MOST)
            return tuple(hit.card.tip for hit in found.hits if not hit.source)
        if query.only or query.mine_only or query.order is TipOrder.DUE:
            return tuple(row.tip for row in self.slice(plain, 0, ALL_MOST).rows)
        cards = tips.window(self._session, self._place, query.states, 0, ALL_MOST)
        return tuple(card.tip for card in cards)

    def with_groups(self, query: TipQuery, some: Sequence[TipId]) -> tuple[TipId, ...]:
        if not query.grouped:
            return tuple(some)
        found: dict[TipId, None] = {}
        for tip in some:
            found.update(dict.fromkeys((tip, *self.group(query, tip)) if tip not in query.opened else (tip,)))
        return tuple(found)

    def group(self, query: TipQuery, tip: TipId) -> tuple[TipId, ...]:
        return tuple(card.tip for card in nearness.group(self._session, self._place, tip, query.states))

    def sender(self, query: TipQuery, tip: TipId) -> tuple[TipId, ...]:
        found = seen.of_sender(self._session, self._place, tip)
        return tuple(card.tip for card in found if not query.states or card.state in query.states)

    def document(self, query: TipQuery, tip: TipId) -> tuple[TipId, ...]:
        found = seen.of_documents(self._session, self._place, tip)
        return tuple(card.tip for card in found if not query.states or card.state in query.states)

    def heavy(self, some: Sequence[TipId]) -> Heavy:
        me, of_others, dated, documents = str(self._session.me), 0, 0, 0
        cards = tips.cards(self._session, self._place, some)
        for card in cards:
            of_others += card.assignee is not None and str(card.assignee) != me
            dated += card.due_ms is not None
            documents += bool(card.documents)
        return Heavy(len(cards), of_others, dated, documents)

    def rows_of(self, cards: Sequence[TipCard]) -> tuple[TipRow, ...]:
        alike = nearness.sizes(self._session, self._place, cards)
        return tuple(replace(self.row(card), alike=alike.get(card.tip, 0)) for card in cards)

    def row(self, card: TipCard) -> TipRow:
        assignee = people.colleague(self._session, card.assignee) if card.assignee is not None else None
        return TipRow(
            card.tip, card.state, card.title, card.line, card.at_ms, self._channel(card.channel), card.documents,
            card.warned, assignee,
        )  # fmt: skip

    def _channel(self, channel: str) -> str:
        """Asked for each row of a list: each word is looked up once."""
        if channel not in self._channels:
            self._channels[channel] = channel_word(channel)
        return self._channels[channel]

    def _grouped(self, query: TipQuery) -> tuple[Line, ...]:
        """Looked through once, and again when anything was written."""
        asked = (nearness.version(self._session, self._place), query.states, query.opened, query.order)
        if self._lines[0] != asked:
            lines = nearness.listed(self._session, self._place, query.states, query.opened)
            self._lines = (asked, oldest_first(lines) if query.order is TipOrder.OLDEST else lines)
        return self._lines[1]

    def _shown(self, lines: Sequence[Line]) -> tuple[TipRow, ...]:
        pairs = nearness.shown(self._session, self._place, lines)
        return tuple(replace(self.row(card), alike=alike_of(line), group=group_of(line)) for card, line in pairs)

    def _found(self, query: TipQuery, first: int, count: int, with_tip: TipId | None = None) -> TipSlice:
        """Hits in this place alone; filters may stand among the words, as in the search over all."""
        if query.queue:
            return self._cut(self._in_queue(query), first, count)
        found, said = self._hits(query, FOUND_MOST if with_tip is not None or first else count)
        rows = [replace(self.row(hit.card), line=hit.sentence or hit.card.line) for hit in found.hits if not hit.source]
        if with_tip is not None and all(row.tip != with_tip for row in rows):
            # It was found among more than are shown here.
            rows = [*self.rows_of(tips.cards(self._session, self._place, (with_tip,))), *rows]
        shown = tuple(rows[first : first + count])
        return TipSlice(first, len(rows), shown, max(found.total, len(rows)), said.words, said.troubles)

    def _in_queue(self, query: TipQuery) -> Sequence[TipCard]:
        return tips.in_queue(self._session, self._place, query.queue, query.states)

    def _hits(self, query: TipQuery, limit: int) -> tuple[Found, Understood]:
        names = asking.names_here(self._session, self._look)
        line = read(query.words, names)
        states = line.meant.states or query.states
        meant = replace(line.meant, stories=frozenset({str(self._place)}), states=states)
        return search.found_at_last(self._session, meant, limit=limit), asking.understood(line, names)

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
        return TipSlice(first, len(cards), self.rows_of(cards[first : first + count]))


def open_states(session: Session) -> frozenset[str]:
    return frozenset(state.key for state in desk_roster.triage_states(session) if state.is_open)


def oldest_first(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The groups the other way round; what stands within an open one stays behind its head."""
    blocks: list[list[Line]] = []
    for line in lines:
        if line.within:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return tuple(line for block in reversed(blocks) for line in block)


def alike_of(line: Line) -> int:
    return line.number if line.number > 1 else 0


def group_of(line: Line) -> Group:
    if line.within:
        return Group.WITHIN
    if line.number == 1:
        return Group.NONE
    return Group.OPEN if line.is_open else Group.CLOSED
