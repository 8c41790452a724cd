"""Quick capture's gateway over the desk."""

from tipdesk.desk import capture, drafts, identities, rules, stories
from tipdesk.desk.capture import Captured
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId, SourceId, StoryId
from tipdesk.domain.promise import NOT_YET, Promise
from tipdesk.domain.source import Way
from tipdesk.ui.capture.values import Moved, PlaceChoice, Taker, Typed
from tipdesk.ui.drafting import Sheet
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import CALLED, NOTHING_AGREED
from tipdesk.ui.stories.over_desk import NewStoryOverDesk
from tipdesk.ui.tongue import tr
from tipdesk.ui.who import who_can_see
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class CaptureOverDesk:
    def __init__(self, session: Session, look: Look) -> None:
        self._session, self._look = session, look

    def places(self) -> tuple[PlaceChoice, ...]:
        mine = (PlaceChoice(card.story, card.title, card.codename) for card in stories.cards(self._session))
        return (PlaceChoice(None, tr("Inbox")), *mine)

    def seers(self, story: StoryId | None) -> int:
        return len(rules.members(self._session, capture.place_of(self._session, story)))

    def who_can_see(self, story: StoryId | None) -> WhoCanSee:
        return who_can_see(self._session, self._look, story)

    def keep(self, typed: Typed, sheet: Sheet) -> str:
        captured = Captured(typed.text, typed.channel, typed.at_ms, typed.note, typed.story)
        own = sheet if isinstance(sheet, drafts.Sheet) else None
        kept = capture.keep(self._session, captured, own.record if own is not None else None)
        if own is not None:
            own.record = None
        self._session.history.done(kept.way)
        return tr("Inbox") if typed.story is None else stories.place_of(self._session, typed.story).title

    def takers(self, story: StoryId) -> tuple[Taker, ...]:
        place = capture.place_of(self._session, story)
        return tuple(Taker(one.source, one.alias) for one in identities.that_take(self._session, place))

    def seal_as_new(self, story: StoryId, moved: Moved) -> str:
        now = self._look.now_ms()
        me = frozenset({PersonId(str(self._session.me))})
        nothing = Promise(NOTHING_AGREED, now, NOT_YET, "", (), me)
        place = capture.place_of(self._session, story)
        return identities.seal_as_new(self._session, place, _way(moved), nothing, CALLED).alias

    def seal_into(self, story: StoryId, source: SourceId, moved: Moved) -> None:
        identities.add_way(self._session, capture.place_of(self._session, story), source, _way(moved))

    def founding(self) -> NewStoryOverDesk:
        return NewStoryOverDesk(self._session)


def _way(moved: Moved) -> Way:
    return Way(moved.kind.value, moved.words, preferred=True)
