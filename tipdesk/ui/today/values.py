"""What Today shows, as frozen values."""

from dataclasses import dataclass
from enum import Enum

from tipdesk.domain.ids import TipId
from tipdesk.domain.retention import Rule
from tipdesk.domain.weight import Guard
from tipdesk.ui.changes import Want


class Section(Enum):
    """The headings, in their order."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    NEW = "new"
    ASKED = "asked"
    WATCH = "watch"


@dataclass(frozen=True)
class Sign:
    """An icon, or a day, and its colour."""

    what: str
    ink: str


@dataclass(frozen=True)
class ClearOut:
    """Where a row leads that a rule of the desk made: over this page, to what goes."""

    state: str


@dataclass(frozen=True)
class TodayRow:
    """One row, 36 high. `key` is the same after the next look; `words` and `line` may come from outside."""

    key: str
    section: Section
    order: tuple[int, str]
    icon: Sign
    words: str
    about: str
    where: str
    due: Sign
    spoken: str
    line: str
    facts: str
    go: Want | ClearOut
    go_words: str


@dataclass(frozen=True)
class Mine:
    """What this person's role has a part in."""

    inbox: bool = True
    logs: bool = False


@dataclass(frozen=True)
class Part:
    """What one place adds; `new` counts its new tips, shown or not, and `more_late` late ones that are not shown."""

    rows: tuple[TodayRow, ...]
    new: int = 0
    more_late: int = 0


@dataclass(frozen=True)
class ToClear:
    """What a rule ends: the tips themselves, and sentences about them. `guard` asks for the number, typed or agreed."""

    rule: Rule
    tips: tuple[TipId, ...]
    title: str
    goes: str
    stays: tuple[str, ...]
    guard: Guard


@dataclass(frozen=True)
class ClearedShown:
    """What went, and who has it still."""

    words: str
    elsewhere: str = ""


@dataclass(frozen=True)
class Horizon:
    """When today began, and how far Today looks: to the end of the fourteenth day, by the clock of whoever looks."""

    today_ms: int
    until_ms: int
