"""The seventeen questions in words: as the list has them, under their headings, and as titles."""

from collections.abc import Mapping
from typing import Final

from tipdesk.domain.questions import About, Question
from tipdesk.ui.tongue import later

GROUPS: Final[tuple[tuple[str, tuple[Question, ...]], ...]] = (
    (later("Who can"), (Question.CAN_OPEN, Question.COULD_OPEN, Question.PROMISE)),
    (later("Who did"), (Question.PERSON_DID, Question.IDENTITY, Question.ODD, Question.LEFT)),
    (later("What changed"), (Question.GRANTS, Question.UNLOCKS, Question.JOINT, Question.DESTROYED)),
    (later("Events"), (Question.LAPTOP_LOST, Question.PERSON_LEAVES, Question.CAME_IN)),
    (later("The log itself"), (Question.WHOLE, Question.AUDITORS, Question.UNREAD)),
)

NAMES: Final[Mapping[Question, str]] = {
    Question.CAN_OPEN: later("Open this story today"),
    Question.COULD_OPEN: later("Open it on a given day"),
    Question.PROMISE: later("Where promise and facts differ"),
    Question.PERSON_DID: later("What one person did"),
    Question.IDENTITY: later("Who opened this identity"),
    Question.ODD: later("Out of the ordinary"),
    Question.LEFT: later("What left the vault"),
    Question.GRANTS: later("Grants, and re-keyed files"),
    Question.UNLOCKS: later("Failed unlocks, key slots"),
    Question.JOINT: later("Recoveries, joint openings"),
    Question.DESTROYED: later("Destroyed, on hold, expiring"),
    Question.LAPTOP_LOST: later("A laptop is lost"),
    Question.PERSON_LEAVES: later("A person leaves"),
    Question.CAME_IN: later("What came in"),
    Question.WHOLE: later("Is it whole?"),
    Question.AUDITORS: later("Who audits me"),
    Question.UNREAD: later("What your key opens"),
}

CHOOSE: Final[Mapping[About, str]] = {
    About.NOTHING: "",
    About.STORY: later("Which story?"),
    About.STORY_AND_DAY: later("Which story?"),
    About.PERSON: later("Which person?"),
    About.SOURCE: later("Which source?"),
    About.LAPTOP: later("Which laptop?"),
}
"""What is asked for as soon as the question is chosen: then the answer is two actions away, an event three."""
