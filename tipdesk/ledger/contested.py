"""Two sealed files under one name: a colleague borrowed a document's name for another digest, and both have come.

Which of them is kept is a function of what is here, whatever the order in which it came: what the operation meant that
the other had seen; of two that had not seen each other, the more senior author's. A name is drawn at random, so whoever
borrows one has seen it, or has it from somebody who had.
"""

from pathlib import Path

from tipdesk.ledger import incoming
from tipdesk.ledger.book import Book
from tipdesk.ledger.documents import SUFFIX, sync
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId
from tipdesk.ledger.roles import LOWEST

ASIDE = ".tmp"
"""As whatever is being written: killed before it is settled, the next start sweeps it."""


def set_beside(folder: Path, name: str, sha256: str, source: incoming.Readable) -> None:
    """What came under a name that is taken, until `settle` says which is kept."""
    incoming.receive_file(folder, name + ASIDE, sha256, source)


def settle(book: Book, folder: Path, name: str, sha256: str) -> None:
    """Once the commits are here: what was set beside takes the place, or goes."""
    beside = folder / (name + ASIDE)
    if rightful(book, name) == sha256:
        beside.replace(folder / name)
    else:
        beside.unlink(missing_ok=True)
    sync(folder)


def rightful(book: Book, name: str) -> str | None:
    """The digest of the file that this name means here; None where nothing names it."""
    sql = (
        "SELECT c.id, o.body FROM document d JOIN operation o ON o.row = d.operation"
        " JOIN ledger_commit c ON c.row = o.ledger_commit WHERE d.file=?"
    )
    best: tuple[Node, str] | None = None
    for raw, body in book.db.execute(sql, (name.removesuffix(SUFFIX),)).fetchall():
        node = book.graph.node(CommitId(raw.hex()))
        for _, digest in incoming.named_by(body) if body is not None else ():
            if best is None or _comes_first(book, node, best[0]):
                best = (node, digest)
    return None if best is None else best[1]


def _comes_first(book: Book, one: Node, other: Node) -> bool:
    order = book.state.order
    if order.before(one, other) or order.before(other, one):
        return order.before(one, other)
    return (_rank(book, one), one.height, one.id) < (_rank(book, other), other.height, other.id)


def _rank(book: Book, node: Node) -> int:
    """Of whoever wrote it; what does not count comes last."""
    extent = book.state.verdict.extents.get(node.feed)
    return extent.standing.rank if extent is not None and book.state.verdict.counts(node) else LOWEST + 1
