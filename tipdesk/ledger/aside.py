"""What was set aside: commits that do not count, with what they would say, and why they do not."""

from dataclasses import dataclass
from enum import Enum

from tipdesk.errors import Malformed
from tipdesk.ledger import store
from tipdesk.ledger.bodies import Ordinary, Role
from tipdesk.ledger.book import Book
from tipdesk.ledger.commit import body_at
from tipdesk.ledger.ids import CommitId, PersonId
from tipdesk.ledger.records import claimed_ms


class Cause(Enum):
    """Why a commit does not count, as far as it can be told in a word."""

    ENDED = "written by somebody whose access had ended"
    FORKED = "on a branch that its author did not keep"
    READER = "written by a reader"
    NEVER_IN = "written under a grant that does not count"


@dataclass(frozen=True)
class Aside:
    """One commit: `bodies` are the patches that a lead may write anew."""

    commit: CommitId
    by: PersonId
    at_ms: int
    cause: Cause
    bodies: tuple[Ordinary, ...]


def aside(book: Book) -> list[Aside]:
    """Newest in filing order first; those that carry nothing but requests of a reader are none."""
    rows = book.db.execute(
        "SELECT row, id, author, header, first, kept, digests FROM ledger_commit WHERE counts=0 ORDER BY row DESC"
    ).fetchall()
    found = []
    for row, identifier, author, header, first, kept, digests in rows:
        commit = CommitId(identifier.hex())
        operations = store.carried(book.db, row, first, digests)
        bodies = []
        for at in range(kept, len(operations)):
            try:
                body = body_at(operations, kept, at)
            except Malformed:
                continue
            if isinstance(body, Ordinary):
                bodies.append(body)
        cause = _cause(book, commit)
        if bodies or cause is not Cause.READER:
            found.append(Aside(commit, PersonId(author.hex()), claimed_ms(header), cause, tuple(bodies)))
    return found


def _cause(book: Book, commit: CommitId) -> Cause:
    extent = book.state.verdict.extents.get(book.graph.node(commit).feed)
    if extent is None:
        return Cause.NEVER_IN
    if extent.standing.role is Role.READER:
        return Cause.READER
    return Cause.FORKED if extent.live else Cause.ENDED
