"""What the settings page asks: of the desk, of the key slots, of this laptop. Every call runs on a worker."""

from typing import Protocol

from tipdesk.domain.settings import Personal
from tipdesk.ui.first_run.gateway import Code
from tipdesk.ui.settings.values import Check, DeskSettings, DeskShown, Slot


class DeskGateway(Protocol):
    """Calls raise `TipdeskError`."""

    def desk(self) -> DeskShown: ...

    def propose(self, wanted: DeskSettings) -> bool:
        """Whether it is in force at once; else it waits for others."""
        ...

    def agree(self, proposal: str) -> bool:
        """Whether that was the last agreement needed."""
        ...

    def let_go(self, proposal: str) -> None: ...

    def personal(self) -> Personal: ...

    def set_personal(self, personal: Personal) -> None: ...


class SlotsGateway(Protocol):
    """Key slots. Calls raise `TipdeskError`; where they do, what opened before still opens."""

    def slots(self) -> tuple[Slot, ...]: ...

    def draw_passphrase(self) -> str: ...

    def change_passphrase(self, old: str, new: str) -> None: ...

    def draw_code(self) -> Code:
        """Nothing is written by this."""
        ...

    def renew_recovery(self, passphrase: str, code: str) -> None: ...

    def raise_cost(self, passphrase: str) -> bool:
        """Whether this laptop can do more than the slot cost so far."""
        ...


class LaptopGateway(Protocol):
    """What lies outside the vault."""

    def language(self) -> str:
        """A code, or empty: as the system has it."""
        ...

    def languages(self) -> tuple[tuple[str, str], ...]:
        """Codes, and each language's name in itself."""
        ...

    def choose_language(self, code: str) -> None:
        """From the next start on."""
        ...

    def size(self) -> int:
        """In percent."""
        ...

    def choose_size(self, percent: int) -> None:
        """From the next lock on."""
        ...

    def checks(self) -> tuple[Check, ...]: ...

    def page(self, name: str) -> str:
        """A page of the help, as Markdown: `licences`, `cannot-promise`."""
        ...

    def version(self) -> str: ...
