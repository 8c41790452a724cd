"""What the page of a place's people shows, as frozen values."""

from dataclasses import dataclass

from tipdesk.domain.ids import PersonId
from tipdesk.domain.story import StoryRole


@dataclass(frozen=True)
class Inside:
    """Somebody who holds a key today. `by` is empty for a founder; `until_ms` None: no end."""

    person: PersonId
    name: str
    initials: str
    role: StoryRole
    since_ms: int
    by: str
    until_ms: int | None = None
    purpose: str = ""
    is_me: bool = False
    why_not: str = ""
    """Why I may not change this access; empty where I may."""
    shares_laptop: bool = False
    """Their key lies on this laptop too: ending it makes the file anew."""
    still_keeper_of: tuple[str, ...] = ()
    """Aliases of sources whose identity stays sealed to them until somebody seals it anew."""


@dataclass(frozen=True)
class Outside:
    """Somebody who could see it before, or could and is recused. `until_ms`: when that ended, by whom."""

    name: str
    until_ms: int
    by: str = ""


@dataclass(frozen=True)
class Askable:
    """Somebody of the desk who could be let in. `why_not`: for whom there is no key here, whatever their role."""

    person: PersonId
    name: str
    desk_role: str
    why_not: str = ""


@dataclass(frozen=True)
class SetAside:
    """A commit that does not count: whose, what it holds, why. `key` names it to the gateway."""

    key: str
    by: str
    at_ms: int
    what: str
    why: str


@dataclass(frozen=True)
class Noticed:
    """What a merge or a check found here, and what to do."""

    fact: str
    rest: str
    grave: bool = False
    feed: str = ""
    """When not empty, a feed of my own that forks: I say which of the `branches` is mine."""
    branches: tuple[tuple[str, str], ...] = ()
    """The key of each, and what a person knows it by."""
    icon: str = "git-fork"


@dataclass(frozen=True)
class Access:
    """Everything about who may open this place. `set_aside` is there for its leads alone."""

    title: str
    codename: str
    people: tuple[Inside, ...]
    before: tuple[Outside, ...] = ()
    recused: tuple[Outside, ...] = ()
    askable: tuple[Askable, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    findings: tuple[Noticed, ...] = ()
    why_no_grant: str = ""
    """Why I may let nobody in; empty where I may."""
    why_no_recusal: str = ""
    why_no_guest: str = ""
    """Why I may let no guest in: into the inbox nobody may."""

    def me(self) -> Inside | None:
        return next((one for one in self.people if one.is_me), None)


@dataclass(frozen=True)
class OnDay:
    """Somebody who could open it on a day gone by: in which role, for what."""

    name: str
    role: str
    purpose: str


@dataclass(frozen=True)
class Stranger:
    """What a guest's file says of itself, and the list that typed words are looked up in."""

    path: str
    name: str
    known: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Wanted:
    """What an access is to be from now on."""

    role: StoryRole
    until_ms: int | None
    purpose: str
