"""Recusing oneself: said in the story, on record; the program closes it, and a lead's program ends the access."""

from typing import Final

from tipdesk.desk import drawer, foresight, laptop_people, record
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Why
from tipdesk.domain.events import Details, EventKind
from tipdesk.errors import NotAllowed
from tipdesk.ledger import standing
from tipdesk.ledger.bodies import AskLeave
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson

LEFT: Final = "left"


def leave(session: Session, place: CompartmentId, *, reason: str = "") -> None:
    """From now on the story is in no list here. Raises `NotAllowed`: the last lead stays, `RecordNotWritten`.

    `reason` is never purged; it may be empty, since saying why may say too much.
    """
    meaning = foresight.leaving(session, place)
    if meaning.why is not Why.ALLOWED:
        raise NotAllowed(meaning.why.value)
    said = reason.strip()
    details = Details(whom=str(session.me), comp=str(place))
    record.note(session, EventKind.STORY_LEFT, where=codename(session, place), reason=said, details=details)
    with session.compartment(place).commit(session.pen) as draft:
        draft.decide(AskLeave(said))
    _listed(session, place, out=True)
    laptop_people.keep(session, place)
    session.forget(place)


def returned(session: Session) -> tuple[CompartmentId, ...]:
    """Stories that this person left and was let into again since: listed again."""
    back = []
    for card in session.view(session.places.drawer).every(drawer.MEMBERSHIP, [LEFT]):
        fields = session.view(session.places.drawer).record(card.record).plain()
        comp = CompartmentId(str(fields.get("comp", "")))
        if laptop_people.opens(session, comp):
            if standing.has_left(session.compartment(comp).book, LedgerPerson(session.me)):
                session.forget(comp)
            else:
                _listed(session, comp, out=False)
                back.append(comp)
    return tuple(back)


def _listed(session: Session, place: CompartmentId, *, out: bool) -> None:
    cards = session.view(session.places.drawer).every(drawer.MEMBERSHIP)
    for card in cards:
        fields = session.view(session.places.drawer).record(card.record).plain()
        if fields.get("comp") == str(place):
            with session.compartment(session.places.drawer).commit(session.pen) as draft:
                draft.set(drawer.MEMBERSHIP, card.record, {"kind": LEFT if out else drawer.STORY})
    session.standing.stories = drawer.stories(session)
