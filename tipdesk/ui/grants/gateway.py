"""What the page of a place's people asks of the desk; every call runs on a worker of the task runner."""

from typing import Protocol

from tipdesk.domain.ids import PersonId
from tipdesk.ui.grants.values import Access, OnDay, Stranger, Wanted


class GuestGateway(Protocol):
    """What letting a guest in asks."""

    def read_guest(self, path: str) -> Stranger:
        """Nothing in the file is believed before its eight words were typed."""
        ...

    def wrong_guest_words(self, path: str, typed: tuple[str, ...]) -> tuple[int, ...]:
        """Places, from 0, of the words that are not those of the file."""
        ...

    def let_guest_in(self, path: str, name: str, wanted: Wanted, typed: tuple[str, ...]) -> tuple[str, ...]:
        """On record first; gives the story's own eight words, which the guest types."""
        ...


class GrantsGateway(GuestGateway, Protocol):
    """Calls raise `TipdeskError`; those that write are on record first."""

    def access(self) -> Access: ...

    def on_day(self, at_ms: int) -> tuple[OnDay, ...]:
        """Who could, on the day that holds this moment, by the times that grants and their ends claim."""
        ...

    def let_in(self, person: PersonId, wanted: Wanted) -> None: ...

    def change(self, person: PersonId, wanted: Wanted) -> None: ...

    def end(self, person: PersonId) -> None: ...

    def recuse(self) -> None: ...

    def keep(self, feed: str, branch: str) -> None:
        """Of a feed of one's own that forks: this branch counts from now on."""
        ...

    def refile(self, key: str) -> None:
        """What was set aside is written anew, as one's own."""
        ...
