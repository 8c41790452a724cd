"""Where each hundredth card of a list stands, so that a list can begin anywhere; kept in step with what is written."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate
from typing import Final, NamedTuple

from tipdesk.ledger import cards, store
from tipdesk.ledger.cards import END, Place
from tipdesk.ledger.connection import Connection

STEP: Final = 100
LONGEST: Final = 3 * STEP
# New operations that are followed one by one; above that one scan is cheaper (0.3 s at a million cards).
FOLLOWED: Final = 30_000
RECOUNTED: Final = 500
START: Final = Place(-(1 << 62), -(1 << 62))


class _Known(NamedTuple):
    """Up to which operation, and after how many changes that no new operation tells of."""

    operation: int
    stirred: int


class Jumps:
    """Of one kind in these states. Block `i` holds the cards after `_places[i]`, up to `_places[i + 1]` itself."""

    def __init__(self, kind: str, states: Sequence[str]) -> None:
        self.kind = kind
        self.states = tuple(states)
        self._known: _Known | None = None
        self._places: list[Place] = [END]
        self._numbers: list[int] = [0]
        self._sums: list[int] = [0]

    def follow(self, db: Connection) -> None:
        """Bring it up to what stands in the file now."""
        with _one_moment(db):
            now = _Known(store.next_rows(db).operation - 1, store.stirred(db))
            if now == self._known:
                return
            total = sum(number for state, number in cards.counts(db, self.kind).items() if state in self.states)
            if not self._followed(db, now) or sum(self._numbers) != total:
                self._scan(db, total)
            self._known = now
        self._sums = list(accumulate(self._numbers))

    def before(self, first: int) -> tuple[Place, int]:
        """A place before the card of this number, and how many cards to skip from there."""
        block = min(bisect_right(self._sums, first), len(self._places) - 1)
        return self._places[block], first - (self._sums[block - 1] if block else 0)

    def number(self, db: Connection, after: Place) -> int:
        """How many cards stand before this place and at it."""
        block = self._block(after)
        return (self._sums[block - 1] if block else 0) + self._count(db, self._places[block], after)

    def _scan(self, db: Connection, total: int) -> None:
        asked = (self.kind, *END, STEP, None, *self.states)
        found = db.execute(cards.every_nth(len(self.states)), asked).fetchall() if total else []
        self._places = [END, *(Place(*one) for one in found)]
        self._numbers = [STEP] * len(found) + [total - STEP * len(found)]

    def _followed(self, db: Connection, now: _Known) -> bool:
        """Whether what came since could be followed: new cards are added, blocks of others counted again."""
        known = self._known
        if known is None or known.stirred != now.stirred or now.operation - known.operation > FOLLOWED:
            return False
        for state, at_ms, row in db.execute(
            "SELECT state, at_ms, row FROM card WHERE row > ? AND +kind=?", (known.operation, self.kind)
        ):
            if state in self.states:
                self._numbers[self._block(Place(at_ms, row))] += 1
        changed = db.execute(
            # The new operations first, and each one's card: left to itself the library looks through all cards.
            "SELECT DISTINCT at_ms, card.row FROM operation CROSS JOIN card ON card.row = later"
            " WHERE operation.row > ? AND +later <= ?",
            (known.operation, known.operation),
        )
        blocks = {self._block(Place(*one)) for one in changed}
        if len(blocks) > RECOUNTED:
            return False
        for block in blocks:
            end = self._places[block + 1] if block + 1 < len(self._places) else START
            self._numbers[block] = self._count(db, self._places[block], end)
        for block in range(len(self._numbers) - 1, -1, -1):
            if self._numbers[block] > LONGEST:
                self._split(db, block)
        return True

    def _block(self, place: Place) -> int:
        """Into which block a card of this place falls; `END` falls into the first."""
        return max(0, bisect_left(self._places, (-place.at_ms, -place.row), key=_falling) - 1)

    def _count(self, db: Connection, after: Place, last: Place) -> int:
        return sum(
            db.execute(
                "SELECT count(*) FROM card WHERE kind=? AND state=? AND at_ms BETWEEN ? AND ?"
                " AND (at_ms, row) < (?, ?) AND (at_ms, row) >= (?, ?)",
                (self.kind, state, last.at_ms, after.at_ms, *after, *last),
            ).fetchone()[0]
            for state in self.states
        )

    def _split(self, db: Connection, block: int) -> None:
        number = self._numbers[block]
        keys = cards.keys(db, self.kind, self.states, self._places[block], limit=number)
        cuts = [Place(*keys[at - 1]) for at in range(STEP, number, STEP)]
        self._places[block + 1 : block + 1] = cuts
        self._numbers[block : block + 1] = [STEP] * len(cuts) + [number - STEP * len(cuts)]


def _falling(place: Place) -> tuple[int, int]:
    return (-place.at_ms, -place.row)


@contextmanager
def _one_moment(db: Connection) -> Iterator[None]:
    """What is read within was true at one time."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("COMMIT")
