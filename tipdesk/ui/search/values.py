"""What the search page shows, as frozen values."""

from dataclasses import dataclass

from tipdesk.domain.ids import SourceId, StoryId, TipId


@dataclass(frozen=True)
class HitRow:
    """What matched: `marks` are the places of the match in `sentence`; `story` is None for the inbox.

    A statement, and what is told of a source, lead to the `source`; anything else to the `tip`.
    """

    tip: TipId
    story: StoryId | None
    source: SourceId | None
    where: str
    title: str
    sentence: str
    marks: tuple[tuple[int, int], ...]
    at_ms: int
    about: str


@dataclass(frozen=True)
class Found:
    total: int
    hits: tuple[HitRow, ...]
