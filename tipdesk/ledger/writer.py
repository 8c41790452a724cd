"""One commit: gathered as a draft, then signed and stored under the write lock, with all that is derived from it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from tipdesk.errors import FrozenByNewer, NoGrant
from tipdesk.ledger import bulk, cards, derive, feeds, records, store
from tipdesk.ledger.bodies import Add, Ask, Authority, Body, Log, Ordinary, Remove, Role, SetFields
from tipdesk.ledger.book import Book
from tipdesk.ledger.bulk import Line, Pen
from tipdesk.ledger.cards import Tally
from tipdesk.ledger.commit import Commit, kept_bodies
from tipdesk.ledger.derive import Look
from tipdesk.ledger.entry import Admitted
from tipdesk.ledger.ids import OperationId, RecordId
from tipdesk.ledger.operation import write_body
from tipdesk.ledger.shelf import Shelf
from tipdesk.ledger.writing import write_commit

PART: Final = 500
"""Ordinary operations a commit: at most 1024 are allowed with those that decide (PROTOCOL 2, bench README 3)."""


@dataclass
class Draft:
    """What one commit will say. Nothing is written before the block that holds it ends well."""

    kept: list[Authority | Ask] = field(default_factory=list)
    ordinary: list[Ordinary] = field(default_factory=list)

    def set(self, kind: str, record: RecordId, fields: dict[str, Any]) -> None:
        self.ordinary.append(SetFields(kind, record, fields))

    def add(self, kind: str, record: RecordId, name: str, value: Any) -> None:
        """One member more of a set-like field."""
        self.ordinary.append(Add(kind, record, name, value))

    def remove(self, kind: str, record: RecordId, name: str, additions: Iterable[OperationId]) -> None:
        """Take back the additions named; what was added elsewhere meanwhile stays."""
        self.ordinary.append(Remove(kind, record, name, list(additions)))

    def log(self, kind: str, record: RecordId, fields: dict[str, Any]) -> None:
        """A line of a log."""
        self.ordinary.append(Log(kind, record, fields))

    def decide(self, body: Authority | Ask) -> None:
        """An `auth.*` or `ask.*`."""
        self.kept.append(body)

    def parts(self) -> Iterator["Draft"]:
        """Itself, or what fits into one commit each: what decides first, and all of that in one."""
        yield Draft(self.kept, self.ordinary[:PART])
        for at in range(PART, len(self.ordinary), PART):
            yield Draft([], self.ordinary[at : at + PART])


def write(book: Book, pen: Pen, draft: Draft) -> Commit:
    """Sign and store; the caller holds the transaction, and opens the fold anew if this raises.

    Raises `NoGrant` where nothing of the commit would count, `FrozenByNewer` where a newer version decides.
    """
    verdict = book.state.verdict
    if verdict.frozen:
        raise FrozenByNewer(book.comp)
    line, member = feeds.next_line(book.db, book.graph, book.comp, verdict, pen.author.person)
    if draft.ordinary and member.standing.role is Role.READER:
        raise NoGrant(book.comp)
    commit = write_commit(
        pen.author,
        line.place,
        kept=[write_body(body) for body in draft.kept],
        ordinary=[write_body(body) for body in draft.ordinary],
        time=pen.now_ms(),
        chance=pen.chance,
    )
    if line.place.seq == 0:
        feeds.remember(book.db, member.grant, commit.feed, pen.author.person)
    if draft.kept:
        # What decides may change what counts elsewhere: all that hangs on it is derived anew.
        was, shelf = book.state.snapshot(), Shelf(book)
        shelf.put(Admitted(commit, line.node(commit), kept_bodies(commit)))
        shelf.flush()
        derive.derive(book, was, shelf.arrived)
    else:
        store_commit(book, commit, line, draft.ordinary)
    if not book.state.verdict.counting(commit.id):
        raise NoGrant(book.comp)
    return commit


def store_commit(book: Book, commit: Commit, line: Line, ordinary: Sequence[Body]) -> None:
    """Rows, fold and cards of a commit of our own, which has seen all that is here and so comes last."""
    node = line.node(commit)
    rows = store.next_rows(book.db)
    touched = _touched(book, ordinary)
    store.put_commits(book.db, [(rows.commit, rows.operation, commit, node, 1)])
    book.graph.put(node)
    first_of = {record: row for record, (row, _) in touched.items() if row is not None}
    operations = []
    for place, one in enumerate(commit.operations):
        row, later = rows.operation + place, None
        body = ordinary[place - commit.header.kept] if place >= commit.header.kept else None
        if isinstance(body, Ordinary):
            later = first_of.get(body.record)
            first_of.setdefault(body.record, row)
        operations.append((row, rows.commit, later, one.salt, one.body))
    store.put_operations(book.db, operations)
    book.state.admit(node, kept_bodies(commit))
    book.settle()
    _refresh(book, touched, first_of)
    named = [(first_of[b.record], b) for b in ordinary if isinstance(b, SetFields) and b.kind == "document"]
    for row, body in named:
        bulk.note_documents(book.db, row, [bulk.NewRecord(body.kind, body.record, body.fields)])


Touched = dict[RecordId, tuple[int | None, Look | None]]


def _touched(book: Book, ordinary: Sequence[Body]) -> Touched:
    """The records that the commit speaks of, each with its card's row and what the card looks like before."""
    found: Touched = {}
    for body in ordinary:
        if isinstance(body, Ordinary) and body.record not in found:
            row = records.card_row(book.db, body.record)
            found[body.record] = (row, None if row is None else _look(book, body.record, row))
    return found


def _look(book: Book, record: RecordId, row: int) -> Look:
    return derive.look_of(book, book.state.verdict.purged, row, record)


def _refresh(book: Book, touched: Touched, first_of: dict[RecordId, int]) -> None:
    tally = Tally()
    new = []
    for record, (row, before) in touched.items():
        now = _look(book, record, first_of[record])
        if row is None or before is None:
            new.append((first_of[record], record, *now))
        elif now != before:
            derive.replace(book, row, before, now, tally)
    cards.put_new(book.db, sorted(new, key=lambda card: card[0]), tally)
    tally.write(book.db)
