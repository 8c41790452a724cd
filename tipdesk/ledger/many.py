"""Searching many compartments at once: a few hits of each, and more only from those that fill the first page."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from tipdesk.errors import TipdeskError
from tipdesk.ledger import cards, search
from tipdesk.ledger.cards import Card
from tipdesk.ledger.connection import telling
from tipdesk.ledger.view import View

# Fewer would spare cards, and cost a count where all hits are fetched already.
FEW: Final = 3
MORE: Final = 5
_NEWEST: Final = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?"


class Many(NamedTuple):
    """How many hits there are in all places, and the newest, each with the number of its place.

    `failed` are the places that could not be read: the others are there all the same.
    """

    total: int
    hits: tuple[tuple[int, Card], ...]
    failed: tuple[int, ...] = ()


def newest(views: Sequence[View], asked: str, *, limit: int = 50) -> Many:
    """The newest `limit` hits over all places by the cards' own time; in a place the last filed are asked first.

    Most places have nothing on the first page: fetching fifty cards of each would cost more than the search.
    """
    if not asked:
        return Many(0, ())
    few, failed = max(FEW, limit // max(1, len(views)) + 1), set[int]()
    fetched = [_few(view, asked, few, failed, place) for place, view in enumerate(views)]
    total = sum(_total(view, asked, some, few) for view, some in zip(views, fetched, strict=True))
    sizes = [few] * len(views)
    while True:
        first = _first(fetched, limit)
        shown = Counter(place for place, _ in first)
        # All that a place gave stands on the page: it may have more that belong there.
        full = [p for p, number in shown.items() if number == len(fetched[p]) == sizes[p] < limit]
        if not full:
            return Many(total, tuple(first), tuple(sorted(failed)))
        for place in full:
            sizes[place] = min(limit, sizes[place] * MORE)
            fetched[place] = _few(views[place], asked, sizes[place], failed, place)


def _few(view: View, asked: str, size: int, failed: set[int], place: int) -> list[Card]:
    try:
        with telling(view.name):
            rows = view.db.execute(_NEWEST, (asked, size)).fetchall()
            return cards.by_rows(view.db, [row[0] for row in rows]) if rows else []
    except TipdeskError:
        failed.add(place)
        return []


def _total(view: View, asked: str, some: Sequence[Card], few: int) -> int:
    if len(some) < few:
        return len(some)
    with telling(view.name):
        return search.count(view.db, asked)


def _first(fetched: Sequence[Sequence[Card]], limit: int) -> list[tuple[int, Card]]:
    every = [(place, card) for place, some in enumerate(fetched) for card in some]
    every.sort(key=lambda hit: (-hit[1].at_ms, hit[0], -hit[1].row))
    return every[:limit]
