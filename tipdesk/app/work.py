"""The pages over an unlocked session: each is given its gateway, the window a rail."""

from tipdesk.desk.session import Session
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.workroom import Workroom


def workroom(parts: PageParts, session: Session) -> Workroom:
    return Workroom(parts, makers(session), lambda: rail(session))
