"""Searching many compartments at once: a number and the newest hit of each, then more of those on the first page."""

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Final, NamedTuple, TypeVar

from tipdesk.errors import DamagedFile, TipdeskError
from tipdesk.ledger import cards, connection, search
from tipdesk.ledger.cards import Card
from tipdesk.ledger.connection import Connection, DatabaseError, telling
from tipdesk.ledger.location import Location
from tipdesk.ledger.view import View

FEW: Final = 3
MORE: Final = 5
# Of so many, a second thread takes half: the library lets go of the interpreter while it opens, reads and deciphers.
TWO_THREADS: Final = 32
_LOOK: Final = (
    "SELECT number, last, (SELECT at_ms FROM card WHERE row = last) FROM"
    " (SELECT count(*) AS number, max(rowid) AS last FROM words WHERE words MATCH ?)"
)

# One statement for a file that is opened for it: what it is, how many hits, and the cards of the first. Counting by a
# second statement where there are more hits spares a few milliseconds of 500 for rare words, and costs 15 for common.
_GLANCE: Final = (
    "SELECT (SELECT id FROM ledger_commit WHERE row = 1), (SELECT count(*) FROM words WHERE words MATCH ?1),"  # noqa: S608  constants
    f" {cards.COLUMNS} FROM (SELECT rowid AS hit FROM words WHERE words MATCH ?1 ORDER BY rowid DESC LIMIT ?2)"
    " CROSS JOIN card ON card.row = hit"
)

T = TypeVar("T")


class Many(NamedTuple):
    """How many hits there are in all places, and the newest, each with the number of its place.

    `failed` are the places that could not be read: the others are there all the same.
    """

    total: int
    hits: tuple[tuple[int, Card], ...]
    failed: tuple[int, ...] = ()


class _Place(NamedTuple):
    at: int
    name: str
    of: Connection | Location
    """Open already, or at rest."""
    asked: str
    few: int
    """Cards that are fetched with the first look: opening a file once more costs more than these."""


class _Look(NamedTuple):
    """How many hits a place has, the time of the one filed last, and perhaps some cards."""

    number: int
    at_ms: int
    cards: list[Card]


def newest(places: Sequence[View | Location], asked: str, *, limit: int = 50) -> Many:
    """The newest `limit` hits over all places by the cards' own time; in a place the last filed are asked first.

    Where only a location is given nobody has the file open: it is opened for this and closed again.
    """
    if not asked:
        return Many(0, ())
    few = _few(limit, len(places))
    return _newest([_place(at, one, asked, few) for at, one in enumerate(places)], limit)


def _place(at: int, one: View | Location, asked: str, few: int) -> _Place:
    if isinstance(one, Location):
        return _Place(at, one.id, one, asked, few)
    return _Place(at, one.name, one.db, one.vocabulary.spelled(asked), 0)


def _few(limit: int, places: int) -> int:
    return max(FEW, limit // max(1, places) + 1)


def _newest(places: Sequence[_Place], limit: int) -> Many:
    """Most places have nothing on the first page: fetching fifty cards of each would cost more than the search."""
    looked = dict(zip([place.at for place in places], _each(_look, places), strict=True))
    failed = {at for at, look in looked.items() if look is None}
    found = {at: look for at, look in looked.items() if look is not None and look.number}
    first = sorted(found, key=lambda at: (-found[at].at_ms, at))[:limit]
    sizes = {at: places[at].few or _few(limit, len(first)) for at in first}
    fetched = {at: found[at].cards for at in first}
    wanted = [at for at in first if not places[at].few]
    while True:
        for at, those in zip(wanted, _each(partial(_fetch, sizes), [places[at] for at in wanted]), strict=True):
            fetched[at] = those or []
            failed |= {at} if those is None else set()
        shown = Counter(at for at, _ in _first(fetched, limit))
        # All that a place gave stands on the page: it may have more that belong there.
        wanted = [at for at, number in shown.items() if number == len(fetched[at]) == sizes[at] < limit]
        if not wanted:
            break
        sizes.update((at, min(limit, sizes[at] * MORE)) for at in wanted)
    return Many(sum(look.number for look in found.values()), tuple(_first(fetched, limit)), tuple(sorted(failed)))


def _each(work: Callable[[Connection, _Place], T], places: Sequence[_Place]) -> list[T | None]:
    """What `work` gives for each place in turn; None where that could not be read."""
    if len(places) < TWO_THREADS:
        return [_or_none(work, place) for place in places]
    half = len(places) // 2
    with ThreadPoolExecutor(1) as second:
        rest = second.submit(lambda: [_or_none(work, place) for place in places[half:]])
        return [_or_none(work, place) for place in places[:half]] + rest.result()


def _or_none(work: Callable[[Connection, _Place], T], place: _Place) -> T | None:
    try:
        if not isinstance(place.of, Location):
            return work(place.of, place)
        db = connection.glance(place.of.path, place.of.key)
        try:
            return work(db, place)
        finally:
            db.close()
    except DatabaseError as failure:
        if isinstance(place.of, Location):
            # Also where a table is missing: a file of another version is to be opened as a whole, which tells it.
            return None
        # Told apart only here: entering `telling` for each of 500 places costs a tenth of asking them.
        with suppress(TipdeskError), telling(place.name):
            raise failure from None
    except TipdeskError:
        pass
    return None


def _look(db: Connection, place: _Place) -> _Look:
    if not isinstance(place.of, Location):
        number, _, at_ms = db.execute(_LOOK, (place.asked,)).fetchone()
        return _Look(number, at_ms or 0, [])
    rows = db.execute(_GLANCE, (place.asked, place.few)).fetchall()
    if not rows:
        return _Look(0, 0, [])
    genesis, number = rows[0][:2]
    if genesis != bytes.fromhex(place.of.id):
        raise DamagedFile(place.name, "another compartment's file")
    some = [cards.read_card(row[2:]) for row in rows]
    return _Look(number, some[0].at_ms, some)


def _fetch(sizes: dict[int, int], db: Connection, place: _Place) -> list[Card]:
    return search.newest(db, place.asked, limit=sizes[place.at])


def _first(fetched: dict[int, list[Card]], limit: int) -> list[tuple[int, Card]]:
    every = [(at, card) for at, some in fetched.items() for card in some]
    every.sort(key=lambda hit: (-hit[1].at_ms, hit[0], -hit[1].row))
    return every[:limit]
