"""Cards of one kind in one state that are as old as a moment or older: how many, and the oldest of them."""

from tipdesk.ledger import cards
from tipdesk.ledger.cards import Card
from tipdesk.ledger.connection import telling
from tipdesk.ledger.view import View


def number(view: View, kind: str, state: str, until_ms: int) -> int:
    """Read from the index of the lists: it costs what it counts, not what the list holds."""
    asked = "SELECT count(*) FROM card WHERE kind=? AND state=? AND at_ms <= ?"
    with telling(view.name):
        return int(view.db.execute(asked, (kind, state, until_ms)).fetchone()[0])


def oldest(view: View, kind: str, state: str, until_ms: int, limit: int) -> list[Card]:
    """By their time, the oldest first."""
    asked = "SELECT row FROM card WHERE kind=? AND state=? AND at_ms <= ? ORDER BY at_ms, row LIMIT ?"
    with telling(view.name):
        rows = [row for (row,) in view.db.execute(asked, (kind, state, until_ms, limit))]
        found = {card.row: card for card in cards.by_rows(view.db, rows)} if rows else {}
    return [found[row] for row in rows if row in found]
