"""The agenda: which records wait for somebody, and until when; derived with the cards, and read without a scan."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from tipdesk.ledger import cards
from tipdesk.ledger.cards import Card
from tipdesk.ledger.connection import telling
from tipdesk.ledger.view import View

LIMIT: Final = 500


class Waiting(NamedTuple):
    """A card, for whom it waits (empty: for anybody) and until when (0: no day is set)."""

    whom: str
    at_ms: int
    card: Card


class Days(NamedTuple):
    """From and to, both included; what has no day stands at 0."""

    first_ms: int
    last_ms: int


NO_DAY: Final = Days(0, 0)
EVER: Final = Days(0, 1 << 62)


def waiting(
    view: View, states: Iterable[str], whoms: Iterable[str], days: Days, *, limit: int = LIMIT, latest: bool = False
) -> list[Waiting]:
    """What waits in these states for these people within these days, by day; the latest alone where there are more.

    Each state and person is one descent of an index that holds only what waits: its cost is that of what it finds.
    """
    people, order = tuple(whoms), "DESC" if latest else "ASC"
    with telling(view.name):
        rows = [
            (at_ms, row, whom)
            for state in states
            for whom in people
            for at_ms, row in view.db.execute(
                "SELECT at_ms, row FROM agenda WHERE state=? AND whom=? AND at_ms BETWEEN ? AND ?"  # noqa: S608  one of two words
                f" ORDER BY at_ms {order}, row {order} LIMIT ?",
                (state, whom, *days, limit),
            )
        ]
        rows.sort()
        first = rows[-limit:] if latest else rows[:limit]
        found = {card.row: card for card in cards.by_rows(view.db, [row for _, row, _ in first])} if first else {}
    return [Waiting(whom, at_ms, found[row]) for at_ms, row, whom in first if row in found]


def number(view: View, states: Iterable[str], whoms: Iterable[str], days: Days) -> int:
    """How many wait so."""
    people = tuple(whoms)
    with telling(view.name):
        return sum(
            view.db.execute(
                "SELECT count(*) FROM agenda WHERE state=? AND whom=? AND at_ms BETWEEN ? AND ?", (state, whom, *days)
            ).fetchone()[0]
            for state in states
            for whom in people
        )
