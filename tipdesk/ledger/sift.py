"""Hits that also have a state, a kind or a time: looked through newest first, so many in a step."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from tipdesk.ledger import cards, search
from tipdesk.ledger.cards import Card, Place
from tipdesk.ledger.connection import telling
from tipdesk.ledger.view import View
from tipdesk.ledger.vocabulary import COUNTED_MOST

# Hits looked at in one step: about 20 ms at a million tips, so that a newer question never waits long.
LOOK: Final = 2_500
EVER: Final = 1 << 62


class Sieve(NamedTuple):
    """What passes; an empty set lets all pass. Times are both included."""

    kinds: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    first_ms: int = -EVER
    last_ms: int = EVER

    @property
    def is_open(self) -> bool:
        return self == Sieve()

    def passes(self, kind: str, state: str, at_ms: int) -> bool:
        return (
            (not self.kinds or kind in self.kinds)
            and (not self.states or state in self.states)
            and self.first_ms <= at_ms <= self.last_ms
        )


class Sifted(NamedTuple):
    """What one step found: how many passed, of them the newest that were still wanted, and how many were looked at."""

    passed: int
    cards: list[Card]
    looked: int = 0


def sift(view: View, asked: str, sieve: Sieve, wanted: int) -> Iterator[Sifted]:
    """All hits newest first, step by step, with the cards of the first `wanted` that pass.

    One statement for all steps: a word's beginning is gathered from the index once. Whoever stops asking ends it.
    """
    with telling(view.name):
        hits = view.db.execute(
            "SELECT words.rowid, kind, state, at_ms FROM words CROSS JOIN card ON card.row = words.rowid"
            " WHERE words MATCH ? ORDER BY words.rowid DESC",
            (asked,),
        )
    while True:
        with telling(view.name):
            looked = hits.fetchmany(LOOK)
            rows = [row for row, kind, state, at_ms in looked if sieve.passes(kind, state, at_ms)]
            found = cards.by_rows(view.db, rows[:wanted]) if rows and wanted else []
        wanted -= len(found)
        yield Sifted(len(rows), found, len(looked))
        if len(looked) < LOOK:
            return


def listed(view: View, sieve: Sieve, limit: int) -> Sifted:
    """Where no word is asked for: tips by state and time, from the index of the lists alone."""
    known = view.counts("tip")
    states = [state for state in known if not sieve.states or state in sieve.states]
    found = view.page("tip", states, Place(min(sieve.last_ms, EVER - 1), EVER), limit=limit)
    if (sieve.first_ms, sieve.last_ms) == (-EVER, EVER):
        return Sifted(sum(known[state] for state in states), found)
    with telling(view.name):
        number = sum(
            view.db.execute(
                "SELECT count(*) FROM card WHERE kind='tip' AND state=? AND at_ms BETWEEN ? AND ?",
                (state, sieve.first_ms, sieve.last_ms),
            ).fetchone()[0]
            for state in states
        )
    return Sifted(number, [card for card in found if card.at_ms >= sieve.first_ms])


def before(view: View, states: Iterable[str], card: Card) -> int:
    """How many tips of these states stand before this one, newest first: where a list shows it."""
    with telling(view.name):
        return sum(
            view.db.execute(
                "SELECT count(*) FROM card WHERE kind='tip' AND state=? AND (at_ms, row) > (?, ?)",
                (state, card.at_ms, card.row),
            ).fetchone()[0]
            for state in states
        )


def newest(view: View, asked: str, limit: int) -> list[Card]:
    """The newest hits, without a sieve."""
    spelled = view.vocabulary.spelled(asked)
    with telling(view.name):
        return search.newest(view.db, spelled, limit=limit)


def counted(view: View, asked: str) -> int:
    """All hits, without a sieve: this reads every one."""
    spelled = view.vocabulary.spelled(asked, COUNTED_MOST)
    with telling(view.name):
        return search.count(view.db, spelled)
