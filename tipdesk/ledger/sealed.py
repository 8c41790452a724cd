"""To whom this laptop seals a compartment from now on: worked out from what counts, and kept in the file."""

from tipdesk.ledger import local
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import PersonId
from tipdesk.ledger.sealing import Sealing, sealing_after


def sealed_now(
    compartment: Compartment, *, gone: frozenset[PersonId], now_ms: int, yes: frozenset[PersonId] = frozenset()
) -> Sealing:
    """As `sealing_after`, after what the file last knew; written only where it changed."""
    book = compartment.book
    before = local.sealing(book.db)
    now = sealing_after(book.state, before, gone=gone, now_ms=now_ms, yes=yes)
    if now != before:
        # The class has its twelve methods; this is one more use of the same lock and transaction.
        with compartment._writing():  # noqa: SLF001  as said above
            now = sealing_after(book.state, local.sealing(book.db), gone=gone, now_ms=now_ms, yes=yes)
            local.put_sealing(book.db, now)
    return now
