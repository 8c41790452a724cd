"""What the search page asks of the desk; every call runs on a worker of the task runner."""

from collections.abc import Iterator
from typing import Protocol

from tipdesk.domain.ids import StoryId
from tipdesk.ui.search.values import Found, HitRow, Offers, Understood
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class SearchGateway(Protocol):
    """Calls raise `TipdeskError`. What is typed is written down nowhere."""

    def understand(self, line: str) -> Understood: ...

    def seek(self, line: str, *, best: bool, limit: int) -> Iterator[Found]:
        """Each step is short; whoever stops asking ends it."""
        ...

    def warm(self) -> Iterator[None]:
        """Short steps that read what half words need; without them the first half word waits for all of it."""
        ...

    def offers(self) -> Offers: ...

    def who_can_see(self, story: StoryId | None) -> WhoCanSee: ...

    def who_on_day(self, story: StoryId | None, at_ms: int) -> WhoCanSee: ...

    def opened(self, hit: HitRow) -> None:
        """A search that led to an opening is an event, without what was typed."""
        ...
