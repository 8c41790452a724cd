"""Half-written text over the desk's drafts."""

from tipdesk.desk import drafts
from tipdesk.desk.session import Session
from tipdesk.ui.drafting import Left, Sheet


class DraftsOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session

    def begin(self, where: str) -> Sheet:
        return drafts.Sheet(self._session, where)

    def left(self, where: str) -> tuple[Left, ...]:
        return tuple(
            Left(drafts.Sheet(self._session, where, one.record), one.fields, one.at_ms)
            for one in drafts.standing(self._session, where)
        )

    def sweep(self) -> None:
        drafts.sweep(self._session)
