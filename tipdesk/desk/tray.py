"""Imports that were begun and not finished, kept in the person's drawer: after a kill they are offered again."""

from dataclasses import dataclass
from typing import Final, Protocol

from tipdesk.desk.session import Session
from tipdesk.ledger.ids import RecordId

KIND: Final = "unfinished"


class Begun(Protocol):
    """An import under way, as `intake.queue.Unfinished` has it."""

    @property
    def mark(self) -> str: ...
    @property
    def paths(self) -> tuple[str, ...]: ...
    @property
    def began_ms(self) -> int: ...


@dataclass(frozen=True)
class Kept:
    """The same, as the drawer gives it back."""

    mark: str
    paths: tuple[str, ...]
    began_ms: int


class DrawerTray:
    """Fits `intake.queue.Tray`. The mark (32 hex letters) is the record's id."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, unfinished: Begun) -> None:
        """Before the first item is written."""
        fields = {"paths": list(unfinished.paths), "at_ms": unfinished.began_ms, "done": False}
        self._set(unfinished.mark, fields)

    def unfinished(self) -> tuple[Kept, ...]:
        """Oldest first."""
        view = self._session.view(self._session.places.drawer)
        found = []
        for card in view.every(KIND):
            f = view.record(card.record).plain()
            if not f.get("done"):
                found.append(Kept(card.record, tuple(f.get("paths", ())), f.get("at_ms", 0)))
        return tuple(sorted(found, key=lambda one: one.began_ms))

    def done(self, mark: str) -> None:
        """The import came to its end, or the person let it go: where the files lay is forgotten too."""
        self._set(mark, {"paths": [], "done": True})

    def _set(self, mark: str, fields: dict[str, object]) -> None:
        with self._session.compartment(self._session.places.drawer).commit(self._session.pen) as draft:
            draft.set(KIND, RecordId(mark), fields)
