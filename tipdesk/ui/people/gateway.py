"""What the page of the desk's people asks of the desk; every call runs on a worker of the task runner."""

from typing import Protocol

from tipdesk.domain.ids import CompartmentId, PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.ui.people.values import DeskPeople, Newcomer

Typed = tuple[str, ...]
"""Eight words."""


class RootGateway(Protocol):
    """What the root decides: True where it holds at once; else it waits for the other holders."""

    def set_holders(self, chosen: tuple[PersonId, ...], needed: int) -> bool: ...

    def agree(self, key: str) -> bool: ...

    def let_go(self, key: str) -> None: ...

    def name_lead(self, comp: CompartmentId, person: PersonId) -> bool: ...

    def ask_recovery(self, codename: str, reason: str) -> None:
        """To lead a story that lost its leads; on record first."""
        ...

    def propose_recovery(self, key: str) -> bool: ...

    def reopen(self, key: str, folder: str) -> str:
        """From the recovery copies in a folder, once; gives what came in, in words."""
        ...


class PeopleGateway(RootGateway, Protocol):
    """Calls raise `TipdeskError`. What the root decides gives True where it holds at once; else it waits for others."""

    def desk(self) -> DeskPeople: ...

    def read_join(self, path: str) -> Newcomer: ...

    def wrong_words(self, path: str, typed: Typed) -> tuple[int, ...]:
        """Places, from 0, of the words that are not those of the file."""
        ...

    def add(self, path: str, name: str, role: DeskRole, typed: Typed) -> bool: ...

    def replace(self, old: PersonId, path: str, typed: Typed) -> bool:
        """New keys that follow the old ones; they open nothing by themselves."""
        ...

    def desk_words(self) -> Typed:
        """What the newcomer types: read out by whoever let them join."""
        ...

    def change_role(self, person: PersonId, role: DeskRole) -> bool: ...

    def suspend(self, person: PersonId, reason: str) -> None: ...

    def end(self, person: PersonId) -> bool:
        """For good: True where it holds at once; else the root's other holders must agree."""
        ...

    def lift(self, person: PersonId) -> None: ...
