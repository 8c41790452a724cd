"""What the shell shows, as values: the rail's lines, the state of key ring and guards."""

from dataclasses import dataclass
from enum import Enum

from tipdesk.domain.ids import StoryId


@dataclass(frozen=True)
class StateLine:
    """A triage state under Inbox, with how many tips are in it."""

    key: str
    icon: str
    words: str
    count: int


@dataclass(frozen=True)
class StoryLine:
    story: StoryId
    title: str
    i_lead: bool
    codename: str = ""


@dataclass(frozen=True)
class RailShown:
    """Asked anew whenever something changed that it counts."""

    desk: str
    person: str
    initials: str
    role: str
    open_tips: int
    states: tuple[StateLine, ...]
    stories: tuple[StoryLine, ...]
    holders: int
    """Of the desk's root."""
    has_inbox: bool = True
    """Who is not in the inbox has no key to it: its line is shown closed."""


class Ring(Enum):
    """The key ring as unlock and first run speak of it."""

    READY = "ready"
    LOCKED = "locked"
    ABSENT = "absent"
    REFUSED = "refused"


class Network(Enum):
    """Whether the system keeps this process offline, or only our own good will does."""

    DENIED = "denied"
    POSSIBLE = "possible"
