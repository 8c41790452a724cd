"""To whom text of a place was last let out, and why: known while the vault is open, so that nobody types it each time.

Nothing of it is kept on disk but what the access log says of each release.
"""

from tipdesk.desk import boxes
from tipdesk.desk.box_fields import Place
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES
from tipdesk.domain.recipient import NOBODY, Asking, Told
from tipdesk.ledger.ids import CompartmentId


def asking(session: Session, place: CompartmentId) -> Asking:
    """Where a source is protected, nobody lets text out by habit."""
    return Asking(session.told.get(place, NOBODY), always=_protects(session, place))


def remember(session: Session, place: CompartmentId, told: Told) -> None:
    session.told[place] = told


def _protects(session: Session, place: CompartmentId) -> bool:
    """Whether an identity of this story takes several keepers."""
    if str(place) not in session.standing.stories:
        return False
    standing = (card.record for card in session.view(place).every("source") if card.state not in HIDDEN_STATES)
    found = (boxes.current(session, Place(place, one)) for one in standing)
    return any(box is not None and box.k > 1 for box in found)
