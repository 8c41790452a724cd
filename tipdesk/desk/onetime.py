"""One-time secrets of what this person asked: in the drawer until they are used or past, and then forgotten."""

from collections.abc import Iterable
from typing import Final

from tipdesk.desk.session import Session
from tipdesk.errors import Missing
from tipdesk.ledger import purge
from tipdesk.ledger.bodies import Purge
from tipdesk.ledger.ids import RecordId
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.secrets import SealSeed

KIND: Final = "onetime"
RULE: Final = "used or past"


def draw(session: Session, until_ms: int) -> str:
    """The recipient of a fresh secret, which is kept before anybody is asked to seal to it."""
    seed = SealSeed.draw()
    to = str(HybridIdentity(seed).recipient)
    fields = {"to": to, "seed": seed.expose().hex(), "until_ms": until_ms}
    with session.compartment(session.places.drawer).commit(session.pen) as draft:
        draft.set(KIND, session.new_id(), fields)
    return to


def find(session: Session, to: str) -> HybridIdentity:
    """Raises `Missing` where it was used, is past, or lies in another laptop's drawer."""
    for _, fields in _kept(session):
        if fields.get("to") == to and _is_seed(fields.get("seed")):
            return HybridIdentity(SealSeed(bytes.fromhex(str(fields["seed"]))))
    raise Missing(to[-12:])


def has(session: Session, to: str) -> bool:
    """Whether its secret is here still."""
    return any(fields.get("to") == to for _, fields in _kept(session))


def forget(session: Session, to: str) -> None:
    """Used: what was sealed to it opens no more, here or on a copy of the packet."""
    _purge(session, [record for record, fields in _kept(session) if fields.get("to") == to])


def past(session: Session) -> tuple[str, ...]:
    """The recipients of those whose time has passed."""
    now = session.around.now_ms()
    return tuple(
        str(fields.get("to", ""))
        for _, fields in _kept(session)
        if not isinstance(until := fields.get("until_ms"), int) or until <= now
    )


def _kept(session: Session) -> list[tuple[RecordId, dict[str, object]]]:
    view = session.view(session.places.drawer)
    return [(card.record, view.record(card.record).plain()) for card in view.every(KIND)]


def _is_seed(value: object) -> bool:
    return isinstance(value, str) and len(value) == 2 * (SealSeed.size or 0)


def _purge(session: Session, records: Iterable[RecordId]) -> None:
    view, drawer = session.view(session.places.drawer), session.compartment(session.places.drawer)
    operations = [entry.written.id for record in records for entry in view.history(record)]
    if not operations:
        return
    with drawer.commit(session.pen) as draft:
        draft.decide(Purge(operations, RULE))
    purge.checkpoint(drawer.book.db, drawer.location.path.name)
