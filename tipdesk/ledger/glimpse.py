"""A file at rest, opened for lists and words alone: a third of the work of opening a compartment with its fold."""

from typing import NoReturn

from tipdesk.errors import DamagedFile
from tipdesk.ledger import connection, genesis
from tipdesk.ledger.connection import Connection, telling
from tipdesk.ledger.location import Location
from tipdesk.ledger.schema import STEPS
from tipdesk.ledger.view import View


def glimpse(location: Location) -> View:
    """The caller closes it. Raises a `TipdeskError` for a file that must be opened whole: that mends it or says why.

    Records are not read here: which of their operations were purged, the fold alone says.
    """
    name = location.path.name
    with telling(name):
        db = connection.glance(location.path, location.key)
        try:
            _check(db, location)
        except BaseException:
            db.close()
            raise
    return View(db, _no_fold, name)


def _check(db: Connection, location: Location) -> None:
    if db.execute("PRAGMA user_version").fetchone()[0] != len(STEPS):
        raise DamagedFile(location.path.name, "v")
    if genesis.read(db, location.path.name) != location.id:
        raise DamagedFile(location.path.name, "another compartment's file")


def _no_fold() -> NoReturn:
    raise TypeError("records are read from a compartment that is open")
