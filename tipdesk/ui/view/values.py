"""What the safe view shows, as frozen values."""

from dataclasses import dataclass, field
from enum import Enum

from tipdesk.intake.hearing import Recorded
from tipdesk.intake.viewing import Box, Mark, Size


@dataclass(frozen=True)
class Claimed:
    """A header: what the message says of itself, not what is known."""

    name: str
    value: str


@dataclass(frozen=True)
class GivesAway:
    """One thing that the file gives away: a fact, a sentence about it, and the values behind 'Show'."""

    icon: str
    ink: str
    fact: str
    rest: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Within:
    """A file within: openable in turn where it can be shown."""

    name: str
    about: str
    icon: str
    warned: bool = False
    refused: bool = False


@dataclass(frozen=True)
class Fact:
    """One line of provenance; `whole` is what the tooltip and the screen reader have."""

    label: str
    value: str
    whole: str = ""
    fixed: bool = False


class Seal(Enum):
    SEALED = "sealed"
    """The original, in the vault."""
    COPY = "copy"
    """A derived copy: pixels alone."""
    WITHIN = "within"
    """A file within the original."""
    NOT_KEPT = "not-kept"
    """Found by an import, and still only where it lies."""


@dataclass(frozen=True)
class Written:
    """A page of text, with what of it is a heading, a row, hidden."""

    text: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Viewed:
    """One document, or one file within it."""

    name: str
    seal: Seal
    is_message: bool
    about: str
    """Kind and size, in words."""
    encoding: str
    pages: int
    first: Written
    """The first page; empty where nothing is shown, and where it has pages of pixels."""
    not_shown: str = ""
    """Why there is no text, in a whole sentence; empty where there is."""
    claims: tuple[Claimed, ...] = ()
    """The few that a person looks at first."""
    headers: tuple[Claimed, ...] = ()
    gives: tuple[GivesAway, ...] = ()
    gives_about: str = ""
    within: tuple[Within, ...] = ()
    provenance: tuple[Fact, ...] = ()
    way: tuple[str, ...] = ()
    """Names of what it is within, outermost first."""
    leaves: int = 0
    """Pages of pixels; there `pages` are the same ones as text."""
    sizes: tuple[Size, ...] = ()
    """Of the first leaves."""
    unit: float = 1.0
    """Pixels of the window for one of the sizes' at its own size."""
    is_picture: bool = False
    titles: tuple[str, ...] = ()
    """Of pages that have a name: sheets."""
    revisions: int = 1
    revision: int = 0
    """The earlier state that is shown; 0 is the newest."""
    remarks: tuple[str, ...] = ()
    """What is not shown as it is, each a sentence."""
    examined: bool = False
    """Whether it can be asked what it says about its maker."""
    again: bool = False
    """Whether it may be tried again."""
    playable: bool = False
    """A recording of which no more than what it says of itself is shown so far."""
    recorded: Recorded | None = None
    """A recording that was decoded; its still pictures are `leaves`."""

    @property
    def fixed_letters(self) -> bool:
        """Plain text, as machines write it."""
        return not self.is_message and not self.examined and not self.leaves

    @property
    def turns(self) -> int:
        """Pages that can be turned to, of whichever kind."""
        return self.leaves or self.pages


@dataclass(frozen=True)
class HitOn:
    """A page with hits; `page` none means that all up to `looked` were looked through without any."""

    page: int | None
    first: Written
    looked: int
    ended: bool


@dataclass(frozen=True)
class HitsOn:
    """Where hits stand on a page of pixels: the boxes of each."""

    leaf: int
    hits: tuple[tuple[Box, ...], ...] = ()


@dataclass(frozen=True)
class Piece:
    """Sound from a sample on, until `then`; `why` is the sentence where there is none."""

    at: int
    pcm: bytes = field(repr=False)
    then: int | None
    why: str = ""


@dataclass(frozen=True)
class Loudness:
    """Peaks of a recording from one on, until `then`."""

    first: int
    peaks: bytes
    then: int | None
