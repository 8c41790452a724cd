"""What a person sets for themselves, held in their drawer; the desk's policy stands above it."""

from dataclasses import asdict, dataclass
from typing import Any, Final

from tipdesk.desk import drawer, undoing
from tipdesk.desk.history import What
from tipdesk.desk.session import Session
from tipdesk.desk.undoing import Undo
from tipdesk.domain.intentions import Intention
from tipdesk.domain.settings import LOCK_LEAST_S, Personal, Shade

NAME: Final = "personal"


def read(session: Session) -> Personal:
    """What is absent, or out of bounds, is as the program has it."""
    said = drawer.setting(session, NAME)
    return _personal(said if isinstance(said, dict) else {})


@dataclass(frozen=True)
class Put:
    """The way back of a person's own settings: what is read at unlock is read again."""

    way: Undo

    @property
    def told(self) -> What:
        return self.way.told

    def back(self, session: Session) -> "Put":
        made = self.way.back(session)
        session.standing.personal = read(session)
        return Put(made)


def put(session: Session, personal: Personal) -> Put:
    """Gives the way back."""
    value = {**asdict(personal), "shade": personal.shade.value}
    fields = {"name": NAME, "value": value, "at_ms": session.around.now_ms()}
    changes = {drawer.setting_id(NAME): fields}
    way = undoing.patch(session, session.places.drawer, Intention.SETTING, changes, drawer.SETTING)
    session.standing.personal = personal
    return Put(way)


def lock_after_s(session: Session) -> int:
    """The shorter of the desk's time and this person's."""
    own = session.standing.personal.lock_after_s
    return min(own, session.standing.policy.lock_after_s) if own else session.standing.policy.lock_after_s


def _personal(said: dict[str, Any]) -> Personal:
    shade, letters, after = (said.get(name) for name in ("shade", "letters", "lock_after_s"))
    return Personal(
        Shade(shade) if shade in {one.value for one in Shade} else Shade.SYSTEM,
        letters if isinstance(letters, bool) else True,
        after if type(after) is int and after >= LOCK_LEAST_S else 0,
    )
