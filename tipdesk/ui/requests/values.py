"""What the page of requests shows, as frozen values."""

from dataclasses import dataclass
from enum import Enum

from tipdesk.domain.ids import SourceId, StoryId


class Part(Enum):
    """In this order on the page."""

    OF_ME = "of me"
    BY_ME = "by me"
    OTHERS = "others"
    PAST = "past"


@dataclass(frozen=True)
class State:
    """How a request stands: an icon, a word, and its ink."""

    icon: str
    words: str
    ink: str


@dataclass(frozen=True)
class AnswerLine:
    """What one keeper said."""

    who: str
    words: str
    at_ms: int
    reason: str = ""


@dataclass(frozen=True)
class RequestRow:
    """`key` and `place` name it for the gateway. `reason` is what the asker wrote."""

    key: str
    place: str
    part: Part
    who: str
    alias: str
    codename: str
    reason: str
    asked_ms: int
    until_ms: int
    state: State
    needs: str
    answers: tuple[AnswerLine, ...]
    can_answer: bool = False
    can_open: bool = False
    story: StoryId | None = None
    source: SourceId | None = None
    their_word_alone: bool = False
    """Only the asker's log says whose seal this is: the dialog says so, and releasing is a word of one's own."""
