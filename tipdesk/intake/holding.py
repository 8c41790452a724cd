"""The files within one item, held while it is read: what they say of their makers is asked before the next begins."""

from dataclasses import dataclass, field

from tipdesk.intake.host import Event
from tipdesk.reader.messages import DocumentBegan, DocumentEnded, ItemBegan

HELD_BYTES = 24 << 20
"""Of one item: files beyond are named, and not looked into."""


@dataclass
class Holding:
    """Bytes by the digest of the file that they are; what was left out for its size is not here."""

    files: dict[str, bytes] = field(default_factory=dict)
    _growing: bytearray | None = None
    _room: int = HELD_BYTES

    def hear(self, event: Event) -> None:
        """Everything the host says, in order."""
        if isinstance(event, ItemBegan):
            self.files.clear()
            self._growing, self._room = None, HELD_BYTES
        elif isinstance(event, DocumentBegan):
            self._growing = bytearray()
        elif isinstance(event, memoryview) and self._growing is not None:
            if len(self._growing) + len(event) > self._room:
                self._growing = None
            else:
                self._growing += event
        elif isinstance(event, DocumentEnded) and self._growing is not None:
            self.files[event.facts.sha256] = bytes(self._growing)
            self._room -= len(self._growing)
            self._growing = None
