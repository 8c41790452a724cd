"""Stories: a title that only its people know, and a codename that the access log may show."""

from dataclasses import dataclass
from enum import StrEnum

from tipdesk.domain.ids import PersonId, StoryId


class StoryRole(StrEnum):
    LEAD = "lead"
    CONTRIBUTOR = "contributor"
    READER = "reader"


@dataclass(frozen=True)
class Story:
    id: StoryId
    title: str
    codename: str
    state: str = "Working"
    since_ms: int = 0
    planned_ms: int | None = None


@dataclass(frozen=True)
class Member:
    """Who is in the story, as what, and until when (None: no end)."""

    person: PersonId
    role: StoryRole
    until_ms: int | None = None
