"""Between one's own keys and the desk: what the joining page asks, answered by desk and exchange."""

from dataclasses import dataclass
from pathlib import Path

from tipdesk.desk import joining
from tipdesk.desk.session import Session
from tipdesk.exchange import join


@dataclass(frozen=True)
class ArrivingOverDesk:
    """Every call runs on a worker."""

    session: Session

    def words(self) -> tuple[str, ...]:
        return joining.my_words(self.session)

    def known(self) -> frozenset[str]:
        return frozenset(self.session.around.lists.words)

    def save(self, path: str) -> None:
        join.write(self.session, Path(path))

    def enter(self, path: str, typed: tuple[str, ...]) -> Session:
        """Raises what a packet is refused for, and `WordsDiffer`; without a path, the roster on this laptop."""
        if path:
            join.enter(self.session, Path(path), " ".join(typed))
        else:
            joining.enter_here(self.session, " ".join(typed))
        return self.session
