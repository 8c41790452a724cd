"""What the search page asks of the desk; every call runs on a worker of the task runner."""

from typing import Protocol

from tipdesk.ui.search.values import Found, HitRow


class SearchGateway(Protocol):
    """Calls raise `TipdeskError`. What is typed is written down nowhere."""

    def find(self, words: str) -> Found: ...

    def opened(self, hit: HitRow) -> None:
        """A search that led to an opening is an event, without what was typed."""
        ...
