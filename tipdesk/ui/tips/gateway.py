"""What the inbox asks of the desk; every call runs on a worker of the task runner."""

from collections.abc import Callable
from typing import Protocol

from tipdesk.domain.ids import PersonId, StoryId, TipId
from tipdesk.ui.tips.values import Colleague, InboxCounts, StoryChoice, TipQuery, TipRow, TipSlice, TipWhole
from tipdesk.ui.widgets.who_sheet import WhoCanSee

Undo = Callable[[], None]
"""Takes back what was just done, as a new commit; runs on the writing worker."""


class InboxReads(Protocol):
    """Calls raise `TipdeskError`."""

    def counts(self) -> InboxCounts: ...

    def slice(self, query: TipQuery, first: int, count: int) -> TipSlice: ...

    def rows(self, tips: tuple[TipId, ...]) -> tuple[TipRow, ...]:
        """The rows as they are now; a tip that has left the inbox is absent."""
        ...

    def whole(self, tip: TipId) -> TipWhole: ...

    def colleagues(self) -> tuple[Colleague, ...]: ...

    def stories(self) -> tuple[StoryChoice, ...]: ...

    def who_can_see(self) -> WhoCanSee: ...


class InboxWrites(Protocol):
    """Each call is one use case of the desk; it raises `TipdeskError` or returns the way back."""

    def move(self, tips: tuple[TipId, ...], state: str, reason: str) -> Undo: ...

    def assign(self, tips: tuple[TipId, ...], to: PersonId | None) -> Undo: ...

    def set_due(self, tips: tuple[TipId, ...], at_ms: int | None) -> Undo: ...

    def set_next_step(self, tip: TipId, words: str) -> Undo: ...

    def set_tags(self, tip: TipId, tags: tuple[str, ...]) -> Undo: ...

    def add_note(self, tip: TipId, words: str) -> Undo: ...

    def file_into(self, tips: tuple[TipId, ...], story: StoryId) -> Undo: ...

    def note_copy(self, tip: TipId) -> None:
        """Copying is on record before anything reaches the clipboard."""
        ...


class InboxGateway(InboxReads, InboxWrites, Protocol):
    """Both halves."""
