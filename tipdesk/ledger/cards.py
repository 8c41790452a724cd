"""Cards: the few derived columns that lists show, kept in step with what counts, and rebuilt from it at any time."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from itertools import chain
from typing import Any, Final, NamedTuple

from tipdesk.ledger import groups, pairs, traces
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.ids import RecordId

PAGE: Final = 200


class Words(NamedTuple):
    """What the full-text index gets of a record."""

    title: str
    who: str
    body: str

    def cut(self) -> "Words":
        """As it is written into the index; purging gives the very same words back to take them out."""
        # NUL parts words as a space does, and would end a text that goes in as JSON.
        return Words(*[pairs.cut(text.replace("\0", " ")) for text in self])


class Waits(NamedTuple):
    """For whom a record waits (empty: for anybody), and until when (0: no day is set)."""

    whom: str
    at_ms: int


class Shown(NamedTuple):
    """What a record looks like in a list: made by the room above, which knows what its fields mean.

    `at_ms` orders lists; `facts` is canonical JSON of the rest, for that room alone. `waits` puts it on the agenda.
    """

    state: str
    at_ms: int
    title: str
    line: str
    facts: str
    words: Words | None = None
    waits: Waits | None = None
    traces: tuple[str, ...] = ()
    """What another record may hold too, as it is compared."""


Shape = Callable[[str, dict[str, Any]], Shown]


class Card(NamedTuple):
    """One row of a list."""

    row: int
    record: RecordId
    kind: str
    state: str
    at_ms: int
    title: str
    line: str
    facts: str


class Place(NamedTuple):
    """Where a page ended: the next begins after it."""

    at_ms: int
    row: int


END: Final = Place(1 << 62, 1 << 62)
COLUMNS: Final = "card.row, lower(hex(record)), kind, state, at_ms, title, line, facts"
_PUT_WORDS: Final = (
    "INSERT INTO words(rowid, title, who, body)"
    " SELECT ?1 + (value->>0), value->>1, value->>2, value->>3 FROM json_each(CAST(?2 AS TEXT))"
)
_AWAIT: Final = "INSERT INTO agenda VALUES(?,?,?,?)"


# The columns come as the fields stand. Without `_make` in between, fifty cards take a tenth less of a search.
read_card: Final[Callable[[Sequence[Any]], Card]] = partial(tuple.__new__, Card)


class Tally:
    """Numbers of cards by kind and state: kept, since counting a million index entries takes a tenth of a second."""

    def __init__(self, change: Counter[tuple[str, str]] | None = None) -> None:
        self._change: Counter[tuple[str, str]] = Counter() if change is None else change

    def move(self, kind: str, old: str | None, new: str | None) -> None:
        if old is not None:
            self._change[kind, old] -= 1
        if new is not None:
            self._change[kind, new] += 1

    def write(self, db: Connection) -> None:
        """Within the transaction that changed the cards."""
        db.executemany(
            "INSERT INTO tally VALUES(?1, ?2, ?3) ON CONFLICT DO UPDATE SET number = number + ?4",
            ((kind, state, max(0, n), n) for (kind, state), n in self._change.items() if n),
        )
        self._change.clear()


def put_new(db: Connection, rows: Sequence[tuple[int, RecordId, str, Shown]], tally: Tally) -> None:
    """Cards of records that have none yet; `rows` rise, or the index writes its memory out at each step back."""
    db.executemany(
        "INSERT INTO card VALUES(?,?,?,?,?,?,?,?)",
        [(row, bytes.fromhex(record), kind, *shown[:5]) for row, record, kind, shown in rows],
    )
    db.executemany(
        "INSERT INTO words(rowid, title, who, body) VALUES(?,?,?,?)",
        [(row, *shown.words.cut()) for row, _, _, shown in rows if shown.words is not None],
    )
    put_waits(db, [(shown.state, *shown.waits, row) for row, _, _, shown in rows if shown.waits is not None])
    traces.put(db, [(row, shown.traces) for row, _, _, shown in rows if shown.traces])
    for _, _, kind, shown in rows:
        tally.move(kind, None, shown.state)


def put_plain(db: Connection, first: int, rows: Sequence[tuple[bytes, str, str, int, str, str, str]]) -> None:
    """Cards in rows from `first` on, by one statement."""
    marks = ",".join(["(?,?,?,?,?,?,?,?)"] * len(rows))
    # FAIL: the whole transaction goes back in any case, and undoing this statement alone would cost a journal.
    db.execute(
        f"INSERT OR FAIL INTO card VALUES {marks}",  # noqa: S608  question marks only
        tuple(chain.from_iterable([(first + place, *row) for place, row in enumerate(rows)])),
    )


def put_words(db: Connection, first: int, words: bytes) -> None:
    """Words, cut before, as JSON lists of place after `first`, title, who, body; by one statement."""
    if words:
        db.execute(_PUT_WORDS, (first, words))
        # The library keeps what was bound last.
        db.execute(_PUT_WORDS, (first, b"[]"))


def put_waits(db: Connection, rows: Sequence[tuple[str, str, int, int]]) -> None:
    """State, whom, until when and row of what waits."""
    if rows:
        db.executemany(_AWAIT, rows)


def replace(db: Connection, row: int, kind: str, looks: tuple[Shown, Shown], tally: Tally) -> None:
    """Another look of the same record. The old one must be what the index was given: it takes back words, not a row."""
    old, new = looks
    if new[:5] != old[:5]:
        db.execute("UPDATE card SET state=?, at_ms=?, title=?, line=?, facts=? WHERE row=?", (*new[:5], row))
        tally.move(kind, old.state, new.state)
    if (new.state, new.waits) != (old.state, old.waits):
        if old.waits is not None:
            where = (old.state, *old.waits, row)
            db.execute("DELETE FROM agenda WHERE state=? AND whom=? AND at_ms=? AND row=?", where)
        if new.waits is not None:
            db.execute(_AWAIT, (new.state, *new.waits, row))
    if new.words != old.words:
        forget_words(db, row, old)
        if new.words is not None:
            db.execute("INSERT INTO words(rowid, title, who, body) VALUES(?,?,?,?)", (row, *new.words.cut()))
        if (old.words and old.words.body) != (new.words and new.words.body):
            groups.forget(db, kind, row)
    if new.traces != old.traces:
        traces.forget(db, row, old.traces)
        traces.put(db, [(row, new.traces)])


def forget_words(db: Connection, row: int, old: Shown) -> None:
    if old.words is not None:
        db.execute(
            "INSERT INTO words(words, rowid, title, who, body) VALUES('delete',?,?,?,?)", (row, *old.words.cut())
        )


def counts(db: Connection, kind: str) -> dict[str, int]:
    """How many cards of this kind stand in each state."""
    return dict(db.execute("SELECT state, number FROM tally WHERE kind=? AND number > 0", (kind,)).fetchall())


def page(
    db: Connection, kind: str, states: Iterable[str], after: Place = END, *, limit: int = PAGE, skip: int = 0
) -> list[Card]:
    """The newest cards after a place, over several states.

    Each state is one descent of the index alone, read only as far as the merge asks; then the cards that are shown.
    """
    wanted = tuple(states)
    if not wanted:
        return []
    found = db.execute(_page(len(wanted)), (kind, *after, limit, skip, *wanted))
    return list(map(read_card, found))


def keys(db: Connection, kind: str, states: Sequence[str], after: Place, *, limit: int) -> list[tuple[int, int]]:
    """Times and rows of the newest cards after a place: from the index alone."""
    found: list[tuple[int, int]] = db.execute(_keys(len(states)), (kind, *after, limit, 0, *states)).fetchall()
    return found


@cache
def _keys(states: int, limit: str = "?4 OFFSET ?5") -> str:
    """Cards of kind ?1 in states ?6 and on after the place ?2, ?3: the library merges what the index gives in order."""
    one = "SELECT at_ms AS t, row AS r FROM card WHERE kind=?1 AND state=?{} AND (at_ms, row) < (?2, ?3)"
    merged = " UNION ALL ".join(one.format(6 + number) for number in range(states))
    return f"{merged} ORDER BY t DESC, r DESC LIMIT {limit}"


@cache
def _page(states: int) -> str:
    return (
        f"SELECT {COLUMNS} FROM ({_keys(states)}) CROSS JOIN card ON card.row = r"  # noqa: S608  numbers only
        " ORDER BY t DESC, r DESC"
    )


@cache
def every_nth(states: int) -> str:
    """Of `_keys` each ?4-th: one scan of the index alone. The limit keeps the order from being left out."""
    return f"SELECT t, r FROM (SELECT t, r, row_number() OVER () AS n FROM ({_keys(states, '-1')})) WHERE n % ?4 = 0"  # noqa: S608


def by_rows(db: Connection, rows: Sequence[int]) -> list[Card]:
    """The cards with these row numbers, newest row first; one that is gone is left out."""
    marks = ",".join("?" * len(rows))
    found = db.execute(
        f"SELECT {COLUMNS} FROM card WHERE row IN ({marks}) ORDER BY row DESC",  # noqa: S608  question marks only
        tuple(rows),
    )
    return list(map(read_card, found))


def digests(db: Connection, kind: str, fact: str, *, but: str) -> frozenset[bytes]:
    """The digests that stand in a fact of the cards of a kind, but of those in one state.

    One look through the table by the library alone: a million cards page by page would take half a minute.
    """
    found = db.execute(
        "SELECT group_concat(told, '') FROM (SELECT facts->>?1 AS told FROM card WHERE +kind=?2 AND state<>?3)"
        " WHERE length(told) = 64 AND told NOT GLOB '*[^0-9a-f]*'",
        (fact, kind, but),
    ).fetchone()
    told = bytes.fromhex(found[0] or "")
    return frozenset([told[at : at + 32] for at in range(0, len(told), 32)])


def marked(db: Connection, kind: str, fact: str, mark: str, *, but: str) -> dict[str, RecordId]:
    """Of the cards of a kind that have this mark, but of those in one state: a fact of each, and its record."""
    found = db.execute(
        "SELECT facts->>?1, record FROM card WHERE +kind=?2 AND state<>?3 AND facts->>?4", (fact, kind, but, mark)
    )
    return {str(told): RecordId(record.hex()) for told, record in found}


def find(db: Connection, record: RecordId) -> Card | None:
    row = db.execute(
        f"SELECT {COLUMNS} FROM card WHERE record=?",  # noqa: S608  constants
        (bytes.fromhex(record),),
    ).fetchone()
    return read_card(row) if row else None
