"""What the inbox shows, as frozen values: rows, one tip whole, triage states, people."""

from dataclasses import dataclass
from enum import Enum

from tipdesk.domain.ids import DocumentId, PersonId, StoryId, TipId


@dataclass(frozen=True)
class TriageState:
    """One state as the desk words it; `key` is what the ledger stores, the place in the tuple is its digit."""

    key: str
    word: str
    icon: str
    colour: str
    asks_reason: bool
    is_open: bool


@dataclass(frozen=True)
class Colleague:
    person: PersonId
    name: str
    is_me: bool

    @property
    def initials(self) -> str:
        words = [word for word in self.name.split() if word]
        return (
            "".join(word[0] for word in (words[0], words[-1]) if word).upper()
            if len(words) > 1
            else self.name[:2].upper()
        )


class Group(Enum):
    """How a row stands in a list of groups."""

    NONE = "none"
    CLOSED = "closed"
    """It stands for all of its group."""
    OPEN = "open"
    WITHIN = "within"


@dataclass(frozen=True)
class TipRow:
    """A tip in the list: what the card holds, nothing that needs the record."""

    tip: TipId
    state: str
    title: str
    line: str
    at_ms: int
    channel: str
    documents: int
    warned: bool
    assignee: Colleague | None
    alike: int = 0
    """How many are in its group, itself included; 0 where it is alone. In a list of groups, of those that it holds."""
    group: Group = Group.NONE


@dataclass(frozen=True)
class TipSlice:
    """A window over the query: `rows` stand at `first` of `total`; `matched` is more where a search shows not all.

    `marks` are the words of a search without its filters, `troubles` a sentence for each filter that is not obeyed.
    """

    first: int
    total: int
    rows: tuple[TipRow, ...]
    matched: int = 0
    marks: str = ""
    troubles: tuple[str, ...] = ()


@dataclass(frozen=True)
class InboxCounts:
    open: int
    whole: int
    by_state: tuple[tuple[str, int], ...] = ()


class TipOrder(Enum):
    NEWEST = "newest"
    OLDEST = "oldest"
    DUE = "due"


@dataclass(frozen=True)
class TipQuery:
    """What the list asks for; `states` empty means all, `words` empty means no search."""

    states: frozenset[str] = frozenset()
    words: str = ""
    mine_only: bool = False
    order: TipOrder = TipOrder.NEWEST
    grouped: bool = False
    opened: frozenset[TipId] = frozenset()
    """Groups that stand open, by any of their tips."""
    queue: str = ""
    """The codename of the story that they are meant for."""
    only: tuple[TipId, ...] = ()
    """When not empty, these and no others: what was seen before, and where."""
    name: str = ""
    """Under which it was kept, or what `only` are."""


@dataclass(frozen=True)
class SavedFilter:
    """A filter that this person keeps; `key` names it to the desk."""

    key: str
    name: str
    query: TipQuery


@dataclass(frozen=True)
class Heavy:
    """What a deed with many would touch beside their number: what is lost if it is wrong."""

    tips: int
    of_others: int = 0
    dated: int = 0
    documents: int = 0


@dataclass(frozen=True)
class Caution:
    """One strip: what was made visible or cut (bold), then the rest of the sentence."""

    icon: str
    fact: str
    rest: str


@dataclass(frozen=True)
class DocumentCard:
    document: DocumentId
    name: str
    about: str
    icon: str
    warned: bool = False
    refused: bool = False


@dataclass(frozen=True)
class AlsoHere:
    """Another record of this compartment that holds the same bytes or the same names."""

    icon: str
    title: str
    why: str
    tip: TipId | None = None


@dataclass(frozen=True)
class Note:
    by: str
    at_ms: int
    text: str


@dataclass(frozen=True)
class Change:
    """One line of a tip's history."""

    by: str
    at_ms: int
    words: str


@dataclass(frozen=True)
class TipWhole:
    """One tip as the reading pane shows it."""

    row: TipRow
    provenance: str
    warnings: tuple[Caution, ...]
    text: str
    since_ms: int
    due_ms: int | None = None
    next_step: str = ""
    tags: tuple[str, ...] = ()
    reason: str = ""
    notes: tuple[Note, ...] = ()
    documents: tuple[DocumentCard, ...] = ()
    also_here: tuple[AlsoHere, ...] = ()
    history: tuple[Change, ...] = ()
    seen_in: int = 0
    """In how many other tips something of it was seen before."""
    seen_tips: tuple[TipId, ...] = ()
    queue: str = ""


@dataclass(frozen=True)
class StoryChoice:
    story: StoryId
    title: str
    codename: str
