"""The query line: words, and filters said in words: `hull story:ferry state:new after:2025-03-01 has:documents`."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import Final

from tipdesk.domain.marking import folded

NO_START: Final = -(1 << 62)
NO_END: Final = 1 << 62
_TERM: Final = re.compile(r'(?<!\S)([^\s:"]+):("([^"]*)"|\S*)')
_DAY: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class Filter(Enum):
    """What can be asked for beside words; the value is its word on every laptop, whatever its language."""

    STORY = "story"
    STATE = "state"
    CHANNEL = "channel"
    AFTER = "after"
    BEFORE = "before"
    HAS = "has"


@dataclass(frozen=True)
class Term:
    """A filter as it was typed, and where it stands in the line."""

    filter: Filter
    value: str
    begin: int
    end: int


class Trouble(Enum):
    """Why a filter cannot be obeyed; `ui/search/asking.py` has its sentence."""

    NO_VALUE = "no value"
    NO_SUCH = "no such"
    SEVERAL = "several"
    NO_DAY = "no day"
    NO_TIME_BETWEEN = "no time between"


@dataclass(frozen=True)
class Refused:
    """`names` are what it could have meant."""

    term: Term
    trouble: Trouble
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Names:
    """What filters may say: words to ids. Days need the zone of whoever asks."""

    start_of_day: Callable[[int, int, int], int]
    """Year, month, day to milliseconds; raises ValueError for a day that never was."""
    filters: Mapping[str, Filter] = field(default_factory=dict)
    """In the person's own language; the English ones always count."""
    stories: Mapping[str, str] = field(default_factory=dict)
    """Titles and codenames to compartments."""
    states: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    documents: frozenset[str] = frozenset({"documents"})
    """Words for what `has:` asks."""


@dataclass(frozen=True)
class Meant:
    """What a query line asks. Filters of one kind widen each other, of different kinds narrow."""

    words: str = ""
    stories: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    first_ms: int = NO_START
    last_ms: int = NO_END
    has_documents: bool = False

    @property
    def is_empty(self) -> bool:
        return self == Meant()

    @property
    def asks_of_tips(self) -> bool:
        """Whether only a tip can have what is asked for."""
        return bool(self.states or self.channels or self.has_documents)


@dataclass(frozen=True)
class Line:
    """A query line understood: what it means, each filter that was found in it, and those that cannot be obeyed."""

    meant: Meant
    terms: tuple[Term, ...] = ()
    refused: tuple[Refused, ...] = ()


def days_of(zone_offset_s: Callable[[int], int]) -> Callable[[int, int, int], int]:
    """A day's first moment where the laptop stands; the offset is in seconds east of Greenwich at a moment."""

    def start(year: int, month: int, day: int) -> int:
        at_ms = int(datetime(year, month, day, tzinfo=UTC).timestamp() * 1000)
        return at_ms - zone_offset_s(at_ms) * 1000

    return start


def read(text: str, names: Names) -> Line:
    """Never fails: what is no filter is a word. A filter that is refused narrows nothing."""
    found, refused = [], []
    meant: dict[str, set[str]] = {"stories": set(), "states": set(), "channels": set()}
    first, last, has = NO_START, NO_END, False
    for term in terms(text, names):
        found.append(term)
        try:
            if term.filter is Filter.AFTER:
                first = max(first, _day(term, names))
            elif term.filter is Filter.BEFORE:
                last = min(last, _day(term, names) - 1)
            elif term.filter is Filter.HAS:
                has = bool(_one(term, {word: word for word in names.documents}))
            else:
                kind, known = _known(term.filter, names)
                meant[kind].add(_one(term, known))
        except _RefusedError as no:
            refused.append(no.refused)
    if first > last:
        spoiled = [term for term in found if term.filter in {Filter.AFTER, Filter.BEFORE}]
        refused.append(Refused(spoiled[-1], Trouble.NO_TIME_BETWEEN))
    sets = {kind: frozenset(values) for kind, values in meant.items()}
    asked = Meant(without(text, found), **sets, first_ms=first, last_ms=last, has_documents=has)
    return Line(asked, tuple(found), tuple(refused))


def terms(text: str, names: Names) -> list[Term]:
    """The filters in the line, in order; `http://x` and `12:30` are words."""
    known = {word.casefold(): one for word, one in names.filters.items()} | {one.value: one for one in Filter}
    return [
        Term(known[match[1].casefold()], match[2] if match[3] is None else match[3], *match.span())
        for match in _TERM.finditer(text)
        if match[1].casefold() in known
    ]


def without(text: str, gone: list[Term]) -> str:
    """The line without these filters: what a chip's cross leaves."""
    for term in sorted(gone, key=lambda one: -one.begin):
        text = text[: term.begin] + " " + text[term.end :]
    return " ".join(text.split())


def written(name: str, value: str) -> str:
    """A filter as it is typed."""
    return f'{name}:"{value}"' if re.search(r"\s", value) or not value else f"{name}:{value}"


class _RefusedError(Exception):
    def __init__(self, term: Term, trouble: Trouble, names: tuple[str, ...] = ()) -> None:
        super().__init__(trouble.value)
        self.refused = Refused(term, trouble, names)


def _known(asked: Filter, names: Names) -> tuple[str, Mapping[str, str]]:
    known: dict[Filter, tuple[str, Mapping[str, str]]] = {
        Filter.STORY: ("stories", names.stories),
        Filter.STATE: ("states", names.states),
        Filter.CHANNEL: ("channels", names.channels),
    }
    return known[asked]


def _one(term: Term, known: Mapping[str, str]) -> str:
    """The one thing that the value names: whole, else as its beginning, else as the beginning of one of its words."""
    value = folded(" ".join(term.value.split()))
    if not value:
        raise _RefusedError(term, Trouble.NO_VALUE)
    by_name = {folded(name): (identifier, name) for name, identifier in known.items()}
    if value in by_name:
        return by_name[value][0]
    for fits in (str.startswith, _holds_word):
        found = {identifier: name for key, (identifier, name) in by_name.items() if fits(key, value)}
        if len(found) == 1:
            return next(iter(found))
        if found:
            raise _RefusedError(term, Trouble.SEVERAL, tuple(sorted(found.values())))
    raise _RefusedError(term, Trouble.NO_SUCH)


def _holds_word(name: str, value: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(value)}", name) is not None


def _day(term: Term, names: Names) -> int:
    """A day, month or year, by its first moment."""
    match = _DAY.fullmatch(term.value.strip())
    if not term.value.strip():
        raise _RefusedError(term, Trouble.NO_VALUE)
    if match is None:
        raise _RefusedError(term, Trouble.NO_DAY)
    try:
        return names.start_of_day(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except (ValueError, OverflowError) as never:
        raise _RefusedError(term, Trouble.NO_DAY) from never
