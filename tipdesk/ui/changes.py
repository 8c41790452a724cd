"""What pages tell each other: which kinds of things changed, and where a person wants to go."""

from dataclasses import dataclass
from enum import Enum
from typing import NewType

from tipdesk.domain.ids import DocumentId, SourceId, StoryId, TipId


class Kind(Enum):
    TIPS = "tips"
    STORIES = "stories"
    SOURCES = "sources"
    LOG = "log"
    SETTINGS = "settings"
    PEOPLE = "people"


Changes = NewType("Changes", frozenset[Kind])
"""What one commit touched; a page decides by it whether to ask again."""


def changed(*kinds: Kind) -> Changes:
    return Changes(frozenset(kinds))


@dataclass(frozen=True)
class GoToToday:
    """What waits for this person, over all that they can open."""


@dataclass(frozen=True)
class GoToInbox:
    tip: TipId | None = None
    words: str = ""
    """When not empty, the hits of this search are marked."""
    state: str = ""
    """When not empty, only tips in this state."""


@dataclass(frozen=True)
class GoToStory:
    story: StoryId
    tip: TipId | None = None
    words: str = ""


@dataclass(frozen=True)
class GoToSource:
    story: StoryId
    source: SourceId


@dataclass(frozen=True)
class GoToImport:
    """Open the import preview; `paths` empty means that the page asks for files."""

    paths: tuple[str, ...] = ()
    story: StoryId | None = None


@dataclass(frozen=True)
class GoToSearch:
    """Search all that this person may read."""

    words: str = ""


@dataclass(frozen=True)
class NewStory:
    """Ask for a title and create a story."""


@dataclass(frozen=True)
class Capture:
    """Write down what somebody says now, for the inbox or a story; `text` is how it begins."""

    story: StoryId | None = None
    text: str = ""


@dataclass(frozen=True)
class Lying:
    """Something that an import found and nobody has kept: where its bytes lie, and how its preview names it."""

    path: str
    at: int
    size: int
    name: str
    is_message: bool = False
    sha256: str = ""


@dataclass(frozen=True)
class GoToView:
    """Look at a document without opening it; without one, at what the tip arrived as. No `story` means the inbox."""

    document: DocumentId | None = None
    tip: TipId | None = None
    story: StoryId | None = None
    lying: Lying | None = None


@dataclass(frozen=True)
class GoToLog:
    pass


@dataclass(frozen=True)
class GoToGrants:
    """Who may open a story, or the inbox where none is named."""

    story: StoryId | None = None


@dataclass(frozen=True)
class GoToPeople:
    """Who is at the desk, and who holds its root."""


@dataclass(frozen=True)
class GoToRequests:
    """Requests to open protected sources; `request` is the one that is chosen first."""

    request: str = ""


@dataclass(frozen=True)
class GoToExchange:
    """Packets: what others lack, and what came. `paths` are looked at as packets that came."""

    paths: tuple[str, ...] = ()


@dataclass(frozen=True)
class GoToSettings:
    section: str = ""
    """When not empty, the section that is opened."""


@dataclass(frozen=True)
class GoBack:
    pass


Want = (
    GoToToday
    | GoToInbox
    | GoToStory
    | GoToSource
    | GoToImport
    | GoToSearch
    | NewStory
    | Capture
    | GoToView
    | GoToLog
    | GoToGrants
    | GoToRequests
    | GoToPeople
    | GoToExchange
    | GoToSettings
    | GoBack
)
