"""What was asked of whom, and what was answered: the `ask.*` operations of a compartment that count."""

from dataclasses import dataclass

from tipdesk.ledger.bodies import AskOpen, AskRefuse, AskRelease
from tipdesk.ledger.book import Book
from tipdesk.ledger.grants import claimed
from tipdesk.ledger.ids import OperationId, PersonId, operation_id

Answer = AskRelease | AskRefuse


@dataclass(frozen=True)
class Asked:
    """One `ask.open`: `id` is what answers name, `at_ms` what its author's clock said."""

    id: OperationId
    by: PersonId
    at_ms: int
    body: AskOpen


@dataclass(frozen=True)
class Answered:
    """One `ask.release` or `ask.refuse`, whoever wrote it: whether its author could is for whoever reads it."""

    id: OperationId
    by: PersonId
    at_ms: int
    body: Answer


def asked(book: Book) -> tuple[Asked, ...]:
    """In the order in which they came in here."""
    return _asked(book, together=False)


def asked_together(book: Book) -> tuple[Asked, ...]:
    """Those that others must answer; a story has few, and an `ask.open` for each time that one keeper opened alone."""
    return _asked(book, together=True)


def _asked(book: Book, *, together: bool) -> tuple[Asked, ...]:
    verdict = book.state.verdict
    return tuple(
        Asked(operation_id(one.node.id, one.place), one.node.by, claimed(book, one.node.id), one.body)
        for one in book.state.asks
        if isinstance(one.body, AskOpen) and (not together or one.body.to is not None) and verdict.counts(one.node)
    )


def answered(book: Book) -> dict[OperationId, tuple[Answered, ...]]:
    """By the ask that each names. An answer that had not seen its ask is none: it could not know the question."""
    state, verdict = book.state, book.state.verdict
    asks = {operation_id(one.node.id, one.place): one for one in state.asks if isinstance(one.body, AskOpen)}
    found: dict[OperationId, tuple[Answered, ...]] = {}
    for one in state.asks:
        body = one.body
        if not isinstance(body, AskRelease | AskRefuse) or not verdict.counts(one.node):
            continue
        of = asks.get(OperationId(body.ask))
        if of is None or not state.order.before(of.node, one.node):
            continue
        made = Answered(operation_id(one.node.id, one.place), one.node.by, claimed(book, one.node.id), body)
        found[OperationId(body.ask)] = (*found.get(OperationId(body.ask), ()), made)
    return found
