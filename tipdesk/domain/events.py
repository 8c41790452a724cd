"""Kinds of access event: what the log says of who opened what; ids and codenames only."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Final

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
    HANDED_OVER = "handed over"
    COPY_MADE = "copy made"
    SLOT_CHANGED = "key slot changed"
    SETTING_CHANGED = "setting changed"
    PURGED = "purged"
    VERIFIED = "log verified"
    REPORTED = "log read"
    LAPTOP_CHANGED = "laptop restored or cloned"
    CLOCK_WENT_BACK = "clock went back"
    HEADS = "heads"
    PERSON_ADDED = "person added"
    DESK_JOINED = "desk joined"
    PERSON_ENDED = "person ended"
    ROLE_CHANGED = "role changed"
    HOLDERS_CHANGED = "holders of the root changed"
    LEAD_NAMED = "lead named by the root"
    ROOT_PROPOSED = "root statement proposed"
    SUSPENDED = "suspended"
    SUSPENSION_LIFTED = "suspension lifted"
    ROOT_AGREED = "root statement signed"
    GRANT_GIVEN = "access given"
    GRANT_CHANGED = "access changed"
    GRANT_ENDED = "access ended"
    STORY_LEFT = "story left"
    REFILED = "refiled"
    FEED_KEPT = "branch of a feed kept"
    REKEYED = "file re-keyed"
    PACKET_SENT = "packet sent"
    PACKET_RECEIVED = "packet received"
    PACKET_REFUSED = "packet refused"
    SHARE_RELEASED = "share released"
    SHARE_REFUSED = "share refused"
    ASK_EXPIRED = "ask expired"
    KEEPERS_CHANGED = "keepers changed"
    RECOVERY_ASKED = "recovery asked for"
    STORY_RECOVERED = "story recovered"
    HELD = "hold set"
    HOLD_EASED = "hold lifted"
    PURGE_CONFIRMED = "purge confirmed"
    PRINTED = "printed"
    ORIGINAL_REMOVED = "original removed"
    LAPTOP_LOST = "laptop lost"
    REVIEWED = "finding reviewed"
    QUESTION_ASKED = "question asked"
    REPORT_MADE = "report made"
    PUBLICATION_PLANNED = "publication planned"
    INTAKE_RENEWED = "intake address renewed"
    KEY_IMPORTED = "key brought in"
    KEY_REMOVED = "key destroyed"
    KEY_USED = "key used"


@dataclass(frozen=True)
class Details:
    """What some kinds say beside codenames: ids, digests, days and words of the program, so that no title fits in.

    `whom` is the person it was done to; `people` are keepers, holders or recipients, by id, of whom `needed` act
    together; `ref` names an ask, packet, rule, question or finding. `comp` is the compartment behind the codename.
    """

    whom: str = ""
    role: str = ""
    until_ms: int = 0
    comp: str = ""
    people: tuple[str, ...] = ()
    needed: int = 0
    due_ms: int = 0
    sha256: str = ""
    tool: str = ""
    ref: str = ""
    may_know: tuple[str, ...] = ()
    """Who was promised to the source as one who may know, by id."""
    box: str = ""
    recipient: str = ""
    """To whom something was let out: the role or office that was typed."""
    covered: int = 0
    """How many areas of a copy are covered."""

    def said(self) -> dict[str, str | int | list[str]]:
        """Only what is said: a log has a million lines."""
        pairs = ((one.name, getattr(self, one.name)) for one in fields(self))
        return {name: list(value) if isinstance(value, tuple) else value for name, value in pairs if value}


NO_DETAILS: Final = Details()


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
    details: Details = NO_DETAILS
    last_ms: int | None = None
    """When the last of those that a line stands for was; None: it stands for one moment."""
