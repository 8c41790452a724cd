"""What the source page shows, as frozen values; an opened identity has a type of its own without repr."""

from dataclasses import dataclass, field
from enum import Enum

from tipdesk.domain.ids import PersonId, SourceId, StatementId


class Fact(Enum):
    """How a part of the promise stands beside what is true."""

    KEPT = "ok"
    DUE = "warn"
    BROKEN = "danger"
    PLAIN = ""


@dataclass(frozen=True)
class PromisePart:
    """A chip: 'May know: 2 people'."""

    icon: str
    words: str
    fact: Fact
    why: str = ""


@dataclass(frozen=True)
class Term:
    key: str
    word: str
    ground: str
    ink: str


@dataclass(frozen=True)
class StatementRow:
    statement: StatementId
    said_ms: int
    text: str
    terms: str
    backs: str = ""


@dataclass(frozen=True)
class Keeper:
    person: PersonId
    name: str
    initials: str
    is_me: bool
    since_ms: int
    outside: bool = False
    """Not in the story: a share alone, asked for in the asker's log."""


@dataclass(frozen=True)
class Opening:
    """One opening or refusal, as the access log has it."""

    who: str
    reason: str
    at_ms: int
    refused: str = ""
    agreed: str = ""


class WayKind(Enum):
    """What may be opened of an identity; the kind may show, the value never."""

    NAME = "name"
    SIGNAL = "signal"
    PHONE = "phone"
    MAIL = "mail"
    LETTER = "letter"
    IN_PERSON = "in person"
    ADDRESS = "address"
    PLAN = "plan"
    OTHER = "other"


@dataclass(frozen=True)
class Way:
    """`place` names it within the identity; `remark` says what may be known while it is sealed."""

    place: str
    kind: WayKind
    words: str
    remark: str = ""
    preferred: bool = False


@dataclass(frozen=True)
class Contact:
    at_ms: int
    way: str
    note: str
    by: str


@dataclass(frozen=True)
class Asked:
    """What I asked the other keepers, and how it stands: `agreed` can be opened with the reason that was given."""

    mark: str
    reason: str
    until_ms: int
    agreed: bool
    who: str
    """Who released a share, or who is still to answer."""


@dataclass(frozen=True)
class Ends:
    """The end that was promised, near or past: what goes then, and what holds it."""

    at_ms: int
    overdue: bool
    goes: str
    held: str = ""
    """Who holds it and why; empty where nobody does."""
    may_destroy: bool = False
    may_ease: bool = False


@dataclass(frozen=True)
class NewBox:
    """That somebody who is gone still keeps the source, and what to do; `may`: I am one who can."""

    fact: str
    rest: str
    may: bool


@dataclass(frozen=True)
class NewKeepers:
    """Who keeps a source from now on. `mark` names what the others agreed to; with `window_ms` they are asked first."""

    people: tuple[PersonId, ...]
    needed: int
    reason: str
    mark: str = ""
    window_ms: int = 0


@dataclass(frozen=True)
class SourceWhole:
    source: SourceId
    alias: str
    about: str
    """'A source of Ines Corvane since 11 Feb · 7 contacts, last on 9 Mar'."""
    protected: str
    """'Protected: two keepers', or empty."""
    promise: str
    print_as: str
    keep_out_words: tuple[str, ...]
    destroy_by_ms: int | None
    agreed: str
    parts: tuple[PromisePart, ...]
    differs: str
    """What differs between promise and facts; empty where nothing does."""
    statements: tuple[StatementRow, ...]
    sealed_words: str
    """'Name, 3 ways of contact, and an address.'"""
    i_am_keeper: bool
    keepers: tuple[Keeper, ...]
    others: str
    openings: tuple[Opening, ...]
    keep_out: str
    contacts: tuple[Contact, ...]
    story_title: str
    codename: str
    used_today: int
    cap: int
    ways: tuple[Way, ...] = ()
    seers: int = 1
    """Of alias, promise and statements: the story's people."""
    needed: int = 1
    """How many keepers must act together."""
    asked: Asked | None = None
    ends: Ends | None = None
    destroyed_ms: int | None = None
    boxes: int = 1
    """Sealed identities that stand: two, where two people filed one before they had seen each other's."""
    merge_waits: bool = False
    """I asked for what takes several keepers of them, and not all have answered."""
    may_know: frozenset[PersonId] = frozenset()
    new_box: NewBox | None = None


@dataclass(frozen=True)
class RevealRequest:
    """What the reveal dialog asks of the desk. `mark` names what was asked and agreed to, for a protected source."""

    reason: str
    ways: tuple[str, ...]
    seconds: int
    mark: str = ""
    window_ms: int = 0
    """How long others may answer: then it is an ask, and nothing opens."""


@dataclass(frozen=True)
class OpenedLine:
    """One opened value; reaches no log: it has no repr."""

    kind: WayKind
    label: str = field(repr=False)
    value: str = field(repr=False)
    about: str = field(repr=False, default="")


@dataclass(frozen=True)
class Opened:
    """An opened identity, for `seconds` from now; the record was on disk before this value existed."""

    lines: tuple[OpenedLine, ...] = field(repr=False)
    seconds: int
    used_today: int
    cap: int


@dataclass(frozen=True)
class NewWay:
    kind: WayKind
    value: str = field(repr=False)
    note: str = field(repr=False)
    preferred: bool = False


@dataclass(frozen=True)
class NewIdentity:
    """What was typed into the sealed form; handed to the desk and let go."""

    name: str = field(repr=False)
    ways: tuple[NewWay, ...] = field(repr=False)
    safe_word: str = field(repr=False)
    hours: str = field(repr=False)


@dataclass(frozen=True)
class NewPromise:
    words: str
    print_as: str
    keep_out: tuple[str, ...]
    destroy_by_ms: int | None
    agreed_how: str
    may_know: tuple[PersonId, ...]


@dataclass(frozen=True)
class NewSource:
    alias: str
    how: str
    promise: NewPromise
    identity: NewIdentity
    needed: int = 1
