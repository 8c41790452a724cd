"""A single compartment that was set back: its old line is not written on, and the log says so (PROTOCOL 5).

The mark outside the vault tells of a whole vault set back. One file that was put back alone is told by what the log
last reported of it: whoever wrote on there would fork what others hold.
"""

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from tipdesk.desk import record
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.events import EventKind
from tipdesk.ledger import feeds
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import CommitId

REPORTS_READ: Final = 50
"""Reports of heads, newest first, in which a compartment is looked for."""
ALONE: Final = "one file set back"


class Reports:
    """What one's own log last said of each compartment's heads, read only as far back as is asked for."""

    def __init__(self, session: Session) -> None:
        self._known: dict[str, tuple[str, ...]] = {}
        self._more = _said(session)

    def last(self, comp: str) -> tuple[str, ...]:
        """The heads that were here at the last lock which named it; nothing, where none of the last did."""
        while comp not in self._known:
            older = next(self._more, None)
            if older is None:
                return ()
            for place, heads in older.items():
                self._known.setdefault(place, tuple(heads))
        return self._known[comp]


def watch(session: Session) -> None:
    """From now on, and of what is open already. Raises `RecordNotWritten`."""
    reports = Reports(session)

    def opened(compartment: Compartment) -> None:
        graph = compartment.book.graph
        if all(graph.has(CommitId(head)) for head in reports.last(str(compartment.id))):
            return
        record.note(session, EventKind.LAPTOP_CHANGED, where=codename(session, compartment.id), reason=ALONE)
        feeds.forget_all(compartment.book.db)

    session.watched = opened
    for comp in session.opened():
        opened(session.compartment(comp))


def _said(session: Session) -> Iterator[dict[str, Any]]:
    view = session.view(session.places.log)
    for card in view.page("event", [EventKind.HEADS.value], limit=REPORTS_READ):
        heads = msgspec.json.decode(card.facts, type=dict[str, Any]).get("heads")
        if isinstance(heads, dict):
            yield {comp: [head_of(one) for one in named] for comp, named in heads.items() if isinstance(named, list)}


def head_of(reported: Any) -> str:
    """A head as a report names it: with feed and author, or as older programs did, alone."""
    return str(reported[1]) if isinstance(reported, list) and len(reported) > 1 else str(reported)
