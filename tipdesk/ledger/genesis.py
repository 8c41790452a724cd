"""The first commit of a compartment's file: written into a new one, and read to know whose file this is."""

from typing import Final

from tipdesk.errors import DamagedFile
from tipdesk.ledger import connection, store
from tipdesk.ledger.bulk import Line
from tipdesk.ledger.commit import Commit, kept_bodies
from tipdesk.ledger.connection import Connection, transaction
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.location import Location
from tipdesk.ledger.schema import migrate
from tipdesk.ledger.shelf import put_people
from tipdesk.ledger.writing import GENESIS

FIRST_ROW: Final = 1


def write(location: Location, commit: Commit) -> Connection:
    """A new file that holds the genesis commit alone."""
    name = location.path.name
    db = connection.connect(location.path, location.key, cache_kib=connection.CACHE_AT_WORK_KIB, create=True)
    migrate(db, name)
    with transaction(db, name):
        store.put_commits(db, [(FIRST_ROW, FIRST_ROW, commit, Line(GENESIS, 1, None).node(commit), 1)])
        store.put_operations(
            db, [(FIRST_ROW + at, FIRST_ROW, None, one.salt, one.body) for at, one in enumerate(commit.operations)]
        )
        put_people(db, [body for _, body in kept_bodies(commit)])
    return db


def read(db: Connection, name: str) -> CompartmentId:
    """The compartment that this file says it is; raises `DamagedFile` for one that was never finished."""
    try:
        return store.genesis(db)
    except KeyError as empty:
        raise DamagedFile(name, "it was never finished") from empty
