"""What the exchange page asks; every call runs on a worker of the task runner."""

from collections.abc import Iterator
from typing import Protocol

from tipdesk.ui.exchange.values import Exchange, Merged, Preview, Sent


class ExchangeGateway(Protocol):
    """Calls raise `TipdeskError`."""

    def exchange(self) -> Exchange: ...

    def send(self, keys: tuple[str, ...], folder: str) -> Iterator[Sent]:
        """One packet after the other; each lies there whole, or not at all."""
        ...

    def look(self, path: str) -> Preview:
        """Verifies all of it and writes nothing; a packet that is refused is a preview with its sentence."""
        ...

    def merge(self, packets: tuple[Preview, ...]) -> Iterator[Merged | str]:
        """Words while it goes; each packet is merged whole, or not at all."""
        ...
