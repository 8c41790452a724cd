"""What the exchange page shows, as frozen values."""

from dataclasses import dataclass
from enum import Enum

from tipdesk.domain.ids import StoryId


@dataclass(frozen=True)
class ToSend:
    """One packet that could be written: to whom, what it holds. `why_not`: nobody could open it, or it may not go."""

    key: str
    to: str
    holds: str
    changes: int = 0
    sent_ms: int | None = None
    """When one was last written; what they answered to counts as theirs, and is not listed any more."""
    why_not: str = ""


@dataclass(frozen=True)
class Sent:
    """One packet that lies in the folder."""

    key: str
    name: str
    bytes: int


class Outcome(Enum):
    MERGED = "merged"
    ASIDE = "aside"
    REFUSED = "refused"


@dataclass(frozen=True)
class Received:
    """A packet of the last days. `story` is where what was set aside can be looked at; None: the inbox or nowhere."""

    who: str
    words: str
    at_ms: int
    outcome: Outcome
    story: StoryId | None = None


@dataclass(frozen=True)
class Colleague:
    """`remark` says what is out of the ordinary: silent for long, suspended."""

    name: str
    initials: str
    laptops: int
    heard_ms: int | None
    remark: str = ""
    grave: bool = False


@dataclass(frozen=True)
class Exchange:
    to_send: tuple[ToSend, ...]
    received: tuple[Received, ...]
    colleagues: tuple[Colleague, ...]


@dataclass(frozen=True)
class Preview:
    """A packet that came and verifies: nothing of it is merged. `refused` instead holds why it never will be."""

    path: str
    name: str
    sender: str = ""
    holds: str = ""
    would: str = ""
    """What merging it would change here."""
    concerns: tuple[str, ...] = ()
    nothing_new: bool = False
    from_ended: bool = False
    """Its sender was ended or suspended: it stays unmerged until a lead says."""
    is_roster: bool = False
    """It is merged first: the others are judged by it."""
    refused: str = ""


@dataclass(frozen=True)
class Merged:
    """What merging did; `aside` and `waiting` are commits."""

    path: str
    words: str
    new: int = 0
    aside: int = 0
    story: StoryId | None = None
