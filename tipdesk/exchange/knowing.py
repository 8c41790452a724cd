"""What a reader is known to hold of a compartment: by their own packets, and by what their access log reports.

Neither can be believed against whoever says it, and need not be: who claims to hold more than they do gets less.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from tipdesk.desk import logs
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.ledger import beside, lacking
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId
from tipdesk.ledger.ids import PersonId as LedgerPerson

_DIGEST: Final = re.compile("[0-9a-f]{64}")
REPORTS_READ: Final = 20
"""Reports of heads, newest first, in which a compartment is looked for."""


def held_by_all(session: Session, comp: CompartmentId, readers: tuple[PersonId, ...]) -> dict[FeedId, int]:
    """How far each feed is held by every one of them: one packet goes to all."""
    graph = session.compartment(comp).book.graph
    each = [lacking.behind(graph, _heads(session, comp, one)) for one in readers]
    feeds = set.intersection(*(set(one) for one in each)) if each else set()
    return {feed: min(one[feed] for one in each) for feed in feeds}


def _heads(session: Session, comp: CompartmentId, who: PersonId) -> tuple[CommitId, ...]:
    said = beside.said_held(session.compartment(comp).book.db, LedgerPerson(who))
    return (*said, *reported(session, comp, who))


def own_reports(session: Session) -> dict[str, frozenset[CommitId]]:
    """By compartment, the ends that one's own log reported last, at a lock or before a packet."""
    found: dict[str, frozenset[CommitId]] = {}
    for said in _reports(session, session.places.log):
        for comp, heads in said.items():
            if isinstance(comp, str) and isinstance(heads, list):
                found.setdefault(comp, frozenset(CommitId(one) for one in map(_head, heads) if one))
    return found


def _reports(session: Session, log: CompartmentId) -> Iterator[dict[Any, Any]]:
    """Newest first."""
    for card in session.view(log).page("event", [EventKind.HEADS.value], limit=REPORTS_READ):
        said = msgspec.json.decode(card.facts, type=dict[str, Any]).get("heads")
        if isinstance(said, dict):
            yield said


def reported(session: Session, comp: CompartmentId, who: PersonId) -> tuple[CommitId, ...]:
    """What the newest report in their log that names it says; nothing, where their log is not here."""
    for place in logs.held(session):
        if place.person != who or place.is_own:
            continue
        for said in _reports(session, place.comp):
            if isinstance(said.get(str(comp)), list):
                return tuple(CommitId(one) for one in map(_head, said[str(comp)]) if one)
    return ()


def _head(said: Any) -> str:
    """Alone, or after its feed; whoever wrote it may have written anything."""
    head = said[1] if isinstance(said, list) and len(said) > 1 else said
    return head if isinstance(head, str) and _DIGEST.fullmatch(head) else ""
