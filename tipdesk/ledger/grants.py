"""Who was let in, and who was ended, with the time that each author claimed: for people, the fold reads no clock."""

from dataclasses import dataclass

from tipdesk.ledger.bodies import Grant, Revoke
from tipdesk.ledger.book import Book
from tipdesk.ledger.ids import CommitId, PersonId
from tipdesk.ledger.records import claimed_ms


@dataclass(frozen=True)
class Given:
    """One grant that counts, or the founding (`by` None). `until_ms` is for programs."""

    who: PersonId
    role: str
    by: PersonId | None
    at_ms: int
    until_ms: int | None = None
    purpose: str = ""


@dataclass(frozen=True)
class Ended:
    """One revocation that counts."""

    who: PersonId
    by: PersonId
    at_ms: int


def given(book: Book) -> tuple[Given, ...]:
    """In the order of claimed time, the founding first."""
    founded = claimed(book, CommitId(book.comp))
    found = [Given(keys.person, "lead", None, founded) for keys in book.state.founders]
    for claim in book.state.admissions():
        if isinstance(claim.body, Grant):
            grant = claim.body
            at = claimed(book, claim.node.id)
            found.append(Given(grant.to.person, grant.role, claim.node.by, at, grant.until, grant.purpose or ""))
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
