"""Reading one compartment: lists, one record, its history, and search, over a connection of its own."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Final

from tipdesk.errors import Missing
from tipdesk.ledger import cards, jumps, records, search
from tipdesk.ledger.cards import END, Card, Place
from tipdesk.ledger.connection import Connection, telling
from tipdesk.ledger.fields import Record
from tipdesk.ledger.ids import HEX_16, RecordId
from tipdesk.ledger.jumps import Jumps
from tipdesk.ledger.records import Entry
from tipdesk.ledger.search import Hits
from tipdesk.ledger.store import SqlGraph
from tipdesk.ledger.verdict import Verdict
from tipdesk.ledger.vocabulary import COUNTED_MOST, Learning

_ID: Final = re.compile(HEX_16)
HALF_WORD_LEAST: Final = 3
FIRST: Final = 1 << 62
LISTS_KEPT: Final = 4


class View:
    """Used by one thread. Raises the failures that `connection.told` names."""

    def __init__(self, db: Connection, verdict: Callable[[], Verdict], name: str) -> None:
        self._db = db
        self.db = db
        """For functions of this room that take a connection to read from."""
        self._verdict = verdict
        self._name = self.name = name
        self._jumps: dict[tuple[str, tuple[str, ...]], Jumps] = {}
        self.vocabulary = Learning(db, name)
        """Read in steps soon after opening, half words are found at once."""

    @cached_property
    def _graph(self) -> SqlGraph:
        # Searching 500 files, each opened for it, needs none.
        return SqlGraph(self._db)

    def counts(self, kind: str) -> dict[str, int]:
        """How many cards of a kind stand in each state."""
        with telling(self._name):
            return cards.counts(self._db, kind)

    def page(
        self, kind: str, states: Iterable[str], after: Place = END, *, limit: int = cards.PAGE, skip: int = 0
    ) -> list[Card]:
        with telling(self._name):
            return cards.page(self._db, kind, states, after, limit=limit, skip=skip)

    def window(self, kind: str, states: Iterable[str], first: int, count: int) -> list[Card]:
        """Cards `first` to `first + count` of the list, newest first: from the nearest place that is known."""
        wanted = tuple(sorted(states))
        if first < jumps.STEP:
            return self.page(kind, wanted, limit=count, skip=first)
        place, skip = self._follow(kind, wanted).before(first)
        return self.page(kind, wanted, place, limit=count, skip=skip)

    def older(self, kind: str, states: Iterable[str], at_ms: int) -> int:
        """How many cards of the list are of this time or before."""
        known = self._follow(kind, tuple(sorted(states)))
        with telling(self._name):
            total = sum(n for state, n in cards.counts(self._db, kind).items() if state in known.states)
            return total - known.number(self._db, Place(at_ms + 1, -cards.END.row))

    def _follow(self, kind: str, states: tuple[str, ...]) -> Jumps:
        """The list's jumps as of now: one scan, then only what is new. Those of the last few lists are kept."""
        known = self._jumps.pop((kind, states), None) or Jumps(kind, states)
        with telling(self._name):
            known.follow(self._db)
        self._jumps[kind, states] = known
        if len(self._jumps) > LISTS_KEPT:
            del self._jumps[next(iter(self._jumps))]
        return known

    def version(self) -> int:
        """Rises with each commit: whoever holds something derived can tell that it is old."""
        with telling(self._name):
            return int(self._db.execute("SELECT coalesce(max(row), 0) FROM ledger_commit").fetchone()[0])

    def find(self, record: RecordId) -> Card | None:
        with telling(self._name):
            return cards.find(self._db, record) if _ID.fullmatch(record) else None

    def record(self, record: RecordId) -> Record:
        """Raises `Missing` where nothing of it is here."""
        with telling(self._name):
            return records.fold(self._db, self._graph, self._verdict().purged, record, self._row(record))

    def history(self, record: RecordId) -> list[Entry]:
        """All that was said of the record, oldest first; raises `Missing`."""
        with telling(self._name):
            return sorted(records.history(self._db, self._graph, self._row(record)), key=_order)

    def search(self, query: str, *, limit: int = 50, best: bool = False, before: int = FIRST) -> Hits:
        """Newest first; best first only where at most 20,000 were found.

        Where no word begins as asked, half words go through the vocabulary, which each place reads once.
        """
        hits = self._hits(search.expression(query), limit=limit, best=best, before=before)
        if hits.total or before != FIRST or len(query.strip()) < HALF_WORD_LEAST:
            return hits
        return self._hits(self.half_words(query), limit=limit, best=best)

    def half_words(self, query: str) -> str:
        """The expression for words of this place that hold those of the query; the first time it reads all words."""
        with telling(self._name):
            return search.expression(query, self.vocabulary.now())

    def _hits(self, asked: str, *, limit: int = 50, best: bool = False, before: int = FIRST) -> Hits:
        """For an expression that `search.expression` made: one may serve many places."""
        spelled = self.vocabulary.spelled(asked)
        with telling(self._name):
            found = search.newest(self._db, spelled, before=before, limit=limit)
            # Counting reads every hit: where all of them were fetched, their number is known.
            all_here = before == FIRST and len(found) < limit
            total = len(found) if all_here else search.count(self._db, self.vocabulary.spelled(asked, COUNTED_MOST))
            if best and total <= search.RANKED_MOST:
                return Hits(total, search.best(self._db, asked, limit=limit))
            return Hits(total, found)

    def every(self, kind: str, in_states: Iterable[str] = ()) -> Iterator[Card]:
        """All cards of a kind, or those in some states, newest first, page by page."""
        after = END
        states = list(in_states or self.counts(kind))
        while some := self.page(kind, states, after):
            yield from some
            after = Place(some[-1].at_ms, some[-1].row)

    def close(self) -> None:
        self._db.close()

    def _row(self, record: RecordId) -> int:
        # Ids come out of fields too, where a colleague's program can have put anything.
        row = records.card_row(self._db, record) if _ID.fullmatch(record) else None
        if row is None:
            raise Missing(record)
        return row


def _order(entry: Entry) -> tuple[int, str, int]:
    return (entry.written.node.height, entry.written.node.id, entry.written.place)
