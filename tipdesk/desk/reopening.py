"""A tip that was kept closed, opened in place: what it came as came again, and now there is a key."""

from collections.abc import Mapping
from typing import Any, Final

from tipdesk.desk import undoing
from tipdesk.desk.session import Session
from tipdesk.desk.shapes import CLOSED
from tipdesk.domain.intentions import Intention
from tipdesk.ledger import cards
from tipdesk.ledger.connection import telling
from tipdesk.ledger.ids import CompartmentId, RecordId

STAYS: Final = frozenset({"received_ms", "state", "digest", "path", "item"})
"""What a tip keeps of its first coming."""


def closed(session: Session, place: CompartmentId) -> dict[str, RecordId]:
    """Of all that stands closed here: the digest of what it came as (64 hex letters), and its record."""
    view = session.view(place)
    with telling(view.name):
        return cards.marked(view.db, "tip", "digest", CLOSED, but="withdrawn")


def documents_of(session: Session, place: CompartmentId, tip: RecordId) -> dict[str, RecordId]:
    """Those that it has already, by their digests."""
    view = session.view(place)
    held = view.record(tip).plain()
    ids = [RecordId(one) for one in (*held.get("documents", ()), held.get("original")) if one]
    return {str(view.record(one).plain().get("sha256", "")): one for one in ids}


def opened(session: Session, place: CompartmentId, changes: Mapping[RecordId, dict[str, Any]]) -> None:
    """What was opened stands in the tip that was there: its state, its tags and what people said of it stay."""
    fields = {tip: {name: value for name, value in told.items() if name not in STAYS} for tip, told in changes.items()}
    undoing.patch(session, place, Intention.IMPORT, fields, "tip")
