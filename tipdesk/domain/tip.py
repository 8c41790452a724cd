"""Tips: what arrived, as it arrived, and where it stands in triage."""

from dataclasses import dataclass, replace
from typing import Final, Self

from tipdesk.domain.ids import DocumentId, PersonId, TipId

STATES_MOST: Final = 9


@dataclass(frozen=True)
class TriageState:
    """One of the desk's states. `key` is what records hold; digits follow the order of the desk's list."""

    key: str
    word: str
    needs_reason: bool = False
    is_open: bool = False


DEFAULT_STATES: Final = (
    TriageState("new", "New", is_open=True),
    TriageState("checking", "Checking", is_open=True),
    TriageState("verified", "Verified"),
    TriageState("inconclusive", "Inconclusive", needs_reason=True),
    TriageState("false", "False", needs_reason=True),
    TriageState("duplicate", "Duplicate", needs_reason=True),
    TriageState("not_for_us", "Not for us", needs_reason=True),
    TriageState("spam", "Spam", needs_reason=True),
)
NEW: Final = DEFAULT_STATES[0].key

CHANNELS: Final = (
    "mail", "securedrop", "signal", "whatsapp", "telegram", "form", "phone", "letter", "onionshare", "hushline",
    "globaleaks", "in person", "file",
)  # fmt: skip


@dataclass(frozen=True)
class Notice:
    """What a person should know about what came in; `kind` is the reader's word, `names` are hostile text."""

    kind: str
    count: int = 1
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tip:
    """What came in. Times that the tip states are claims; `received_ms` is when this desk took it in.

    `original` is the message itself, byte for byte; `documents` are the files that came with it.
    """

    id: TipId
    title: str
    text: str
    channel: str
    received_ms: int
    state: str = NEW
    sender_name: str = ""
    sender_address: str = ""
    sent_ms: int | None = None
    sent_as_written: str = ""
    warnings: tuple[Notice, ...] = ()
    documents: tuple[DocumentId, ...] = ()
    original: DocumentId | None = None
    tool: str = ""
    path: str = ""
    item: str | None = None
    sha256: str = ""
    assignee: PersonId | None = None
    due_ms: int | None = None
    next_step: str = ""
    reason: str = ""
    tags: tuple[str, ...] = ()
    queue: str = ""
    """The codename of the story for whose lead it is meant: it is not in that story, and shown to nobody by it."""
    withdrawn: bool = False

    def moved_to(self, state: TriageState, reason: str = "") -> Self:
        """Raises ValueError where this state needs a reason and none is given: `needs_reason` is asked before."""
        if state.needs_reason and not reason.strip():
            raise ValueError("a reason is needed")
        return replace(self, state=state.key, reason=reason.strip())
