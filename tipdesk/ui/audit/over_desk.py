"""The gateway of one's own log over the desk."""

from collections.abc import Iterator

from tipdesk.desk import audit
from tipdesk.desk.session import Session
from tipdesk.ui.audit.values import Checked, LogSlice


class OwnLogOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session

    def begin(self) -> None:
        audit.read_report(self._session)

    def slice(self, first: int, count: int) -> LogSlice:
        page = audit.events(self._session, first, count)
        return LogSlice(first, page.total, page.events)

    def verify(self) -> Iterator[Checked]:
        raise NotImplementedError
