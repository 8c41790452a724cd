"""What one may ask one's own log: each question is some kinds of events, and each kind stands under one question."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from tipdesk.domain.events import EventKind
from tipdesk.ui.tongue import later, tr

K = EventKind


class Question(Enum):
    """In the order in which they are offered."""

    ALL = "all"
    IDENTITIES = "identities"
    READ = "read"
    CAME_IN = "came in"
    LEFT = "left"
    LAPTOP = "laptop"
    CHANGED = "changed"
    AUDITORS = "auditors"


KINDS: Final[Mapping[Question, frozenset[EventKind]]] = {
    Question.ALL: frozenset(),
    Question.AUDITORS: frozenset(),
    Question.IDENTITIES: frozenset({
        K.IDENTITY_ASKED, K.IDENTITY_OPENED, K.IDENTITY_REFUSED, K.IDENTITY_SEALED, K.SOURCE_ADDED, K.SOURCE_WITHDRAWN,
        K.SOURCE_RETURNED, K.PROMISE_CHANGED, K.SHARE_RELEASED, K.SHARE_REFUSED, K.ASK_EXPIRED, K.KEEPERS_CHANGED,
    }),
    Question.READ: frozenset({
        K.INBOX_OPENED, K.STORY_OPENED, K.TIP_READ, K.DOCUMENT_OPENED, K.SEARCHED, K.REPORTED, K.VERIFIED,
        K.QUESTION_ASKED, K.REVIEWED,
    }),
    Question.CAME_IN: frozenset({
        K.IMPORTED, K.WITHDRAWN, K.FILED, K.ORIGINAL_REMOVED, K.PACKET_RECEIVED, K.PACKET_REFUSED, K.KEY_USED,
    }),
    Question.LEFT: frozenset({
        K.COPIED, K.COPY_MADE, K.EXPORTED, K.HANDED_OVER, K.PRINTED, K.PACKET_SENT, K.REPORT_MADE, K.PURGED,
        K.PURGE_CONFIRMED, K.HELD, K.HOLD_EASED,
    }),
    Question.LAPTOP: frozenset({
        K.UNLOCKED, K.UNLOCK_FAILED, K.RECOVERED, K.LOCKED, K.LAPTOP_CHANGED, K.CLOCK_WENT_BACK, K.SLOT_CHANGED,
        K.HEADS, K.LAPTOP_LOST, K.REKEYED,
    }),
    Question.CHANGED: frozenset({
        K.DESK_FOUNDED, K.STORY_FOUNDED, K.STORY_WITHDRAWN, K.STORY_RETURNED, K.SETTING_CHANGED,
        K.PERSON_ADDED, K.DESK_JOINED, K.PERSON_ENDED, K.ROLE_CHANGED, K.SUSPENDED, K.SUSPENSION_LIFTED,
        K.HOLDERS_CHANGED, K.LEAD_NAMED, K.ROOT_PROPOSED, K.ROOT_AGREED, K.GRANT_GIVEN, K.GRANT_CHANGED, K.GRANT_ENDED,
        K.STORY_LEFT, K.REFILED, K.FEED_KEPT, K.STORY_RECOVERED, K.RECOVERY_ASKED, K.PUBLICATION_PLANNED,
        K.INTAKE_RENEWED, K.KEY_IMPORTED, K.KEY_REMOVED,
    }),
}  # fmt: skip
"""Under `ALL` and `AUDITORS` none is named: of the first the desk leaves out only what machines write."""

KINDS_OF_AUDITORS: Final = frozenset({K.QUESTION_ASKED, K.REPORTED, K.REPORT_MADE, K.VERIFIED, K.REVIEWED})
"""Of other people: what the security editors looked at, whose logs are open to all (PROTOCOL 8)."""

WORDS: Final[Mapping[Question, str]] = {
    Question.ALL: later("All"),
    Question.IDENTITIES: later("Identities"),
    Question.READ: later("Opened"),
    Question.CAME_IN: later("Came in"),
    Question.LEFT: later("Went out"),
    Question.LAPTOP: later("This laptop"),
    Question.CHANGED: later("Changed"),
    Question.AUDITORS: later("Auditors"),
}


def words() -> tuple[str, ...]:
    return tuple(tr(WORDS[question]) for question in Question)
