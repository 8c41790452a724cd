"""Whose seal a box is, by what the access logs say: for who keeps a share of it and cannot see the box."""

from collections.abc import Sequence
from enum import Enum
from typing import Any, Final

import msgspec

from tipdesk.desk import drawer, requests
from tipdesk.desk.requests import Request
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.ledger.ids import CompartmentId

NAMING: Final = (EventKind.SOURCE_ADDED, EventKind.KEEPERS_CHANGED)
CALLING: Final = (*NAMING, EventKind.GRANT_GIVEN, EventKind.GRANT_CHANGED, EventKind.GRANT_ENDED)
"""What says which compartment a codename stands for."""


class Naming(Enum):
    """Who says that a box is this source's."""

    OTHERS = "a log of somebody else"
    ASKER_ALONE = "the asker's own log, and no other"
    NONE = "no log, or logs that contradict each other"


def naming(session: Session, request: Request) -> Naming:
    """Whose logs say that this box is this source's, while none says another.

    An asker with a changed program could send a share of one source under the alias of another, and write into their
    own log whatever fits: so theirs alone is not enough without a person's word.
    """
    shares = [fields for to, fields in requests.carried(session, request.comp, session.me) if to == request.to]
    boxes = {str(fields["box"]) for fields in shares}
    if len(boxes) != 1:
        return Naming.NONE
    (box,) = boxes
    said = [(comp, one) for comp in _logs(session) for one in _said(session, comp, NAMING) if one.get("box") == box]
    wanted = (request.source, request.story, request.box, request.alias, request.codename)
    fits = [tuple(one.get(name) for name in ("ref", "comp", "sha256", "subject", "where")) == wanted for _, one in said]
    if not fits or not all(fits) or _called_otherwise(session, request):
        return Naming.NONE
    return Naming.OTHERS if any(comp != request.comp for comp, _ in said) else Naming.ASKER_ALONE


def _called_otherwise(session: Session, request: Request) -> bool:
    """Whether the codename is known here for another story, or the story by another: from one's own, and from the logs.

    Not from the asker's: who lies in the ask lies there too.
    """
    known = {(str(one.comp), one.codename) for one in session.standing.stories.values()}
    for log in _logs(session):
        if log != request.comp:
            known |= {(str(one.get("comp", "")), str(one.get("where", ""))) for one in _said(session, log, CALLING)}
    asked = (str(request.story), request.codename)
    return any((comp == asked[0]) != (called == asked[1]) for comp, called in known if comp and called)


def _logs(session: Session) -> list[CompartmentId]:
    others = [one.comp for one in drawer.memberships(session) if one.kind == drawer.LOG]
    return list(dict.fromkeys([session.places.log, *others]))


def _said(session: Session, log: CompartmentId, kinds: Sequence[EventKind]) -> list[dict[str, Any]]:
    cards = session.view(log).every("event", [kind.value for kind in kinds])
    return [msgspec.json.decode(card.facts, type=dict[str, Any]) for card in cards]
