"""What the inbox asks of the desk; every call runs on a worker of the task runner."""

from typing import Protocol

from tipdesk.domain.ids import PersonId, StoryId, TipId
from tipdesk.ui.tips.values import Colleague, InboxCounts, StoryChoice, TipQuery, TipRow, TipSlice, TipWhole
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

    def note_copy(self, tip: TipId) -> None:
        """Copying is on record before anything reaches the clipboard."""
        ...


class InboxGateway(InboxReads, InboxWrites, Protocol):
    """Both halves."""
