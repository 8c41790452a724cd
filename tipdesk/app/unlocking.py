"""The unlock page's questions, answered by the desk."""

import unicodedata
from dataclasses import dataclass

from tipdesk.app.here import Here
from tipdesk.desk import unlock, vault
from tipdesk.desk.session import Session
from tipdesk.desk.surroundings import Surroundings
from tipdesk.errors import TipdeskError
from tipdesk.platform import keyring
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase
from tipdesk.ui.shell.shown import Ring


@dataclass(frozen=True)
class UnlockingOverDesk:
    """Every call runs on a worker."""

    here: Here
    around: Surroundings

    def marks(self) -> tuple[str, ...]:
        return tuple(one.mark for one in unlock.marks(vault.find(self.here.vault)))

    def ring(self) -> Ring:
        return ring_shown()

    def with_passphrase(self, mark: str, passphrase: str) -> Session:
        found = vault.find(self.here.vault)
        return unlock.unlock(found, unlock.who(found, mark).person, typed(passphrase), self.around)

    def settle(self, session: Session, passphrase: str) -> None:
        """An old slot is brought up to what this laptop can do by now (DESIGN, Keys)."""
        try:
            unlock.strengthen(session, typed(passphrase))
        except TipdeskError:
            # The slot is as good as it was, and the next unlock tries again: nothing that a person need be told.
            return

    def with_code(self, mark: str, code: str, passphrase: str) -> Session:
        """The passphrase is the new one: recovery binds it to this laptop's key ring as it is now."""
        found = vault.find(self.here.vault)
        person = unlock.who(found, mark).person
        return unlock.unlock_with_recovery(found, person, recovery.parse(code), typed(passphrase), self.around)


def typed(text: str) -> Passphrase:
    """The same letters are the same bytes, however the keyboard composed them."""
    return Passphrase(unicodedata.normalize("NFC", text).encode("utf-8"))


def ring_shown() -> Ring:
    """The platform's word for the key ring, in the window's."""
    return {
        keyring.RingState.READY: Ring.READY,
        keyring.RingState.LOCKED: Ring.LOCKED,
        keyring.RingState.ABSENT: Ring.ABSENT,
        keyring.RingState.REFUSED: Ring.REFUSED,
    }[keyring.state()]
