"""The lines of a log by kind, place and subject, newest first: each is a few descents of an index, never a scan."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, NamedTuple

from tipdesk.errors import Malformed
from tipdesk.ledger import records, store, verify
from tipdesk.ledger.agenda import EVER, Days
from tipdesk.ledger.bodies import Log, SetFields
from tipdesk.ledger.cards import COLUMNS, END, Card, Place, read_card
from tipdesk.ledger.connection import telling
from tipdesk.ledger.ids import CommitId, FeedId, PersonId
from tipdesk.ledger.operation import read_body
from tipdesk.ledger.view import View

EVENT: Final = "event"
PART: Final = 20_000


@dataclass(frozen=True)
class Wanted:
    """Which lines: of these states; at this place and of this subject, where they are not empty; within the days."""

    states: tuple[str, ...]
    line: str = ""
    title: str = ""
    days: Days = EVER


class Brief(NamedTuple):
    """A line as far as rules look at it."""

    row: int
    state: str
    at_ms: int
    title: str
    line: str
    laptop: str | None
    allowed: int | None
    times: int | None


@dataclass(frozen=True)
class FeedEnd:
    """The end of one branch of one feed, and what its last commit claims."""

    feed: FeedId
    by: PersonId
    seq: int
    head: CommitId
    claimed_ms: int
    laptop: str


def newest(view: View, wanted: Wanted, after: Place = END, *, limit: int = 200) -> list[Card]:
    """Lines after a place, newest first."""
    if not wanted.states:
        return []
    query = _lines(len(wanted.states), bool(wanted.line), bool(wanted.title))
    with telling(view.name):
        return [read_card(row) for row in view.db.execute(query, _values(wanted, after, limit)).fetchall()]


def places(view: View, wanted: Wanted, after: Place = END, *, limit: int = 200) -> list[Place]:
    """Where they stand, newest first: from the index alone, so that of many logs only what is shown is fetched."""
    if not wanted.states:
        return []
    query = f"{_keys(len(wanted.states), bool(wanted.line), bool(wanted.title))} ORDER BY t DESC, r DESC LIMIT ?5"
    with telling(view.name):
        return [Place(*row) for row in view.db.execute(query, _values(wanted, after, limit)).fetchall()]


def number(view: View, wanted: Wanted, most: int) -> int:
    """How many there are, counted no further than `most`."""
    if not wanted.states:
        return 0
    query = _count(len(wanted.states), bool(wanted.line), bool(wanted.title))
    with telling(view.name):
        return int(view.db.execute(query, _values(wanted, END, most)).fetchone()[0])


def names(view: View, column: str) -> list[str]:
    """All places (`line`) or subjects (`title`) that a line of this log has: one step of the index for each."""
    if column not in {"line", "title"}:
        raise ValueError(column)
    found, last = [], ""
    # Left to itself the library takes the index by kind, and looks through all of it for each name.
    query = f"SELECT min({column}) FROM card INDEXED BY card_by_{column} WHERE kind='event' AND {column} > ?"  # noqa: S608  one of two words
    with telling(view.name):
        while (one := view.db.execute(query, (last,)).fetchone()[0]) is not None:
            found.append(one)
            last = one
    return found


def after_row(view: View, row: int) -> Iterator[list[Brief]]:
    """All lines that came into this file after the one in `row`, in the order in which they came, part by part."""
    while True:
        with telling(view.name):
            part = [Brief(*one) for one in view.db.execute(_AFTER, (row, PART)).fetchall()]
        if not part:
            return
        yield part
        row = part[-1].row


def by_rows(view: View, rows: list[int]) -> list[Card]:
    """Lines by their rows, those of one call in any order."""
    marks = ",".join("?" * len(rows))
    with telling(view.name):
        found = view.db.execute(f"SELECT {COLUMNS} FROM card WHERE row IN ({marks})", tuple(rows))  # noqa: S608  question marks only
        return [read_card(one) for one in found.fetchall()]


def ends(view: View) -> tuple[FeedEnd, ...]:
    """Every branch of every feed; more than one of a feed is a fork."""
    found = []
    with telling(view.name):
        for end in verify.ends(view.db):
            author, seq, header = view.db.execute(_HEAD, (end.row,)).fetchone()
            line = view.db.execute(_LAPTOP, (end.row,)).fetchone()
            person = PersonId(author.hex())
            claimed = records.claimed_ms(header)
            found.append(FeedEnd(end.feed, person, seq, end.commit, claimed, (line[0] or "") if line else ""))
    return tuple(sorted(found, key=lambda one: (one.by, one.claimed_ms, one.head)))


class Signed(NamedTuple):
    """The commit that a line stands in."""

    commit: CommitId
    feed: FeedId
    seq: int
    signature: str
    grant: str
    counts: bool


def signed(view: View, row: int) -> Signed:
    """Of the line in this row; raises `KeyError` where there is none."""
    with telling(view.name):
        found = view.db.execute(_SIGNED, (row,)).fetchone()
    if found is None:
        raise KeyError(row)
    commit, feed, seq, signature, header, counts = found
    grant = store.read_header(header).grant or ""
    return Signed(CommitId(commit.hex()), FeedId(feed.hex()), seq, signature.hex(), str(grant), bool(counts))


def said(view: View, commit: CommitId) -> list[dict[str, Any]]:
    """What the lines of one commit say, whether it counts or not: for two versions side by side."""
    with telling(view.name):
        rows = view.db.execute(_BODIES, (bytes.fromhex(commit),)).fetchall()
    found = []
    for (body,) in rows:
        try:
            read = read_body(body)
        except Malformed:
            continue
        if isinstance(read, Log | SetFields):
            found.append(read.fields)
    return found


_BODIES: Final = (
    "SELECT o.body FROM ledger_commit c JOIN operation o ON o.ledger_commit = c.row"
    " WHERE c.id=? AND o.row >= c.first + c.kept AND o.body IS NOT NULL ORDER BY o.row"
)
_AFTER: Final = (
    "SELECT row, state, at_ms, title, line, facts->>'laptop', facts->>'allowed', facts->>'count' FROM card"
    " WHERE row > ? AND +kind='event' ORDER BY row LIMIT ?"
)
_HEAD: Final = "SELECT author, seq, header FROM ledger_commit WHERE row=?"
_LAPTOP: Final = (
    "SELECT CASE WHEN kind='event' THEN facts->>'laptop' END FROM operation o JOIN card ON card.row = o.row"
    " WHERE o.ledger_commit = ?1 AND o.row >= (SELECT first FROM ledger_commit WHERE row=?1) ORDER BY o.row LIMIT 1"
)
_SIGNED: Final = (
    "SELECT c.id, c.feed, c.seq, c.signature, c.header, c.counts FROM operation o"
    " JOIN ledger_commit c ON c.row = o.ledger_commit WHERE o.row=?"
)


def _values(wanted: Wanted, after: Place, limit: int) -> tuple[Any, ...]:
    return (*after, *wanted.days, limit, wanted.line, wanted.title, *wanted.states)


@cache
def _keys(states: int, line: bool, title: bool) -> str:
    """Times and rows: one descent of the narrowest index for each state, merged by the library.

    The literal kind lets it take the partial indexes.
    """
    narrow = "title=?7" if title else "line=?6" if line else ""
    rest = " AND line=?6" if title and line else ""
    also = f" AND {narrow}{rest}" if narrow else ""
    index = "card_by_title" if title else "card_by_line" if line else "card_by_state"
    one = (
        f"SELECT at_ms AS t, row AS r FROM card INDEXED BY {index} WHERE kind='event' AND state=?{{}}{also}"  # noqa: S608  constants
        " AND at_ms BETWEEN ?3 AND ?4 AND (at_ms, row) < (?1, ?2)"
    )
    return " UNION ALL ".join(one.format(8 + number) for number in range(states))


@cache
def _lines(states: int, line: bool, title: bool) -> str:
    return (
        f"SELECT {COLUMNS} FROM ({_keys(states, line, title)} ORDER BY t DESC, r DESC LIMIT ?5)"  # noqa: S608  constants
        " CROSS JOIN card ON card.row = r ORDER BY t DESC, r DESC"
    )


@cache
def _count(states: int, line: bool, title: bool) -> str:
    return f"SELECT count(*) FROM (SELECT 1 FROM ({_keys(states, line, title)}) LIMIT ?5)"  # noqa: S608  constants
