"""Undo and redo over the session's history."""

from collections.abc import Iterator

from tipdesk.desk.history import Going, What
from tipdesk.desk.session import Session


class StepsOverDesk:
    """Calls run on the writing worker; what is given is what was taken back, or done again."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def undo(self) -> What:
        return self._session.history.undo(self._session)

    def redo(self) -> What:
        return self._session.history.redo(self._session)

    def undoing(self) -> Iterator[Going]:
        return self._session.history.undoing(self._session)

    def redoing(self) -> Iterator[Going]:
        return self._session.history.redoing(self._session)

    def last(self) -> What | None:
        return self._session.history.last

    def next(self) -> What | None:
        return self._session.history.next
