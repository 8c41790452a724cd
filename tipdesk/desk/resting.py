"""Files that nobody has open, looked into for one question: opening 500 stories whole would take seconds."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tipdesk.desk import keyfiles
from tipdesk.desk.session import Session
from tipdesk.desk.shapes import shape
from tipdesk.errors import TipdeskError
from tipdesk.ledger.glimpse import glimpse
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.location import Location
from tipdesk.ledger.view import View


def at_hand(session: Session, comp: CompartmentId) -> View | Location:
    """What is open as it is; of what rests, where it lies and its key.

    A file in the middle of a re-key, or whose key does not open, is opened whole: that mends it or raises why.
    """
    if comp in session.opened():
        return session.view(comp)
    if comp not in session.resting:
        try:
            keys = keyfiles.load(session.vault.key(comp), session.keys.opening)
        except TipdeskError:
            return session.view(comp)
        if len(keys) != 1:
            return session.view(comp)
        session.resting[comp] = Location(session.vault.compartments, comp, keys[0], shape)
    return session.resting[comp]


@contextmanager
def looking_into(found: View | Location, whole: Callable[[], View]) -> Iterator[View]:
    """A view for lists and words: of a file at rest one for this alone; where that cannot be read so, `whole`."""
    if isinstance(found, View):
        yield found
        return
    try:
        view = glimpse(found)
    except TipdeskError:
        yield whole()
        return
    try:
        yield view
    finally:
        view.close()
