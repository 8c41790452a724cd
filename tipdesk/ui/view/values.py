"""What the safe view shows, as frozen values."""

from dataclasses import dataclass
from enum import Enum


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
    WITHIN = "within"
    """A file within the original."""
    NOT_KEPT = "not-kept"
    """Found by an import, and still only where it lies."""


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
    text: str
    """The first page's; empty where nothing is shown."""
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


@dataclass(frozen=True)
class HitOn:
    """A page with hits; `page` none means that all up to `looked` were looked through without any."""

    page: int | None
    text: str
    looked: int
    ended: bool
