"""Forgetting: salt and body of what a counting purge names go from the file, and are refused when they come again."""

from collections.abc import Iterable

from tipdesk.ledger import records
from tipdesk.ledger.bodies import Purge, Role, Tighten
from tipdesk.ledger.book import Book
from tipdesk.ledger.connection import Connection, telling
from tipdesk.ledger.ids import CommitId, OperationId, RecordId, operation_id
from tipdesk.ledger.order import Order
from tipdesk.ledger.protective import Guard
from tipdesk.ledger.state import FoldState
from tipdesk.ledger.verdict import Claim

HOLD = "hold"
"""The protective field that stops destruction; 0 holds."""
HELD = 0


def operation_row(db: Connection, operation: OperationId) -> int | None:
    """Where an ordinary operation lies; None for one that is never purged, or whose commit is not here."""
    commit, _, place = operation.partition("/")
    found = db.execute(
        "SELECT first, kept, length(digests) / 32 FROM ledger_commit WHERE id=?", (bytes.fromhex(commit),)
    ).fetchone()
    if found is None or not found[1] <= int(place) < found[2]:
        return None
    return int(found[0]) + int(place)


def card_rows(db: Connection, operations: Iterable[OperationId]) -> dict[int, RecordId]:
    """The cards' rows of the records of which these operations speak."""
    found: dict[int, RecordId] = {}
    for operation in operations:
        row = operation_row(db, operation)
        if row is not None:
            found.update(
                (card, RecordId(record.hex()))
                for card, record in db.execute(
                    "SELECT card.row, record FROM operation o JOIN card ON card.row = coalesce(o.later, o.row)"
                    " WHERE o.row=?",
                    (row,),
                )
            )
    return found


def forget(book: Book, operations: Iterable[OperationId]) -> tuple[int, ...]:
    """Take salt and body out of the file, but for what a hold protects that the purge had not seen.

    What is held stays out of the state, and in the file, until a lead refiles or eases. Returns the rows forgotten;
    their pages are clean after `checkpoint`, since `secure_delete` is on for the file and for its words.
    """
    gone = []
    for operation in operations:
        row = operation_row(book.db, operation)
        if row is None or _held(book, operation, row):
            continue
        book.db.execute("UPDATE operation SET salt=NULL, body=NULL WHERE row=?", (row,))
        book.db.execute("DELETE FROM document WHERE operation=?", (row,))
        gone.append(row)
    return tuple(gone)


def released(book: Book, guards: Iterable[Guard]) -> set[OperationId]:
    """Purged operations whose bodies a hold kept here, of records whose hold has just been written anew."""
    found: set[OperationId] = set()
    for guard in guards:
        card = records.card_row(book.db, guard.record) if guard.field == HOLD else None
        if card is not None:
            found.update(
                operation_id(CommitId(commit.hex()), place)
                for commit, place in book.db.execute(
                    "SELECT c.id, o.row - c.first FROM operation o JOIN ledger_commit c ON c.row = o.ledger_commit"
                    " WHERE (o.row = ?1 OR o.later = ?1) AND o.body IS NOT NULL",
                    (card,),
                )
            )
    return found & book.state.verdict.purged


def _held(book: Book, operation: OperationId, row: int) -> bool:
    record = records.record_of(book.db, row)
    if record is None:
        return False
    guards = book.state.protections.of(record, book.state.verdict)
    if not any(guard.field == HOLD and one.value == HELD for guard, one in guards.items()):
        return False
    holds = [claim for claim, body in book.state.protections.about(record, HOLD) if isinstance(body, Tighten)]
    return any(not _seen_by_all(hold, purges_of(book.state, operation), book.state.order) for hold in holds)


def purges_of(state: FoldState, operation: OperationId) -> list[Claim]:
    """The counting purges that name an operation."""
    verdict = state.verdict
    return [
        claim
        for claim in state.purges
        if isinstance(claim.body, Purge)
        and operation in claim.body.ops
        and verdict.counts(claim.node)
        and verdict.role(claim.node) is Role.LEAD
    ]


def _seen_by_all(hold: Claim, purges: Iterable[Claim], order: Order) -> bool:
    return all(
        order.before(hold.node, one.node) or (hold.node.id == one.node.id and hold.place < one.place) for one in purges
    )


def may_return(state: FoldState, commit: CommitId, place: int) -> bool:
    """Whether a body that is absent here may be taken in when it comes: not if a counting purge names it."""
    return OperationId(f"{commit}/{place}") not in state.verdict.purged


def checkpoint(db: Connection, name: str) -> None:
    """After the transaction that forgot: what the WAL still held is written over."""
    with telling(name):
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def ordered(state: FoldState) -> list[Claim]:
    """Every purge that counts, each with its rule."""
    verdict = state.verdict
    return [one for one in state.purges if verdict.counts(one.node) and verdict.role(one.node) is Role.LEAD]


def left(book: Book, operations: Iterable[OperationId]) -> int:
    """How many of these still have their bodies here: held, or of a commit that has not come."""
    rows = [operation_row(book.db, one) for one in operations]
    asked = "SELECT 1 FROM operation WHERE row=? AND body IS NOT NULL"
    return sum(row is None or book.db.execute(asked, (row,)).fetchone() is not None for row in rows)
