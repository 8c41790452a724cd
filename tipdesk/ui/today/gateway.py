"""What Today asks of the desk; every call but the last runs on the reading worker."""

from collections.abc import Iterator
from typing import Protocol

from tipdesk.domain.ids import StoryId
from tipdesk.ui.today.values import ClearedShown, Horizon, Mine, Part, ToClear


class TodayGateway(Protocol):
    """Calls raise `TipdeskError`; one place that does not open leaves the others alone."""

    def inbox(self, horizon: Horizon) -> Part:
        """Fit to be asked before the first paint."""
        ...

    def of_desk(self) -> Part:
        """What waits for this person outside of inbox and stories."""
        ...

    def stories(self) -> tuple[StoryId, ...]: ...

    def story(self, story: StoryId, horizon: Horizon) -> Part: ...

    def mine(self) -> Mine: ...

    def watched(self) -> Iterator[Part | None]:
        """What waits for who looks after the logs; none while they are read, step by step."""
        ...

    def to_clear(self, state: str) -> ToClear:
        """What the rule for this state ends by now. Raises `NotAllowed` where nothing is due any more."""
        ...

    def clear(self, going: ToClear) -> ClearedShown:
        """Destroy just these, on record first; runs on the writing worker."""
        ...
