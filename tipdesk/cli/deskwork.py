"""What commands on a vault share: the passphrase asked for, the vault unlocked, and locked again at the end."""

from collections.abc import Iterator
from contextlib import contextmanager

from tipdesk.app.binding import surroundings
from tipdesk.app.here import Here
from tipdesk.cli import asking
from tipdesk.cli.options import Options
from tipdesk.desk import lock, vault
from tipdesk.desk.session import Session
from tipdesk.desk.unlock import unlock, who
from tipdesk.ledger.ids import CompartmentId


@contextmanager
def unlocked(options: Options, here: Here) -> Iterator[Session]:
    """The session of `--as MARK`, or of the only person here. Failed tries are noted as in the window."""
    found = vault.find(here.vault)
    person = who(found, options.last("--as")).person
    session = unlock(found, person, asking.passphrase(options), surroundings(here))
    try:
        yield session
    finally:
        lock.lock(session)


def place(session: Session, options: Options) -> CompartmentId:
    """The story that `--story` names, by codename, title or id; else the inbox."""
    name = options.last("--story")
    return session.story(name).comp if name else session.places.inbox
