"""What the page of one's own log shows, as frozen values."""

from dataclasses import dataclass

from tipdesk.domain.events import AccessEvent


@dataclass(frozen=True)
class LogSlice:
    first: int
    total: int
    events: tuple[AccessEvent, ...]


@dataclass(frozen=True)
class FeedCell:
    """One cell of the feeds strip."""

    words: str
    name: str
    icon: str
    ink: str


@dataclass(frozen=True)
class Checked:
    """What verifying found: words for the strip, and what is wrong in sentences."""

    words: str
    feeds: tuple[FeedCell, ...]
    findings: tuple[str, ...]
