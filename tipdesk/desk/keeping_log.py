"""Whose seal a box is, by what the access logs say: for who keeps a share of it and cannot see the box."""

from typing import Any, Final

import msgspec

from tipdesk.desk import drawer, requests
from tipdesk.desk.requests import Request
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.ledger.ids import CompartmentId

NAMING: Final = (EventKind.SOURCE_ADDED, EventKind.KEEPERS_CHANGED)


def named_by(session: Session, request: Request) -> bool:
    """Whether some log says that this box is this source's, and none says another.

    An asker with a changed program could send a share of one source under the alias of another.
    """
    shares = [fields for to, fields in requests.carried(session, request.comp, session.me) if to == request.to]
    boxes = {str(fields["box"]) for fields in shares}
    if len(boxes) != 1:
        return False
    (box,) = boxes
    said = [one for comp in _logs(session) for one in _keepers(session, comp) if one.get("box") == box]
    fits = [(one.get("ref"), one.get("comp"), one.get("sha256"), one.get("subject")) for one in said]
    wanted = (request.source, request.story, request.box, request.alias)
    return bool(fits) and all(one == wanted for one in fits)


def _logs(session: Session) -> list[CompartmentId]:
    others = [one.comp for one in drawer.memberships(session) if one.kind == drawer.LOG]
    return list(dict.fromkeys([session.places.log, *others]))


def _keepers(session: Session, log: CompartmentId) -> list[dict[str, Any]]:
    cards = session.view(log).every("event", [kind.value for kind in NAMING])
    return [msgspec.json.decode(card.facts, type=dict[str, Any]) for card in cards]
