"""The seventeen questions that a security editor must be able to answer: what each is about, and which events tell."""

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import Final

from tipdesk.domain.entitlement import DECIDE
from tipdesk.domain.events import EventKind

K = EventKind


class Question(IntEnum):
    """Numbered as people name them."""

    CAN_OPEN = 1
    COULD_OPEN = 2
    PERSON_DID = 3
    IDENTITY = 4
    ODD = 5
    LEFT = 6
    UNLOCKS = 7
    GRANTS = 8
    JOINT = 9
    DESTROYED = 10
    LAPTOP_LOST = 11
    PERSON_LEAVES = 12
    WHOLE = 13
    UNREAD = 14
    AUDITORS = 15
    CAME_IN = 16
    PROMISE = 17


class About(StrEnum):
    """What must be chosen before a question says more than a list."""

    NOTHING = "nothing"
    STORY = "story"
    STORY_AND_DAY = "story and day"
    PERSON = "person"
    SOURCE = "source"
    LAPTOP = "laptop"


ABOUT: Final[Mapping[Question, About]] = {
    **dict.fromkeys(Question, About.NOTHING),
    Question.CAN_OPEN: About.STORY,
    Question.COULD_OPEN: About.STORY_AND_DAY,
    Question.PERSON_DID: About.PERSON,
    Question.IDENTITY: About.SOURCE,
    Question.LAPTOP_LOST: About.LAPTOP,
    Question.PERSON_LEAVES: About.PERSON,
}

_IDENTITIES: Final = frozenset({
    K.IDENTITY_ASKED, K.IDENTITY_OPENED, K.IDENTITY_REFUSED, K.IDENTITY_SEALED, K.SHARE_RELEASED, K.SHARE_REFUSED,
    K.ASK_EXPIRED,
})  # fmt: skip
WRITINGS: Final = frozenset({
    K.IMPORTED, K.WITHDRAWN, K.FILED, K.REFILED, K.STORY_FOUNDED, K.STORY_WITHDRAWN, K.STORY_RETURNED, K.SOURCE_ADDED,
    K.SOURCE_WITHDRAWN, K.SOURCE_RETURNED, K.PROMISE_CHANGED, K.KEEPERS_CHANGED, K.IDENTITY_SEALED, K.GRANT_GIVEN,
    K.GRANT_CHANGED, K.GRANT_ENDED, K.PURGED, K.HELD, K.HOLD_EASED, K.SETTING_CHANGED, K.PUBLICATION_PLANNED,
})  # fmt: skip
"""Kinds by which somebody wrote into a story, the inbox or the roster, as far as the log says what."""
MACHINE: Final = frozenset({K.HEADS})
"""Lines that programs write for each other."""
ALL: Final = frozenset(EventKind) - MACHINE

KINDS: Final[Mapping[Question, frozenset[EventKind]]] = {
    Question.CAN_OPEN: DECIDE,
    Question.COULD_OPEN: DECIDE,
    Question.PERSON_DID: ALL,
    Question.IDENTITY: _IDENTITIES,
    Question.ODD: ALL,
    Question.LEFT: frozenset({
        K.EXPORTED, K.HANDED_OVER, K.PRINTED, K.COPIED, K.COPY_MADE, K.PACKET_SENT, K.REPORT_MADE,
    }),
    Question.UNLOCKS: frozenset({
        K.UNLOCK_FAILED, K.RECOVERED, K.SLOT_CHANGED, K.SETTING_CHANGED, K.INTAKE_RENEWED, K.KEY_IMPORTED,
        K.KEY_REMOVED,
    }),
    Question.GRANTS: DECIDE | {
        K.REKEYED, K.PERSON_ADDED, K.DESK_JOINED, K.PERSON_ENDED, K.ROLE_CHANGED, K.SUSPENDED, K.SUSPENSION_LIFTED,
        K.KEEPERS_CHANGED, K.REFILED, K.FEED_KEPT, K.PACKET_SENT, K.PACKET_RECEIVED,
    },
    Question.JOINT: frozenset({
        K.STORY_RECOVERED, K.LEAD_NAMED, K.SHARE_RELEASED, K.SHARE_REFUSED, K.RECOVERED, K.ROOT_PROPOSED,
        K.RECOVERY_ASKED, K.ROOT_AGREED, K.HOLDERS_CHANGED, K.REVIEWED,
    }),
    Question.DESTROYED: frozenset({
        K.PURGED, K.PURGE_CONFIRMED, K.HELD, K.HOLD_EASED, K.WITHDRAWN, K.SOURCE_WITHDRAWN, K.STORY_WITHDRAWN,
    }),
    Question.LAPTOP_LOST: ALL,
    Question.PERSON_LEAVES: ALL,
    Question.WHOLE: frozenset({K.VERIFIED, K.LAPTOP_CHANGED, K.CLOCK_WENT_BACK, K.LAPTOP_LOST}),
    Question.UNREAD: frozenset({K.UNLOCKED}),
    Question.AUDITORS: frozenset({K.QUESTION_ASKED, K.REPORTED, K.REPORT_MADE, K.VERIFIED, K.REVIEWED}),
    Question.CAME_IN: frozenset({
        K.IMPORTED, K.WITHDRAWN, K.FILED, K.ORIGINAL_REMOVED, K.PACKET_RECEIVED, K.PACKET_REFUSED, K.KEY_USED,
    }),
    Question.PROMISE: frozenset({K.SOURCE_ADDED, K.PROMISE_CHANGED, K.KEEPERS_CHANGED}),
}  # fmt: skip
