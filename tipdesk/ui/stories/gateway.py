"""What the story page asks of the desk; every call runs on a worker of the task runner."""

from typing import Protocol

from tipdesk.domain.ids import StoryId
from tipdesk.ui.sources.gateway import NewSourceGateway
from tipdesk.ui.stories.values import StoryWhole
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class StoryGateway(NewSourceGateway, Protocol):
    """Calls raise `TipdeskError`."""

    def whole(self) -> StoryWhole: ...

    def who_can_see(self) -> WhoCanSee: ...

    def who_on_day(self, at_ms: int) -> WhoCanSee: ...

    def lost(self) -> tuple[tuple[str, int], ...]:
        """Kinds of records that go out of sight with the story, and how many."""
        ...

    def withdraw(self) -> None:
        """Out of every list; nothing is destroyed."""
        ...

    def set_title(self, title: str) -> None: ...


class NewStoryGateway(Protocol):
    """For the dialog that founds a story."""

    def draw_codename(self) -> str: ...

    def found(self, title: str, codename: str) -> StoryId: ...
