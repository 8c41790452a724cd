"""How somebody stands in a compartment: by which live grants, how senior, with which feeds, and whether they left."""

from tipdesk.ledger.bodies import Head, PublicKeys
from tipdesk.ledger.book import Book
from tipdesk.ledger.ids import PersonId
from tipdesk.ledger.roles import LOWEST
from tipdesk.ledger.sealing import left
from tipdesk.ledger.verdict import Member

NOT_IN: int = LOWEST + 1
"""The rank of who was never let in, or is no longer."""


def live(book: Book, gone: frozenset[PersonId], now_ms: int) -> dict[PersonId, tuple[Member, ...]]:
    """By the grants that count, but for those past their date, and for people who left or whom the roster ended.

    Stricter than the fold, as sealing is, and asked of the same facts: whom nothing is sealed to may do nothing here.
    """
    found = {}
    for who, members in book.state.verdict.members.items():
        ours = tuple(
            one
            for one in members
            if who not in gone and (one.until is None or now_ms <= one.until) and not left(book.state, who, one)
        )
        if ours:
            found[who] = ours
    return found


def rank(book: Book, who: PersonId) -> int:
    """The smallest that a grant which counts gives: only who has a smaller one ends it."""
    return min((one.standing.rank for one in book.state.verdict.members.get(who, ())), default=NOT_IN)


def ended_above(book: Book, who: PersonId, mine: int) -> bool:
    """Whether somebody of a smaller rank ended what they had: then nothing that this rank gives them counts."""
    return any(end.who == who and end.rank < mine for end in book.state.verdict.ends if end.node is not None)


def has_left(book: Book, who: PersonId) -> bool:
    """Whether they recused themselves since the last time that they were let in."""
    members = book.state.verdict.members.get(who, ())
    return bool(members) and all(left(book.state, who, one) for one in members)


def heads(book: Book, who: PersonId) -> list[Head]:
    """How far each of their feeds counts: what a revocation names, so that nothing written later ever counts."""
    extents = book.state.verdict.extents.items()
    return sorted((feed, one.head.id) for feed, one in extents if one.head is not None and one.head.by == who)


def keys(book: Book, who: PersonId) -> PublicKeys | None:
    """Their public keys, where a live grant here carries them."""
    members = book.state.verdict.members.get(who, ())
    return members[0].keys if members else None
