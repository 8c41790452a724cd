"""What the inbox asks of the desk; every call runs on a worker of the task runner."""

from collections.abc import Iterator
from typing import Protocol

from tipdesk.desk.in_bulk import Applied
from tipdesk.desk.nearness import Compared
from tipdesk.domain.ids import PersonId, StoryId, TipId
from tipdesk.domain.recipient import Asking, Told
from tipdesk.ui.tips.values import (
    Colleague,
    Heavy,
    InboxCounts,
    SavedFilter,
    StoryChoice,
    TipQuery,
    TipRow,
    TipSlice,
    TipWhole,
)
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class InboxReads(Protocol):
    """Calls raise `TipdeskError`."""

    def counts(self) -> InboxCounts: ...

    def slice(self, query: TipQuery, first: int, count: int) -> TipSlice: ...

    def slice_with(self, query: TipQuery, tip: TipId, count: int) -> TipSlice:
        """The slice in which this tip stands, wherever that is; the first where the query has no such tip."""
        ...

    def rows(self, tips: tuple[TipId, ...]) -> tuple[TipRow, ...]:
        """The rows as they are now; a tip that has left the inbox is absent."""
        ...

    def whole(self, tip: TipId) -> TipWhole: ...

    def colleagues(self) -> tuple[Colleague, ...]: ...

    def stories(self) -> tuple[StoryChoice, ...]: ...

    def who_can_see(self) -> WhoCanSee: ...

    def who_on_day(self, at_ms: int) -> WhoCanSee:
        """Who could, on the day of that moment."""
        ...


class InboxWrites(Protocol):
    """Each call is one use case of the desk; it raises `TipdeskError` or hands its way back to the history."""

    def move(self, tips: tuple[TipId, ...], state: str, reason: str) -> None: ...

    def assign(self, tips: tuple[TipId, ...], to: PersonId | None) -> None: ...

    def set_due(self, tips: tuple[TipId, ...], at_ms: int | None) -> None: ...

    def set_next_step(self, tip: TipId, words: str) -> None: ...

    def set_tags(self, tip: TipId, tags: tuple[str, ...]) -> None: ...

    def add_note(self, tip: TipId, words: str) -> None: ...

    def file_into(self, tips: tuple[TipId, ...], story: StoryId) -> None: ...

    def asking_whom(self) -> Asking:
        """What is asked before text of this place leaves; on the worker that reads."""
        ...

    def note_copy(self, tip: TipId, told: Told) -> None:
        """Copying is on record before anything reaches the clipboard."""
        ...


class ChoosingReads(Protocol):
    """What choosing among many asks."""

    def all_of(self, query: TipQuery) -> tuple[TipId, ...]:
        """Every tip that the list would show, up to a bound; of closed groups all."""
        ...

    def with_groups(self, query: TipQuery, tips: tuple[TipId, ...]) -> tuple[TipId, ...]:
        """These, and of those that stand for a closed group all that the list holds of it."""
        ...

    def group_of(self, query: TipQuery, tip: TipId) -> tuple[TipId, ...]: ...

    def sender_of(self, query: TipQuery, tip: TipId) -> tuple[TipId, ...]:
        """Those of the list that say they are from the same address; empty where the tip names none."""
        ...

    def document_of(self, query: TipQuery, tip: TipId) -> tuple[TipId, ...]:
        """Those of the list that brought a document of the same bytes."""
        ...

    def heavy(self, tips: tuple[TipId, ...]) -> Heavy: ...

    def filters(self) -> tuple[SavedFilter, ...]: ...

    def to_compare(self) -> int:
        """How many tips were not compared with the others yet, up to a bound."""
        ...


class ManyWrites(Protocol):
    """Deeds with many, in steps; and a person's own filters."""

    def moving(self, tips: tuple[TipId, ...], state: str, reason: str) -> Iterator[Applied]:
        """As `move`, in steps; so `assigning` and `dating`. Whoever stops asking keeps what was done."""
        ...

    def assigning(self, tips: tuple[TipId, ...], to: PersonId | None) -> Iterator[Applied]: ...

    def dating(self, tips: tuple[TipId, ...], at_ms: int | None) -> Iterator[Applied]: ...

    def filing(self, tips: tuple[TipId, ...], story: StoryId) -> Iterator[Applied]: ...

    def queueing(self, tips: tuple[TipId, ...], codename: str) -> Iterator[Applied]: ...

    def put_in_queue(self, tips: tuple[TipId, ...], codename: str) -> None:
        """Of the story of this codename; none takes them out."""
        ...

    def comparing(self) -> Iterator[Compared]: ...

    def keep_filter(self, name: str, query: TipQuery) -> None: ...

    def drop_filter(self, key: str) -> None: ...


class InboxGateway(InboxReads, InboxWrites, ChoosingReads, ManyWrites, Protocol):
    """All of it."""
