"""What choosing among many asks of the desk: lists of ids, groups, what a deed would touch; and deeds in steps."""

from collections.abc import Iterator

from tipdesk.desk import filing, in_bulk, nearness, saved_filters, triage
from tipdesk.desk import roster as desk_roster
from tipdesk.desk.in_bulk import Applied
from tipdesk.desk.nearness import Compared
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId, StoryId, TipId
from tipdesk.ui.tips.filters import filter_of, query_of
from tipdesk.ui.tips.listing import Listing
from tipdesk.ui.tips.values import Heavy, SavedFilter, TipQuery


class ChoosingOverDesk:
    """The half that reads."""

    _session: Session
    _listing: Listing

    def all_of(self, query: TipQuery) -> tuple[TipId, ...]:
        return self._listing.every(query)

    def with_groups(self, query: TipQuery, wanted: tuple[TipId, ...]) -> tuple[TipId, ...]:
        return self._listing.with_groups(query, wanted)

    def group_of(self, query: TipQuery, tip: TipId) -> tuple[TipId, ...]:
        return self._listing.group(query, tip)

    def sender_of(self, query: TipQuery, tip: TipId) -> tuple[TipId, ...]:
        return self._listing.sender(query, tip)

    def document_of(self, query: TipQuery, tip: TipId) -> tuple[TipId, ...]:
        return self._listing.document(query, tip)

    def heavy(self, wanted: tuple[TipId, ...]) -> Heavy:
        return self._listing.heavy(wanted)

    def filters(self) -> tuple[SavedFilter, ...]:
        return tuple(
            SavedFilter(str(one.record), one.name, query_of(one.name, one.filter))
            for one in saved_filters.saved(self._session)
        )

    def to_compare(self) -> int:
        return nearness.behind(self._session, self._listing.place)


class ManyOverDesk:
    """The half that writes, each deed one step of the history."""

    _session: Session
    _listing: Listing

    def moving(self, wanted: tuple[TipId, ...], state: str, reason: str) -> Iterator[Applied]:
        to = next(s for s in desk_roster.triage_states(self._session) if s.key == state)
        return in_bulk.move(self._session, self._listing.place, wanted, to, reason)

    def assigning(self, wanted: tuple[TipId, ...], to: PersonId | None) -> Iterator[Applied]:
        return in_bulk.assign(self._session, self._listing.place, wanted, to)

    def dating(self, wanted: tuple[TipId, ...], at_ms: int | None) -> Iterator[Applied]:
        return in_bulk.set_due(self._session, self._listing.place, wanted, at_ms)

    def filing(self, wanted: tuple[TipId, ...], story: StoryId) -> Iterator[Applied]:
        return filing.filing(self._session, wanted, story)

    def queueing(self, wanted: tuple[TipId, ...], codename: str) -> Iterator[Applied]:
        return in_bulk.set_queue(self._session, self._listing.place, wanted, codename)

    def put_in_queue(self, wanted: tuple[TipId, ...], codename: str) -> None:
        self._session.history.done(triage.set_queue(self._session, self._listing.place, wanted, codename))

    def comparing(self) -> Iterator[Compared]:
        return nearness.compare(self._session, self._listing.place)

    def keep_filter(self, name: str, query: TipQuery) -> None:
        self._session.history.done(saved_filters.save(self._session, name, filter_of(query)))

    def drop_filter(self, key: str) -> None:
        self._session.history.done(saved_filters.discard(self._session, key))
