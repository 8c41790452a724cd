"""Who was let in, and who was ended, with the time that each author claimed: for people, the fold reads no clock."""

from contextlib import suppress
from dataclasses import dataclass

from tipdesk.errors import Malformed
from tipdesk.ledger import store
from tipdesk.ledger.bodies import Grant, Revoke, Root
from tipdesk.ledger.book import Book
from tipdesk.ledger.commit import kept_of
from tipdesk.ledger.fold import NOTHING_OUTSIDE, Outside
from tipdesk.ledger.ids import CommitId, OperationId, PersonId, operation_id
from tipdesk.ledger.records import claimed_ms
from tipdesk.ledger.root import read_statement
from tipdesk.ledger.sealing import left
from tipdesk.ledger.state import FoldState, Kept
from tipdesk.ledger.verdict import Member


@dataclass(frozen=True)
class Given:
    """One grant that counts. `by` None: the founding, or root (`at_ms` 0: when is the roster's to say)."""

    who: PersonId
    role: str
    by: PersonId | None
    at_ms: int
    until_ms: int | None = None
    purpose: str = ""
    grant: str = ""


@dataclass(frozen=True)
class Ended:
    """One revocation that counts."""

    who: PersonId
    by: PersonId
    at_ms: int


def given(book: Book) -> tuple[Given, ...]:
    """In the order of claimed time, the founding first."""
    founded = claimed(book, CommitId(book.comp))
    first = str(book.state.founding_grant)
    found = [Given(keys.person, "lead", None, founded, grant=first) for keys in book.state.founders]
    found += [
        Given(one.keys.person, one.standing.role.value, None, 0, grant=str(one.grant))
        for one in book.state.outside.given
    ]
    for claim in book.state.admissions():
        if isinstance(claim.body, Grant):
            grant = claim.body
            at = claimed(book, claim.node.id)
            identity = operation_id(claim.node.id, claim.place)
            who = grant.to.person
            found.append(Given(who, grant.role, claim.node.by, at, grant.until, grant.purpose or "", identity))
    return tuple(sorted(found, key=lambda one: (one.by is not None, one.at_ms, one.who)))


def ended(book: Book) -> tuple[Ended, ...]:
    found = [
        Ended(PersonId(claim.body.who), claim.node.by, claimed(book, claim.node.id))
        for claim in book.state.admissions()
        if isinstance(claim.body, Revoke)
    ]
    return tuple(sorted(found, key=lambda one: (one.at_ms, one.who)))


def claimed(book: Book, commit: CommitId) -> int:
    """The time that a commit's author claims. Raises `KeyError` for one that is not here."""
    row = book.db.execute("SELECT header FROM ledger_commit WHERE id=?", (bytes.fromhex(commit),)).fetchone()
    if row is None:
        raise KeyError(commit)
    return claimed_ms(row[0])


def said_of(book: Book, operation: OperationId) -> Grant | None:
    """What one grant says; None where it is no grant that counts here."""
    for claim in book.state.admissions():
        if isinstance(claim.body, Grant) and operation_id(claim.node.id, claim.place) == operation:
            return claim.body
    return None


Decided = tuple[int, CommitId, Kept]
"""The claimed time of a commit that decides, the commit, and what it decides."""


def decided(book: Book) -> list[Decided]:
    """Every commit that begins a feed or decides something, in filing order: a fold reads no others."""
    rows = book.db.execute(
        "SELECT id, header, row, first, kept, digests FROM ledger_commit WHERE kept > 0 OR seq = 0 ORDER BY row"
    ).fetchall()
    found: list[Decided] = []
    for identifier, header, row, first, kept, digests in rows:
        bodies = kept_of(store.carried(book.db, row, first, digests[: kept * store.DIGEST]))
        found.append((claimed_ms(header), CommitId(identifier.hex()), bodies))
    return found


def members_at(
    book: Book, at_ms: int, decisions: list[Decided], outside: Outside = NOTHING_OUTSIDE
) -> dict[PersonId, tuple[Member, ...]]:
    """Who was in by what had been said until then, by the times that its authors claim: the fold of that day."""
    _, genesis, founding = decisions[0]
    state = FoldState(book.graph, book.graph.node(genesis), founding, outside)
    for claimed_at, commit, kept in decisions[1:]:
        if claimed_at <= at_ms:
            state.admit(book.graph.node(commit), kept)
    return {
        who: live
        for who, members in state.verdict.members.items()
        if (
            live := tuple(
                one for one in members if (one.until is None or at_ms <= one.until) and not left(state, who, one)
            )
        )
    }


def root_said(roster: Book) -> dict[str, int]:
    """Each statement of root's that some commit of the roster carries, and the earliest time that one claims."""
    found: dict[str, int] = {}
    for at_ms, _, kept in decided(roster):
        for _, body in kept:
            if isinstance(body, Root):
                with suppress(Malformed):
                    identity = str(read_statement(body.statement).id)
                    found[identity] = min(at_ms, found.get(identity, at_ms))
    return found
