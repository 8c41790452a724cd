"""What the search page shows, as frozen values."""

from dataclasses import dataclass

from tipdesk.domain.ids import SourceId, StoryId, TipId
from tipdesk.domain.query import Term


@dataclass(frozen=True)
class HitRow:
    """What matched: `marks` are the places of the match in `sentence`; `story` is None for the inbox.

    A statement, and what is told of a source, lead to the `source`; anything else to the `tip`.
    """

    tip: TipId
    story: StoryId | None
    source: SourceId | None
    where: str
    title: str
    sentence: str
    marks: tuple[tuple[int, int], ...]
    at_ms: int
    about: str
    whole_day: bool = False
    """Whether only the day of `at_ms` is known: a statement was said on a day."""


@dataclass(frozen=True)
class FilterChip:
    """A filter that was understood, in words, and where it stands in the line."""

    words: str
    term: Term


@dataclass(frozen=True)
class Understood:
    """What a line asks: the words alone, each filter, and a sentence for each that is not obeyed."""

    words: str = ""
    chips: tuple[FilterChip, ...] = ()
    troubles: tuple[str, ...] = ()
    asks: bool = False
    """Whether it asks for anything at all."""


@dataclass(frozen=True)
class Found:
    """While it is not `done`, more may be found; `unread` counts places that could not be searched.

    `short`: words of one or two letters were looked for whole only. `reading`: no word begins as asked, and the words
    that hold it are still being looked for.
    """

    total: int
    hits: tuple[HitRow, ...]
    done: bool = True
    unread: int = 0
    short: bool = False
    reading: bool = False


@dataclass(frozen=True)
class Offered:
    """A filter that can be chosen: what the menu says, and what is written into the line for it."""

    words: str
    typed: str


@dataclass(frozen=True)
class Offers:
    stories: tuple[Offered, ...] = ()
    states: tuple[Offered, ...] = ()
    channels: tuple[Offered, ...] = ()
    times: tuple[Offered, ...] = ()
    documents: Offered = Offered("", "")
