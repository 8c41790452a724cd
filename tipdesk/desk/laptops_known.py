"""On which laptops somebody works, as their own access log tells: for whoever may read that log, and nobody else."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk import logs
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId

TELLING: Final = (EventKind.UNLOCKED, EventKind.HEADS)
"""Each names the laptop: at its door, and at each lock."""
LINES_READ: Final = 200
"""Of each kind, the newest: a laptop that was not unlocked in so many times is an old one."""


@dataclass(frozen=True)
class Known:
    """A laptop by the name that the log has for it, and when it was last heard of there."""

    name: str
    last_ms: int


def known(session: Session) -> Mapping[PersonId, tuple[Known, ...]]:
    """By person, the one heard of last first. Who is not in it has no log here: nothing is known of their laptops."""
    found: dict[PersonId, dict[str, int]] = {}
    for place in logs.held(session):
        heard = found.setdefault(place.person, {})
        view = session.view(place.comp)
        for kind in TELLING:
            for card in view.page("event", [kind.value], limit=LINES_READ):
                name = msgspec.json.decode(card.facts, type=dict[str, Any]).get("laptop")
                if isinstance(name, str) and name:
                    heard[name] = max(card.at_ms, heard.get(name, 0))
    return {
        who: tuple(Known(name, at_ms) for name, at_ms in sorted(heard.items(), key=lambda one: -one[1]))
        for who, heard in found.items()
    }
