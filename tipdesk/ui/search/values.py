"""What the search page shows, as frozen values."""

from dataclasses import dataclass

from tipdesk.domain.ids import StoryId, TipId


@dataclass(frozen=True)
class HitRow:
    """A tip that matched: `marks` are the places of the match in `sentence`; `story` is None for the inbox."""

    tip: TipId
    story: StoryId | None
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
