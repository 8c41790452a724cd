"""The settings' key slots, answered by the desk; every call runs on a worker."""

from dataclasses import dataclass

from tipdesk.app.unlocking import typed
from tipdesk.desk import slots
from tipdesk.desk.session import Session
from tipdesk.seal import recovery
from tipdesk.seal.words import draw_passphrase
from tipdesk.ui.first_run.gateway import Code
from tipdesk.ui.settings.values import Slot

ASKED = 3


@dataclass(frozen=True)
class SlotsOverDesk:
    session: Session

    def slots(self) -> tuple[Slot, ...]:
        return tuple(Slot(one.memory_mib, one.passes, one.with_ring) for one in slots.listed(self.session))

    def draw_passphrase(self) -> str:
        return draw_passphrase(self.session.around.lists.words).expose().decode()

    def change_passphrase(self, old: str, new: str) -> None:
        slots.change_passphrase(self.session, typed(old), typed(new))

    def draw_code(self) -> Code:
        groups = recovery.groups(recovery.draw_code())
        left, chance = list(range(len(groups))), self.session.around.chance(ASKED)
        # Three different places, drawn: nobody knows beforehand which groups will be asked for.
        return Code(groups, tuple(sorted(left.pop(byte % len(left)) for byte in chance)))

    def renew_recovery(self, passphrase: str, code: str) -> None:
        slots.renew_recovery(self.session, typed(passphrase), recovery.parse(code))

    def raise_cost(self, passphrase: str) -> bool:
        return slots.raise_cost(self.session, typed(passphrase))
