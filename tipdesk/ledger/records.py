"""One record's operations out of the file, folded: fields with their rivals, sets, events, and the history behind."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Any, Final, NamedTuple, assert_never

from tipdesk.errors import Malformed
from tipdesk.ledger.bodies import Add, Log, Ordinary, Remove, SetFields
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.fields import Record, Written, fold_record
from tipdesk.ledger.graph import Graph
from tipdesk.ledger.ids import CommitId, OperationId, PersonId, RecordId
from tipdesk.ledger.operation import read_body
from tipdesk.ledger.order import Order


class Entry(NamedTuple):
    """One line of a record's history. `claimed_ms` is what the author's clock said."""

    written: Written
    author: PersonId
    claimed_ms: int
    counts: bool
    row: int
    """Rises with what came in later on this laptop, and says nothing beyond it."""


LAST_ROW: Final = 1 << 62
_OF_RECORD = """
SELECT o.row, o.row - c.first, c.id, c.author, c.header, c.counts, c.kept, o.body
FROM operation o JOIN ledger_commit c ON c.row = o.ledger_commit
WHERE {} = ? AND o.body IS NOT NULL
"""
_NEWEST = """
SELECT o.row, o.row - c.first, c.id, c.author, c.header, c.counts, c.kept, o.body
FROM operation o JOIN ledger_commit c ON c.row = o.ledger_commit
WHERE o.row < ? AND o.body IS NOT NULL ORDER BY o.row DESC LIMIT ?
"""
_FIRST = _OF_RECORD.format("o.row")
_LATER = _OF_RECORD.format("o.later")


def card_row(db: Connection, record: RecordId) -> int | None:
    """The number of a record's card, which is that of its first operation here."""
    found = db.execute("SELECT row FROM card WHERE record=?", (bytes.fromhex(record),)).fetchone()
    return int(found[0]) if found else None


def history(db: Connection, graph: Graph, row: int) -> Iterator[Entry]:
    """All that was ever said of the record and is still here, whether it counts or not, in filing order."""
    for query in (_FIRST, _LATER):
        yield from _entries(graph, db.execute(query, (row,)).fetchall())


def recent(db: Connection, graph: Graph, limit: int, before: int = LAST_ROW) -> Iterator[Entry]:
    """What was said of any record, newest in filing order first; at most so many operations are looked at."""
    return _entries(graph, db.execute(_NEWEST, (before, limit)).fetchall())


def _entries(graph: Graph, rows: Iterable[Any]) -> Iterator[Entry]:
    for at, place, commit, author, header, counts, kept, data in rows:
        try:
            body = read_body(data)
        except Malformed:
            # PROTOCOL 2: a malformed body contributes nothing; its commit stands.
            continue
        if isinstance(body, SetFields | Add | Remove | Log) and place >= kept:
            written = Written(graph.node(CommitId(commit.hex())), place, body)
            yield Entry(written, PersonId(author.hex()), claimed_ms(header), bool(counts), at)


def claimed_ms(header: bytes) -> int:
    """The claimed time in a header that was checked at entry, without decoding the rest."""
    # Keys are sorted, so that `time` is followed by `v`; no string in a header can hold a quote.
    start = header.index(b'"time":') + 7
    return int(header[start : header.index(b",", start)])


def record_of(db: Connection, row: int) -> RecordId | None:
    """The record of which the operation in this row speaks; None for one that speaks of none."""
    found = db.execute(
        "SELECT record FROM operation o JOIN card ON card.row = coalesce(o.later, o.row) WHERE o.row=?", (row,)
    ).fetchone()
    return RecordId(found[0].hex()) if found else None


def fold(db: Connection, graph: Graph, purged: AbstractSet[OperationId], record: RecordId, row: int) -> Record:
    """The record as it counts: the file's `counts` says whether a commit's ordinary operations do."""
    counting = [e.written for e in history(db, graph, row) if e.counts and e.written.id not in purged]
    return fold_record(record, counting, Order(graph))


def plain(record: Record) -> dict[str, Any]:
    """Winners, sets and a line of a log as a card's shape takes them: a set is the list of its members.

    What a record began with wins over what goes by the same name: a field over a set, the first line over all.
    """
    logged: dict[str, Any] = {}
    for event in reversed(record.events):
        if isinstance(event.body, Log):
            logged.update(event.body.fields)
    members = {name: list(some.values()) for name, some in record.sets.items()}
    return members | record.plain() | logged if record.is_logged else logged | members | record.plain()


def plain_of(body: Ordinary) -> dict[str, Any]:
    """As `plain`, of a record of which one operation speaks."""
    match body:
        case SetFields(fields=fields) | Log(fields=fields):
            return fields
        case Add(field=name, value=value):
            return {name: [value]}
        case Remove():
            return {}
    assert_never(body)
