"""What the source page asks of the desk; every call runs on a worker of the task runner."""

from typing import Protocol

from tipdesk.domain.ids import SourceId, StatementId
from tipdesk.ui.sources.values import Keeper, NewKeepers, NewPromise, NewSource, Opened, RevealRequest, SourceWhole
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class SourceGateway(Protocol):
    """Calls raise `TipdeskError`; those that write hand their way back to the history."""

    def whole(self, source: SourceId) -> SourceWhole: ...

    def reveal(self, source: SourceId, request: RevealRequest) -> Opened:
        """Record, sync, then open. Raises where the record cannot be written, and nothing is opened."""
        ...

    def sealed(self, source: SourceId) -> None:
        """What was shown is sealed again: put on record how long it stood open."""
        ...

    def add_statement(self, source: SourceId, text: str, terms: str, said_ms: int) -> None: ...

    def set_terms(self, statement: StatementId, terms: str) -> None: ...

    def withdraw_statement(self, statement: StatementId) -> None:
        """Out of every list; it stands in the history."""
        ...

    def log_contact(self, source: SourceId, way: str, note: str, at_ms: int) -> None: ...

    def set_promise(self, source: SourceId, promise: NewPromise) -> None: ...

    def lost_with(self, source: SourceId) -> tuple[tuple[str, int], ...]:
        """Kinds of records that go out of sight with it, and how many."""
        ...

    def withdraw(self, source: SourceId) -> None:
        """Out of every list; nothing is destroyed."""
        ...

    def who_can_see(self) -> WhoCanSee: ...

    def who_on_day(self, at_ms: int) -> WhoCanSee: ...


class KeepingGateway(Protocol):
    """What keeps a source, or ends it: asking its other keepers, holds, destruction, one identity out of several."""

    def ask(self, source: SourceId, request: RevealRequest) -> None:
        """Ask the other keepers; on record first, and nothing opens."""
        ...

    def hold(self, source: SourceId, reason: str) -> None:
        """Stop its destruction; on record first."""
        ...

    def ease_hold(self, source: SourceId, reason: str) -> None: ...

    def destroy(self, source: SourceId) -> int:
        """What was promised to go, goes, here and on each laptop that hears of it; on record first. How much."""
        ...

    def merge(self, source: SourceId, reason: str) -> bool:
        """Several sealed identities become one, on record as openings; False where other keepers were asked first."""
        ...

    def choosable(self) -> tuple[Keeper, ...]:
        """Who could keep a source of this story; the first is me."""
        ...

    def change_keepers(self, source: SourceId, wanted: NewKeepers) -> bool:
        """Sealed anew to these, on record as an opening; False where other keepers were asked first."""
        ...


class NewSourceGateway(Protocol):
    """For the dialog that creates a source."""

    def draw_alias(self) -> str: ...

    def may_know(self) -> tuple[Keeper, ...]:
        """People of the story who can be promised as keepers; the first is me."""
        ...

    def together(self) -> tuple[int, int]:
        """How many keepers of a protected source must act together, of how many, as the desk decided."""
        ...

    def create(self, new: NewSource) -> SourceId: ...
