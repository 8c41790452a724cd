"""What quick capture shows and hands over, as frozen values."""

from dataclasses import dataclass, field

from tipdesk.domain.ids import SourceId, StoryId
from tipdesk.domain.reach import Reach


@dataclass(frozen=True)
class PlaceChoice:
    """Where a tip may go: a story of mine, or the inbox (None)."""

    story: StoryId | None
    title: str
    codename: str = ""


@dataclass(frozen=True)
class Typed:
    """What was written down; reaches no log."""

    text: str = field(repr=False)
    channel: str
    at_ms: int
    note: str = field(repr=False)
    story: StoryId | None


@dataclass(frozen=True)
class Taker:
    """A source whose identity can take what is moved."""

    source: SourceId
    alias: str


@dataclass(frozen=True)
class Moved:
    """A way to reach somebody that shall leave the text; it has no repr."""

    kind: Reach
    words: str = field(repr=False)
