"""Tips and sources by a few letters of their names or texts: the newest few, as they stand in lists."""

from dataclasses import dataclass

from tipdesk.desk import record
from tipdesk.desk.search import places
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES, codename
from tipdesk.domain.events import EventKind
from tipdesk.ledger import many, search
from tipdesk.ledger.ids import CompartmentId

KINDS = frozenset({"tip", "source"})
# Statements, notes and what is withdrawn stand among the hits: so many more are asked for.
SPARE = 3


@dataclass(frozen=True)
class Listed:
    """What a list says of it: an identity is in no list."""

    place: CompartmentId
    kind: str
    record: str
    title: str
    state: str
    at_ms: int


def named(session: Session, words: str, most: int) -> tuple[Listed, ...]:
    """Over all that this person may read; what was asked is written down nowhere."""
    here = places(session)
    found = many.newest([session.view(place) for place in here], search.expression(words), limit=most * SPARE)
    shown = [
        Listed(here[place], card.kind, str(card.record), card.title, card.state, card.at_ms)
        for place, card in found.hits
        if card.kind in KINDS and card.state not in HIDDEN_STATES
    ]
    return tuple(shown[:most])


def opened(session: Session, listed: Listed) -> None:
    """A name that led somewhere is an event, as a search is; what was typed is not in it."""
    record.note(session, EventKind.SEARCHED, subject=listed.record[:12], where=codename(session, listed.place))
