"""Access logs that this person holds: their own, and those that colleagues sent (PROTOCOL 8)."""

from dataclasses import dataclass
from typing import Final

from tipdesk.desk import drawer
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId
from tipdesk.errors import TipdeskError
from tipdesk.ledger import lines
from tipdesk.ledger.ids import CompartmentId

LOG: Final = drawer.LOG


@dataclass(frozen=True)
class LogPlace:
    """A log, and whom it is about: who founded it, whatever the drawer says."""

    comp: CompartmentId
    person: PersonId
    is_own: bool


def names(session: Session, codename: str) -> bool:
    """Whether any log that is held names a story so: it is there, even where it is not open to this person."""
    return any(codename in lines.names(session.view(place.comp), "line") for place in held(session))


def held(session: Session) -> tuple[LogPlace, ...]:
    """One's own first, then by person. A log that does not open is left out: verifying tells of it."""
    found = [LogPlace(session.places.log, PersonId(session.me), is_own=True)]
    others = []
    for one in drawer.memberships(session):
        if one.kind != LOG or one.comp == session.places.log:
            continue
        try:
            founders = session.compartment(one.comp).book.state.founders
        except TipdeskError:
            continue
        others.append(LogPlace(one.comp, PersonId(founders[0].person), is_own=False))
    return (*found, *sorted(others, key=lambda one: (one.person, one.comp)))
