"""The inbox's gateway over the desk: the inbox itself, or one story's tips."""

from dataclasses import replace

from tipdesk.desk import filing, recipients, releases, seen, stories, tips, triage
from tipdesk.desk import roster as desk_roster
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId, StoryId, TipId
from tipdesk.domain.recipient import Asking, Told
from tipdesk.ui import names as people
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import state_word, state_words
from tipdesk.ui.tips.listing import Listing, open_states
from tipdesk.ui.tips.many_over_desk import ChoosingOverDesk, ManyOverDesk
from tipdesk.ui.tips.seen_words import icon_of, why_words
from tipdesk.ui.tips.telling import whole_shown
from tipdesk.ui.tips.values import (
    AlsoHere,
    Colleague,
    InboxCounts,
    StoryChoice,
    TipQuery,
    TipRow,
    TipSlice,
    TipWhole,
    TriageState,
)
from tipdesk.ui.who import who_can_see, who_on_day
from tipdesk.ui.widgets.who_sheet import WhoCanSee

ICONS = {
    "new": ("circle", "accent"), "checking": ("circle-dot", "accent"), "verified": ("circle-check", "ok"),
    "inconclusive": ("circle-question-mark", "text-quiet"), "false": ("circle-x", "text-quiet"),
    "duplicate": ("copy", "text-quiet"), "not_for_us": ("circle-slash", "text-quiet"), "spam": ("ban", "text-quiet"),
}  # fmt: skip
OTHER_STATE = ("circle", "text-quiet")

ALSO_MOST = 4


def states_shown(session: Session) -> tuple[TriageState, ...]:
    """The desk's states with their icons, in the order of their digits."""
    return tuple(
        TriageState(s.key, state_word(s), *ICONS.get(s.key, OTHER_STATE), s.needs_reason, s.is_open)
        for s in desk_roster.triage_states(session)
    )


class InboxReading(ChoosingOverDesk):
    """The half that reads."""

    def __init__(self, session: Session, look: Look, story: StoryId | None = None) -> None:
        self._session, self._look, self._story = session, look, story
        self._open = open_states(session)
        self._listing = Listing(session, look, story)
        self._place = self._listing.place

    def counts(self) -> InboxCounts:
        found = self._listing.by_state()
        is_open = sum(n for state, n in found.items() if state in self._open)
        return InboxCounts(is_open, sum(found.values()), tuple(found.items()))

    def slice(self, query: TipQuery, first: int, count: int) -> TipSlice:
        return self._listing.slice(query, first, count)

    def slice_with(self, query: TipQuery, tip: TipId, count: int) -> TipSlice:
        return self._listing.slice_with(query, tip, count)

    def rows(self, wanted: tuple[TipId, ...]) -> tuple[TipRow, ...]:
        return self._listing.rows_of(tips.cards(self._session, self._place, wanted))

    def whole(self, tip: TipId) -> TipWhole:
        cards = tips.cards(self._session, self._place, (tip,))
        found = tips.read(self._session, self._place, tip)
        states = state_words(desk_roster.triage_states(self._session))
        row = self._listing.row(cards[0]) if cards else None
        shown = whole_shown(self._session, self._look, found, row, states)
        before = seen.before(self._session, self._place, found)
        others = before.tips
        also = tuple(
            AlsoHere(icon_of(before.why(card.tip)), card.title, why_words(before.why(card.tip)), card.tip)
            for card in others[:ALSO_MOST]
        )
        return replace(
            shown, also_here=also, seen_in=len(others), seen_tips=tuple(card.tip for card in others),
            queue=found.tip.queue,
        )  # fmt: skip

    def colleagues(self) -> tuple[Colleague, ...]:
        return people.colleagues(self._session)

    def stories(self) -> tuple[StoryChoice, ...]:
        return tuple(StoryChoice(s.story, s.title, s.codename) for s in stories.cards(self._session))

    def who_on_day(self, at_ms: int) -> WhoCanSee:
        return who_on_day(self._session, self._look, self._story, at_ms)

    def who_can_see(self) -> WhoCanSee:
        return who_can_see(self._session, self._look, self._story)


class InboxOverDesk(InboxReading, ManyOverDesk):
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

    def asking_whom(self) -> Asking:
        return recipients.asking(self._session, self._place)

    def note_copy(self, tip: TipId, told: Told) -> None:
        releases.copied(self._session, self._place, tip, told)
