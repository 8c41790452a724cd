"""How heavy an act is, and so what stands before it: nothing but undo, a sentence with the number, a name to type."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, assert_never

MANY: Final = 20
"""From so many rows on a person is asked once, with the number (SPEC, detail 9)."""


class Touches(Enum):
    """What an act is about."""

    ROWS = "rows of a list"
    SOURCE = "a source"
    STORY = "a story"
    FOR_GOOD = "rows that nobody brings back"


@dataclass(frozen=True)
class Act:
    """What is about to be done. `name` is the source's alias or the story's codename.

    `loses` says what goes out of sight with it: kinds of records and how many there are of each.
    """

    touches: Touches
    count: int = 1
    name: str = ""
    loses: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Plain:
    """Nothing is asked: the toast's Undo is enough."""


@dataclass(frozen=True)
class Sentence:
    """One sentence with the number is agreed to first."""

    count: int


@dataclass(frozen=True)
class TypeName:
    """The name is typed, and what is lost is named."""

    name: str
    loses: tuple[tuple[str, int], ...]

    def fits(self, typed: str) -> bool:
        """For the button that stays closed until then: spaces around, several between, and case do not matter."""
        return bool(self.name) and _plain(typed) == _plain(self.name)


Guard = Plain | Sentence | TypeName


def weigh(act: Act) -> Guard:
    """Raises `ValueError` where a name must be typed and there is none: it would open to an empty field."""
    match act.touches:
        case Touches.ROWS:
            return Plain() if act.count < MANY else Sentence(act.count)
        case Touches.FOR_GOOD:
            # No undo stands behind it: even one is agreed to, and of many the number itself is typed.
            return Sentence(act.count) if act.count < MANY else TypeName(str(act.count), act.loses)
        case Touches.SOURCE | Touches.STORY:
            if not act.name.strip():
                raise ValueError("a source or story without a name to type")
            return TypeName(act.name, tuple((kind, n) for kind, n in act.loses if n))
        case _:
            assert_never(act.touches)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
