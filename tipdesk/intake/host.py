"""The reader from outside: started, fed with open files, listened to, ended; its death costs one item."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tipdesk.intake.files import BadInput, Input
from tipdesk.reader.messages import DocumentBegan, DocumentEnded, DocumentFound, ItemBegan, ItemFailed, ItemSame, Pace, Progress, Sandbox, TipFound

Event = ItemBegan | ItemSame | DocumentBegan | memoryview | DocumentEnded | TipFound | DocumentFound | ItemFailed | Progress


@dataclass(frozen=True)
class Heard:
    """What the reader said of one input. A memoryview is a piece of the current document, valid until the next step."""

    source: Input | BadInput
    event: Event


class Host:
    """One reader process, restarted when it dies. `command` starts it (see `reader_command`)."""

    def __init__(self, command: tuple[str, ...]) -> None:
        raise NotImplementedError

    def sandbox(self) -> Sandbox:
        """What the running reader denies itself; starts it if need be."""
        raise NotImplementedError

    def read(self, sources: Iterable[Input | BadInput], pace: Pace, *, known: Iterable[bytes] = ()) -> Iterator[Heard]:
        """Everything the reader finds, in order; `known` are digests (32 bytes) of what need not be read again."""
        raise NotImplementedError

    def close(self) -> None:
        """End the reader, wherever it is."""


def reader_command(python: str) -> tuple[str, ...]:
    raise NotImplementedError
