"""What happened last in a story: its newest changes, whichever record they are of, however many tips it holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from tipdesk.desk.past import said
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES
from tipdesk.domain.ids import PersonId
from tipdesk.ledger import records
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.records import Entry

PART: Final = 200
"""Operations looked at in one go."""
QUIET: Final = frozenset({"document", "box"})
"""They come with a tip or a source, which is the line."""


@dataclass(frozen=True)
class Activity:
    """One commit's word on one record. `names` are the fields and sets that it touched; `began`: the record is new."""

    record: RecordId
    kind: str
    title: str
    by: PersonId
    at_ms: int
    fields: tuple[tuple[str, Any], ...]
    began: bool
    counts: bool
    here: bool = True
    """Whether a list still shows the record: what left or was withdrawn has no title."""

    def says(self, name: str) -> Any:
        """The value that was written, or None."""
        return dict(self.fields).get(name)


def activity(session: Session, place: CompartmentId, limit: int) -> tuple[Activity, ...]:
    """The newest `limit`, newest first; an import of thousands is as many lines, of which the first are given."""
    found: list[Activity] = []
    for one in _lines(session, place):
        found.append(one)
        if len(found) == limit:
            break
    return tuple(found)


def _lines(session: Session, place: CompartmentId) -> Iterator[Activity]:
    entries = _entries(session, place)
    for (_, record, kind), group in groupby(entries, lambda e: (e.written.node.id, e.written.body.record, _kind(e))):
        parts = list(group)
        if kind not in QUIET:
            yield _line(session, place, RecordId(record), parts)


def _entries(session: Session, place: CompartmentId) -> Iterator[Entry]:
    view, graph = session.view(place), session.compartment(place).book.graph
    before = records.LAST_ROW
    while part := list(records.recent(view.db, graph, PART, before)):
        yield from part
        before = part[-1].row


def _line(session: Session, place: CompartmentId, record: RecordId, parts: list[Entry]) -> Activity:
    card = session.view(place).find(record)
    first = parts[-1]
    fields = tuple(pair for entry in reversed(parts) for pair in said(entry.written.body))
    # A card bears the row of the record's first operation.
    began = card is not None and card.row == first.row
    title = card.title if card is not None else ""
    counts = all(part.counts for part in parts)
    here = card is not None and card.state not in HIDDEN_STATES
    return Activity(record, _kind(first), title, PersonId(first.author), first.claimed_ms, fields, began, counts, here)


def _kind(entry: Entry) -> str:
    return entry.written.body.kind
