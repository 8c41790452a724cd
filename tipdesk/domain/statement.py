"""Statements: something a source said, with its terms; terms go with each statement, not with the person."""

from dataclasses import dataclass
from enum import Enum

from tipdesk.domain.ids import SourceId, StatementId


class Terms(Enum):
    """The value is the protective field's integer: smaller is stricter."""

    OFF_THE_RECORD = 0
    DEEP_BACKGROUND = 1
    BACKGROUND = 2
    ON_THE_RECORD = 3
    OUR_OWN = 4

    @classmethod
    def of(cls, strictness: int) -> "Terms":
        """Off the scale is the strictest (PROTOCOL 3)."""
        return cls(strictness) if strictness in {t.value for t in cls} else cls.OFF_THE_RECORD


@dataclass(frozen=True)
class Statement:
    id: StatementId
    source: SourceId
    text: str
    terms: Terms
    said_ms: int
    backs: str = ""
