"""Kinds of access event: what the log says of who opened what; ids and codenames only."""

from dataclasses import dataclass
from enum import StrEnum

from tipdesk.domain.ids import EventId, PersonId


class EventKind(StrEnum):
    """Each has its sentence in `ui/words.py`; a test finds one without."""

    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock failed"
    RECOVERED = "opened with the recovery code"
    LOCKED = "locked"
    DESK_FOUNDED = "desk founded"
    STORY_FOUNDED = "story founded"
    STORY_WITHDRAWN = "story withdrawn"
    STORY_RETURNED = "story brought back"
    STORY_OPENED = "story opened"
    INBOX_OPENED = "inbox opened"
    TIP_READ = "tip read"
    DOCUMENT_OPENED = "document opened"
    SEARCHED = "searched"
    IMPORTED = "imported"
    WITHDRAWN = "import withdrawn"
    FILED = "tip filed"
    SOURCE_ADDED = "source added"
    SOURCE_WITHDRAWN = "source withdrawn"
    SOURCE_RETURNED = "source brought back"
    PROMISE_CHANGED = "promise changed"
    IDENTITY_ASKED = "identity asked for"
    IDENTITY_OPENED = "identity opened"
    IDENTITY_REFUSED = "identity refused"
    IDENTITY_SEALED = "identity sealed"
    COPIED = "copied"
    EXPORTED = "exported"
    SLOT_CHANGED = "key slot changed"
    SETTING_CHANGED = "setting changed"
    PURGED = "purged"
    VERIFIED = "log verified"
    REPORTED = "log read"
    LAPTOP_CHANGED = "laptop restored or cloned"
    CLOCK_WENT_BACK = "clock went back"
    HEADS = "heads"


@dataclass(frozen=True)
class AccessEvent:
    """One line. `subject` is a codename or alias, `where` a codename; `count` is how many it stands for."""

    id: EventId
    kind: EventKind
    person: PersonId
    at_ms: int
    subject: str = ""
    where: str = ""
    reason: str = ""
    allowed: bool = True
    laptop: str = ""
    count: int = 1
    tried_ms: int | None = None
    """For what was noted later than it was tried: failed unlocks."""
