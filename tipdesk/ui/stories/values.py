"""What the story page shows, as frozen values."""

from dataclasses import dataclass
from enum import Enum

from tipdesk.domain.ids import DocumentId, SourceId, TipId


class RiskKind(Enum):
    DIFFERS = "differs"
    ENDS = "ends"


@dataclass(frozen=True)
class Risk:
    """A promise at risk: 'quiet heron: promise and facts differ.'."""

    source: SourceId
    kind: RiskKind
    fact: str
    rest: str


@dataclass(frozen=True)
class ToDo:
    """Something that waits: a tip's next step, a destroy date."""

    words: str
    about: str
    due_ms: int | None
    initials: str
    name: str
    tip: TipId | None = None
    source: SourceId | None = None


@dataclass(frozen=True)
class SourceRow:
    source: SourceId
    alias: str
    how: str
    keepers: str
    statements: int
    last_contact_ms: int | None
    destroy_by_ms: int | None
    differs: bool
    agreed: bool = True


@dataclass(frozen=True)
class DocumentRow:
    document: DocumentId
    name: str
    icon: str
    about: str
    found_in: str
    derived: bool = False


@dataclass(frozen=True)
class PersonRow:
    name: str
    initials: str
    role: str
    until: str
    ends_soon: bool = False


@dataclass(frozen=True)
class Done:
    """One line of activity or history."""

    at_ms: int
    who: str
    did: str


@dataclass(frozen=True)
class StoryWhole:
    title: str
    codename: str
    about: str
    """'Working, since 11 Feb · planned for 28 Mar'."""
    seers: int
    tips: int
    risks: tuple[Risk, ...]
    promises_kept: int
    to_do: tuple[ToDo, ...]
    sources: tuple[SourceRow, ...]
    documents: tuple[DocumentRow, ...]
    people: tuple[PersonRow, ...]
    people_note: str
    activity: tuple[Done, ...]
    history: tuple[Done, ...]
    aside: int = 0
    """Commits that were set aside, for whoever leads it."""
