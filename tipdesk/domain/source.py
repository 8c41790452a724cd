"""Sources: an alias that says nothing, what is told of it, and the identity that is sealed apart."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from tipdesk.domain.ids import PersonId, SourceId

WAYS: Final = ("signal", "phone", "mail", "address", "in person", "letter", "other")


@dataclass(frozen=True)
class Source:
    """What everyone in the story may know. `holders` are the keepers: who can open the identity."""

    id: SourceId
    alias: str
    since_ms: int
    how_they_know: str = ""
    protected: bool = False
    needed: int = 1
    holders: tuple[PersonId, ...] = ()
    kinds_of_ways: tuple[str, ...] = ()
    box: str | None = None
    sealed_parts: tuple[str, ...] = ("name", "plan")
    """What the identity has beside its ways, as `Part` names it; of old records nobody knows, and all may be there."""


class Part(Enum):
    """What of an identity can be asked for beside its ways."""

    NAME = "name"
    PLAN = "plan"
    """Safe word and hours."""


@dataclass(frozen=True)
class Way:
    """One way to reach a source."""

    kind: str
    value: str = field(repr=False)
    note: str = field(default="", repr=False)
    preferred: bool = False


@dataclass(frozen=True)
class Identity:
    """The source's name and contact plan. It shows nothing of itself in logs or errors."""

    name: str = field(repr=False)
    ways: tuple[Way, ...] = field(default=(), repr=False)
    safe_word: str = field(default="", repr=False)
    hours: str = field(default="", repr=False)

    def parts(self) -> tuple[Part, ...]:
        """Those that are not empty."""
        found = {Part.NAME: self.name, Part.PLAN: self.safe_word or self.hours}
        return tuple(part for part, said in found.items() if said)

    def only(self, ticked: frozenset[int], parts: frozenset[Part] = frozenset(Part)) -> "Identity":
        """What was asked for, and no more: the parts named, and the ways whose places are ticked."""
        ways = tuple(way for place, way in enumerate(self.ways) if place in ticked)
        plan = (self.safe_word, self.hours) if Part.PLAN in parts else ("", "")
        return Identity(self.name if Part.NAME in parts else "", ways, *plan)


@dataclass(frozen=True)
class Contact:
    """One time that we were in touch."""

    at_ms: int
    way: str
    note: str
    by: PersonId
