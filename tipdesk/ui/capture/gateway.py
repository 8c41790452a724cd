"""What quick capture asks of the desk; every call runs on a worker of the task runner."""

from typing import Protocol

from tipdesk.domain.ids import SourceId, StoryId
from tipdesk.ui.capture.values import Moved, PlaceChoice, Taker, Typed
from tipdesk.ui.drafting import Sheet
from tipdesk.ui.stories.gateway import NewStoryGateway
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class CaptureGateway(Protocol):
    """Calls raise `TipdeskError`."""

    def places(self) -> tuple[PlaceChoice, ...]:
        """The inbox first, then my stories by title."""
        ...

    def seers(self, story: StoryId | None) -> int: ...

    def who_can_see(self, story: StoryId | None) -> WhoCanSee: ...

    def keep(self, typed: Typed, sheet: Sheet) -> str:
        """Where it went, by name. On record, then the tip, then its draft goes; where it raises, the draft stands."""
        ...

    def takers(self, story: StoryId) -> tuple[Taker, ...]:
        """Sources of the story whose identity I can add to."""
        ...

    def seal_as_new(self, story: StoryId, moved: Moved) -> str:
        """The alias of the new source."""
        ...

    def seal_into(self, story: StoryId, source: SourceId, moved: Moved) -> None: ...

    def founding(self) -> NewStoryGateway:
        """For whoever has no story yet: an identity is sealed within one."""
        ...
