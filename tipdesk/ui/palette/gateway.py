"""What the palette asks of the desk; every call runs on a worker of the task runner."""

from dataclasses import dataclass
from typing import Protocol

from tipdesk.domain.ids import SourceId, StoryId, TipId
from tipdesk.ui.keys import Intent


@dataclass(frozen=True)
class Named:
    """A tip or a source by its name in a list; never an identity."""

    title: str
    remark: str
    tip: TipId | None = None
    source: SourceId | None = None
    story: StoryId | None = None


class PaletteGateway(Protocol):
    """Calls raise `TipdeskError`."""

    def refused(self, story: StoryId | None) -> frozenset[Intent]:
        """What the rules do not let this person do, in a story or in the inbox."""
        ...

    def find(self, words: str, most: int) -> tuple[Named, ...]:
        """The newest few whose title or text has these words, the last one perhaps begun only."""
        ...

    def opened(self, named: Named) -> None:
        """A search that led somewhere is on record."""
        ...
