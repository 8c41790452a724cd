"""A desk of one person in a temporary folder: real SQLCipher, real age, the cheapest slot."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import fakes
import pytest

from tipdesk.desk import found, unlock, vault
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.desk.surroundings import Surroundings
from tipdesk.ledger.ids import RecordId
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase, RecoveryCode

PASSPHRASE = Passphrase(b"only a test")


@dataclass
class Desk:
    """Everything that a test turns: the vault's folder, the clock, the ring, the open session."""

    folder: Path
    clock: fakes.Clock
    ring: fakes.MemoryRing
    around: Surroundings
    code: RecoveryCode
    session: Session

    def again(self) -> Session:
        """Lock and unlock."""
        lock(self.session)
        return self.opened()

    def opened(self) -> Session:
        """Unlock what was locked."""
        found_vault = vault.find(self.folder)
        self.session = unlock.unlock(found_vault, unlock.who(found_vault, "").person, PASSPHRASE, self.around)
        return self.session

    def tip(
        self, title: str = "Harbour contracts", text: str = "Nobody looked at the hull.", digest: str = ""
    ) -> RecordId:
        arrival = Arrival(digest or title.encode().hex()[:64].ljust(64, "0"), "mail", title, text)
        shelf = Shelf(self.session, self.session.places.inbox)
        shelf.known()
        return shelf.file([arrival])[0]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock, ring = fakes.Clock(), fakes.MemoryRing()
    around = fakes.surroundings(tmp_path / "state", clock=clock, ring=ring)
    code = recovery.draw_code()
    plan = found.Plan("Morrow", "Ana", "blue mug", PASSPHRASE, code)
    session = found.found_desk(tmp_path / "vault", plan, around)
    made = Desk(tmp_path / "vault", clock, ring, around, code, session)
    yield made
    made.session.close()
