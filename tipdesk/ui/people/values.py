"""What the page of the desk's people shows, as frozen values."""

from dataclasses import dataclass
from enum import Enum

from tipdesk.domain.ids import CompartmentId, PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.ui.proposed import Proposed


class Standing(Enum):
    ACTIVE = "active"
    WAITING = "waiting"
    SUSPENDED = "suspended"
    ENDED = "ended"


@dataclass(frozen=True)
class LaptopShown:
    """A laptop as the access log names it, and when it was last heard of there."""

    name: str
    last_ms: int


@dataclass(frozen=True)
class Member:
    """Somebody of the desk. Each `why_not_…` is empty where I may, and says else why not.

    `heard_ms` is when a packet of theirs was last taken in here; None where none has come.
    """

    person: PersonId
    name: str
    initials: str
    role: DeskRole
    since_ms: int
    by: str
    standing: Standing = Standing.ACTIVE
    follows: str = ""
    holds_root: bool = False
    heard_ms: int | None = None
    on_this_laptop: bool = False
    is_me: bool = False
    why_not_role: str = ""
    why_not_suspend: str = ""
    why_not_replace: str = ""
    why_not_end: str = ""
    ends_by_root: bool = False
    """Whether removing them waits for the root's holders."""
    laptops: tuple[LaptopShown, ...] | None = None
    """As their access log tells; None where that is not here, and nothing is known."""
    still_keeps: tuple[str, ...] = ()
    """Of who is gone: sources that are sealed to them still, as the logs here tell, until a keeper seals them anew."""


@dataclass(frozen=True)
class Leaderless:
    """A story whose leads are gone, by its codename."""

    comp: CompartmentId
    codename: str


@dataclass(frozen=True)
class RecoveryShown:
    """Somebody asks to lead a story that lost its leads: by codename, why, and how that stands. `key` names it."""

    key: str
    by: str
    codename: str
    reason: str
    state: str
    at_ms: int
    may_propose: bool = False
    may_open: bool = False


@dataclass(frozen=True)
class DeskPeople:
    """`needed` of the `holders` sign. `words` is the list that typed words are looked up in."""

    people: tuple[Member, ...]
    needed: int
    waiting: tuple[Proposed, ...] = ()
    leaderless: tuple[Leaderless, ...] = ()
    words: frozenset[str] = frozenset()
    why_not_add: str = ""
    why_not_holders: str = ""
    recoveries: tuple[RecoveryShown, ...] = ()
    why_not_ask: str = ""

    def holders(self) -> tuple[Member, ...]:
        return tuple(one for one in self.people if one.holds_root)


@dataclass(frozen=True)
class Newcomer:
    """What a join file says of itself: nothing in it is believed before the words were typed."""

    path: str
    name: str
    shown: str
    """The beginning of their id, as the log shows people that it does not know."""
